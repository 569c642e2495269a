import type { Language } from '../core';
import { type ExitCode, exitCodes, type Output } from './output';
import { cliTexts } from './texts';

/** Why a command could not do its job, in the user's words. It ends the command with exit code 2. */
export class CommandFailure extends Error {}

/** Says why a command could not do its job, or that the program is at fault. */
export function tellFailure(error: unknown, language: Language, output: Output): ExitCode {
  const reason = error instanceof Error ? error.message : String(error);
  output.message(error instanceof CommandFailure ? reason : cliTexts[language].crashed(reason));
  return exitCodes.failed;
}
