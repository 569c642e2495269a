import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FindBounds } from '../core';

const submissionName = /\.oit\.ya?ml$/i;

/** Gives whether a folder is passed over: packages, and what begins with a dot. */
export function isSkipped(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

export interface FoundSubmissions {
  readonly files: readonly string[];
  /** Folders that could not be read. */
  readonly failures: readonly { readonly path: string; readonly error: unknown }[];
}

const everywhere: FindBounds = { files: Number.POSITIVE_INFINITY, folders: Number.POSITIVE_INFINITY, signal: null };

/** Finds the submissions in a folder and those below it, sorted. Links to files are followed, links to folders are not: no loops. */
export async function findSubmissions(folder: string, bounds: FindBounds = everywhere): Promise<FoundSubmissions> {
  const files: string[] = [];
  const failures: { path: string; error: unknown }[] = [];
  const waiting = [folder];
  let folders = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    folders++;
    if (bounds.signal?.aborted || folders > bounds.folders || files.length >= bounds.files) break;
    try {
      for (const entry of await readdir(next, { withFileTypes: true })) {
        const found = path.join(next, entry.name);
        if (entry.isDirectory() && !isSkipped(entry.name)) waiting.push(found);
        else if (submissionName.test(entry.name) && (await isFile(entry, found))) files.push(found);
      }
    } catch (error) {
      failures.push({ path: next, error });
    }
  }
  return { files: files.sort(), failures };
}

/** A link that leads nowhere counts as a file: reading it then says what is wrong. */
async function isFile(entry: Dirent, found: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (await stat(found)).isFile();
  } catch {
    return true;
  }
}
