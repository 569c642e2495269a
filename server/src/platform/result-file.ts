import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { ResultStore } from '../core/ports';
import { errorCode, writeFileWhole } from './files';

/** Name of the file of results in its folder. */
export const resultFileName = 'links.json';

/** Results in a file, written whole or not at all. */
export function createResultFile(file: string): ResultStore {
  return {
    read: async () => {
      try {
        return await readFile(file, 'utf8');
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return null;
        throw error;
      }
    },
    write: async (text) => {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFileWhole(file, new TextEncoder().encode(text), { overwrite: true });
    },
  };
}

/** Gives the folder in which this user's programs keep what they can do without. */
export function findCacheFolder(environment: Readonly<Record<string, string | undefined>>, platform: string): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (platform === 'win32') return path.join(LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local'), 'oit');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'oit');
  return path.join(XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'oit');
}
