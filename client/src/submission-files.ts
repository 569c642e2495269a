import * as vscode from 'vscode';
import { MAX_SUBMISSIONS } from './limits';

export const LANGUAGE_ID = 'oit';
export const SUBMISSION_GLOB = '**/*.oit.{yaml,yml}';

const EXCLUDED_GLOB = '**/node_modules/**';

/** Whether the tree shows this document: a submission that can be edited, not an old version in a diff. */
export function isSubmission(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri;
  return document.languageId === LANGUAGE_ID && (scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true);
}

export function findOpenSubmission(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key && isSubmission(document));
}

/** The address of what a tab shows as text. */
export function getTabUri({ input }: vscode.Tab): vscode.Uri | undefined {
  return input instanceof vscode.TabInputText ? input.uri : undefined;
}

/** The submissions of the workspace's folders and those in a tab, by path. */
export async function findSubmissions(): Promise<vscode.Uri[]> {
  const stored = await vscode.workspace.findFiles(SUBMISSION_GLOB, EXCLUDED_GLOB, MAX_SUBMISSIONS);
  // The tabs decide: a document lives on for a while after its tab is closed, or its file deleted.
  const shown = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map((tab) => getTabUri(tab)?.toString());
  const open = vscode.workspace.textDocuments.filter(isSubmission).map((document) => document.uri);
  const openAndShown = open.filter((uri) => shown.includes(uri.toString()));
  const byKey = new Map([...stored, ...openAndShown].map((uri) => [uri.toString(), uri]));
  return [...byKey.values()].sort((a, b) => a.path.localeCompare(b.path, 'th', { numeric: true }));
}
