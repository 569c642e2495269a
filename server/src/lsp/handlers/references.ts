import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import { findReferences } from '../../core';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

/** Answers where else the file names what is under the cursor: as a list, and as marks in the text. */
export function handleReferences(session: Session): void {
  const { connection } = session;
  connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
    runHandler<Location[]>('references', connection.console, [], token, async () => {
      const checked = await checkOpenDocument(session, uri, token);
      if (!checked) return [];
      const { result, lines } = checked;
      const found = findReferences(result, lines.offsetAt(position));
      return found
        .filter(({ isDefinition }) => context.includeDeclaration || !isDefinition)
        .map(({ span }) => ({ uri, range: lines.rangeOf(span) }));
    }),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
    runHandler<DocumentHighlight[]>('document highlights', connection.console, [], token, async () => {
      const checked = await checkOpenDocument(session, uri, token);
      if (!checked) return [];
      const { result, lines } = checked;
      return findReferences(result, lines.offsetAt(position)).map(({ span, isDefinition }) => ({
        range: lines.rangeOf(span),
        kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );
}
