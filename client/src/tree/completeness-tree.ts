import * as vscode from 'vscode';
import { findOpenSubmission, findSubmissions } from '../submission-files';
import type { SubmissionStore } from '../submission-store';
import { createRowItem, createSubmissionItem } from './tree-item';
import { createRows, type SubmissionNode, type TreeNode } from './tree-node';

/** Context keys of package.json: what is for a submission shows only where there is one, */
const HAS_SUBMISSIONS = 'oit.hasSubmissions';
/** that there is none is said only after a look, */
const HAS_SEARCHED = 'oit.hasSearched';
/** and an item of the user's is ready: the step of the walkthrough is done. */
const HAS_READY_ITEM = 'oit.hasReadyItem';

/** Submission > indicator > sub-indicator > item. */
export class CompletenessTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly submissions = new Map<string, SubmissionNode>();
  private readonly changed = new vscode.EventEmitter<TreeNode | undefined>();
  private readonly disposables: vscode.Disposable[];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly store: SubmissionStore) {
    this.disposables = [
      store.onDidChangeList(() => this.changed.fire(undefined)),
      store.onDidChange((uri) => {
        if ((store.get(uri)?.root?.ready ?? 0) > 0) setContext(HAS_READY_ITEM, true);
        const node = this.submissions.get(uri.toString());
        if (node) this.changed.fire(node);
      }),
    ];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    if (node.kind === 'row') return createRowItem(node);
    return createSubmissionItem(node, this.store.get(node.uri), findOpenSubmission(node.uri) !== undefined);
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (!node) return this.listSubmissions();
    if (node.kind === 'row') return createRows(node, node.row.children);
    const state = this.store.get(node.uri) ?? (await this.store.load(node.uri));
    return createRows(node, state.root?.children ?? []);
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.kind === 'row' ? node.parent : undefined;
  }

  async findSubmission(uri: vscode.Uri): Promise<SubmissionNode | undefined> {
    const nodes = await this.listSubmissions();
    return nodes.find((node) => node.uri.toString() === uri.toString());
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables, this.changed).dispose();
  }

  private async listSubmissions(): Promise<SubmissionNode[]> {
    const uris = await findSubmissions();
    const nodes = uris.map((uri): SubmissionNode => this.submissions.get(uri.toString()) ?? { kind: 'submission', uri });
    this.submissions.clear();
    for (const node of nodes) this.submissions.set(node.uri.toString(), node);
    setContext(HAS_SUBMISSIONS, nodes.length > 0);
    setContext(HAS_SEARCHED, true);
    return nodes;
  }
}

function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
