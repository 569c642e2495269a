/** Gives the system's code of an error, such as `ENOENT`, or that of a refusal; empty where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
