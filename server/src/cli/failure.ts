import type { Language } from '../core';
import { formatFileError } from '../core/ground/file-errors';
import { errorCode } from '../platform/files';

/** Why a command could not do its job, in the user's words. It ends the command with exit code 2. */
export class CommandFailure extends Error {}

/** Gives a file system's error as a reason. */
export function describeError(error: unknown, language: Language): string {
  return formatFileError(errorCode(error), language) ?? (error instanceof Error ? error.message : String(error));
}
