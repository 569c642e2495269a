import * as vscode from 'vscode';
import { currentTexts } from '../ui-language';

/** Gives the folder for which a new submission is: of several the one that the user chooses. null: none is open; undefined: the user says no. */
export async function askFolder(): Promise<vscode.Uri | null | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [first, ...others] = folders;
  if (!first) return null;
  if (others.length === 0) return first.uri;
  const folder = await vscode.window.showWorkspaceFolderPick({ placeHolder: currentTexts().pickFolder, ignoreFocusOut: true });
  return folder?.uri;
}

/** Gives the file of a name in a folder, with a number in it where the name is taken. */
export async function findFreeFile(folder: vscode.Uri, fileName: string): Promise<vscode.Uri> {
  const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name.toLowerCase()));
  const [stem, suffix] = [fileName.slice(0, fileName.indexOf('.')), fileName.slice(fileName.indexOf('.'))];
  let name = fileName;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}${suffix}`;
  return vscode.Uri.joinPath(folder, name);
}
