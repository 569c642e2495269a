import { type Connection, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { type ClientFeatures, readClientFeatures } from './client-features';
import { codeActionKinds } from './code-action-kinds';
import { completionTriggers } from './completion-triggers';
import type { ServerHost } from './server-host';

/**
 * Binds the language server to a connection. It listens when this returns, and answers who it is before it loads anything
 * else: what checks is loaded when the client has had that answer. `loadHost` must wait for nothing but modules: the client
 * goes on to speak.
 */
export function createServer(connection: Connection, loadHost: () => Promise<ServerHost>): void {
  connection.onInitialize((params) => {
    const client = readClientFeatures(params);
    connection.onInitialized(async () => {
      const [{ startSession }, host] = await Promise.all([import('./start-session'), loadHost()]);
      startSession(connection, host, client);
    });
    return { capabilities: describeCapabilities(client), serverInfo: { name: 'OIT' } };
  });
  connection.listen();
}

function describeCapabilities({ pullsDiagnostics, tellsFolderChanges, preparesRename }: ClientFeatures): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    codeLensProvider: {},
    completionProvider: { triggerCharacters: [...completionTriggers] },
    hoverProvider: true,
    inlayHintProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    documentLinkProvider: {},
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: [':'] },
    codeActionProvider: { codeActionKinds: [...codeActionKinds] },
    ...(pullsDiagnostics && { diagnosticProvider: { identifier: 'oit', interFileDependencies: false, workspaceDiagnostics: false } }),
    ...(tellsFolderChanges && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  };
}
