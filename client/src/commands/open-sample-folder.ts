import * as vscode from 'vscode';
import { currentTexts } from '../ui-language';
import { registerCommand } from './register-command';

interface SampleOptions {
  /** Where the folder goes; asked for when absent. */
  parent?: vscode.Uri;
  /** Whether a window is opened for it; default: yes. */
  open?: boolean;
}

/** Copies the examples to a folder of the user and opens it in a window of its own; gives the folder. */
export function registerSampleFolder({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  return registerCommand('oit.openSampleFolder', async ({ parent, open = true }: SampleOptions = {}) => {
    const texts = currentTexts();
    const place = parent ?? (await askParent());
    if (!place) return undefined;
    const folder = vscode.Uri.joinPath(place, texts.sampleFolder);
    await copyMissing(vscode.Uri.joinPath(extensionUri, 'examples'), folder);
    if (open) await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
    return folder;
  });
}

async function askParent(): Promise<vscode.Uri | undefined> {
  const texts = currentTexts();
  const chosen = await vscode.window.showOpenDialog({
    title: texts.sampleParent,
    openLabel: texts.sampleHere,
    canSelectFiles: false,
    canSelectFolders: true,
  });
  return chosen?.[0];
}

/** What is there already stays as it is: it may have been worked on. */
async function copyMissing(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.createDirectory(to);
  const names = async (folder: vscode.Uri) => (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  const present = await names(to);
  const missing = (await names(from)).filter((name) => !present.includes(name));
  for (const name of missing) await vscode.workspace.fs.copy(vscode.Uri.joinPath(from, name), vscode.Uri.joinPath(to, name));
}
