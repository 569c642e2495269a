import * as vscode from 'vscode';
import type { DraftListFile } from '../../../server/src/protocol';
import { isFile } from '../files/is-file';
import { writeFile } from '../files/write-file';
import type { LanguageServer } from '../language-server';
import { currentTexts } from '../ui-language';

/**
 * Writes a draft list beside a submission and has the settings name it (`oit.profiles`): those of the folder in which it lies, else
 * the user's own. One that lies there already is left as it is.
 */
export async function addDraftList(server: LanguageServer, { fileName, text }: DraftListFile, submission: vscode.Uri): Promise<vscode.Uri> {
  if (!vscode.workspace.isTrusted) throw new Error(currentTexts().listNeedsTrust);
  const list = vscode.Uri.joinPath(submission, '..', fileName);
  if (!(await isFile(list))) await writeFile(server, { uri: list, overwrite: false }, new TextEncoder().encode(text));
  await nameInSettings(list);
  return list;
}

async function nameInSettings(list: vscode.Uri): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(list);
  const configuration = vscode.workspace.getConfiguration('oit', list);
  const named = configuration.get<string[]>('profiles') ?? [];
  const path = folder ? list.path.slice(folder.uri.path.replace(/\/$/, '').length + 1) : list.fsPath;
  if (named.includes(path)) return;
  await configuration.update('profiles', [...named, path], targetOf(folder));
}

function targetOf(folder: vscode.WorkspaceFolder | undefined): vscode.ConfigurationTarget {
  if (!folder) return vscode.ConfigurationTarget.Global;
  const isOneOfSeveral = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  return isOneOfSeveral ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
}
