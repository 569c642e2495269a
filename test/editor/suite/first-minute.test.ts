import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { COMPLETE, getApi, getWorkspaceFile, openFile, readExample, resetWorkspace, THAI, until } from './support';

suite('the first minute', () => {
  setup(resetWorkspace);
  suiteTeardown(resetWorkspace);

  test('the sample folder holds the examples, and keeps what was worked on', async () => {
    const open = () => vscode.commands.executeCommand<vscode.Uri>('oit.openSampleFolder', { parent: getWorkspaceFile(''), open: false });
    const folder = await open();
    const file = vscode.Uri.joinPath(folder, COMPLETE).fsPath;
    assert.equal(fs.readFileSync(file, 'utf8'), readExample(COMPLETE));
    fs.writeFileSync(file, 'mine');
    const other = fs.readdirSync(folder.fsPath).find((name) => name !== COMPLETE);
    assert.ok(other);
    fs.rmSync(vscode.Uri.joinPath(folder, other).fsPath);
    assert.equal((await open()).toString(), folder.toString());
    assert.equal(fs.readFileSync(file, 'utf8'), 'mine');
    assert.ok(fs.readdirSync(folder.fsPath).includes(other));
    fs.rmSync(folder.fsPath, { recursive: true });
  });

  test('one click makes the messages English, another Thai again', async () => {
    const { uri } = await openFile('a.oit.yaml', 'oit: 1\n');
    const { tree } = await getApi();
    const messages = () => vscode.languages.getDiagnostics(uri).map(({ message }) => message);
    await until('messages in Thai', () => messages().some((message) => THAI.test(message)));
    await vscode.commands.executeCommand('oit.switchLanguage');
    try {
      await until('messages in English', () => messages().length > 0 && messages().every((message) => /^[^ก-๛]*[a-z]{3}/.test(message)));
      assert.ok((await tree.getChildren()).length > 0);
    } finally {
      await vscode.commands.executeCommand('oit.switchLanguage');
    }
    await until('messages in Thai again', () => messages().some((message) => THAI.test(message)));
  });

  test('the walkthrough opens', async () => {
    await vscode.commands.executeCommand('oit.getStarted');
    await until('its tab', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0));
  });
});
