import type { Language } from '../core';
import { errorCode } from '../platform/files';
import { cliTexts } from './texts';

/** Why a command could not do its job, in the user's words. It ends the command with exit code 2. */
export class CommandFailure extends Error {}

/** Gives a file system's error as a reason. */
export function describeError(error: unknown, language: Language): string {
  const { systemErrors } = cliTexts[language];
  return systemErrors[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}
