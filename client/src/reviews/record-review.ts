import * as vscode from 'vscode';
import { methods, type RecordReviewParams, type RecordReviewResult } from '../../../server/src/protocol';
import { pickSource } from '../commands/pick-source';
import { registerCommand } from '../commands/register-command';
import { ensureSaved } from '../files/ensure-saved';
import type { LanguageServer } from '../language-server';
import { currentTexts } from '../ui-language';
import { ChangesPage } from './changes-page';

export const RECORD_REVIEW_COMMAND = 'oit.recordReview';
const OPEN_REPORT_COMMAND = 'oit.openReport';

/** Records how a submission stands, and tells what has changed since the last time. A menu gives an address or a row of the tree. */
export function registerRecordReview(server: LanguageServer): vscode.Disposable {
  const page = new ChangesPage('oit-review');
  const command = registerCommand(RECORD_REVIEW_COMMAND, async (given?: vscode.Uri | { uri: vscode.Uri }) => {
    const texts = currentTexts();
    const source = await pickSource(given, texts.pickForReview);
    const saved = source && (await ensureSaved(source, texts.saveBeforeReview));
    return saved && recordReview(server, page, saved, false);
  });
  return vscode.Disposable.from(page, command);
}

/** Gives what the server has answered; the user is told of it without being waited for. */
async function recordReview(
  server: LanguageServer,
  page: ChangesPage,
  source: vscode.Uri,
  startsNew: boolean,
): Promise<RecordReviewResult> {
  const params: RecordReviewParams = { uri: source.toString(), startsNew };
  const result = await server.request<RecordReviewResult>(methods.recordReview, params);
  void tellResult(server, page, source, result);
  return result;
}

async function tellResult(server: LanguageServer, page: ChangesPage, source: vscode.Uri, result: RecordReviewResult): Promise<void> {
  const texts = currentTexts();
  const { kind, message, report } = result;
  if (kind === 'refused') return void (await vscode.window.showErrorMessage(message));
  if (kind === 'stray') {
    const choice = await vscode.window.showWarningMessage(message, texts.startNewRounds);
    if (choice === texts.startNewRounds) await recordReview(server, page, source, true);
    return;
  }
  const choice = await vscode.window.showInformationMessage(message, texts.showRound, texts.openReport);
  if (choice === texts.showRound && report !== null) await page.show(source, report);
  if (choice === texts.openReport) await vscode.commands.executeCommand(OPEN_REPORT_COMMAND, source);
}
