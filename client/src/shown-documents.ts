import * as vscode from 'vscode';
import { methods, type ShownDocuments } from '../../server/src/protocol';
import type { LanguageServer } from './language-server';

/** Tells the server which documents are in a tab: a document lives on for minutes after its tab is closed, and its findings do not. */
export function tellShownDocuments(server: LanguageServer): vscode.Disposable {
  const tell = () => {
    if (server.currentState !== 'running') return;
    const params: ShownDocuments = { uris: listShown().map((uri) => uri.toString()) };
    void server.notify(methods.shownDocuments, params);
  };
  return vscode.Disposable.from(
    server.onDidChangeState(tell),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => opened.length + closed.length > 0 && tell()),
  );
}

function listShown(): vscode.Uri[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(({ input }) => findUri(input) ?? []));
}

/** Of two texts side by side the right one is that of the document. */
function findUri(input: unknown): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}
