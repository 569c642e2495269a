import { findDocumentSymbols } from '../../core';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';
import { toProtocolSymbol } from '../to-protocol';

/** Answers the outline. */
export function handleDocumentSymbols(session: Session): void {
  session.connection.onDocumentSymbol(({ textDocument }, token) =>
    runHandler('document symbols', session.connection.console, [], token, async () => {
      const checked = await checkOpenDocument(session, textDocument.uri, token);
      return checked ? findDocumentSymbols(checked.result).map((symbol) => toProtocolSymbol(symbol, checked.lines)) : [];
    }),
  );
}
