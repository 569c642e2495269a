import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';

/** The folders that are open in the editor. */
export interface WorkspaceFolders {
  /** URI of the first folder; null where none is open. */
  first(): string | null;
  /** URIs of all of them. */
  all(): readonly string[];
  /** URI of the folder a resource lies in; null where it lies in none. */
  around(uri: string): string | null;
  /** URI of the folder a resource lies in, else of the first one, else of the directory that the resource itself lies in. */
  of(uri: string): string;
  change(event: WorkspaceFoldersChangeEvent): void;
}

/** Makes the list. */
export function createWorkspaceFolders(uris: readonly string[]): WorkspaceFolders {
  let folders = uris.map(normalizeUri);
  const first = () => folders[0] ?? null;
  const around = (uri: string) => {
    const resource = normalizeUri(uri);
    const found = folders.filter((folder) => resource === folder || resource.startsWith(`${folder}/`));
    const [nearest] = found.sort((a, b) => b.length - a.length);
    return nearest ?? null;
  };
  return {
    first,
    all: () => folders,
    around,
    of: (uri) => around(uri) ?? first() ?? Utils.dirname(URI.parse(uri)).toString(),
    change: ({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => normalizeUri(uri)));
      folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => normalizeUri(uri))];
    },
  };
}

/** Gives an address in one form: the same resource may be written with and without escapes, a folder with and without a slash at its end. */
export function normalizeUri(uri: string): string {
  return URI.parse(uri).toString().replace(/\/$/, '');
}
