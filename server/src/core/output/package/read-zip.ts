import { type UnzipFileInfo, unzipSync } from 'fflate/browser';
import { limits } from '../../ground/limits';

/** Why a zip is not read. `detail`: the path in it, where there is one. */
export type ZipProblem = 'no-zip' | 'unsafe-path' | 'named-twice' | 'too-many-files' | 'too-large' | 'no-folder';

/** A zip that is no package, or may do harm. */
export class ZipRefusal extends Error {
  constructor(
    readonly problem: ZipProblem,
    readonly detail = '',
  ) {
    super(problem);
  }
}

/** The one folder of a zip; its files are unpacked one by one, when they are asked for. */
export interface ZippedFolder {
  readonly folder: string;
  /** Paths inside the folder, in the order of the zip. */
  readonly paths: readonly string[];
  /** Throws a {@link ZipRefusal} where it cannot be unpacked. */
  unpack(path: string): Uint8Array;
}

/** Paths that may lead out of the folder on some system. */
const unsafe = /(?:^|\/)\.{1,2}(?:\/|$)|^\/|\\|:|\p{Cc}|\/\//u;

/** Looks into a zip with one folder at its top. Throws a {@link ZipRefusal} before anything is unpacked that is too large or has an unsafe name. */
export function readZip(zip: Uint8Array): ZippedFolder {
  const files = new Map<string, UnzipFileInfo>();
  let bytes = 0;
  unzip(zip, (info) => {
    if (unsafe.test(info.name)) throw new ZipRefusal('unsafe-path', info.name);
    bytes += info.originalSize;
    if (info.originalSize > limits.unpackedBytes || bytes > limits.unpackedTotal) throw new ZipRefusal('too-large', info.name);
    if (info.name.endsWith('/') && info.originalSize === 0) return false;
    if (files.has(info.name)) throw new ZipRefusal('named-twice', info.name);
    files.set(info.name, info);
    if (files.size > limits.packageFiles) throw new ZipRefusal('too-many-files');
    return false;
  });
  const folders = new Set([...files.keys()].map((name) => name.slice(0, name.indexOf('/') + 1)));
  const [folder = ''] = folders;
  if (folders.size !== 1 || folder === '') throw new ZipRefusal('no-folder');
  return {
    folder: folder.slice(0, -1),
    paths: [...files.keys()].map((name) => name.slice(folder.length)),
    unpack: (path) => {
      const name = `${folder}${path}`;
      const bytes = unzip(zip, (info) => info.name === name)[name];
      if (!bytes) throw new ZipRefusal('no-zip', path);
      return bytes;
    },
  };
}

/** What is unpacked has the size that the zip says, at most. */
function unzip(zip: Uint8Array, filter: (info: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(zip, { filter });
  } catch (error) {
    throw error instanceof ZipRefusal ? error : new ZipRefusal('no-zip');
  }
}
