import { version } from '../../../package.json';
import { findNearest, type Language } from '../core';
import { type Flags, isProblem, parseArguments } from './arguments';
import { type CommandName, commands } from './commands';
import { CommandFailure, tellFailure } from './failure';
import { commonFlags } from './flags';
import { type ExitCode, exitCodes, type Output } from './output';
import { guessLanguage, readLanguage } from './read-choice';
import { cliTexts } from './texts';
import { formatCommandHelp, formatProgramHelp } from './usage';

const versionFlag: Flags = { version: { short: 'V', help: { th: 'รุ่นของโปรแกรม', en: 'version of the program' } } };

/** Loads what the commands do. It is far more than what reads their arguments. */
export type LoadJobs = () => Promise<Pick<typeof import('./jobs'), 'runJob'>>;

export interface CommandLine {
  readonly output: Output;
  readonly listenForEnd: () => AbortSignal;
  readonly loadJobs: LoadJobs;
}

/** Runs the command line and gives its exit code. Never throws. */
export async function runCommandLine(args: readonly string[], commandLine: CommandLine): Promise<ExitCode> {
  const guessed = guessLanguage(args);
  const { output } = commandLine;
  try {
    const call = findCommand(args);
    return call ? await runCommand(call, guessed, commandLine) : runWithoutCommand(args, guessed, output);
  } catch (error) {
    return tellFailure(error, guessed, output);
  }
}

async function runCommand({ name, args }: CommandCall, guessed: Language, commandLine: CommandLine): Promise<ExitCode> {
  const { output, listenForEnd, loadJobs } = commandLine;
  const parsed = parseArguments(args, commands[name].flags);
  const texts = cliTexts[guessed];
  if (isProblem(parsed)) throw new CommandFailure(`${texts.argumentProblem(parsed)}\n${texts.seeHelp(`oit ${name}`)}`);
  const language = readLanguage(parsed);
  if (parsed.has('help')) {
    output.result(formatCommandHelp(name, language));
    return exitCodes.noErrors;
  }
  const { runJob } = await loadJobs();
  return runJob(name, { parsed, language, output, listenForEnd });
}

function runWithoutCommand(args: readonly string[], guessed: Language, output: Output): ExitCode {
  const texts = cliTexts[guessed];
  const parsed = parseArguments(args, { ...versionFlag, ...commonFlags });
  const [word] = isProblem(parsed) ? args.filter((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--lang') : parsed.positionals;
  if (word !== undefined) {
    const nearest = findNearest(word, Object.keys(commands));
    throw new CommandFailure(`${texts.unknownCommand(word, nearest)}\n${texts.seeHelp('oit')}`);
  }
  if (isProblem(parsed)) throw new CommandFailure(`${texts.argumentProblem(parsed)}\n${texts.seeHelp('oit')}`);
  const language = readLanguage(parsed);
  if (parsed.has('version')) output.result(`${version}\n`);
  else if (parsed.has('help')) output.result(formatProgramHelp(language));
  else {
    output.message(`${texts.noCommand}\n\n${formatProgramHelp(language).trimEnd()}`);
    return exitCodes.failed;
  }
  return exitCodes.noErrors;
}

interface CommandCall {
  readonly name: CommandName;
  readonly args: readonly string[];
}

/** The command is the first word; only flags that every command has may stand before it. */
function findCommand(args: readonly string[]): CommandCall | null {
  const at = args.findIndex(isCommandName);
  const name = args[at];
  if (!isCommandName(name)) return null;
  const before = args.slice(0, at);
  const parsed = parseArguments(before, commonFlags);
  return isProblem(parsed) || parsed.positionals.length > 0 ? null : { name, args: [...before, ...args.slice(at + 1)] };
}

function isCommandName(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word);
}
