import type { Connection } from 'vscode-languageserver';
import type { Sha256 } from '../../core';
import { methods, type ReadingProgress, type SubmissionSummary, type SubmissionsChanged, type SubmissionsResult } from '../../protocol';
import { runHandler } from '../run-handler';
import { normalizeUri } from '../workspace-folders';

/** What is known of every submission; the client is told of what changes, at pauses. One that is written in two ways is one. */
export interface SubmissionStore {
  set(summary: SubmissionSummary): void;
  remove(uri: string): void;
  tellProgress(progress: ReadingProgress): void;
  list(): SubmissionsResult;
}

/** Changes are told so long after the first of them, in milliseconds: together with those that follow. */
const pause = 100;

interface Told {
  readonly uri: string;
  readonly version: string;
}

/** Makes an empty store. */
export function createSubmissionStore(connection: Connection, sha256: Sha256): SubmissionStore {
  const summaries = new Map<string, SubmissionSummary>();
  const told = new Map<string, Told>();
  const changed = new Set<string>();
  let progress: ReadingProgress = { isLoading: false, read: 0, found: 0, leftOut: 0 };
  let toldProgress = JSON.stringify(progress);
  let isWaiting = false;

  const findChanges = (): Pick<SubmissionsChanged, 'changed' | 'removed'> => {
    const changes: { changed: SubmissionSummary[]; removed: string[] } = { changed: [], removed: [] };
    for (const key of changed) {
      const before = told.get(key);
      const summary = summaries.get(key);
      const now = summary && { uri: summary.uri, version: versionOf(summary, sha256) };
      if (before && before.uri !== now?.uri) changes.removed.push(before.uri);
      if (now) told.set(key, now);
      else told.delete(key);
      if (summary && (before?.uri !== now?.uri || before?.version !== now?.version)) changes.changed.push(summary);
    }
    changed.clear();
    return changes;
  };
  const tell = async () => {
    isWaiting = false;
    const changes = findChanges();
    const newProgress = JSON.stringify(progress);
    if (changes.changed.length === 0 && changes.removed.length === 0 && newProgress === toldProgress) return;
    toldProgress = newProgress;
    await connection.sendNotification(methods.submissionsChanged, { ...changes, ...progress } satisfies SubmissionsChanged);
  };
  const tellSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => void runHandler('submissions', connection.console, undefined, null, tell), pause);
  };
  const note = (key: string) => {
    changed.add(key);
    tellSoon();
  };
  return {
    set: (summary) => {
      const key = normalizeUri(summary.uri);
      summaries.set(key, summary);
      note(key);
    },
    remove: (uri) => {
      const key = normalizeUri(uri);
      if (summaries.delete(key)) note(key);
    },
    tellProgress: (now) => {
      progress = now;
      tellSoon();
    },
    list: () => {
      // What has not been told yet is known from here.
      for (const key of changed) {
        const summary = summaries.get(key);
        if (summary) told.set(key, { uri: summary.uri, version: versionOf(summary, sha256) });
      }
      return { submissions: [...summaries.values()], ...progress };
    },
  };
}

/** The same for all that is shown of a submission: not the number of the edit, but whether it is open. */
function versionOf(summary: SubmissionSummary, sha256: Sha256): string {
  return sha256(new TextEncoder().encode(JSON.stringify({ ...summary, version: summary.version !== null })));
}
