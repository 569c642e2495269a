import * as vscode from 'vscode';
import { commands, type SelectTextCommand } from '../../../server/src/protocol';
import { selectRange } from '../tree/reveal-range';
import { registerCommand } from './register-command';

/** Selects what a quick fix wrote to be typed over. */
export function registerSelectText(): vscode.Disposable {
  return registerCommand(commands.selectText, async (...[uri, range]: SelectTextCommand) => {
    await selectRange(vscode.Uri.parse(uri), range);
  });
}
