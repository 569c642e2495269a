import * as vscode from 'vscode';
import { currentLanguage } from '../ui-language';
import { registerCommand } from './register-command';

export const SWITCH_LANGUAGE_COMMAND = 'oit.switchLanguage';

/** Thai becomes English and back, in the settings that decide now. */
export function registerSwitchLanguage(): vscode.Disposable {
  return registerCommand(SWITCH_LANGUAGE_COMMAND, async () => {
    const source = vscode.window.activeTextEditor?.document.uri;
    const settings = vscode.workspace.getConfiguration('oit', source);
    await settings.update('language', currentLanguage(source) === 'th' ? 'en' : 'th', findTarget(settings));
  });
}

/** The narrowest settings that name a language: others would not show. */
function findTarget(settings: vscode.WorkspaceConfiguration): vscode.ConfigurationTarget {
  const { workspaceFolderValue, workspaceValue } = settings.inspect('language') ?? {};
  if (workspaceFolderValue !== undefined) return vscode.ConfigurationTarget.WorkspaceFolder;
  return workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
}
