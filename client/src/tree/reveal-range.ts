import * as vscode from 'vscode';
import type { ProtocolRange } from '../../../server/src/protocol';

/** Shows the start of a range, in the editor that shows the document already where there is one. */
export async function revealRange(uri: vscode.Uri, range: ProtocolRange): Promise<void> {
  const key = uri.toString();
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === key);
  const start = new vscode.Position(range.start.line, range.start.character);
  const options: vscode.TextDocumentShowOptions = { selection: new vscode.Range(start, start) };
  if (visible?.viewColumn !== undefined) options.viewColumn = visible.viewColumn;
  const editor = await vscode.window.showTextDocument(uri, options);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
}
