import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';
import { toSummary } from './to-summary';

/** What lists submissions waits for a pause in what changes one, in milliseconds: who types waits for diagnostics, and reads the list later. */
const pause = 100;

/** Gives the function that sums up an open document at the next pause. */
export function createOpenAnnouncer(session: Session): (uri: string) => void {
  const { connection, submissions, rounds, shown } = session;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const sumUp = async (uri: string) => {
    const recorded = await rounds.get(uri);
    const checked = await checkOpenDocument(session, uri, null);
    if (checked && shown.has(uri)) submissions.set(toSummary(checked, recorded));
  };
  return (uri) => {
    clearTimeout(waiting.get(uri));
    const sumUpNow = () => {
      waiting.delete(uri);
      void runHandler('check', connection.console, undefined, null, () => sumUp(uri));
    };
    waiting.set(uri, setTimeout(sumUpNow, pause));
  };
}
