import * as vscode from 'vscode';
import type { CheckLinksResult } from '../../../server/src/protocol';
import { manageTrust } from '../trust/manage-trust';
import { currentTexts } from '../ui-language';
import { listFaultyFiles, pickFaultyFile } from './faulty-files';
import { revealLinkFinding } from './reveal-finding';

/** Tells what became of the links of one file, with a way to the findings where there are any. */
export async function tellFileResult(result: CheckLinksResult): Promise<void> {
  if (result.kind === 'untrusted') return tellUntrusted(result);
  const texts = currentTexts();
  const [faulty] = listFaultyFiles(result.files);
  const buttons = faulty ? [texts.showProblems] : [];
  const choice = await vscode.window.showInformationMessage(result.message, ...buttons);
  if (!faulty || choice !== texts.showProblems) return;
  await revealLinkFinding(faulty.uri);
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** Tells what became of the links of every file, with a way to the files that need a look. */
export async function tellWorkspaceResult(result: CheckLinksResult): Promise<void> {
  if (result.kind === 'untrusted') return tellUntrusted(result);
  const texts = currentTexts();
  const faulty = listFaultyFiles(result.files);
  const buttons = faulty.length > 0 ? [texts.showFaultyFiles] : [];
  const choice = await vscode.window.showInformationMessage(result.message, ...buttons);
  if (choice === texts.showFaultyFiles) await pickFaultyFile(faulty);
}

async function tellUntrusted({ message }: CheckLinksResult): Promise<void> {
  const texts = currentTexts();
  const choice = await vscode.window.showInformationMessage(message, texts.manageTrust);
  if (choice === texts.manageTrust) await manageTrust();
}
