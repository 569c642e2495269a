import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { type CheckResult, linkKey, roundsFileOf, summarizeUnread } from '../../core';
import type { SubmissionSummary } from '../../protocol';
import { mergeRuns } from '../merge-runs';
import type { Options } from '../options-store';
import { runHandler } from '../run-handler';
import type { Session } from '../session';
import { toDiagnostics } from '../to-protocol';
import { normalizeUri } from '../workspace-folders';
import { type CheckedFile, checkStored } from './check-stored';
import { findFiles } from './find-files';
import { workspaceLimits } from './limits';
import { createReadingQueue } from './reading-queue';
import { stampOf } from './settings-stamp';
import { toProtocol, toSummary } from './to-summary';

/**
 * The submissions of the workspace as they are stored. One after the other is read, checked and told of; of each only that is kept
 * by which it is known to be out of date. A document that is shown takes the place of its file.
 */
export interface StoredSubmissions {
  /** Finds them anew: folders, settings, lists or the day may be others. Read again is what was read under others. */
  find(): void;
  /** Calls a function whenever they have been found. */
  onFound(listener: () => void): void;
  /** Files have been written, have come or are gone, or folders of them. */
  filesChanged(changes: readonly FileEvent[]): void;
  /** A document is closed, or shown no longer. */
  documentClosed(uri: string): void;
  /** Files of review rounds have been written, have come or are gone. */
  roundsChanged(files: ReadonlySet<string>): void;
  /** The files in these folders, or below them, are others now. */
  filesListed(folders: ReadonlySet<string>): void;
  /** More is known of links: of these addresses, or of any. */
  linksJudged(urls: ReadonlySet<string> | null): void;
  /** Reads and checks one that is known and not open; null where there is none, or it cannot be read. */
  check(uri: string): Promise<CheckedFile | null>;
  /** Folders in which some lie. */
  folders(): readonly string[];
  close(): void;
}

interface KnownFile {
  readonly uri: string;
  readonly folder: string;
  /** Settings and lists under which it was read last. */
  stamp: string | null;
  /** The links that it was judged by. */
  links: ReadonlySet<string>;
}

/** Files come in crowds: they are looked for so long after the first, in milliseconds. */
const pause = 300;

const noLinks: ReadonlySet<string> = new Set();

