import type * as vscode from 'vscode';
import type { Row } from './row';

/** A submission file. One object a file, for VS Code knows tree elements by identity. */
export interface SubmissionNode {
  readonly kind: 'submission';
  readonly uri: vscode.Uri;
}

/** A row below a submission. */
export interface RowNode {
  readonly kind: 'row';
  readonly uri: vscode.Uri;
  /** Unique within the window and the same from one answer of the server to the next. */
  readonly id: string;
  readonly parent: TreeNode;
  readonly row: Row;
  readonly children: readonly RowNode[];
}

export type TreeNode = SubmissionNode | RowNode;

/** Gives the nodes of rows; `prefix` tells those of one submission, put together in one way, from all others. */
export function createNodes(parent: TreeNode, rows: readonly Row[], prefix: string): RowNode[] {
  return rows.map((row) => {
    const children: RowNode[] = [];
    const node: RowNode = { kind: 'row', uri: parent.uri, id: `${prefix}/${row.key}`, parent, row, children };
    children.push(...createNodes(node, row.children, prefix));
    return node;
  });
}

/** Gives the first node of an item. */
export function findItemNode(nodes: readonly RowNode[], id: string): RowNode | undefined {
  for (const node of nodes) {
    const found = node.row.kind === 'item' && node.row.item?.id === id ? node : findItemNode(node.children, id);
    if (found) return found;
  }
  return undefined;
}
