import assert from 'node:assert/strict';
import { DiagnosticSeverity, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { CancellationTokenSource, DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { readRepositoryFile } from '../support/checking';
import { expectDiagnostics } from '../support/expected-diagnostics';
import { useServer } from '../support/in-process-server';
import { pushCapabilities } from '../support/language-client';

const uri = 'file:///project/%E0%B9%80%E0%B8%82%E0%B8%95/a.oit.yaml';
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const oneLine = 'oit: 1\nagency: { name: "เขต 😀 ทรายทอง", websit: https://a.example }\nitems: { }\n';
const misspelt = 'websit';

describe('language server: diagnostics', () => {
  const start = useServer();

  it('says what, where in UTF-16, how bad, and in Thai', async () => {
    const { client } = await start();
    await client.open(uri, oneLine);
    const found = (await client.pullItems(uri)).find(({ code }) => code === 'schema.unknown-key');
    const character = oneLine.split('\n')[1]?.indexOf(misspelt) ?? -1;
    assert.deepEqual(found?.range, { start: { line: 1, character }, end: { line: 1, character: character + misspelt.length } });
    assert.equal(found?.source, 'OIT');
    assert.equal(found?.severity, DiagnosticSeverity.Error);
    assert.match(String(found?.message), /[\u0e00-\u0e7f]/);
  });

  it('speaks English when the settings say so', async () => {
    const { client } = await start({ settings: { language: 'en' } });
    await client.open(uri, oneLine);
    const found = (await client.pullItems(uri)).find(({ code }) => code === 'schema.unknown-key');
    assert.match(String(found?.message), /[a-z]/);
    assert.doesNotMatch(String(found?.message), /[\u0e00-\u0e7f]/);
  });

  it('points to the first of two equal keys', async () => {
    const { client } = await start();
    await client.open(uri, 'oit: 1\noit: 1\n');
    const found = (await client.pullItems(uri)).find(({ code }) => code === 'yaml.duplicate-key');
    assert.equal(found?.range.start.line, 1);
    const [related] = found?.relatedInformation ?? [];
    assert.deepEqual(related?.location, { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } } });
    assert.match(related?.message ?? '', /[\u0e00-\u0e7f]/);
  });

  it('finds nothing in the complete example and what the checker finds in the other', async () => {
    const { client } = await start();
    await client.open(uri, complete);
    assert.deepEqual(await client.pullItems(uri), []);
    const other = `${uri}.yml`;
    await client.open(other, inProgress);
    const items = await client.pullItems(other);
    assert.ok(items.length > 20);
    assert.deepEqual(items, expectDiagnostics(other, inProgress));
  });

  for (const [name, eol] of [
    ['CRLF', '\r\n'],
    ['lone CR', '\r'],
  ] as const) {
    it(`has the same places with ${name}`, async () => {
      const { client } = await start();
      const text = inProgress.replaceAll('\n', eol);
      await client.open(uri, text);
      const items = await client.pullItems(uri);
      assert.deepEqual(items, expectDiagnostics(uri, text));
      assert.deepEqual(
        items.map(({ code, range }) => ({ code, start: range.start })),
        expectDiagnostics(uri, inProgress).map(({ code, range }) => ({ code, start: range.start })),
      );
    });
  }

  it('answers `unchanged` to the client that has the result, until the text or the settings change', async () => {
    const { client } = await start();
    await client.open(uri, inProgress);
    const first = await client.pull(uri);
    assert.equal(first.kind, 'full');
    assert.deepEqual(await client.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, 2, { text: complete });
    const second = await client.pull(uri, first.resultId);
    assert.equal(second.kind, 'full');
    await client.changeSettings({ language: 'en' });
    const third = await client.pull(uri, second.resultId);
    assert.equal(third.kind, 'full');
    assert.equal(new Set([first.resultId, second.resultId, third.resultId]).size, 3);
  });

  it('answers nothing of a file that is not open, or no longer', async () => {
    const { client } = await start();
    assert.deepEqual(await client.pull(uri), { kind: 'full', items: [] });
    await client.open(uri, inProgress);
    const { resultId } = await client.pull(uri);
    await client.close(uri);
    assert.deepEqual(await client.pull(uri, resultId), { kind: 'full', items: [] });
  });

  it('ends a cancelled request without checking', async () => {
    const { client } = await start();
    let answer = (_section: unknown): void => undefined;
    client.answerSettings = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    await client.open(uri, inProgress);
    const source = new CancellationTokenSource();
    const pulled = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }, source.token);
    await client.configurationRequests.find(({ scopeUri }) => scopeUri === uri);
    source.cancel();
    answer({});
    await assert.rejects(pulled, (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
    assert.equal((await client.pullItems(uri)).length, expectDiagnostics(uri, inProgress).length);
  });

  it('gives results for 50 documents opened at once, pulled or sent', async () => {
    const uris = Array.from({ length: 50 }, (_, index) => `file:///project/${index}.oit.yaml`);
    const { client } = await start();
    for (const each of uris) void client.open(each, inProgress);
    const pulled = await Promise.all(uris.map((each) => client.pullItems(each)));
    assert.deepEqual(new Set(pulled.map(({ length }) => length)), new Set([expectDiagnostics(uri, inProgress).length]));
    const { client: other } = await start({ capabilities: pushCapabilities });
    for (const each of uris) void other.open(each, inProgress);
    for (const each of uris) {
      const { diagnostics } = await other.pushes.find((push) => push.uri === each);
      assert.deepEqual(diagnostics, expectDiagnostics(each, inProgress));
    }
    assert.equal(other.pushes.all.length, uris.length);
  });
});
