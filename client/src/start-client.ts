import * as vscode from 'vscode';
import { LanguageServer } from './language-server';
import { manualUri } from './manual/open-manual';
import { currentTexts } from './ui-language';

/** Starts the language server, and says so when it stays down. */
export function startClient(context: vscode.ExtensionContext): LanguageServer {
  const server = new LanguageServer(context.asAbsolutePath('dist/server.js'), manualUri(context.extension.id));
  context.subscriptions.push(
    server,
    server.onDidFail(() => void offerRestart(server)),
  );
  void server.start();
  return server;
}

async function offerRestart(server: LanguageServer): Promise<void> {
  const texts = currentTexts();
  const choice = await vscode.window.showErrorMessage(texts.serverDown, texts.restart, texts.showLog);
  if (choice === texts.restart) await server.restart();
  if (choice === texts.showLog) server.showLog();
}
