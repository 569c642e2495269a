import * as vscode from 'vscode';
import type { CompletenessNode, ItemState } from '../../../server/src/protocol';

const itemIcons: Record<ItemState, [icon: string, color: string]> = {
  missing: ['circle-slash', 'list.errorForeground'],
  draft: ['edit', 'list.warningForeground'],
  'at-risk': ['warning', 'list.warningForeground'],
  ready: ['pass', 'testing.iconPassed'],
  approved: ['pass-filled', 'testing.iconPassed'],
  none: ['circle-large-outline', 'descriptionForeground'],
};

const groupIcons: Record<'indicator' | 'subIndicator', string> = {
  indicator: 'folder-library',
  subIndicator: 'list-unordered',
};

export function getRowIcon({ kind, state, ready, total }: CompletenessNode): vscode.ThemeIcon {
  if (kind === 'indicator' || kind === 'subIndicator') {
    const isComplete = total > 0 && ready >= total;
    return new vscode.ThemeIcon(groupIcons[kind], isComplete ? new vscode.ThemeColor('testing.iconPassed') : undefined);
  }
  const [icon, color] = itemIcons[state ?? 'none'];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}