/** Makes it; nothing is read before it is told to find them. */
export function createStoredSubmissions(session: Session): StoredSubmissions {
  const { connection, folders, host, options, submissions, published, rounds, shown, userFirst } = session;
  const known = new Map<string, KnownFile>();
  const queue = createReadingQueue();
  const ending = host.createAbort();
  const listeners: (() => void)[] = [];
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let leftOut = 0;
  let isFinding = false;
  let isReading = false;

  const tellProgress = () => {
    const isLoading = isFinding || isReading;
    submissions.tellProgress({ isLoading, read: known.size - queue.size, found: known.size, leftOut });
  };
  const forget = async (key: string) => {
    const file = known.get(key);
    if (!file) return;
    known.delete(key);
    queue.remove(key);
    if (shown.has(key)) return;
    submissions.remove(file.uri);
    await published.takeBack(file.uri);
  };

  const readOne = async (key: string, file: KnownFile) => {
    const { uri, folder } = file;
    const used = await options.get(folder);
    const stamp = stampOf(used, host.findToday());
    const recorded = await rounds.get(uri);
    const checked = await checkStored(session, uri, used);
    if (ending.signal.aborted || known.get(key) !== file || shown.has(key)) return;
    file.stamp = stamp;
    if ('result' in checked) {
      file.links = linksOf(checked.result);
      submissions.set(copyOf(toSummary(checked, recorded)));
      await published.publish(uri, toDiagnostics(checked));
    } else {
      file.links = noLinks;
      submissions.set(toProtocol(uri, null, summarizeUnread(checked, used.settings.language), null));
      await published.publish(uri, []);
      // One that came and went within a moment is gone without any news of it.
      if (!('tooLarge' in checked)) findSoon();
    }
  };
  const readAll = mergeRuns(async () => {
    isReading = true;
    tellProgress();
    for (let key = queue.take(); key !== undefined && !ending.signal.aborted; key = queue.take()) {
      const file = known.get(key);
      if (!file || shown.has(key)) continue;
      await userFirst.wait();
      await runHandler('reading', connection.console, undefined, null, () => readOne(key, file));
      tellProgress();
    }
    isReading = false;
    tellProgress();
  });
  const read = (keys: readonly string[], hasChanged: boolean) => {
    for (const key of keys) queue.add(key, hasChanged);
    if (queue.size > 0) readAll();
  };

  const findAll = async () => {
    const wanted = await findWanted(session, ending.signal);
    if (ending.signal.aborted) return;
    leftOut = Math.max(0, wanted.size - workspaceLimits.submissions);
    const taken = new Map([...wanted].slice(0, workspaceLimits.submissions));
    for (const key of [...known.keys()]) if (!taken.has(key)) await forget(key);
    const today = host.findToday();
    for (const [key, { uri, folder, used }] of taken) {
      const file = known.get(key) ?? { uri, folder, stamp: null, links: noLinks };
      known.set(key, file);
      if (file.stamp !== stampOf(used, today)) queue.add(key, false);
    }
  };
  const find = mergeRuns(async () => {
    isFinding = true;
    tellProgress();
    await runHandler('search', connection.console, undefined, null, findAll);
    isFinding = false;
    read([], false);
    tellProgress();
    for (const listener of listeners) listener();
  });
  const findSoon = () => {
    waiting ??= setTimeout(() => {
      waiting = null;
      find();
    }, pause);
  };

  return {
    find,
    onFound: (listener) => void listeners.push(listener),
    filesChanged: (changes) => {
      const keysOf = (...types: FileChangeType[]) => changes.filter(({ type }) => types.includes(type)).map(({ uri }) => normalizeUri(uri));
      const gone = new Set(keysOf(FileChangeType.Deleted));
      const written = keysOf(FileChangeType.Created, FileChangeType.Changed);
      // Written again by the same name: it is read again, and told of as gone where it is.
      for (const key of written) gone.delete(key);
      void runHandler('reading', connection.console, undefined, null, async () => {
        for (const key of [...known.keys()].filter((each) => isWithin(each, gone))) await forget(key);
        tellProgress();
      });
      read(
        written.filter((key) => known.has(key)),
        true,
      );
      if (keysOf(FileChangeType.Created).some((key) => !known.has(key) && mayHoldSubmissions(key))) findSoon();
    },
    documentClosed: (uri) => {
      const key = normalizeUri(uri);
      if (known.has(key)) return read([key], true);
      submissions.remove(uri);
      void published.takeBack(uri);
      if (folders.around(uri) !== null) findSoon();
    },
    roundsChanged: (files) => {
      read(
        [...known.keys()].filter((key) => files.has(roundsFileOf(key))),
        false,
      );
    },
    filesListed: (folders) => {
      read(
        [...known].filter(([, { uri }]) => folders.has(session.folderFiles.folderOf(uri))).map(([key]) => key),
        false,
      );
    },
    linksJudged: (urls) => {
      const touched = [...known].filter(([, { links }]) => links.size > 0 && (urls === null || meet(links, urls)));
      read(
        touched.map(([key]) => key),
        false,
      );
    },
    check: async (uri) => {
      const file = known.get(normalizeUri(uri));
      if (!file) return null;
      const checked = await checkStored(session, file.uri, await options.get(file.folder));
      return 'result' in checked ? checked : null;
    },
    folders: () => [...new Set([...known.values()].map(({ folder }) => folder))],
    close: () => {
      if (waiting) clearTimeout(waiting);
      ending.abort();
    },
  };
}

interface WantedFile {
  readonly uri: string;
  readonly folder: string;
  readonly used: Options;
}

/** Gives the files that are found in the folders of the workspace, but for those whose settings want none read. */
async function findWanted(session: Session, signal: AbortSignal): Promise<ReadonlyMap<string, WantedFile>> {
  const { folders, options } = session;
  const wanted = new Map<string, WantedFile>();
  if (folders.first() === null) return wanted;
  for (const uri of [...(await findFiles(session, signal))].sort()) {
    const folder = folders.around(uri);
    if (folder === null || signal.aborted) continue;
    const used = await options.get(folder);
    if (used.settings.checksWorkspace) wanted.set(normalizeUri(uri), { uri, folder, used });
  }
  return wanted;
}

/** What is cut out of a text keeps the whole of it in memory: what is kept of a file is a copy. */
function copyOf(summary: SubmissionSummary): SubmissionSummary {
  return JSON.parse(JSON.stringify(summary));
}

function linksOf({ links }: CheckResult): ReadonlySet<string> {
  return new Set(links.flatMap(({ url }) => (url ? [linkKey(url)] : [])));
}

function meet(links: ReadonlySet<string>, urls: ReadonlySet<string>): boolean {
  for (const url of links) if (urls.has(url)) return true;
  return false;
}

/** Gives whether an address, or a folder that it lies in, is among others. */
function isWithin(key: string, others: ReadonlySet<string>): boolean {
  if (others.size === 0) return false;
  for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) if (others.has(key.slice(0, end))) return true;
  return false;
}

/** What comes and goes in folders of programs is nothing that an officer has moved. */
function mayHoldSubmissions(key: string): boolean {
  return !/\/(?:\.|node_modules(?:\/|$))/.test(key);
}
