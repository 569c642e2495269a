import { randomBytes } from 'node:crypto';
import { link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { removeLeftovers, temporaryPrefix } from './leftovers';

/**
 * Writes a file whole or not at all: into a temporary file beside it, then under its name. Without `overwrite` it
 * rejects with `EEXIST` where the file exists, also where it has come to be meanwhile. What is overwritten keeps its mode.
 */
export async function writeFileWhole(file: string, bytes: Uint8Array, { overwrite }: { overwrite: boolean }): Promise<void> {
  const temporary = path.join(path.dirname(file), `${temporaryPrefix(file)}.${randomBytes(6).toString('hex')}.tmp`);
  await removeLeftovers(file);
  try {
    await writeAndSync(temporary, bytes, overwrite ? await modeOf(file) : undefined);
    if (overwrite) await rename(temporary, file);
    else await linkWithoutOverwrite(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function modeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mode;
  } catch {
    return undefined;
  }
}

async function writeAndSync(file: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
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

/** Gives whether two paths are one existing file, whatever links lead there. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return a.ino === b.ino && a.dev === b.dev && (a.ino !== 0 || (await realpath(one)) === (await realpath(other)));
  } catch {
    return false;
  }
}

/** Gives the system's code of an error, such as `ENOENT`; empty where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
