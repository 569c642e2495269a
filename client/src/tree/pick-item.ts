import * as vscode from 'vscode';
import type { ItemRow } from '../../../server/src/protocol';
import { pickSource } from '../commands/pick-source';
import { isSubmission } from '../submission-files';
import type { SubmissionStore } from '../submission-store';
import { currentLanguage } from '../ui-language';
import { findItemAt } from './find-item-at';
import { treeTexts } from './tree-texts';

export interface PickedItem {
  readonly uri: vscode.Uri;
  readonly item: ItemRow;
}

/** A menu of the tree gives the row; the palette and a key give nothing. */
export type GivenRow = { readonly uri: vscode.Uri; readonly row?: { readonly item: ItemRow | null } };

/** The item that a command is for: the row's, the one at the cursor, or the one that the user picks. */
export async function pickItem(given: GivenRow | undefined, store: SubmissionStore, title?: string): Promise<PickedItem | undefined> {
  if (given?.row?.item) return { uri: given.uri, item: given.row.item };
  const atCursor = findItemAtCursor(store);
  if (atCursor && title === undefined) return atCursor;
  const texts = treeTexts[currentLanguage()];
  const uri = await pickSource(given, title ?? texts.pickItem);
  if (!uri) return undefined;
  const items = store.get(uri)?.items ?? [];
  if (items.length === 0) throw new Error(texts.noItems);
  const picks = items.map((item) => ({ label: `${item.id} ${item.title}`, description: item.stateText, item }));
  const picked = await vscode.window.showQuickPick(picks, { title: title ?? texts.pickItem, matchOnDescription: true });
  return picked && { uri, item: picked.item };
}

/** Gives the item in which the cursor stands. */
export function findItemAtCursor(store: SubmissionStore): PickedItem | null {
  const editor = vscode.window.activeTextEditor;
  const summary = editor && isSubmission(editor.document) && store.get(editor.document.uri);
  if (!editor || !summary || summary.problem) return null;
  const { document, selection } = editor;
  const lineAt = (line: number) => (line < document.lineCount ? document.lineAt(line).text : '');
  const item = findItemAt(summary.items, selection.active.line, lineAt);
  return item && { uri: document.uri, item };
}
