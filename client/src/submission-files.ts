import * as vscode from 'vscode';
import { MAX_FOUND, MAX_READ_BYTES } from './limits';

export const LANGUAGE_ID = 'oit';
export const SUBMISSION_GLOB = '**/*.oit.{yaml,yml}';

const EXCLUDED_GLOB = '**/node_modules';
const EXCLUDING_SETTINGS = ['files.exclude', 'search.exclude'];

/** Whether a document is checked, and a row of the tree: a submission that can be edited, not an old version or a proposal in a diff. */
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

/** The submissions that lie in the workspace's folders, but for what the user hides from the explorer or from searches. */
export async function findStoredSubmissions(): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map((folder) => {
      const pattern = new vscode.RelativePattern(folder, SUBMISSION_GLOB);
      return vscode.workspace.findFiles(pattern, describeExcluded(folder), MAX_FOUND);
    }),
  );
  const byKey = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  return [...byKey.values()];
}

/** Whether a change of the settings hides other submissions, or shows others. */
export function changesExcluded(change: vscode.ConfigurationChangeEvent): boolean {
  return EXCLUDING_SETTINGS.some((name) => change.affectsConfiguration(name));
}

/** The bytes of a stored file; null: it cannot be read, or is too large. */
export async function readStoredFile(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > MAX_READ_BYTES ? null : await vscode.workspace.fs.readFile(uri);
  } catch {
    return null;
  }
}

/** A search that names what it leaves out still leaves out `files.exclude`, but not `search.exclude`. What hangs on a file beside it excludes none by itself. */
function describeExcluded(folder: vscode.WorkspaceFolder): string {
  const excluded = EXCLUDING_SETTINGS.flatMap((name) => {
    const patterns = vscode.workspace.getConfiguration(undefined, folder).get<Record<string, unknown>>(name) ?? {};
    return Object.keys(patterns).filter((pattern) => patterns[pattern] === true);
  });
  return `{${[...new Set([EXCLUDED_GLOB, ...excluded])].join(',')}}`;
}

/** The submissions of the workspace's folders and those in a tab, by path. */
export async function findSubmissions(): Promise<vscode.Uri[]> {
  const stored = (await findStoredSubmissions()).slice(0);
  // The tabs decide: a document lives on for a while after its tab is closed, or its file deleted.
  const shown = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map((tab) => getTabUri(tab)?.toString());
  const open = vscode.workspace.textDocuments.filter(isSubmission).map((document) => document.uri);
  const openAndShown = open.filter((uri) => shown.includes(uri.toString()));
  const byKey = new Map([...stored, ...openAndShown].map((uri) => [uri.toString(), uri]));
  return [...byKey.values()].sort((a, b) => a.path.localeCompare(b.path, 'th', { numeric: true }));
}
