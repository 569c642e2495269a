import { URI, Utils } from 'vscode-uri';
import type { FolderFiles, ListFolder } from '../core';
import { normalizeUri } from './workspace-folders';

/** The files beside submissions. */
export interface FolderStore {
  /** Gives those in the folder of a submission and below it; null where it is not on this machine, or cannot be read. Never rejects. */
  get(uri: string): Promise<FolderFiles | null>;
  /** Files have come or are gone: gives the folders whose lists are others now. Where nothing changed the list stays the same object. */
  refresh(uris: readonly string[]): Promise<ReadonlySet<string>>;
  /** Of a folder that the client does not watch the list is read again when next asked for. */
  forgetUnwatched(uri: string): void;
  /** The folder of a submission, as `refresh` names it. */
  folderOf(uri: string): string;
}

/** Lists that are kept, the newest. */
const most = 1_000;

/** What comes and goes in folders of programs, and for a moment, is in no list. */
const isPassing = /(?:^|\/)(?:\.|node_modules\/|~\$|%7E%24)/i;

/** Makes the store. */
export function createFolderStore(list: ListFolder, isWatched: (uri: string) => boolean): FolderStore {
  const kept = new Map<string, Promise<FolderFiles | null>>();
  const folderOf = (uri: string) => normalizeUri(Utils.dirname(URI.parse(uri)).toString());
  const read = async (folder: string): Promise<FolderFiles | null> => {
    const { scheme, fsPath } = URI.parse(folder);
    return scheme === 'file' ? list(fsPath) : null;
  };
  return {
    folderOf,
    get: (uri) => {
      const folder = folderOf(uri);
      const known = kept.get(folder) ?? read(folder);
      kept.delete(folder);
      kept.set(folder, known);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return known;
    },
    refresh: async (uris) => {
      const changed = new Set<string>();
      const touched = [...kept.keys()].filter((folder) =>
        uris.some((uri) => uri.startsWith(`${folder}/`) && !isPassing.test(uri.slice(folder.length + 1))),
      );
      for (const folder of touched) {
        const before = await kept.get(folder);
        const now = await read(folder);
        if (!kept.has(folder) || JSON.stringify(before) === JSON.stringify(now)) continue;
        kept.set(folder, Promise.resolve(now));
        changed.add(folder);
      }
      return changed;
    },
    forgetUnwatched: (uri) => {
      if (!isWatched(uri)) kept.delete(folderOf(uri));
    },
  };
}
