import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { commands, methods, type ReportResult } from '../../server/src/protocol';
import { readRepositoryFile } from '../support/checking';
import { type InProcessServer, useServer } from '../support/in-process-server';
import { assertHarmless } from '../support/page';
import { useTemporaryFolder } from '../support/temporary';

const progress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const complete = readRepositoryFile('examples/complete-2568.oit.yaml');

describe('language server: the review report', () => {
  const start = useServer();
  const folder = useTemporaryFolder();
  const uriOf = (name: string) => URI.file(path.join(folder(), name)).toString();
  const begin = (settings: object = {}) => start({ host: { readFile, findToday: () => ({ year: 2568, month: 3, day: 20 }) }, settings });
  const ask = ({ client }: InProcessServer, uris: readonly string[], isInEditor = true) =>
    client.connection.sendRequest<ReportResult>(methods.report, { uris, isInEditor });

  it('is of the open text, else of the stored file', async () => {
    writeFileSync(path.join(folder(), 'a.oit.yaml'), progress);
    const server = await begin();
    const stored = await ask(server, [uriOf('a.oit.yaml')]);
    assert.match(assertHarmless(stored.html, { isInEditor: true }).text, /ข้อที่พร้อม 6 จาก 22/);
    assert.equal(stored.fileName, 'a.html');
    assert.equal(stored.title, 'สำนักงานเขตบึงนกยูง 2568 – รายงานตรวจทาน OIT');
    await server.client.open(uriOf('a.oit.yaml'), complete);
    assert.match(assertHarmless((await ask(server, [uriOf('a.oit.yaml')])).html, { isInEditor: true }).text, /ข้อที่พร้อม 22 จาก 22/);
  });

  it('leads from an item to its place in the file, and as a file to its place in the page', async () => {
    const server = await begin();
    const uri = uriOf('a.oit.yaml');
    await server.client.open(uri, progress);
    const { elements } = assertHarmless((await ask(server, [uri])).html, { isInEditor: true });
    const link = elements.find(({ text, attributes }) => text === 'O3' && attributes.href)?.attributes.href ?? '';
    const [command, query = ''] = link.split('?');
    assert.equal(command, `command:${commands.selectText}`);
    const [target, range] = JSON.parse(decodeURIComponent(query)) as [string, { start: { line: number } }];
    assert.equal(target, uri);
    assert.match(progress.split('\n')[range.start.line] ?? '', /^ {2}O3:/);
    assertHarmless((await ask(server, [uri], false)).html);
  });

  it('of several begins with an overview, and lists what cannot be read', async () => {
    mkdirSync(path.join(folder(), 'x'));
    writeFileSync(path.join(folder(), 'a.oit.yaml'), progress);
    writeFileSync(path.join(folder(), 'x/b.oit.yaml'), complete);
    const server = await begin({ language: 'en' });
    const { html } = await ask(server, ['a.oit.yaml', 'x/b.oit.yaml', 'gone.oit.yaml'].map(uriOf), false);
    const { text } = assertHarmless(html, { scripts: 1 });
    assert.match(text, /3 submissions/);
    assert.match(text, /gone\.oit\.yaml: ./);
  });

  it('of a file that cannot be read says so in its place', async () => {
    const server = await begin();
    await server.client.open(uriOf('a.oit.yaml'), 'a: [b');
    const { html } = await ask(server, [uriOf('a.oit.yaml')]);
    assert.match(assertHarmless(html, { scripts: 1 }).text, /a\.oit\.yaml: ./);
  });
});
