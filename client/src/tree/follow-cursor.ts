import * as vscode from 'vscode';
import type { SubmissionStore } from '../submission-store';
import type { CompletenessTree } from './completeness-tree';
import { findItemAtCursor } from './pick-item';
import type { TreeNode } from './tree-node';

/** The cursor has to rest so long, in milliseconds. */
const PAUSE = 300;

/**
 * Selects the row of the item that the cursor enters, while the tree is visible and without taking the focus. As long as the cursor
 * stays in an item the user's own selection stays too.
 */
export function registerFollowCursor(view: vscode.TreeView<TreeNode>, tree: CompletenessTree, store: SubmissionStore): vscode.Disposable {
  let timer: NodeJS.Timeout | undefined;
  let followed = '';
  const follow = async () => {
    const found = findItemAtCursor(store);
    const key = found ? `${found.uri.toString()}#${found.item.id}` : '';
    if (key === followed || !view.visible) return;
    followed = key;
    if (!found || isSelected(view, found.uri, found.item.id)) return;
    const node = tree.findItem(found.uri, found.item.id);
    // The tree may have changed meanwhile: then there is nothing to show.
    if (node) await Promise.resolve(view.reveal(node, { select: true, focus: false })).catch(() => undefined);
  };
  const followSoon = () => {
    clearTimeout(timer);
    if (!view.visible || !vscode.workspace.getConfiguration('oit').get<boolean>('tree.followCursor')) return;
    timer = setTimeout(() => void follow(), PAUSE);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) followSoon();
    }),
    vscode.window.onDidChangeActiveTextEditor(followSoon),
    view.onDidChangeVisibility(followSoon),
    tree.onDidArrange(followSoon),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

function isSelected({ selection }: vscode.TreeView<TreeNode>, uri: vscode.Uri, id: string): boolean {
  const [selected] = selection;
  return selected?.kind === 'row' && selected.row.item?.id === id && selected.uri.toString() === uri.toString();
}
