import type { Language } from '../core';
import type { ParsedArguments } from './arguments';
import { CommandFailure } from './failure';
import { cliTexts } from './texts';

const languages: readonly Language[] = ['th', 'en'];

/** Reads one of a few values. */
export function readChoice<T extends string>(parsed: ParsedArguments, flag: string, allowed: readonly T[], language: Language): T {
  const value = parsed.value(flag) ?? allowed[0];
  const choice = allowed.find((one) => one === value);
  if (choice === undefined) throw new CommandFailure(cliTexts[language].badChoice(`--${flag}`, String(value), allowed));
  return choice;
}

/** Reads `--lang`; Thai unless said. */
export function readLanguage(parsed: ParsedArguments): Language {
  return readChoice(parsed, 'lang', languages, 'th');
}

/** Finds the language for messages on arguments that could not be read. */
export function guessLanguage(args: readonly string[]): Language {
  return args.includes('--lang=en') || args.some((arg, index) => arg === 'en' && args[index - 1] === '--lang') ? 'en' : 'th';
}
