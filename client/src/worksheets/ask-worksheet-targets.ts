import * as vscode from 'vscode';
import { askTarget, type Target, type TargetOptions } from '../files/ask-target';
import { isFile } from '../files/is-file';
import { currentTexts } from '../ui-language';

export interface WorksheetTargetOptions extends TargetOptions {
  /** The file of one work sheet, the folder of several; asked for when absent. */
  target?: vscode.Uri;
}

/** Asks for the file of one work sheet, or for the folder of several, and once whether what is there already is overwritten. undefined: the user says no. */
export async function askWorksheetTargets(
  source: vscode.Uri,
  fileNames: readonly string[],
  options: WorksheetTargetOptions,
): Promise<readonly Target[] | undefined> {
  const texts = currentTexts();
  const beside = source.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(source, '..');
  const [only = '', ...others] = fileNames;
  if (others.length === 0) {
    const defaultUri = beside && vscode.Uri.joinPath(beside, only);
    const dialog = { title: texts.writeWorksheets, filters: { Excel: ['xlsx'] }, ...(defaultUri ? { defaultUri } : {}) };
    const target = await askTarget(options, { ...dialog, suffixes: ['.xlsx'] });
    return target && [target];
  }
  const folder = options.target ?? (await askFolder(beside));
  if (!folder) return undefined;
  await vscode.workspace.fs.createDirectory(folder);
  const uris = fileNames.map((name) => vscode.Uri.joinPath(folder, name));
  const isThere = await Promise.all(uris.map(isFile));
  const there = fileNames.filter((_, index) => isThere[index]);
  if (there.length > 0 && !(options.overwrite ?? (await confirmOverwrite(there)))) return undefined;
  return uris.map((uri, index) => ({ uri, overwrite: isThere[index] === true }));
}

async function askFolder(beside: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const { pickWorksheetFolder: title, writeHere: openLabel } = currentTexts();
  const dialog = { title, openLabel, canSelectFiles: false, canSelectFolders: true, ...(beside ? { defaultUri: beside } : {}) };
  const [folder] = (await vscode.window.showOpenDialog(dialog)) ?? [];
  return folder;
}

async function confirmOverwrite(files: readonly string[]): Promise<boolean> {
  const { confirmOverwriteSome, overwrite } = currentTexts();
  return (await vscode.window.showWarningMessage(confirmOverwriteSome(files), { modal: true }, overwrite)) === overwrite;
}
