import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type FolderFiles, type ListFolder, limits } from '../core';
import { isSkipped } from './find-submissions';

/** What Office leaves beside an open file is none. */
const isTemporary = (name: string) => name.startsWith('.') || name.startsWith('~$');

/** Lists the files of a folder and of those below it, the nearest first while there is room; links to folders are not followed. */
export const listFolder: ListFolder = async (folder) => {
  const paths: string[] = [];
  const waiting: (readonly string[])[] = [[]];
  let isWhole = true;
  for (let index = 0; index < waiting.length; index++) {
    const parts = waiting[index] ?? [];
    const entries = await readdir(path.join(folder, ...parts), { withFileTypes: true }).catch(() => null);
    // A folder below it that cannot be read may hold anything.
    if (!entries && index === 0) return null;
    if (!entries) isWhole = false;
    for (const entry of entries ?? []) {
      const names = [...parts, entry.name];
      if (entry.isDirectory() && !isSkipped(entry.name)) {
        if (waiting.length <= limits.foldersBelow) waiting.push(names);
        else isWhole = false;
      } else if (
        !isTemporary(entry.name) &&
        (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path.join(folder, ...names)))))
      ) {
        if (paths.length >= limits.folderFiles) return finish(paths, false);
        paths.push(names.join('/'));
      }
    }
  }
  return finish(paths, isWhole);
};

function finish(paths: readonly string[], isWhole: boolean): FolderFiles {
  return { paths: [...paths].sort(), isWhole, ignoresCase: process.platform === 'win32' || process.platform === 'darwin' };
}

async function leadsToFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
