import * as vscode from 'vscode';
import { commands, type ExcludeLinkCommand } from '../../../server/src/protocol';
import { registerCommand } from '../commands/register-command';
import { currentTexts } from '../ui-language';

/** Addresses that are not opened, each with its reason. */
type Exclusions = Record<string, string>;

export function registerExcludeLink(): vscode.Disposable {
  return registerCommand(commands.excludeLink, async (...[uri, url]: ExcludeLinkCommand) => {
    const reason = await askReason(url);
    if (reason) await addExclusion(vscode.Uri.parse(uri), url, reason);
  });
}

async function askReason(url: string): Promise<string | undefined> {
  const texts = currentTexts();
  const reason = await vscode.window.showInputBox({
    title: texts.excludeLink(url),
    prompt: texts.excludeReason,
    placeHolder: texts.excludeExample,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() ? undefined : texts.excludeReasonMissing),
  });
  return reason?.trim();
}

async function addExclusion(source: vscode.Uri, url: string, reason: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('oit.links', source);
  const kept = settings.inspect<Exclusions>('exclude');
  if (vscode.workspace.getWorkspaceFolder(source)) {
    await settings.update('exclude', { ...kept?.workspaceFolderValue, [url]: reason }, vscode.ConfigurationTarget.WorkspaceFolder);
  } else if (vscode.workspace.workspaceFolders) {
    await settings.update('exclude', { ...kept?.workspaceValue, [url]: reason }, vscode.ConfigurationTarget.Workspace);
  } else {
    await settings.update('exclude', { ...kept?.globalValue, [url]: reason }, vscode.ConfigurationTarget.Global);
  }
}
