import * as vscode from 'vscode';
import { LANGUAGE_ID } from '../submission-files';
import { currentTexts } from '../ui-language';
import { MANAGE_TRUST_COMMAND } from './manage-trust';

/** While the workspace is not trusted: says beside the language's name what is left undone. */
export function registerTrustStatus(): vscode.Disposable {
  if (vscode.workspace.isTrusted) return new vscode.Disposable(() => undefined);
  const texts = currentTexts();
  const status = vscode.languages.createLanguageStatusItem('oit.trust', { language: LANGUAGE_ID });
  status.name = texts.limitedModeName;
  status.text = texts.limitedMode;
  status.detail = texts.limitedModeDetail;
  status.command = { command: MANAGE_TRUST_COMMAND, title: texts.manageTrust };
  return vscode.Disposable.from(
    status,
    vscode.workspace.onDidGrantWorkspaceTrust(() => status.dispose()),
  );
}
