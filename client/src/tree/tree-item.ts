import * as vscode from 'vscode';
import type { SubmissionSummary } from '../../../server/src/protocol';
import type { SubmissionRow } from './describe-submission';
import type { RowIcon } from './row';
import type { RowNode, SubmissionNode } from './tree-node';

export const REVEAL_COMMAND = 'oit.revealRange';

/** Gives what the editor shows of a submission. A file without rows opens on a click: there is nothing to unfold. */
export function createSubmissionItem(
  { uri }: SubmissionNode,
  { label, description, spoken, icon }: SubmissionRow,
  { problem, items }: SubmissionSummary,
  isUnfolded: boolean,
): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const hasRows = items.length > 0;
  const item = new vscode.TreeItem(label, hasRows ? (isUnfolded ? Expanded : Collapsed) : None);
  item.id = uri.toString();
  item.contextValue = hasRows ? 'submission' : 'submission broken';
  item.iconPath = toThemeIcon(icon);
  item.description = description;
  item.accessibilityInformation = { label: spoken };
  if (problem) item.command = { command: 'vscode.open', title: label, arguments: [uri] };
  return item;
}

/** Gives what the editor shows of a row; its menus go by what the item has. */
export function createRowItem({ id, uri, row }: RowNode): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const { kind, item: of, label } = row;
  const item = new vscode.TreeItem(label, row.children.length === 0 ? None : row.isUnfolded ? Expanded : Collapsed);
  item.id = id;
  item.contextValue = !of ? kind : ['item', of.urls.length > 0 && 'urls', of.waitingFor && 'waiting'].filter(Boolean).join(' ');
  item.description = row.description;
  item.iconPath = toThemeIcon(row.icon);
  item.accessibilityInformation = { label: row.spoken };
  if (of) item.command = { command: REVEAL_COMMAND, title: label, arguments: [uri, of.range] };
  return item;
}

function toThemeIcon({ name, color }: RowIcon): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name, color === null ? undefined : new vscode.ThemeColor(color));
}
