import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { LanguageServer } from '../../../client/src/language-server';
import { findDiagnostics, getApi, getWorkspaceFile, openFile, readFixture, readItems, resetWorkspace, until } from './support';

suite('language server', () => {
  setup(resetWorkspace);
  suiteTeardown(resetWorkspace);

  test('Restart Language Server brings diagnostics and tree back', async () => {
    const { client } = await getApi();
    const document = await openFile('faulty.oit.yaml', readFixture('faulty.oit.yaml'));
    const hasError = () => findDiagnostics(document, 'schema.value').length === 1;
    await until('an error', hasError);
    await client.stop();
    assert.equal(client.currentState, 'stopped');
    await until('no error while the server is down', () => !hasError());
    await vscode.commands.executeCommand('oit.restartServer');
    assert.equal(client.currentState, 'running');
    await until('the error again', hasError);
    await until('the tree again', async () => (await readItems()).size === 22);
  });

  test('a server that dies comes back by itself', async () => {
    const { client } = await getApi();
    const document = await openFile('faulty.oit.yaml', readFixture('faulty.oit.yaml'));
    await until('an error', () => findDiagnostics(document, 'schema.value').length === 1);
    const first = client.processId;
    assert.ok(first);
    process.kill(first, 'SIGKILL');
    await until('another process', () => client.processId !== undefined && client.processId !== first);
    await until('the new server', () => client.currentState === 'running');
    await until('the error again', () => findDiagnostics(document, 'schema.value').length === 1);
  });

  test('a server that cannot start says so, and can be tried again', async () => {
    // A name of its own: of two channels with one name, the end of one is the end of both.
    const log = vscode.window.createOutputChannel('OIT test', { log: true });
    const module = getWorkspaceFile('no-server.js').fsPath;
    const server = new LanguageServer({ module, manualUri: 'oit-test://manual', cacheFolder: null, log });
    let failures = 0;
    server.onDidFail(() => failures++);
    try {
      await server.start();
      assert.equal(server.currentState, 'stopped');
      assert.equal(failures, 1);
      await assert.rejects(server.request('oit/profiles'));
      await server.restart();
      assert.equal(failures, 2);
    } finally {
      await server.dispose();
      log.dispose();
    }
  });
});
