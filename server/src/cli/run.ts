import { version } from '../../../package.json';
import type { Language } from '../core';
import { findNearest } from '../core/ground/nearest';
import { isProblem, parseArguments } from './arguments';
import type { Command } from './command';
import { checkCommand } from './commands/check';
import { explainCommand } from './commands/explain';
import { exportCommand } from './commands/export';
import { fixCommand } from './commands/fix';
import { linksCommand } from './commands/links';
import { newCommand } from './commands/new';
import { profilesCommand } from './commands/profiles';
import { CommandFailure } from './failure';
import { type ExitCode, exitCodes, type Output } from './output';
import { commonFlags, guessLanguage, readLanguage } from './shared-options';
import { cliTexts } from './texts';
import { type CommandName, formatCommandHelp, formatProgramHelp } from './usage';

const commands: Readonly<Record<CommandName, Command>> = {
  check: checkCommand,
  explain: explainCommand,
  export: exportCommand,
  fix: fixCommand,
  links: linksCommand,
  new: newCommand,
  profiles: profilesCommand,
};

/** Runs the command line and gives its exit code. Never throws. */
export async function runCommandLine(args: readonly string[], output: Output, listenForEnd: () => AbortSignal): Promise<ExitCode> {
  const guessed = guessLanguage(args);
  try {
    const call = findCommand(args);
    return call ? await runCommand(call, guessed, output, listenForEnd) : runWithoutCommand(args, guessed, output);
  } catch (error) {
    const reason =
      error instanceof CommandFailure ? error.message : cliTexts[guessed].crashed(error instanceof Error ? error.message : String(error));
    output.message(reason);
    return exitCodes.failed;
  }
}

async function runCommand(
  { name, args }: CommandCall,
  guessed: Language,
  output: Output,
  listenForEnd: () => AbortSignal,
): Promise<ExitCode> {
  const command = commands[name];
  const parsed = parseArguments(args, command.flags);
  const texts = cliTexts[guessed];
  if (isProblem(parsed)) throw new CommandFailure(`${texts.argumentProblem(parsed)}\n${texts.seeHelp(`oit ${name}`)}`);
  const language = readLanguage(parsed);
  if (parsed.has('help')) {
    output.result(formatCommandHelp(name, language));
    return exitCodes.noErrors;
  }
  return command.run({ parsed, language, output, listenForEnd });
}

function runWithoutCommand(args: readonly string[], guessed: Language, output: Output): ExitCode {
  const texts = cliTexts[guessed];
  const parsed = parseArguments(args, { version: { short: 'V' }, ...commonFlags });
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
