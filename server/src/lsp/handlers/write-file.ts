import { URI } from 'vscode-uri';
import { formatFileError } from '../../core';
import { methods, type WriteFileParams, type WriteFileResult } from '../../protocol';
import { createFailure, runHandler } from '../run-handler';
import type { Session } from '../session';

/** Writes a file as the command line does: whole or not at all, with the mode and owner of what it replaces. */
export function handleWriteFile({ connection, host, options }: Session): void {
  const failure = createFailure('The file could not be written; the log of the language server says why.');
  connection.onRequest(methods.writeFile, ({ uri, content, overwrite }: WriteFileParams, token) =>
    runHandler<WriteFileResult | typeof failure>('write file', connection.console, failure, token, async () => {
      try {
        await host.writeFile(URI.parse(uri).fsPath, Buffer.from(content, 'base64'), { overwrite });
        return { problem: null };
      } catch (error) {
        const { settings } = await options.get(uri);
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        return { problem: formatFileError(code, settings.language) ?? String(error) };
      }
    }),
  );
}
