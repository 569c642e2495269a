import path from 'node:path';
import type { FolderFiles } from '../core';
import { listFolder } from '../platform/list-folder';

/** Makes what gives the files beside a submission. Paths come sorted: of one folder at a time the list is kept. */
export function createFolderLists(): (file: string) => Promise<FolderFiles | null> {
  let last: { readonly folder: string; readonly files: Promise<FolderFiles | null> } | null = null;
  return (file) => {
    const folder = path.dirname(path.resolve(file));
    if (last?.folder !== folder) last = { folder, files: listFolder(folder) };
    return last.files;
  };
}
