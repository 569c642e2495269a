import * as vscode from 'vscode';
import { RESTART_COMMAND } from '../commands/restart-server';
import type { LanguageServer } from '../language-server';
import { LANGUAGE_ID } from '../submission-files';
import type { SubmissionStore } from '../submission-store';
import { currentTexts } from '../ui-language';

const FOCUS_TREE_COMMAND = 'oit.completeness.focus';

/** Beside the language's name: how complete the active submission is, and whether the server runs. */
export function registerStatus(context: vscode.ExtensionContext, server: LanguageServer, store: SubmissionStore): void {
  const status = vscode.languages.createLanguageStatusItem('oit.status', { language: LANGUAGE_ID });
  const update = () => showStatus(status, server, store);
  context.subscriptions.push(
    status,
    server.onDidChangeState(update),
    store.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('oit.language') && update()),
  );
  update();
}

function showStatus(status: vscode.LanguageStatusItem, server: LanguageServer, store: SubmissionStore): void {
  const texts = currentTexts();
  const uri = vscode.window.activeTextEditor?.document.uri;
  const summary = uri && store.get(uri);
  const isDown = server.currentState === 'stopped';
  status.name = texts.completeness;
  status.busy = server.currentState === 'starting';
  status.severity = isDown ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
  status.command = isDown ? { command: RESTART_COMMAND, title: texts.restart } : { command: FOCUS_TREE_COMMAND, title: texts.showTree };
  status.text = getStatusText(server, summary?.problem ? '' : (summary?.detail ?? ''));
  status.detail = isDown ? texts.serverDown : (summary?.problem?.message ?? summary?.score ?? '');
}

function getStatusText(server: LanguageServer, detail: string): string {
  const texts = currentTexts();
  if (server.currentState === 'stopped') return texts.serverDownShort;
  if (server.currentState === 'starting') return texts.serverStarting;
  return detail ? `OIT ${detail}` : texts.completeness;
}
