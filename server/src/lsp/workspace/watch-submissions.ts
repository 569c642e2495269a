import { DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import type { ClientFeatures } from '../client-features';
import type { Session } from '../session';

const submissionPattern = '**/*.oit.{yaml,yml}';
const roundsPattern = '**/*.oit-reviews.jsonl';

/**
 * Gives the function that has the client watch the submissions once there is a folder, and what comes and goes beside them: of a folder
 * that is moved no single file may be told.
 */
export function createSubmissionWatch({ connection, folders }: Session, { watchesFiles }: ClientFeatures): () => Promise<void> {
  let isWatched = false;
  return async () => {
    if (isWatched || !watchesFiles || folders.first() === null) return;
    isWatched = true;
    const watchers = [
      { globPattern: submissionPattern },
      { globPattern: roundsPattern },
      { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
    ];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  };
}
