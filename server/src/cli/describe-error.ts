import { formatFileError, type Language } from '../core';
import { errorCode } from '../platform/error-code';

/** Gives a file system's error as a reason. */
export function describeError(error: unknown, language: Language): string {
  return formatFileError(errorCode(error), language) ?? (error instanceof Error ? error.message : String(error));
}
