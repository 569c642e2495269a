import * as vscode from 'vscode';
import { SWITCH_LANGUAGE_COMMAND } from '../commands/switch-language';
import { LANGUAGE_ID } from '../submission-files';
import { currentTexts } from '../ui-language';

/** Beside the language's name: in which language OIT speaks, and the other one a click away. */
export function registerLanguageStatus(): vscode.Disposable {
  const status = vscode.languages.createLanguageStatusItem('oit.language', { language: LANGUAGE_ID });
  const update = () => {
    const texts = currentTexts(vscode.window.activeTextEditor?.document.uri);
    status.name = texts.languageName;
    status.text = texts.languageInUse;
    status.command = { command: SWITCH_LANGUAGE_COMMAND, title: texts.otherLanguage };
  };
  update();
  return vscode.Disposable.from(
    status,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('oit.language') && update()),
  );
}
