import type { TextEdit } from 'vscode-languageserver';
import { formatOnType } from '../../core';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';
import { toProtocolEdit } from '../to-protocol';

/** Answers what follows a typed sign: the line just left is mended, lists go on, keys go where they belong. */
export function handleFormatOnType(session: Session): void {
  const { connection } = session;
  connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }, token) =>
    runHandler<TextEdit[]>('on-type formatting', connection.console, [], token, async () => {
      const checked = await checkOpenDocument(session, textDocument.uri, token);
      if (!checked) return [];
      const { start } = checked.lines.spanOf({ start: position, end: position });
      return formatOnType(checked.result, start, ch).map((edit) => toProtocolEdit(edit, checked.lines));
    }),
  );
}
