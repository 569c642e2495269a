import * as vscode from 'vscode';
import { findSubmissions, isSubmission } from '../submission-files';
import { currentTexts } from '../ui-language';

/** The submission a command is for: the one given, the one in the editor, the only one, or the one the user picks. */
export async function pickSource(given: vscode.Uri | { uri: vscode.Uri } | undefined, title: string): Promise<vscode.Uri | undefined> {
  if (given instanceof vscode.Uri) return given;
  if (given?.uri instanceof vscode.Uri) return given.uri;
  const active = vscode.window.activeTextEditor?.document;
  if (active && isSubmission(active)) return active.uri;
  const submissions = await findSubmissions();
  if (submissions.length === 0) throw new Error(currentTexts().noSubmission);
  if (submissions.length === 1) return submissions[0];
  const picks = submissions.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  return (await vscode.window.showQuickPick(picks, { title }))?.uri;
}
