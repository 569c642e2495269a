import * as vscode from 'vscode';
import type { FileLinks } from '../../../server/src/protocol';
import { getBaseName } from '../files/base-name';
import { currentTexts } from '../ui-language';

interface FaultyFile {
  uri: vscode.Uri;
  dead: number;
  doubtful: number;
}

/** Gives the files with a link that is dead or needs a look, the worst first. */
export function listFaultyFiles(files: readonly FileLinks[]): FaultyFile[] {
  return files
    .map(({ uri, counts }) => ({ uri: vscode.Uri.parse(uri), dead: counts?.dead ?? 0, doubtful: counts?.doubtful ?? 0 }))
    .filter(({ dead, doubtful }) => dead + doubtful > 0)
    .sort((a, b) => b.dead - a.dead || b.doubtful - a.doubtful || a.uri.path.localeCompare(b.uri.path, 'th', { numeric: true }));
}

/** Opens the file that the user picks, with its findings. */
export async function pickFaultyFile(files: readonly FaultyFile[]): Promise<void> {
  const texts = currentTexts();
  const picks = files.map(({ uri, dead, doubtful }) => {
    const label = getBaseName(uri);
    const path = vscode.workspace.asRelativePath(uri);
    return { label, description: texts.linkCounts(dead, doubtful), ...(path === label ? {} : { detail: path }), uri };
  });
  const pick = await vscode.window.showQuickPick(picks, { title: texts.faultyFiles, matchOnDescription: true, matchOnDetail: true });
  if (!pick) return;
  await vscode.window.showTextDocument(pick.uri, { preview: false });
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}
