import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';
import { toDiagnostics } from '../to-protocol';

/** Answers pulled diagnostics; `unchanged` where the client has them already. */
export function handleDiagnosticPull(session: Session): void {
  const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  session.connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    runHandler('diagnostics', session.connection.console, none, token, async (): Promise<DocumentDiagnosticReport> => {
      const checked = await checkOpenDocument(session, textDocument.uri, token);
      if (!checked) return none;
      // Behind the answer: what it says is never shown twice, and never not at all. Of a document in no tab it is shown nowhere.
      setImmediate(() => session.shown.has(textDocument.uri) && void session.published.takeBack(textDocument.uri));
      const { resultId } = checked;
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: toDiagnostics(checked) };
    }),
  );
}
