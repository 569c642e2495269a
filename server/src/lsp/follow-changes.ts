import { CodeLensRefreshRequest, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { createCompletenessAnnouncer } from './announce-completeness';
import type { ClientFeatures } from './client-features';
import { followOwnProfiles } from './own-profiles';
import { createDiagnosticPush } from './push-diagnostics';
import { runHandler } from './run-handler';
import type { Session } from './session';

/** Follows what changes the findings: documents, settings, files of own profiles, workspace folders. */
export function followChanges(session: Session, client: ClientFeatures): void {
  const { connection, documents, settings, options, folders } = session;
  const announceCompleteness = createCompletenessAnnouncer(session);
  const push = createDiagnosticPush(session);
  const announce = (uri: string) => {
    if (!client.pullsDiagnostics) push(uri);
    announceCompleteness(uri);
  };
  const updateOwnProfiles = followOwnProfiles(session, client);
  const tell = (name: string, job: () => Promise<unknown>) => void runHandler<unknown>(name, connection.console, undefined, null, job);
  const refreshLenses = () => {
    if (client.refreshesCodeLenses) tell('refresh of lenses', () => connection.sendRequest(CodeLensRefreshRequest.type));
  };
  const checkAgain = () => {
    options.reset();
    for (const uri of documents.keys()) announce(uri);
    updateOwnProfiles();
    if (client.pullsDiagnostics && client.refreshesDiagnostics) tell('refresh', () => connection.languages.diagnostics.refresh());
    refreshLenses();
    if (client.refreshesInlayHints) tell('refresh of hints', () => connection.languages.inlayHint.refresh());
  };

  session.links.onChange(() => {
    for (const uri of documents.keys()) announce(uri);
    if (client.pullsDiagnostics && client.refreshesDiagnostics) tell('refresh', () => connection.languages.diagnostics.refresh());
    refreshLenses();
  });

  documents.onDidOpen(updateOwnProfiles);
  documents.onDidChangeContent(({ document }) => announce(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    updateOwnProfiles();
    if (!client.pullsDiagnostics) tell('clear', () => connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  documents.listen(connection);

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.receive((sent as { oit?: unknown } | null)?.oit);
    checkAgain();
  });
  connection.onDidChangeWatchedFiles(checkAgain);
  if (client.registersConfiguration)
    tell('register', () => connection.client.register(DidChangeConfigurationNotification.type, { section: 'oit' }));
  if (client.tellsFolderChanges)
    connection.workspace.onDidChangeWorkspaceFolders((event) => {
      folders.change(event);
      checkAgain();
    });
}
