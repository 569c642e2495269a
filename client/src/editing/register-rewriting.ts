import * as vscode from 'vscode';
import { registerCommand } from '../commands/register-command';
import { LANGUAGE_ID } from '../submission-files';
import type { GivenRow } from '../tree/pick-item';
import { revealRange } from '../tree/reveal-range';
import { currentTexts } from '../ui-language';

/** The commands of the palette by the kind of the code action that each takes: of the item at the cursor, or of the whole file. */
const kinds: Readonly<Record<string, string>> = {
  'oit.fillItem': 'refactor.rewrite.oit.fillItem',
  'oit.stampApproval': 'refactor.rewrite.oit.stampApproval',
  'oit.insertMissingItems': 'source.oit.insertMissingItems',
  'oit.insertEvidence': 'source.oit.insertEvidence',
  'oit.sortItems': 'source.oit.sortItems',
};

/** Registers the commands that write into the submission in the editor. */
export function registerRewriting(): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(kinds).map(([command, kind]) => registerCommand(command, (given?: GivenRow) => rewrite(kind, given))),
  );
}

/** Takes the code action of a kind, of a row's item or at the cursor; where there is none the user is told. Gives whether one was taken. */
async function rewrite(kind: string, given: GivenRow | undefined): Promise<boolean> {
  if (given?.row?.item) await revealRange(given.uri, given.row.item.range);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE_ID) {
    void vscode.window.showInformationMessage(currentTexts().noSubmission);
    return false;
  }
  const { document, selection } = editor;
  const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    kind,
  );
  if (!action?.edit) {
    void vscode.window.showInformationMessage(currentTexts().nothingToRewrite);
    return false;
  }
  const isDone = await vscode.workspace.applyEdit(action.edit);
  if (isDone && action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  return isDone;
}
