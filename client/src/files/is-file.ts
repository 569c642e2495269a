import * as vscode from 'vscode';

/** Gives whether something lies at an address. */
export async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
