import { createLineIndex, indentPaste } from '../../core';
import { type IndentPasteParams, methods } from '../../protocol';
import { runHandler } from '../run-handler';
import type { Session } from '../session';

/** Answers how a pasted text is written so that it has the indentation of its place. */
export function handleIndentPaste({ connection, documents }: Session): void {
  connection.onRequest(methods.indentPaste, ({ uri, range, text }: IndentPasteParams, token) =>
    runHandler<string | null>('indent paste', connection.console, null, token, () => {
      const source = documents.get(uri)?.getText();
      return source === undefined ? null : indentPaste(source, createLineIndex(source).spanOf(range), text);
    }),
  );
}
