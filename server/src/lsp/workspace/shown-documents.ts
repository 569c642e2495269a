import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { normalizeUri } from '../workspace-folders';

/** The open documents that the user sees: an editor keeps others open for a while, and shows no findings of them that it asks for. */
export interface ShownDocuments {
  has(uri: string): boolean;
  /** These are in a tab. Gives the open documents that have come to be shown, and those that are shown no longer. */
  tell(uris: readonly string[]): { readonly shown: readonly string[]; readonly hidden: readonly string[] };
}

/** Makes the list. Of a client that does not tell every open document is shown. */
export function createShownDocuments(documents: TextDocuments<TextDocument>, isTold: boolean): ShownDocuments {
  let inTabs: ReadonlySet<string> = new Set();
  const isShown = (key: string) => !isTold || inTabs.has(key);
  return {
    has: (uri) => {
      const key = normalizeUri(uri);
      return isShown(key) && documents.keys().some((each) => normalizeUri(each) === key);
    },
    tell: (uris) => {
      const before = new Set(documents.keys().filter((uri) => isShown(normalizeUri(uri))));
      inTabs = new Set(uris.map(normalizeUri));
      const after = new Set(documents.keys().filter((uri) => isShown(normalizeUri(uri))));
      return { shown: [...after].filter((uri) => !before.has(uri)), hidden: [...before].filter((uri) => !after.has(uri)) };
    },
  };
}
