import { CodeLensRefreshRequest, DidChangeConfigurationNotification, FileChangeType, type FileEvent } from 'vscode-languageserver';
import { isRoundsFile, roundsFileOf } from '../core';
import { methods, type ShownDocuments } from '../protocol';
import type { ClientFeatures } from './client-features';
import { followOwnProfiles } from './own-profiles';
import { createDiagnosticPush } from './push-diagnostics';
import { runHandler } from './run-handler';
import type { Session } from './session';
import { createOpenAnnouncer } from './workspace/announce-open';
import { followDay } from './workspace/follow-day';
import type { StoredSubmissions } from './workspace/stored-submissions';
import { createSubmissionWatch } from './workspace/watch-submissions';
import { normalizeUri } from './workspace-folders';

/** Follows what changes the findings: documents, settings, files of own profiles, workspace folders. */
export function followChanges(session: Session, client: ClientFeatures, stored: StoredSubmissions): void {
  const { connection, documents, settings, options, folders, published, rounds, folderFiles, shown, userFirst } = session;
  const announceOpen = createOpenAnnouncer(session);
  const push = createDiagnosticPush(session);
  const announce = (uri: string) => {
    if (!client.pullsDiagnostics) push(uri);
    announceOpen(uri);
  };
  const ownProfiles = followOwnProfiles(session, client, stored.folders);
  stored.onFound(ownProfiles.update);
  const tell = (name: string, job: () => Promise<unknown>) => void runHandler<unknown>(name, connection.console, undefined, null, job);
  const refreshLenses = () => {
    if (client.refreshesCodeLenses) tell('refresh of lenses', () => connection.sendRequest(CodeLensRefreshRequest.type));
  };
  const checkAgain = () => {
    options.reset();
    for (const uri of documents.keys()) announce(uri);
    ownProfiles.update();
    stored.find();
    if (client.pullsDiagnostics && client.refreshesDiagnostics) tell('refresh', () => connection.languages.diagnostics.refresh());
    refreshLenses();
    if (client.refreshesInlayHints) tell('refresh of hints', () => connection.languages.inlayHint.refresh());
  };

  session.links.onChange((urls) => {
    stored.linksJudged(urls);
    for (const uri of documents.keys()) announce(uri);
    if (client.pullsDiagnostics && client.refreshesDiagnostics) tell('refresh', () => connection.languages.diagnostics.refresh());
    refreshLenses();
  });

  followDay(session, () => {
    for (const uri of documents.keys()) announce(uri);
    stored.find();
  });

  const listAgain = async (changes: readonly FileEvent[]) => {
    const changed = await folderFiles.refresh(
      changes.filter(({ type }) => type !== FileChangeType.Changed).map(({ uri }) => normalizeUri(uri)),
    );
    if (changed.size === 0) return;
    stored.filesListed(changed);
    const touched = documents.keys().filter((uri) => changed.has(folderFiles.folderOf(uri)));
    for (const uri of touched) announce(uri);
    if (touched.length === 0) return;
    if (client.pullsDiagnostics && client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
    refreshLenses();
  };

  documents.onDidOpen(ownProfiles.update);
  documents.onDidOpen(({ document: { uri } }) => folderFiles.forgetUnwatched(uri));
  documents.onDidSave(({ document: { uri } }) => folderFiles.forgetUnwatched(uri));
  documents.onDidChangeContent(({ document }) => {
    userFirst.note();
    announce(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    ownProfiles.update();
    if (!client.pullsDiagnostics) published.takeOver(uri);
    stored.documentClosed(uri);
  });
  documents.listen(connection);

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.receive((sent as { oit?: unknown } | null)?.oit);
    checkAgain();
  });
  const compareAgain = (files: ReadonlySet<string>) => {
    stored.roundsChanged(files);
    for (const uri of documents.keys()) if (files.has(roundsFileOf(normalizeUri(uri)))) announceOpen(uri);
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    // Of a folder that is moved no single file may be told.
    rounds.clear();
    compareAgain(new Set(changes.map(({ uri }) => normalizeUri(uri)).filter(isRoundsFile)));
    stored.filesChanged(changes.filter(({ uri }) => !ownProfiles.has(uri)));
    tell('files beside', () => listAgain(changes));
    if (changes.some(({ uri }) => ownProfiles.has(uri))) checkAgain();
  });
  connection.onNotification(methods.excludesChanged, stored.find);
  connection.onNotification(methods.shownDocuments, ({ uris }: ShownDocuments) => {
    const changes = shown.tell(uris);
    for (const uri of changes.hidden) stored.documentClosed(uri);
    for (const uri of changes.shown) {
      announce(uri);
      // It may have been asked for just before.
      if (client.pullsDiagnostics) tell('take back', () => published.takeBack(uri));
    }
  });
  const watch = createSubmissionWatch(session, client);
  tell('watch', watch);
  // What links are judged by comes first: the files are read once.
  if (folders.first() !== null) tell('kept links', () => session.links.load().then(stored.find));
  if (client.registersConfiguration)
    tell('register', () => connection.client.register(DidChangeConfigurationNotification.type, { section: 'oit' }));
  if (client.tellsFolderChanges)
    connection.workspace.onDidChangeWorkspaceFolders((event) => {
      folders.change(event);
      tell('watch', watch);
      checkAgain();
    });
}
