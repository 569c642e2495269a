import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { getCode, getWorkspaceFile, readFixture, resetWorkspace, until } from './support';

const faulty = readFixture('faulty.oit.yaml');

function write(name: string, text: string): vscode.Uri {
  const uri = getWorkspaceFile(name);
  fs.mkdirSync(path.dirname(uri.fsPath), { recursive: true });
  fs.writeFileSync(uri.fsPath, text);
  return uri;
}

function codesOf(uri: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(uri).map(getCode);
}

const isShown = (uri: vscode.Uri) => codesOf(uri).includes('schema.value');

suite('problems of files that are not open', () => {
  setup(resetWorkspace);
  suiteTeardown(resetWorkspace);

  test('are shown, and follow what becomes of the files', async () => {
    const uri = write('เขต/closed.oit.yaml', faulty);
    await until('its findings', () => isShown(uri));
    assert.equal(
      vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()),
      false,
    );
    write('เขต/closed.oit.yaml', faulty.replace('อาจจะ', 'มี'));
    await until('the finding is gone', () => codesOf(uri).length > 0 && !isShown(uri));
    fs.rmSync(path.dirname(uri.fsPath), { recursive: true });
    await until('no findings of a file that is gone', () => codesOf(uri).length === 0);
  });

  test('are each shown once while the file is open, and again when it is closed', async () => {
    const uri = write('closed.oit.yaml', faulty);
    await until('its findings', () => isShown(uri));
    const before = codesOf(uri).sort();
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, new vscode.Range(0, 0, 0, 0));
    // Those of the file are taken back behind those of the document.
    await until('each of them once', () => JSON.stringify(codesOf(uri).sort()) === JSON.stringify(before));
    const [finding] = vscode.languages.getDiagnostics(uri).filter((each) => getCode(each) === 'schema.value');
    assert.ok(finding);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, finding.range);
    assert.ok(actions.length > 0);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('each of them once again', () => JSON.stringify(codesOf(uri).sort()) === JSON.stringify(before));
  });

  test('are not shown of what the editor hides, also not of what is made there later', async () => {
    const files = vscode.workspace.getConfiguration('files');
    const search = vscode.workspace.getConfiguration('search');
    try {
      await files.update('exclude', { '**/hidden': true }, vscode.ConfigurationTarget.Workspace);
      await search.update('exclude', { '**/old': true }, vscode.ConfigurationTarget.Workspace);
      const excluded = ['hidden/a.oit.yaml', 'old/a.oit.yaml', 'node_modules/a.oit.yaml'].map((name) => write(name, faulty));
      const seen = write('seen.oit.yaml', faulty);
      await until('findings of what is not hidden', () => isShown(seen));
      const later = ['hidden/b.oit.yaml', 'old/b.oit.yaml'].map((name) => write(name, faulty));
      const seenLater = write('seen-later.oit.yaml', faulty);
      await until('findings of what is not hidden', () => isShown(seenLater));
      assert.deepEqual([...excluded, ...later].flatMap(codesOf), []);
      await search.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
      await until('findings of what is hidden no longer', () => isShown(getWorkspaceFile('old/b.oit.yaml')));
    } finally {
      await files.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
      await search.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('are not shown where the settings say so', async () => {
    const settings = vscode.workspace.getConfiguration('oit');
    const uri = write('closed.oit.yaml', faulty);
    await until('its findings', () => isShown(uri));
    try {
      await settings.update('workspace.check', false, vscode.ConfigurationTarget.Workspace);
      await until('none', () => codesOf(uri).length === 0);
    } finally {
      await settings.update('workspace.check', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('its findings again', () => isShown(uri));
  });
});
