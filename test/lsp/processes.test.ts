import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { miniSubmission, readRepositoryFile } from '../support/checking';
import { expectDiagnostics } from '../support/expected-diagnostics';
import { LanguageClient, pushCapabilities } from '../support/language-client';
import { type Transport, useSpawnedServer } from '../support/spawned-server';
import { useTemporaryFolder } from '../support/temporary';

const uri = 'file:///project/a.oit.yaml';
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const transports: readonly Transport[] = ['stdio', 'ipc'];

/** The delivered server knows the real day; of it nothing is told. */
const offDay = { 'window.closed': 'off' };

describe('language server: the delivered process', () => {
  const spawnServer = useSpawnedServer();
  const folder = useTemporaryFolder();

  for (const transport of transports) {
    it(`works over ${transport}, pulled and sent, and ends with 0 after shutdown`, async () => {
      const server = spawnServer(transport);
      const { client } = await LanguageClient.start(server.connection, { settings: { rules: offDay } });
      await client.open(uri, inProgress);
      assert.deepEqual(await client.pullItems(uri), expectDiagnostics(uri, inProgress));
      await server.connection.sendRequest('shutdown');
      await server.connection.sendNotification('exit');
      assert.equal(await server.ended, 0);
      assert.equal(server.errors(), '');
    });

    it(`sends over ${transport}`, async () => {
      const server = spawnServer(transport);
      const { client } = await LanguageClient.start(server.connection, { capabilities: pushCapabilities, settings: { rules: offDay } });
      await client.open(uri, inProgress);
      const { diagnostics } = await client.pushes.find((push) => push.uri === uri);
      assert.deepEqual(diagnostics, expectDiagnostics(uri, inProgress));
    });

    it(`ends with 1 when ${transport} brings an exit without shutdown`, async () => {
      const server = spawnServer(transport);
      await LanguageClient.start(server.connection);
      await server.connection.sendNotification('exit');
      assert.equal(await server.ended, 1);
    });
  }

  it('does not stay behind when its client goes', async () => {
    const overStdio = spawnServer('stdio');
    await LanguageClient.start(overStdio.connection);
    overStdio.child.stdin?.end();
    assert.equal(await overStdio.ended, 1);
    const overIpc = spawnServer('ipc');
    await LanguageClient.start(overIpc.connection);
    overIpc.child.disconnect();
    assert.equal(typeof (await overIpc.ended), 'number');
  });

  it('reads own profiles from the disk', async () => {
    const directory = path.join(folder(), 'สำนักงานเขต');
    mkdirSync(directory);
    writeFileSync(path.join(directory, 'own.json'), readRepositoryFile('test/fixtures/profiles/mini-agency-2568.json'));
    const root = pathToFileURL(directory).href;
    const server = spawnServer('stdio');
    const { client } = await LanguageClient.start(server.connection, {
      folders: [root],
      settings: { profiles: ['own.json'], rules: offDay },
    });
    const document = `${root}/a.oit.yaml`;
    await client.open(document, miniSubmission());
    assert.deepEqual(await client.pullItems(document), []);
    assert.equal((await client.summaryOf(document)).detail, '4/4');
  });
});
