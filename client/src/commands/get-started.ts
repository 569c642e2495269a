import * as vscode from 'vscode';
import { registerCommand } from './register-command';

/** Of package.json. */
const WALKTHROUGH = 'start';

export function registerGetStarted({ extension }: vscode.ExtensionContext): vscode.Disposable {
  return registerCommand('oit.getStarted', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#${WALKTHROUGH}`, false);
  });
}
