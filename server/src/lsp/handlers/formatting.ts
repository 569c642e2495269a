import type { CancellationToken, Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver';
import { formatSubmission, type Span } from '../../core';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';
import { toProtocolEdit } from '../to-protocol';

/** Answers how a document, or what a range of it touches, is written in the canonical layout. */
export function handleFormatting(session: Session): void {
  const { connection } = session;
  const format = ({ uri }: TextDocumentIdentifier, range: Range | null, token: CancellationToken) =>
    runHandler<TextEdit[]>('formatting', connection.console, [], token, async () => {
      const checked = await checkOpenDocument(session, uri, token);
      if (!checked) return [];
      const within: Span | null = range && checked.lines.spanOf(range);
      return formatSubmission(checked.result, within).map((edit) => toProtocolEdit(edit, checked.lines));
    });
  connection.onDocumentFormatting(({ textDocument }, token) => format(textDocument, null, token));
  connection.onDocumentRangeFormatting(({ textDocument, range }, token) => format(textDocument, range, token));
}
