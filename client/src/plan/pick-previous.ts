import * as vscode from 'vscode';
import { findSubmissions } from '../submission-files';
import { currentTexts } from '../ui-language';

/** Asks for the submission of the year before. null: the user has none; undefined: it was called off. */
export async function pickPrevious(source: vscode.Uri): Promise<vscode.Uri | null | undefined> {
  const texts = currentTexts();
  const others = (await findSubmissions()).filter((uri) => uri.toString() !== source.toString());
  const picks = [
    { label: texts.withoutPrevious, detail: texts.withoutPreviousDetail, pick: 'none' as const },
    ...others.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), pick: uri })),
    { label: texts.browsePrevious, pick: 'browse' as const },
  ];
  const chosen = await vscode.window.showQuickPick(picks, { title: texts.pickPrevious });
  if (chosen === undefined) return undefined;
  if (chosen.pick === 'none') return null;
  if (chosen.pick !== 'browse') return chosen.pick;
  const [file] = (await vscode.window.showOpenDialog({ title: texts.pickPrevious, filters: { OIT: ['yaml', 'yml'] } })) ?? [];
  return file;
}
