import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DescribeRowParams, type DescribeRowResult, methods, type SubmissionsResult } from '../../server/src/protocol';
import { LanguageClient } from '../support/language-client';
import { useSpawnedServer } from '../support/spawned-server';
import { useTemporaryFolder } from '../support/temporary';

describe('language server: the submissions of the workspace', () => {
  const start = useSpawnedServer();
  const temporary = useTemporaryFolder();

  it('are read and told of without being opened', async () => {
    const folder = temporary();
    cpSync('examples', folder, { recursive: true });
    writeFileSync(path.join(folder, 'empty.oit.yaml'), '');
    const { connection } = start('stdio');
    const { client } = await LanguageClient.start(connection, { folders: [pathToFileURL(folder).href], settings: {} });
    await client.pushes.find(({ uri }) => uri.endsWith('empty.oit.yaml'));
    const known = await connection.sendRequest<SubmissionsResult>(methods.submissions);
    const ofName = (name: string) => known.submissions.find(({ uri }) => uri.endsWith(name));
    assert.equal(ofName('complete-2568.oit.yaml')?.detail, '22/22');
    assert.equal(ofName('empty.oit.yaml')?.problem?.kind, 'empty');
    const row = { uri: ofName('complete-2568.oit.yaml')?.uri ?? '', row: 'O1' } satisfies DescribeRowParams;
    assert.match((await connection.sendRequest<DescribeRowResult>(methods.describeRow, row)).tooltip ?? '', /^\*\*O1\*\* /);
  });
});
