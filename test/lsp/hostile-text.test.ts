import assert from 'node:assert/strict';
import { readRepositoryFile } from '../support/checking';
import { useServer } from '../support/in-process-server';
import { LanguageClient, pushCapabilities } from '../support/language-client';
import { type SpawnedServer, useSpawnedServer } from '../support/spawned-server';

const uri = 'file:///project/a.oit.yaml';
const other = 'file:///project/b.oit.yaml';
const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const mebibyte = 1024 * 1024;

/** Name, text, the one code that must be found. */
const texts: readonly (readonly [string, () => string, string])[] = [
  ['[ nested 5,000 deep', () => '['.repeat(5000), 'yaml.too-deep'],
  ['[ nested 950 deep, twice', () => `a: ${'['.repeat(950)}\nb: ${'['.repeat(950)}\n`, 'yaml.too-deep'],
  [
    '[ nested 950 deep and closed, twice',
    () => `a: ${'['.repeat(950)}${']'.repeat(950)}\nb: ${'['.repeat(950)}${']'.repeat(950)}\n`,
    'yaml.too-deep',
  ],
  ['a NUL', () => 'oit: 1\0\n', 'yaml.encoding'],
  ['2 million letters on one line', () => `oit: ${'ก'.repeat(2_000_000)}\n`, 'yaml.too-large'],
  ['__proto__ as a key', () => `${complete}__proto__: { polluted: true }\n`, 'schema.unknown-key'],
  ['conflict markers', () => `<<<<<<< HEAD\n${complete}=======\n${complete}>>>>>>> other\n`, 'yaml.merge-conflict'],
  ['10 MB', () => '# ข้อมูล\n'.repeat((10 * mebibyte) / 20), 'yaml.too-large'],
];

async function checkHostile(client: LanguageClient, text: string, expected: string): Promise<void> {
  await client.open(uri, text);
  const items = await client.pullItems(uri);
  assert.deepEqual([...new Set(items.map(({ code }) => code))], [expected]);
  for (const { message } of items) assert.ok(String(message).length < 600);
  await client.symbols(uri);
  await client.summaryOf(uri);
  await client.describeRow(uri, null);
  await client.close(uri);
  await client.open(other, complete);
  assert.deepEqual(await client.pullItems(other), []);
  await client.close(other);
}

describe('language server: hostile texts', () => {
  const start = useServer();
  const spawnServer = useSpawnedServer();

  for (const [name, text, expected] of texts) {
    it(`${name}: ${expected}, and the server goes on`, async () => {
      const { client } = await start();
      await checkHostile(client, text(), expected);
      assert.deepEqual(
        client.logs.all.filter(({ type }) => type === 1),
        [],
      );
    });
  }

  it('all of them in turn leave the delivered server alive', async () => {
    const server: SpawnedServer = spawnServer('stdio');
    const { client } = await LanguageClient.start(server.connection, { settings: { rules: { 'window.closed': 'off' } } });
    for (const [, text, expected] of texts) await checkHostile(client, text(), expected);
    assert.equal(server.child.exitCode, null);
    assert.equal(server.errors(), '');
  });

  it('are sent to a client that does not pull', async () => {
    const { client } = await start({ capabilities: pushCapabilities });
    for (const [index, [, text, expected]] of texts.entries()) {
      await client.open(`${uri}${index}`, text());
      const { diagnostics } = await client.pushes.find((push) => push.uri === `${uri}${index}`);
      assert.ok(diagnostics.length > 0 && diagnostics.every(({ code }) => code === expected), expected);
    }
  });
});
