import * as vscode from 'vscode';
import type { ProtocolRange } from '../../../server/src/protocol';

/** Shows the start of a range, in the editor that shows the document already where there is one. */
export async function revealRange(uri: vscode.Uri, { start }: ProtocolRange): Promise<void> {
  const editor = await selectRange(uri, { start, end: start });
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.AtTop);
}

/** Selects a range, in the editor that shows the document already where there is one. */
export async function selectRange(uri: vscode.Uri, { start, end }: ProtocolRange): Promise<vscode.TextEditor> {
  const key = uri.toString();
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === key);
  const options: vscode.TextDocumentShowOptions = { selection: new vscode.Range(start.line, start.character, end.line, end.character) };
  if (visible?.viewColumn !== undefined) options.viewColumn = visible.viewColumn;
  return vscode.window.showTextDocument(uri, options);
}
