import type { Location } from 'vscode-languageserver';
import { findDefinitions } from '../../core';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

/** Answers where the item stands that is named under the cursor. */
export function handleDefinition(session: Session): void {
  session.connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    runHandler<Location[]>('definition', session.connection.console, [], token, async () => {
      const checked = await checkOpenDocument(session, uri, token);
      if (!checked) return [];
      const { result, lines } = checked;
      return findDefinitions(result, lines.offsetAt(position)).map((span) => ({ uri, range: lines.rangeOf(span) }));
    }),
  );
}
