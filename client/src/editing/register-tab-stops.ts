import * as vscode from 'vscode';
import { registerCommand } from '../commands/register-command';

/** Behind a key, or on a line of its own. Behind a dash an address is pasted: Tab must not take one of a list. */
const opensList = /(?:^|:)\s*$/;

/** Registers what follows when Tab goes on to an empty place of what was inserted: the list of what can stand there opens. */
export function registerTabStops(): vscode.Disposable {
  return registerCommand('oit.offerAtTabStop', async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor?.selection.isEmpty) return;
    const { active } = editor.selection;
    if (!opensList.test(editor.document.lineAt(active).text.slice(0, active.character))) return;
    await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  });
}
