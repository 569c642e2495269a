import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { findItemSymbols } from '../../core';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

/** Answers the items of the open submissions by id and title, each with the name of its agency. */
export function handleWorkspaceSymbols(session: Session): void {
  const { connection, documents } = session;
  connection.onWorkspaceSymbol(({ query }, token) =>
    runHandler<SymbolInformation[]>('workspace symbols', connection.console, [], token, async () => {
      const found: SymbolInformation[] = [];
      for (const uri of documents.keys()) {
        const checked = await checkOpenDocument(session, uri, token);
        if (!checked) continue;
        const { result, lines } = checked;
        const containerName = result.submission?.agency.name?.value ?? '';
        for (const { name, span } of findItemSymbols(result, query))
          found.push({ name, kind: SymbolKind.Object, containerName, location: { uri, range: lines.rangeOf(span) } });
      }
      return found;
    }),
  );
}
