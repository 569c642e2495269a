import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletenessChanged, methods } from '../protocol';
import { runHandler } from './run-handler';
import { checkOpenDocument, type Session } from './session';

/** The tree waits for a pause in what changes it, in milliseconds: who types waits for diagnostics, and reads the tree later. */
const pause = 100;

/** Gives the function that tells the client, at the next pause, that the completeness of a document has another version than the one told last. */
export function createCompletenessAnnouncer(session: Session): (uri: string) => void {
  const { connection, documents, completeness } = session;
  const told = new WeakMap<TextDocument, string>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const tell = async (uri: string) => {
    const checked = await checkOpenDocument(session, uri, null);
    const document = documents.get(uri);
    if (!checked || !document) return;
    const { treeVersion: version } = completeness.get(checked);
    if (told.get(document) === version) return;
    told.set(document, version);
    await connection.sendNotification(methods.completenessChanged, { uri, version } satisfies CompletenessChanged);
  };
  return (uri) => {
    clearTimeout(waiting.get(uri));
    const tellNow = () => {
      waiting.delete(uri);
      void runHandler('check', connection.console, undefined, null, () => tell(uri));
    };
    waiting.set(uri, setTimeout(tellNow, pause));
  };
}
