import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';

/** The folders that are open in the editor. */
export interface WorkspaceFolders {
  /** URI of the first folder; null where none is open. */
  first(): string | null;
  /** URI of the folder a resource lies in, else of the first one, else of the directory that the resource itself lies in. */
  of(uri: string): string;
  change(event: WorkspaceFoldersChangeEvent): void;
}

/** Makes the list. */
export function createWorkspaceFolders(uris: readonly string[]): WorkspaceFolders {
  let folders = uris.map(normalize);
  const first = () => folders[0] ?? null;
  return {
    first,
    of: (uri) => {
      const resource = normalize(uri);
      const around = folders.filter((folder) => resource === folder || resource.startsWith(`${folder}/`));
      const [nearest] = around.sort((a, b) => b.length - a.length);
      return nearest ?? first() ?? Utils.dirname(URI.parse(uri)).toString();
    },
    change: ({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => normalize(uri)));
      folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => normalize(uri))];
    },
  };
}

/** The same resource may be written with and without escapes, a folder with and without a slash at its end. */
function normalize(uri: string): string {
  return URI.parse(uri).toString().replace(/\/$/, '');
}
