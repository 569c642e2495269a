import * as vscode from 'vscode';
import { type DescribeRowParams, type DescribeRowResult, methods } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { findOpenSubmission } from '../submission-files';
import type { SubmissionStore } from '../submission-store';
import { currentLanguage } from '../ui-language';
import { type Arranged, arrangeSubmissions } from './arrange-submissions';
import { createFilterMemory } from './filter-items';
import { groupItems } from './group-items';
import type { RememberedOptions } from './remembered-options';
import { createRowItem, createSubmissionItem } from './tree-item';
import { createNodes, findItemNode, type RowNode, type SubmissionNode, type TreeNode } from './tree-node';
import { treeTexts } from './tree-texts';

/** While many are read they are shown in batches, so many milliseconds apart. */
const BATCH_PAUSE = 500;

/** A submission that is shown, and its rows once they were asked for. */
interface Shown extends Arranged {
  readonly node: SubmissionNode;
  rows: RowNode[] | null;
}

/** Every submission with its items, put together and filtered as the user wants it. */
export class CompletenessTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<TreeNode[] | undefined>();
  private readonly arranged = new vscode.EventEmitter<void>();
  private readonly disposables: vscode.Disposable[];
  private readonly nodes = new Map<string, SubmissionNode>();
  private shown = new Map<string, Shown>();
  private hidden = { files: 0, items: 0 };
  private filter = createFilterMemory();
  private arrangedAt = 0;
  private waiting: NodeJS.Timeout | undefined;

  readonly onDidChangeTreeData = this.changed.event;
  /** What is shown may be something else. */
  readonly onDidArrange = this.arranged.event;

  constructor(
    private readonly server: LanguageServer,
    private readonly store: SubmissionStore,
    private readonly options: RememberedOptions,
  ) {
    this.disposables = [
      store.onDidChange(() => this.arrangeInBatches()),
      server.onDidChangeState(() => this.refresh()),
      options.onDidChange(() => this.refresh()),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('oit.language') && this.refresh()),
    ];
    this.arrange();
  }

  /** How many files are shown, and what the filter leaves out. */
  get counts(): { readonly shownFiles: number; readonly hiddenFiles: number; readonly hiddenItems: number } {
    return { shownFiles: this.shown.size, hiddenFiles: this.hidden.files, hiddenItems: this.hidden.items };
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    if (node.kind === 'row') return createRowItem(node);
    const shown = this.shown.get(node.uri.toString());
    // The view may ask for what has just gone.
    if (!shown) return Object.assign(new vscode.TreeItem(node.uri), { id: node.uri.toString() });
    const isUnfolded = this.shown.size === 1 || findOpenSubmission(node.uri) !== undefined;
    return createSubmissionItem(node, shown.row, shown.summary, isUnfolded);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (!node) return [...this.shown.values()].map((shown) => shown.node);
    return [...(node.kind === 'row' ? node.children : this.listRows(node.uri))];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.kind === 'row' ? node.parent : undefined;
  }

  async resolveTreeItem(item: vscode.TreeItem, node: TreeNode): Promise<vscode.TreeItem> {
    const row = node.kind === 'row' ? node.row.describes : null;
    if (node.kind === 'row' && row === null) return item;
    const params: DescribeRowParams = { uri: node.uri.toString(), row };
    const told = await this.server.request<DescribeRowResult>(methods.describeRow, params).catch(() => null);
    item.tooltip = told?.tooltip ? new vscode.MarkdownString(told.tooltip) : item.accessibilityInformation?.label;
    return item;
  }

  findSubmission(uri: vscode.Uri): SubmissionNode | undefined {
    return this.shown.get(uri.toString())?.node;
  }

  /** Gives the first row of an item; undefined: it is not shown. */
  findItem(uri: vscode.Uri, id: string): RowNode | undefined {
    return findItemNode(this.listRows(uri), id);
  }

  dispose(): void {
    clearTimeout(this.waiting);
    vscode.Disposable.from(...this.disposables, this.changed, this.arranged).dispose();
  }

  private listRows(uri: vscode.Uri): readonly RowNode[] {
    const shown = this.shown.get(uri.toString());
    if (!shown) return [];
    const { grouping } = this.options.get();
    const texts = treeTexts[currentLanguage(uri)];
    shown.rows ??= createNodes(shown.node, groupItems(shown.summary, shown.left.items, grouping, texts), `${uri.toString()}#${grouping}`);
    return shown.rows;
  }

  /** All of it may look different. */
  private refresh(): void {
    this.filter = createFilterMemory();
    this.arrange(true);
  }

  private arrangeInBatches(): void {
    clearTimeout(this.waiting);
    const wait = this.store.progress.isLoading ? this.arrangedAt + BATCH_PAUSE - Date.now() : 0;
    if (wait > 0) this.waiting = setTimeout(() => this.arrange(), wait);
    else this.arrange();
  }

  /** Tells the view of what has changed, and of nothing else; `isAnew`: of all. */
  private arrange(isAnew = false): void {
    this.arrangedAt = Date.now();
    const before: ReadonlyMap<string, Shown> = isAnew ? new Map() : this.shown;
    const { filter } = this.options.get();
    const texts = treeTexts[currentLanguage()];
    // A server that is down knows of nothing.
    const summaries = this.server.currentState === 'stopped' ? [] : this.store.list();
    const { shown, hiddenFiles, hiddenItems } = arrangeSubmissions(
      summaries.map((summary) => ({ summary, path: vscode.workspace.asRelativePath(vscode.Uri.parse(summary.uri)) })),
      (summary, path) => this.filter(summary, filter, path),
      texts,
    );
    this.hidden = { files: hiddenFiles, items: hiddenItems };
    this.shown = new Map(shown.map((one) => [one.summary.uri, this.keepOrCreate(one, before.get(one.summary.uri))]));
    const isSameList = before.size === this.shown.size && [...before.keys()].every((key, index) => key === shown[index]?.summary.uri);
    const changed = [...this.shown].filter(([key, one]) => before.get(key) !== one).map(([, { node }]) => node);
    if (isAnew || !isSameList) this.changed.fire(undefined);
    else if (changed.length > 0) this.changed.fire(changed);
    this.arranged.fire();
  }

  private keepOrCreate(now: Arranged, before: Shown | undefined): Shown {
    const isSame = before?.summary === now.summary && before.row.description === now.row.description && before.row.label === now.row.label;
    if (before && isSame) return before;
    const { uri } = now.summary;
    const node = this.nodes.get(uri) ?? { kind: 'submission', uri: vscode.Uri.parse(uri) };
    this.nodes.set(uri, node);
    return { ...now, node, rows: null };
  }
}
