import assert from 'node:assert/strict';
import { MessageType } from 'vscode-languageserver';
import { methods } from '../../server/src/protocol';
import { useServer } from '../support/in-process-server';

const uri = 'file:///project/a.oit.yaml';

describe('language server: errors', () => {
  const start = useServer();

  it('of any handler are logged and answered with a safe value', async () => {
    const { client } = await start({ host: { builtInProfiles: [null] } });
    await client.open(uri, 'oit: 1\n');
    assert.deepEqual(await client.pull(uri), { kind: 'full', items: [] });
    assert.equal(await client.describeRow(uri, null), null);
    assert.deepEqual(await client.symbols(uri), []);
    const asked = await client.connection.sendRequest(methods.profiles, { uris: [], folder: null });
    assert.deepEqual(asked, { profiles: [], suggested: null });
    for (const name of ['diagnostics', 'row', 'document symbols', 'profiles', 'check', 'own profiles']) {
      const { type } = await client.logs.find(({ message }) => message.startsWith(`${name}: TypeError`));
      assert.equal(type, MessageType.Error, name);
    }
  });

  it('in what a client sends are answered as errors, and the server goes on', async () => {
    const { client } = await start();
    for (const method of ['oit/describeRow', 'oit/exportPackage', 'oit/newSubmission', 'oit/profiles'])
      await assert.rejects(client.connection.sendRequest(method, null), method);
    await assert.rejects(client.connection.sendRequest('oit/exportPackage', {}));
    await assert.rejects(client.connection.sendRequest('oit/no-such-request'));
    await client.connection.sendNotification('oit/no-such-notification', {});
    await client.change('file:///never-opened.oit.yaml', 2, { text: 'x' });
    await client.close('file:///never-opened.oit.yaml');
    await client.open(uri, '');
    assert.deepEqual(
      (await client.pullItems(uri)).map(({ code }) => code),
      ['yaml.empty'],
    );
  });
});
