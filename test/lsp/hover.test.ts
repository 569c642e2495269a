import assert from 'node:assert/strict';
import { type Hover, MarkupContent } from 'vscode-languageserver';
import { createLineIndex } from '../../server/src/core';
import { commands } from '../../server/src/protocol';
import { readRepositoryFile } from '../support/checking';
import { useServer } from '../support/in-process-server';

const uri = 'file:///project/a.oit.yaml';
const text = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const lines = createLineIndex(text);
const placeOf = (part: string) => lines.positionAt(text.indexOf(part));
const contentsOf = (hover: Hover | null) => (MarkupContent.is(hover?.contents) ? hover.contents : { kind: '', value: '' });

describe('language server: hover', () => {
  const start = useServer();

  it('tells of what stands under the cursor, as Markdown, at its place', async () => {
    const { client } = await start();
    await client.open(uri, text);
    const hover = await client.hover(uri, placeOf('O9:'));
    const { kind, value } = contentsOf(hover);
    assert.equal(kind, 'markdown');
    assert.match(value, /^\*\*O9\*\* สถิติการจัดเก็บภาษี – \*\*เสี่ยงได้ 0\*\*/);
    assert.match(value, /ปิดรับ 30 เม\.ย\. 2568 \(อีก 29 วัน\)/);
    assert.deepEqual(hover?.range?.start, placeOf('O9:'));
  });

  it('is of the text as it is now', async () => {
    const { client } = await start();
    await client.open(uri, text);
    await client.change(uri, 2, { text: text.replace('land-and-building-tax: true', 'land-and-building-tax: false') });
    assert.match(contentsOf(await client.hover(uri, placeOf('O9:'))).value, /✗ การจัดเก็บภาษีที่ดิน/);
  });

  it('speaks the language of the settings', async () => {
    const { client } = await start({ settings: { language: 'en' } });
    await client.open(uri, text);
    assert.match(contentsOf(await client.hover(uri, placeOf('O9:'))).value, /Tax collection statistics/);
  });

  it('is none where nothing is known, or nothing is open', async () => {
    const { client } = await start();
    await client.open(uri, text);
    assert.equal(await client.hover(uri, { line: 1, character: 0 }), null);
    assert.equal(await client.hover('file:///other.oit.yaml', { line: 0, character: 0 }), null);
  });
});

describe('language server: lenses of items', () => {
  const start = useServer();

  it('stand above each item, and lead to its worst problem', async () => {
    const { client } = await start();
    await client.open(uri, text);
    const [first, second] = await client.codeLenses(uri);
    assert.deepEqual(first?.range.start, placeOf('0๑:'));
    assert.match(second?.command?.title ?? '', /^ยังไม่ครบ · องค์ประกอบ 2\/2/);
    assert.equal(second?.command?.command, commands.selectText);
    assert.deepEqual(second?.command?.arguments?.[1]?.start, placeOf('www.buengnokyung-district.example/page/71021'));
  });

  it('are none where the settings say so, and come back', async () => {
    const { client } = await start({ settings: { codeLens: false } });
    await client.open(uri, text);
    assert.deepEqual(await client.codeLenses(uri), []);
    await client.changeSettings({});
    assert.ok((await client.codeLenses(uri)).length > 0);
    await client.lensRefreshes.find(() => true);
  });
});

describe('language server: inlay hints', () => {
  const start = useServer();
  const whole = { start: { line: 0, character: 0 }, end: lines.positionAt(text.length) };

  it('are given where the settings ask for them', async () => {
    const { client } = await start({ settings: { inlayHints: true } });
    await client.open(uri, text);
    const hints = (await client.inlayHints(uri, whole)) ?? [];
    assert.deepEqual(
      hints.slice(0, 2).map(({ label }) => label),
      ['ค.ศ. 31 มี.ค. 2025', 'ค.ศ. 30 เม.ย. 2025'],
    );
    const line = hints[0]?.position.line ?? 0;
    assert.deepEqual(await client.inlayHints(uri, { start: { line: line + 1, character: 0 }, end: { line: line + 2, character: 0 } }), []);
  });

  it('are none by default', async () => {
    const { client } = await start();
    await client.open(uri, text);
    assert.deepEqual(await client.inlayHints(uri, whole), []);
  });
});
