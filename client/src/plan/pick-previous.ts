import * as vscode from 'vscode';
import { findSubmissions } from '../submission-files';
import type { SubmissionStore } from '../submission-store';
import { currentTexts } from '../ui-language';
import { findEarlier } from './find-earlier';

/** Asks for the submission of the year before. null: the user has none; undefined: it was called off. */
export async function pickPrevious(source: vscode.Uri, store: SubmissionStore): Promise<vscode.Uri | null | undefined> {
  const texts = currentTexts();
  const others = (await findSubmissions()).filter((uri) => uri.toString() !== source.toString());
  const earlier = findEarlier(store.get(source), others, (uri) => store.get(uri));
  const show = (uri: vscode.Uri) => {
    const { agency, fiscalYear } = store.get(uri) ?? {};
    return { label: vscode.workspace.asRelativePath(uri), description: [agency, fiscalYear].filter(Boolean).join(' '), pick: uri };
  };
  const picks = [
    ...earlier.map(show),
    { label: texts.withoutPrevious, detail: texts.withoutPreviousDetail, pick: 'none' as const },
    ...others.filter((uri) => !earlier.includes(uri)).map(show),
    { label: texts.browsePrevious, pick: 'browse' as const },
  ];
  const chosen = await vscode.window.showQuickPick(picks, { title: texts.pickPrevious });
  if (chosen === undefined) return undefined;
  if (chosen.pick === 'none') return null;
  if (chosen.pick !== 'browse') return chosen.pick;
  const [file] = (await vscode.window.showOpenDialog({ title: texts.pickPrevious, filters: { OIT: ['yaml', 'yml'] } })) ?? [];
  return file;
}
