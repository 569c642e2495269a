import * as vscode from 'vscode';

export const MANAGE_TRUST_COMMAND = 'workbench.trust.manage';

/** Opens the editor's own page on which the user trusts the workspace. */
export async function manageTrust(): Promise<void> {
  await vscode.commands.executeCommand(MANAGE_TRUST_COMMAND);
}
