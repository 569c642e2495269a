import * as vscode from 'vscode';
import type { LanguageServer } from '../language-server';
import { isSubmission } from '../submission-files';
import type { SubmissionStore } from '../submission-store';
import { CompletenessTree } from './completeness-tree';
import { registerFollowCursor } from './follow-cursor';
import { registerItemCommands } from './item-commands';
import { RememberedOptions } from './remembered-options';
import { revealRange } from './reveal-range';
import { showView } from './show-view';
import { registerTreeCommands } from './tree-commands';
import { REVEAL_COMMAND } from './tree-item';
import type { TreeNode } from './tree-node';

const VIEW_ID = 'oit.completeness';

export interface RegisteredTree {
  readonly tree: CompletenessTree;
  readonly view: vscode.TreeView<TreeNode>;
}

/** Shows the tree of submissions, with all that one can do in it. */
export function registerTree(context: vscode.ExtensionContext, server: LanguageServer, store: SubmissionStore): RegisteredTree {
  const options = new RememberedOptions(context.workspaceState);
  const tree = new CompletenessTree(server, store, options);
  const view = vscode.window.createTreeView(VIEW_ID, { treeDataProvider: tree, showCollapseAll: true });
  context.subscriptions.push(
    options,
    tree,
    view,
    vscode.commands.registerCommand(REVEAL_COMMAND, revealRange),
    expandOnFirstSight(view, tree),
    registerTreeCommands(options, store),
    registerItemCommands(server, store),
    registerFollowCursor(view, tree, store),
    showView(view, VIEW_ID, { server, store, tree, options }),
  );
  return { tree, view };
}

/** A submission that is opened while the tree shows it closed unfolds, once: later the user's own folding counts. */
function expandOnFirstSight(view: vscode.TreeView<TreeNode>, tree: CompletenessTree): vscode.Disposable {
  const seen = new Set<string>();
  return vscode.window.onDidChangeActiveTextEditor(async (editor) => {
    if (!editor || !view.visible || !isSubmission(editor.document)) return;
    const key = editor.document.uri.toString();
    const node = tree.findSubmission(editor.document.uri);
    if (!node || seen.has(key)) return;
    seen.add(key);
    await view.reveal(node, { select: false, focus: false, expand: true });
  });
}
