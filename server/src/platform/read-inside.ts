import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { ReadInside } from '../core';
import { readWholeFile } from './read-whole-file';

/** A link that leads out of the folder is not followed. */
class OutsideFolder extends Error {
  readonly code = 'OUTSIDE';
}

/** Makes what reads files below a folder, never above it, whatever links say. */
export function createInsideReader(folder: string): ReadInside {
  return async (parts, most) => {
    const [base, file] = await Promise.all([realpath(folder), realpath(path.join(folder, ...parts))]);
    const inside = path.relative(base, file);
    if (inside === '' || path.isAbsolute(inside) || inside.split(path.sep)[0] === '..') throw new OutsideFolder(file);
    return readWholeFile(file, most);
  };
}
