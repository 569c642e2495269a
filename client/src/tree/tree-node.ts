import type * as vscode from 'vscode';
import type { CompletenessNode } from '../../../server/src/protocol';

/** A submission file. One object a file, for VS Code knows tree elements by identity. */
export interface SubmissionNode {
  kind: 'submission';
  uri: vscode.Uri;
}

/** A row below a submission: indicator, sub-indicator or item. */
export interface RowNode {
  kind: 'row';
  uri: vscode.Uri;
  /** Unique within the window and the same from one answer of the server to the next. */
  id: string;
  parent: TreeNode;
  row: CompletenessNode;
}

export type TreeNode = SubmissionNode | RowNode;

export function createRows(parent: TreeNode, rows: readonly CompletenessNode[]): RowNode[] {
  const parentId = parent.kind === 'row' ? parent.id : parent.uri.toString();
  return rows.map((row) => ({ kind: 'row', uri: parent.uri, id: `${parentId}/${row.kind}:${row.id}`, parent, row }));
}
