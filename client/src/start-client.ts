import * as vscode from 'vscode';
import { methods } from '../../server/src/protocol';
import { LanguageServer } from './language-server';
import { manualUri } from './manual/open-manual';
import { tellShownDocuments } from './shown-documents';
import { changesExcluded } from './submission-files';
import { currentTexts } from './ui-language';

/** Starts the language server, and says so when it stays down. */
export function startClient(context: vscode.ExtensionContext): LanguageServer {
  const { globalStorageUri } = context;
  const log = vscode.window.createOutputChannel('OIT', { log: true });
  const server = new LanguageServer({
    module: context.asAbsolutePath('dist/server.js'),
    manualUri: manualUri(context.extension.id),
    cacheFolder: globalStorageUri.scheme === 'file' ? globalStorageUri.fsPath : null,
    log,
  });
  context.subscriptions.push(
    server,
    log,
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server.notify(methods.trustGranted)),
    vscode.workspace.onDidChangeConfiguration((change) => changesExcluded(change) && void server.notify(methods.excludesChanged)),
    tellShownDocuments(server),
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
