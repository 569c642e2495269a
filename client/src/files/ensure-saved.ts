import * as vscode from 'vscode';
import { findOpenSubmission } from '../submission-files';
import { currentTexts } from '../ui-language';
import { getBaseName } from './base-name';

/** Asks to save what is in the editor where a command is for the file. undefined: the user says no. */
export async function ensureSaved(source: vscode.Uri, question: (file: string) => string): Promise<vscode.Uri | undefined> {
  if (!findOpenSubmission(source)?.isDirty) return source;
  const { save } = currentTexts();
  const choice = await vscode.window.showWarningMessage(question(getBaseName(source)), { modal: true }, save);
  return choice === save ? vscode.workspace.save(source) : undefined;
}
