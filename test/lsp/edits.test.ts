import assert from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readRepositoryFile } from '../support/checking';
import { atDepth } from '../support/depth';
import { expectDiagnostics, readAsEditor } from '../support/expected-diagnostics';
import { useServer } from '../support/in-process-server';
import { pushCapabilities } from '../support/language-client';
import { createRandom, type RandomSource } from '../support/random';

const uri = 'file:///project/a.oit.yaml';
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const snippets = [
  '',
  'ก',
  'สำนักงานเขต',
  '😀',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  ': ',
  '[',
  ']',
  '{',
  '"',
  '#',
  '&a ',
  '- x\n',
  '  O1:\n',
  'oit: 1\n',
  '๑',
];

function createEdit(document: TextDocument, random: RandomSource): TextDocumentContentChangeEvent {
  const length = document.getText().length;
  const start = random.below(length + 1);
  const end = random.pick([start, start, Math.min(length, start + random.below(40))]);
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, text: random.pick(snippets) };
}

describe('language server: edits', () => {
  const start = useServer();

  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`any edits (${name}) end where a check of the text from scratch ends`, async () => {
      const { client } = await start();
      const random = createRandom(2568);
      let mine = TextDocument.create(uri, 'oit', 1, inProgress.replaceAll('\n', eol));
      await client.open(uri, mine.getText());
      for (let round = 0; round < atDepth(20, 240); round++) {
        const edits = Array.from({ length: 1 + random.below(3) }, () => {
          const edit = createEdit(mine, random);
          mine = TextDocument.update(mine, [edit], mine.version + 1);
          return edit;
        });
        void client.change(uri, mine.version, ...edits);
        assert.deepEqual(readAsEditor(await client.pullItems(uri), mine), expectDiagnostics(uri, mine.getText()), `round ${round}`);
        // Most texts stay broken once they are: begin anew now and then.
        if (round % 4 < 3) continue;
        mine = TextDocument.update(mine, [{ text: inProgress.replaceAll('\n', eol) }], mine.version + 1);
        void client.change(uri, mine.version, { text: mine.getText() });
      }
    }).timeout(atDepth(300_000, 300_000));
  }

  it('sends the result of each version that stands, with its version', async () => {
    const { client } = await start({ capabilities: pushCapabilities });
    await client.open(uri, inProgress, 7);
    const first = await client.pushes.find(({ version }) => version === 7);
    assert.deepEqual(first.diagnostics, expectDiagnostics(uri, inProgress));
    await client.change(uri, 8, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
    const second = await client.pushes.find(({ version }) => version === 8);
    assert.deepEqual(second.diagnostics, expectDiagnostics(uri, `\n${inProgress}`));
  });

  it('merges a burst of edits and ends with the newest result', async () => {
    const { client } = await start({ capabilities: pushCapabilities });
    await client.open(uri, inProgress);
    await client.pushes.find(({ version }) => version === 1);
    await client.summaries.find((summary) => summary.uri === uri);
    const origin = { line: 0, character: 0 };
    for (let version = 2; version <= 21; version++) void client.change(uri, version, { range: { start: origin, end: origin }, text: '\n' });
    const newest = await client.pushes.find(({ version }) => version === 21);
    assert.deepEqual(newest.diagnostics, expectDiagnostics(uri, `${'\n'.repeat(20)}${inProgress}`));
    await client.settle();
    const versions = client.pushesOf(uri).map(({ version }) => version);
    assert.deepEqual(versions, [1, 21]);
    await client.summaries.find((summary) => summary.uri === uri, 1);
    await client.letSummariesBeTold();
    assert.equal(client.summaries.all.length, 2);
  });

  it('checks once for many requests that wait', async () => {
    const { client } = await start();
    await client.open(uri, inProgress);
    const reports = await Promise.all([client.pull(uri), client.pull(uri), client.describeRow(uri, null), client.pull(uri)]);
    const ids = reports.flatMap((report) =>
      report !== null && typeof report === 'object' && 'resultId' in report ? [report.resultId] : [],
    );
    assert.equal(ids.length, 3);
    assert.equal(new Set(ids).size, 1);
  });

  it('answers edits and requests that come interleaved with the newest text', async () => {
    const { client } = await start();
    await client.open(uri, inProgress);
    const origin = { line: 0, character: 0 };
    const reports = [];
    for (let version = 2; version <= 21; version++) {
      void client.change(uri, version, { range: { start: origin, end: origin }, text: '\n' });
      reports.push(client.pull(uri));
    }
    const ids = new Set((await Promise.all(reports)).map(({ resultId }) => resultId));
    assert.equal(ids.size, 1);
    assert.deepEqual(await client.pullItems(uri), expectDiagnostics(uri, `${'\n'.repeat(20)}${inProgress}`));
  });

  it('drops what becomes old while the settings are asked for', async () => {
    const { client } = await start({ capabilities: pushCapabilities });
    let answer = (_section: unknown): void => undefined;
    client.answerSettings = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    await client.open(uri, inProgress);
    await client.letChecksBegin();
    await client.change(uri, 2, { text: 'oit: [' });
    await client.letChecksBegin();
    answer({});
    const { version, diagnostics } = await client.pushes.find((push) => push.uri === uri);
    assert.equal(version, 2);
    assert.deepEqual(diagnostics, expectDiagnostics(uri, 'oit: ['));
    assert.equal(client.pushesOf(uri).length, 1);
  });

  it('clears a file when it is closed', async () => {
    const { client } = await start({ capabilities: pushCapabilities });
    await client.open(uri, inProgress);
    await client.pushes.find((push) => push.diagnostics.length > 0);
    await client.close(uri);
    await client.pushes.find((push) => push.diagnostics.length === 0);
    await client.settle();
    assert.deepEqual(client.pushes.last(), { uri, diagnostics: [] });
  });

  it('sends nothing of a file that was closed while its check waited', async () => {
    const { client } = await start({ capabilities: pushCapabilities });
    let answer = (_section: unknown): void => undefined;
    client.answerSettings = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    await client.open(uri, inProgress);
    await client.letChecksBegin();
    await client.close(uri);
    await client.pushes.find((push) => push.uri === uri);
    answer({});
    client.answerSettings = () => ({});
    await client.letSummariesBeTold();
    assert.deepEqual(client.pushes.all, [{ uri, diagnostics: [] }]);
    assert.deepEqual(client.summaries.all, []);
  });

  it('checks a file that is closed and opened again in one go', async () => {
    const { client } = await start({ capabilities: pushCapabilities });
    void client.open(uri, inProgress);
    void client.close(uri);
    void client.open(uri, 'oit: [');
    const { diagnostics } = await client.pushes.find((push) => push.diagnostics.length > 0);
    assert.deepEqual(diagnostics, expectDiagnostics(uri, 'oit: ['));
    await client.settle();
    assert.deepEqual(client.pushes.last()?.diagnostics, diagnostics);
  });

  it('forgets a file that is closed: the same version may come again with another text', async () => {
    const { client } = await start();
    await client.open(uri, inProgress);
    await client.pull(uri);
    await client.close(uri);
    await client.open(uri, 'oit: [');
    assert.deepEqual(await client.pullItems(uri), expectDiagnostics(uri, 'oit: ['));
  });
});
