import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** The connection takes one message a turn of the event loop; between two edits that wait there may be that many others. */
const quietTurns = 8;

/** Waits, without a timer, until the edits of a document that are already queued are taken in: only the newest text is checked. */
export async function waitForEdits(documents: TextDocuments<TextDocument>, uri: string): Promise<void> {
  let version = documents.get(uri)?.version;
  for (let turn = 0; turn < quietTurns; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    const newest = documents.get(uri)?.version;
    if (newest !== version) turn = 0;
    version = newest;
  }
}
