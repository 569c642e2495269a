import * as vscode from 'vscode';
import { findSubmissions } from '../submission-files';
import { currentTexts } from '../ui-language';

/** Gives the submission into which answers are taken, the one in the editor first; null: a new file. undefined: the user says no. */
export async function askImportTarget(): Promise<vscode.Uri | null | undefined> {
  const submissions = await findSubmissions();
  if (submissions.length === 0) return null;
  const texts = currentTexts();
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const rank = (uri: vscode.Uri) => (uri.toString() === active ? 0 : 1);
  const sorted = [...submissions].sort((a, b) => rank(a) - rank(b));
  const choice = await vscode.window.showQuickPick(
    [
      ...sorted.map((uri) => ({ label: `$(edit) ${vscode.workspace.asRelativePath(uri)}`, detail: texts.importIntoDetail, uri })),
      { label: `$(new-file) ${texts.importAsNew}`, detail: texts.importAsNewDetail, uri: null },
    ],
    { title: texts.importAnswers, placeHolder: texts.pickImportTarget, ignoreFocusOut: true },
  );
  return choice?.uri;
}
