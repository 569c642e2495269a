import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, link, lstat, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './error-code';
import { removeLeftovers, temporaryPrefix } from './leftovers';

/** Why a file is not replaced, beside the system's own reasons. */
export type RefusalCode = 'NOT_PLAIN' | 'HARD_LINKED' | 'READ_ONLY' | 'OWNER_LOST' | 'CHANGED';

/** A file that would be harmed by being replaced is left as it is. */
export class WriteRefusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}

export interface WriteFileOptions {
  /** Without it the write rejects with `EEXIST` where the file exists, also where it has come to be meanwhile. */
  readonly overwrite: boolean;
  /** What the file held when it was read: where it holds something else by now it is not overwritten. */
  readonly expected?: Uint8Array;
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, then under its name. What is overwritten keeps its
 * mode and owner; behind a link the file is overwritten, not the link. Rejects with a {@link WriteRefusal} where the file is
 * none that can be replaced: no plain file, one with a second name, one that may only be read, or one that has changed.
 */
export async function writeFileWhole(file: string, bytes: Uint8Array, { overwrite, expected }: WriteFileOptions): Promise<void> {
  const target = overwrite ? await followLinks(file) : file;
  const before = overwrite ? await statOf(target) : null;
  if (before) refuseHarm(before);
  await removeLeftovers(target);
  const temporary = path.join(path.dirname(target), `${temporaryPrefix(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeAndSync(temporary, bytes, before);
    if (!before) return await linkWithoutOverwrite(temporary, target);
    await refuseChange(target, before, expected);
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function followLinks(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return file;
    throw error;
  }
}

async function statOf(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

const writable = 0o222;
const permissions = 0o7777;

function refuseHarm(stats: Stats): void {
  if (!stats.isFile()) throw new WriteRefusal('NOT_PLAIN');
  if (stats.nlink > 1) throw new WriteRefusal('HARD_LINKED');
  if ((stats.mode & writable) === 0) throw new WriteRefusal('READ_ONLY');
}

async function refuseChange(file: string, before: Stats, expected: Uint8Array | undefined): Promise<void> {
  const now = await statOf(file);
  const isSame = now?.ino === before.ino && now.size === before.size && now.mtimeMs === before.mtimeMs;
  if (!isSame || (expected && !(await readFile(file)).equals(expected))) throw new WriteRefusal('CHANGED');
}

async function writeAndSync(file: string, bytes: Uint8Array, before: Stats | null): Promise<void> {
  const handle = await open(file, 'wx', before ? before.mode & permissions : undefined);
  try {
    if (before) await keepOwnerAndMode(handle, before);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The mode last: a change of owner may take bits of it, and the mask of the process has taken some already. */
async function keepOwnerAndMode(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== uid || own.gid !== gid) {
    await handle.chown(uid, gid).catch(() => {
      throw new WriteRefusal('OWNER_LOST');
    });
  }
  if (((await handle.stat()).mode & permissions) !== (mode & permissions)) await handle.chmod(mode & permissions);
}

/** A hard link fails where the name is taken, a rename would not. File systems without hard links get the next best. */
async function linkWithoutOverwrite(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'].includes(errorCode(error))) throw error;
    await (await open(file, 'wx')).close();
    await rename(temporary, file);
  }
}

/** Gives whether something lies under a name, whatever it is. */
export async function exists(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch {
    return false;
  }
}

/** Gives whether a path leads to a folder. */
export async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

/** Gives whether two paths are one existing file, whatever links lead there. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return a.ino === b.ino && a.dev === b.dev && (a.ino !== 0 || (await realpath(one)) === (await realpath(other)));
  } catch {
    return false;
  }
}
