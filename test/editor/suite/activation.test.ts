import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { getApi, openFile, readFixture, resetWorkspace, until } from './support';

suite('activation', () => {
  suiteSetup(resetWorkspace);
  suiteTeardown(resetWorkspace);

  test('the tree of a folder without submissions is empty, so that the view shows its welcome', async () => {
    const { tree } = await getApi();
    assert.deepEqual(await tree.getChildren(), []);
  });

  test('both file endings have the language oit', async () => {
    for (const name of ['a.oit.yaml', 'b.oit.yml']) {
      const document = await openFile(name, readFixture('faulty.oit.yaml'));
      assert.equal(document.languageId, 'oit');
    }
    const other = await openFile('c.yaml', 'a: 1\n');
    assert.notEqual(other.languageId, 'oit');
  });

  test('the server runs and the commands are there', async () => {
    const { client } = await getApi();
    await until('the server', () => client.currentState === 'running');
    const commands = await vscode.commands.getCommands(true);
    const { contributes } = vscode.extensions.getExtension('oit-tools.oit')?.packageJSON ?? {};
    assert.ok(contributes.commands.length > 0);
    for (const { command } of contributes.commands) {
      assert.ok(commands.includes(command), command);
    }
  });
});
