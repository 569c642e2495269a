import * as vscode from 'vscode';
import { findOpenSubmission } from '../submission-files';

/** Gives the bytes of a submission as it is in the editor, else as it is stored: base64. */
export async function readContent(uri: vscode.Uri): Promise<string> {
  const open = findOpenSubmission(uri);
  return Buffer.from(open ? open.getText() : await vscode.workspace.fs.readFile(uri)).toString('base64');
}
