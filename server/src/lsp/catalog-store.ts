import { URI, Utils } from 'vscode-uri';
import { createCatalog, decodeText, type OwnProfile, type ProfileCatalog, type ReadFile } from '../core';

/** Catalogues by the files of own profiles that are in them. */
export interface CatalogStore {
  /** Gives the catalogue with the profiles in these files. A file that cannot be read counts as an empty one. */
  get(files: readonly string[]): Promise<ProfileCatalog>;
  clear(): void;
}

/** Makes the store. Profiles are indexed when first asked for. */
export function createCatalogStore(builtIn: readonly unknown[], readFile: ReadFile): CatalogStore {
  const catalogs = new Map<string, Promise<ProfileCatalog>>();
  const load = async (files: readonly string[]): Promise<ProfileCatalog> => {
    const own = await Promise.all(files.map((file) => readOwnProfileFile(file, readFile)));
    return createCatalog(builtIn, own);
  };
  return {
    get: (files) => {
      const key = JSON.stringify(files);
      const known = catalogs.get(key) ?? load(files);
      catalogs.set(key, known);
      return known;
    },
    clear: () => catalogs.clear(),
  };
}

async function readOwnProfileFile(file: string, readFile: ReadFile): Promise<OwnProfile> {
  try {
    return { file, text: decodeText(await readFile(file)).text };
  } catch {
    return { file, text: '' };
  }
}

/** Gives the file that a path in the settings means: absolute, or relative to the workspace folder. */
export function resolvePath(path: string, folderUri: string | null): string {
  const isAbsolute = /^(?:[/\\]|[a-zA-Z]:)/.test(path);
  return isAbsolute || folderUri === null ? path : Utils.joinPath(URI.parse(folderUri), path).fsPath;
}
