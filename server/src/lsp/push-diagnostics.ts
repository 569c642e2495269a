import { runHandler } from './run-handler';
import { checkOpenDocument, type Session } from './session';
import { toDiagnostics } from './to-protocol';

/** Gives the function that has a document checked and its diagnostics sent, for clients that do not pull them. Calls that come before the check are one; of a document that was closed meanwhile nothing is sent. */
export function createDiagnosticPush(session: Session): (uri: string) => void {
  const { connection } = session;
  const waiting = new Set<string>();
  const push = async (uri: string) => {
    const checked = await checkOpenDocument(session, uri, null).finally(() => waiting.delete(uri));
    if (checked) await connection.sendDiagnostics({ uri, version: checked.version, diagnostics: toDiagnostics(checked) });
  };
  return (uri) => {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    void runHandler('check', connection.console, undefined, null, () => push(uri));
  };
}
