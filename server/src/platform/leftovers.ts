import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Nothing is being written for so long: milliseconds. */
const leastAge = 60 * 60 * 1000;
const mark = /\.[0-9a-f]{12}\.tmp$/;
const wholeMark = new RegExp(`^${mark.source}`);

/** The beginning of the names of temporary files that are written for a file. */
export function temporaryPrefix(file: string): string {
  return `.${path.basename(file).slice(0, 40)}`;
}

/** Temporary files by folder, listed once: a run may write thousands of files in one. */
const listings = new Map<string, Promise<readonly string[]>>();

function listTemporaries(folder: string): Promise<readonly string[]> {
  const list = async () => (await readdir(folder).catch(() => [])).filter((name) => mark.test(name));
  const listing = listings.get(folder) ?? list();
  listings.set(folder, listing);
  return listing;
}

/** Removes the temporary files that killed runs have left beside a file: its own only, and none that may still be written. Never rejects. */
export async function removeLeftovers(file: string): Promise<void> {
  const folder = path.dirname(file);
  const prefix = temporaryPrefix(file);
  const names = await listTemporaries(folder);
  const own = names.filter((name) => name.startsWith(prefix) && wholeMark.test(name.slice(prefix.length)));
  await Promise.all(own.map((name) => removeOld(path.join(folder, name)).catch(() => undefined)));
}

async function removeOld(temporary: string): Promise<void> {
  const found = await stat(temporary);
  if (found.isFile() && Date.now() - found.mtimeMs > leastAge) await rm(temporary, { force: true });
}
