import * as vscode from 'vscode';
import { currentTexts } from '../ui-language';

/** Registers a command whose failure the user is told. */
export function registerCommand<Arguments extends unknown[], Result>(
  id: string,
  run: (...parameters: Arguments) => Promise<Result>,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...parameters: Arguments) => {
    try {
      return await run(...parameters);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(currentTexts().failed(reason));
      return undefined;
    }
  });
}
