import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { OitApi } from '../../../client/src/extension';
import type { TreeNode } from '../../../client/src/tree/tree-node';

const POLL_INTERVAL = 50;
const POLL_TIMEOUT = 60_000;

export const THAI = /[ก-๛]/;
export const COMPLETE = 'complete-2568.oit.yaml';

type Truthy<T> = Exclude<T, false | null | undefined>;

/** Waits until `probe` gives something; in the error stands what `describe` tells then. */
export async function until<T>(what: string, probe: () => T | Promise<T>, describe?: () => Promise<string>): Promise<Truthy<T>> {
  const end = Date.now() + POLL_TIMEOUT;
  for (;;) {
    const value = await probe();
    if (value) return value as Truthy<T>;
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}${describe ? `: ${await describe()}` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL));
  }
}

export async function getApi(): Promise<OitApi> {
  const extension = vscode.extensions.getExtension<OitApi>('oit-tools.oit');
  assert.ok(extension, 'the extension is not known');
  return extension.activate();
}

export function getWorkspaceFile(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export function readExample(name: string): string {
  return fs.readFileSync(path.join(requireVariable('OIT_EXAMPLES'), name), 'utf8');
}

export function readFixture(name: string): string {
  return fs.readFileSync(path.join(requireVariable('OIT_FIXTURES'), name), 'utf8');
}

export async function openFile(name: string, text: string, options?: vscode.TextDocumentShowOptions): Promise<vscode.TextDocument> {
  const uri = getWorkspaceFile(name);
  fs.writeFileSync(uri.fsPath, text);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false, ...options });
  return document;
}

export async function replaceText(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const start = document.getText().indexOf(from);
  assert.notEqual(start, -1, `${from} is not in ${document.fileName}`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + from.length));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Closes every editor, drops what was typed, and leaves the workspace empty. */
export async function resetWorkspace(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty) await document.save();
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const folder = getWorkspaceFile('').fsPath;
  for (const entry of fs.readdirSync(folder)) fs.rmSync(path.join(folder, entry), { recursive: true });
  const { tree } = await getApi();
  await until(
    'an empty tree',
    async () => (await tree.getChildren()).length === 0,
    async () => JSON.stringify({ rows: await readTree(), tabs: describeTabs(), files: fs.readdirSync(folder) }),
  );
}

function describeTabs(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label, isDirty }) => `${label}${isDirty ? ' (dirty)' : ''}`));
}

type Window = typeof vscode.window;

const replaced = new Map<keyof Window, unknown>();

/** Answers for the user, until {@link restoreWindow}. */
export function replaceWindow<Name extends keyof Window>(name: Name, replacement: unknown): void {
  const window: Window = vscode.window;
  if (!replaced.has(name)) replaced.set(name, window[name]);
  Object.assign(window, { [name]: replacement });
}

export function restoreWindow(): void {
  Object.assign(vscode.window, Object.fromEntries(replaced));
  replaced.clear();
}

export function getCode({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export function findDiagnostics(document: vscode.TextDocument, code: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => getCode(diagnostic) === code);
}

/** The node's rows as the view shows them. */
export async function readTree(node?: TreeNode): Promise<{ node: TreeNode; label: string; description: string; item: vscode.TreeItem }[]> {
  const { tree } = await getApi();
  const children = await tree.getChildren(node);
  return children.map((child) => {
    const item = tree.getTreeItem(child);
    return { node: child, item, label: String(item.label), description: String(item.description) };
  });
}

/** The items of the first submission, by id. */
export async function readItems(): Promise<Map<string, { node: TreeNode; item: vscode.TreeItem }>> {
  const items = new Map<string, { node: TreeNode; item: vscode.TreeItem }>();
  const visit = async (parent: TreeNode): Promise<void> => {
    for (const { node, item } of await readTree(parent)) {
      if (node.kind === 'row' && node.row.item) items.set(node.row.item.id, { node, item });
      else await visit(node);
    }
  };
  const [submission] = await readTree();
  if (submission) await visit(submission.node);
  return items;
}

function requireVariable(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set`);
  return value;
}
