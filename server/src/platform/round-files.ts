import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { findStrayRounds, limits, type RoundFiles, roundsFileOf } from '../core';
import { errorCode } from './error-code';
import { WriteRefusal } from './files';
import { withLock } from './lock';
import { readWholeFile } from './read-whole-file';

/** Files of review rounds on this machine. They are only ever added to: what is there already stays byte for byte. */
export const roundFiles: RoundFiles = { read: readRoundsFile, append: appendRound, findStray: findStrayFiles };

async function readRoundsFile(file: string): Promise<Uint8Array | null> {
  try {
    const bytes = await readWholeFile(file, limits.reviewsBytes);
    if (bytes.length > limits.reviewsBytes) throw tooLarge(file);
    return bytes;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function appendRound(file: string, line: string): Promise<void> {
  await refuseHarm(file);
  await withLock(file, async () => {
    // Every write goes to the end, whoever writes beside us.
    const handle = await open(file, 'a+');
    try {
      const { size } = await handle.stat();
      const bytes = Buffer.from(`${(await endsLine(handle, size)) ? '' : '\n'}${line}\n`);
      if (size + bytes.length > limits.reviewsBytes) throw tooLarge(file);
      await writeWhole(handle, bytes, size);
    } finally {
      await handle.close();
    }
  });
}

/** One write; what of it came to be where the rest did not is taken away again. */
async function writeWhole(handle: FileHandle, bytes: Uint8Array, size: number): Promise<void> {
  try {
    const { bytesWritten } = await handle.write(bytes);
    if (bytesWritten < bytes.length) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    await handle.sync();
  } catch (error) {
    await handle.truncate(size).catch(() => undefined);
    throw error;
  }
}

async function endsLine(handle: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return true;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === 0x0a;
}

const writable = 0o222;

async function refuseHarm(file: string): Promise<void> {
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    if (!stats.isFile()) throw new WriteRefusal('NOT_PLAIN');
    if ((stats.mode & writable) === 0) throw new WriteRefusal('READ_ONLY');
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

/** What cannot be read is no one's. */
async function findStrayFiles(submission: string): Promise<readonly { readonly file: string; readonly bytes: Uint8Array }[]> {
  const folder = path.dirname(submission);
  const names = await readdir(folder).catch(() => []);
  const own = path.basename(roundsFileOf(submission));
  const stray = findStrayRounds(names).filter((name) => name !== own);
  const found = await Promise.all(
    stray.map(async (name) => {
      const file = path.join(folder, name);
      const bytes = await readRoundsFile(file).catch(() => null);
      return bytes ? [{ file, bytes }] : [];
    }),
  );
  return found.flat();
}

function tooLarge(file: string): Error {
  return Object.assign(new Error(`larger than rounds are: ${file}`), { code: 'ROUNDS_TOO_LARGE' });
}
