import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { limits, type ResultStore } from '../core';
import { errorCode } from './error-code';
import { writeFileWhole } from './files';
import { withLock } from './lock';
import { readWholeFile } from './read-whole-file';

/** Name of the file of results in its folder. */
export const resultFileName = 'links.json';

const mostBytes = limits.cachedBytes * 2;

/** Results in a file, written whole or not at all. What is no plain file, or too large to be ours, is neither read nor replaced. */
export function createResultFile(file: string): ResultStore {
  return {
    read: () => readKept(file),
    update: async (change) => {
      await makeFolder(path.dirname(file));
      await withLock(file, async () => {
        const kept = await readKept(file).catch((error) => {
          // What is there in place of results is mended, if it is a file at all.
          if (errorCode(error) === 'NOT_PLAIN') throw error;
          return null;
        });
        await writeFileWhole(file, new TextEncoder().encode(change(kept)), { overwrite: true });
      });
    },
  };
}

async function readKept(file: string): Promise<string | null> {
  try {
    const bytes = await readWholeFile(file, mostBytes);
    if (bytes.length > mostBytes) throw new Error(`larger than kept results are: ${file}`);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Makes a folder with those above it. Node's own way to do that never ends where a file system has no room for folders, as `/proc`. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    if (errorCode(error) !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder));
    await mkdir(folder).catch((again) => {
      if (errorCode(again) !== 'EEXIST') throw again;
    });
  }
}

/** Gives the folder in which this user's programs keep what they can do without; null where the environment names none, or one without a place. */
export function findCacheFolder(environment: Readonly<Record<string, string | undefined>>, platform: string): string | null {
  const folder = path.join(findFolderOfCaches(environment, platform), 'oit');
  return (platform === 'win32' ? path.win32 : path.posix).isAbsolute(folder) ? folder : null;
}

function findFolderOfCaches(
  { XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Readonly<Record<string, string | undefined>>,
  platform: string,
): string {
  const home = HOME ?? findHome();
  if (platform === 'win32') return LOCALAPPDATA || path.join(findHome(), 'AppData', 'Local');
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches');
  return XDG_CACHE_HOME || path.join(home, '.cache');
}

/** The system may know of no home at all. */
function findHome(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}
