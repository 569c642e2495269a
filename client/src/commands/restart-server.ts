import type * as vscode from 'vscode';
import type { LanguageServer } from '../language-server';
import { registerCommand } from './register-command';

export const RESTART_COMMAND = 'oit.restartServer';

export function registerRestartServer(server: LanguageServer): vscode.Disposable {
  return registerCommand(RESTART_COMMAND, () => server.restart());
}
