import * as vscode from 'vscode';
import type { SubmissionState } from '../submission-store';
import { currentTexts } from '../ui-language';
import { getRowIcon } from './state-icon';
import type { RowNode, SubmissionNode } from './tree-node';

export const REVEAL_COMMAND = 'oit.revealRange';

export function createSubmissionItem({ uri }: SubmissionNode, state: SubmissionState | undefined, isOpen: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const path = vscode.workspace.asRelativePath(uri);
  const root = state?.root;
  const item = new vscode.TreeItem(path, isOpen ? Expanded : Collapsed);
  item.id = uri.toString();
  item.contextValue = 'submission';
  item.iconPath = new vscode.ThemeIcon('checklist');
  item.tooltip = state ? (state.message ?? new vscode.MarkdownString(root?.tooltip)) : currentTexts().notLoaded;
  if (root) {
    item.label = root.label;
    item.description = [root.detail, root.score, path].filter(Boolean).join(' · ');
  }
  if (state?.message) {
    item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    item.description = state.message;
  }
  item.accessibilityInformation = { label: [item.label, item.description].filter(Boolean).join(', ') };
  return item;
}

export function createRowItem({ id, uri, row }: RowNode): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const isOpenAtFirst = row.kind === 'indicator';
  const item = new vscode.TreeItem(row.label, row.children.length === 0 ? None : isOpenAtFirst ? Expanded : Collapsed);
  item.id = id;
  item.contextValue = row.kind;
  item.description = row.detail;
  item.tooltip = new vscode.MarkdownString(row.tooltip);
  item.iconPath = getRowIcon(row);
  item.accessibilityInformation = { label: `${row.label}, ${row.detail}` };
  item.command = { command: REVEAL_COMMAND, title: row.label, arguments: [uri, row.range] };
  return item;
}
