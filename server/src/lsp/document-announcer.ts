import { type CompletenessChanged, methods } from '../protocol';
import { runHandler } from './run-handler';
import { checkOpenDocument, type Session } from './session';
import { toDiagnostics } from './to-protocol';

/** Has a document checked soon and the client told. Calls that come before the check are one. */
export type AnnounceDocument = (uri: string) => void;

/** Gives the function. Diagnostics are sent to clients that do not pull them; of a document that was closed meanwhile nothing. */
export function createAnnouncer(session: Session, pullsDiagnostics: boolean): AnnounceDocument {
  const { connection } = session;
  const waiting = new Set<string>();
  const announce = async (uri: string) => {
    const checked = await checkOpenDocument(session, uri, null).finally(() => waiting.delete(uri));
    if (!checked) return;
    const { version } = checked;
    if (!pullsDiagnostics) await connection.sendDiagnostics({ uri, version, diagnostics: toDiagnostics(checked) });
    await connection.sendNotification(methods.completenessChanged, { uri } satisfies CompletenessChanged);
  };
  return (uri) => {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    void runHandler('check', connection.console, undefined, null, () => announce(uri));
  };
}
