import * as vscode from 'vscode';
import { isSubmission } from '../submission-files';
import type { SubmissionStore } from '../submission-store';
import { CompletenessTree } from './completeness-tree';
import { revealRange } from './reveal-range';
import { REVEAL_COMMAND } from './tree-item';
import type { TreeNode } from './tree-node';

const VIEW_ID = 'oit.completeness';

export function registerTree(context: vscode.ExtensionContext, store: SubmissionStore): CompletenessTree {
  const tree = new CompletenessTree(store);
  const view = vscode.window.createTreeView(VIEW_ID, { treeDataProvider: tree, showCollapseAll: true });
  context.subscriptions.push(tree, view, vscode.commands.registerCommand(REVEAL_COMMAND, revealRange), expandOnFirstSight(view, tree));
  return tree;
}

/** A submission that is opened while the tree shows it closed unfolds, once: later the user's own folding counts. */
function expandOnFirstSight(view: vscode.TreeView<TreeNode>, tree: CompletenessTree): vscode.Disposable {
  const seen = new Set<string>();
  return vscode.window.onDidChangeActiveTextEditor(async (editor) => {
    if (!editor || !view.visible || !isSubmission(editor.document)) return;
    const key = editor.document.uri.toString();
    if (seen.has(key)) return;
    seen.add(key);
    const node = await tree.findSubmission(editor.document.uri);
    if (node) await view.reveal(node, { select: false, focus: false, expand: true });
  });
}
