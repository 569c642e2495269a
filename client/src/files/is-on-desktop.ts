import * as vscode from 'vscode';

/** Gives whether a file lies where the editor has its window: only there is a window for its folder, and a browser that reads files. */
export function isOnDesktop(file: vscode.Uri): boolean {
  return vscode.env.uiKind === vscode.UIKind.Desktop && file.scheme === 'file' && !vscode.env.remoteName;
}
