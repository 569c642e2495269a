import { type CancellationToken, LSPErrorCodes, type RemoteConsole, ResponseError } from 'vscode-languageserver';

/** Requests that take longer than this are noted in the log, in milliseconds. */
const slowRequest = 1_000;

/**
 * The one wrapper of every handler: a cancelled request is answered as such, an error is logged and answered with a safe
 * value, a slow one is noted. Nothing that a file holds or a client answers can take the server down.
 */
export async function runHandler<T>(
  name: string,
  console: RemoteConsole,
  safeValue: T,
  token: CancellationToken | null,
  handle: () => T | Promise<T>,
): Promise<T> {
  const started = performance.now();
  try {
    const value = await handle();
    stopIfCancelled(token);
    return value;
  } catch (error) {
    if (error instanceof ResponseError && token) throw error;
    console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return safeValue;
  } finally {
    const elapsed = performance.now() - started;
    if (elapsed > slowRequest) console.warn(`${name}: ${Math.round(elapsed)} ms`);
  }
}

/** Ends the handling of a request that nobody waits for. */
export function stopIfCancelled(token: CancellationToken | null): void {
  if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** The answer of a request for which no value would be safe: the client tells the user. */
export function createFailure(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
