import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type ImportedAsNew,
  type ImportedIntoSubmission,
  type ImportParams,
  type ImportResult,
  methods,
  type PreviewTableParams,
  type PreviewTableResult,
} from '../../server/src/protocol';
import { answer, answerPage } from '../support/faults/exchange';
import { useFaultServers } from '../support/faults/fault-server';
import { useServer } from '../support/in-process-server';
import type { LanguageClient } from '../support/language-client';

const reports = path.join('test', 'fixtures', 'result-reports');
const readSource = (folder: string, name: string) => {
  return { name, content: readFileSync(path.join(folder, name)).toString('base64') };
};
const report = readSource(reports, 'district-2565.txt');
const uri = 'file:///project/district.oit.yaml';
const asNew: ImportParams['target'] = { kind: 'new', list: 'bangkok-district-2565', agencyName: null, website: null, folder: null };

const request = (client: LanguageClient, params: ImportParams): Promise<ImportResult> =>
  client.connection.sendRequest(methods.importAnswers, params);

async function writeNew(client: LanguageClient, source: ImportParams['source'] = report): Promise<ImportedAsNew> {
  const result = await request(client, { source, target: asNew });
  assert.ok(result.kind === 'new', JSON.stringify(result));
  return result;
}

async function merge(client: LanguageClient, text: string, source: ImportParams['source'] = report): Promise<ImportedIntoSubmission> {
  const result = await request(client, { source, target: { kind: 'submission', uri, text } });
  assert.ok(result.kind === 'submission', JSON.stringify(result));
  return result;
}

/** As an editor does it. */
function apply(text: string, { edits }: ImportedIntoSubmission): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
  const at = ({ line, character }: { line: number; character: number }) => Math.min((starts[line] ?? text.length) + character, text.length);
  return edits
    .toSorted((a, b) => at(b.range.start) - at(a.range.start))
    .reduce((whole, { range, newText }) => whole.slice(0, at(range.start)) + newText + whole.slice(at(range.end)), text);
}

describe('language server: answers taken in', () => {
  const start = useServer();

  it('make a new submission, with what is doubtful at its lines', async () => {
    const { client } = await start();
    const { text, fileName, filled, doubts, remarks } = await writeNew(client);
    assert.equal(fileName, 'oit-2565.oit.yaml');
    assert.ok(filled > 170, String(filled));
    assert.deepEqual(
      doubts.map(({ item }) => item),
      [null, null, 'O23', 'O30', 'O34'],
    );
    const lines = text.split('\n');
    for (const { line, text: doubt } of doubts) assert.ok(lines[line]?.endsWith(`# ตรวจสอบ: ${doubt}`), lines[line]);
    assert.match(remarks.join('\n'), /สำนักงานเขตริมธารา/);
    await client.open(uri, text);
    const codes = (await client.pullItems(uri)).map(({ code }) => String(code));
    assert.deepEqual(
      codes.filter((code) => code.startsWith('yaml.') || code === 'schema.unknown-key'),
      [],
    );
  });

  it('are read out of a PDF as well', async () => {
    const { client } = await start();
    const { filled, remarks } = await writeNew(client, readSource(reports, 'district-2565.pdf'));
    assert.ok(filled > 170, String(filled));
    assert.match(remarks.join('\n'), /ตัดบรรทัดตามความกว้าง/);
  });

  for (const lineEnd of ['\n', '\r\n'])
    it(`fill what is empty of a submission, by edits that leave the rest where it is (${JSON.stringify(lineEnd)})`, async () => {
      const { client } = await start();
      const whole = (await writeNew(client)).text.replaceAll('\n', lineEnd);
      const emptied = whole
        .replace(/( {4}urls:)\r?\n {6}- https:\S+\/ข้อมูลผู้บริหาร(?=\r?\n)/, '$1')
        .replace(/( {4}result:)\r?\n {6}score: 0\r?\n {6}remark: \|\r?\n {8}[^\r\n]*เว็บไซต์หลัก[^\r\n]*/, '$1');
      assert.ok(whole.length - emptied.length > 150, String(whole.length - emptied.length));
      const merged = await merge(client, emptied);
      assert.equal(merged.filled, 3);
      assert.deepEqual(merged.conflicts, []);
      assert.equal(merged.proposal, null);
      assert.deepEqual(merged.doubts, []);
      assert.ok(merged.edits.length <= 2, JSON.stringify(merged.edits));
      assert.equal(apply(emptied, merged), whole);
    });

  it('stay beside what the submission says otherwise, and are proposed for it', async () => {
    const { client } = await start();
    const { text } = await writeNew(client);
    const own = text.replace('score: 0', 'score: 100').replace(/(O12:\n(?:.*\n)*? {4}description: \|\n) {6}.*\n/, '$1      เขียนใหม่แล้ว\n');
    const merged = await merge(client, own);
    assert.deepEqual([merged.filled, merged.edits.length, merged.conflicts.length], [0, 0, 2]);
    assert.match(merged.conflicts.join('\n'), /^O9 result score: ในไฟล์ “100” พบ “0”$/m);
    assert.match(merged.conflicts.join('\n'), /^O12 description: ในไฟล์ “เขียนใหม่แล้ว/m);
    assert.equal(merged.proposal, text);
  });

  it('are not taken where nothing can be read, and it is said why', async () => {
    const { client } = await start();
    const problem = async (params: ImportParams) => {
      const result = await request(client, params);
      assert.ok(result.kind === 'problem', JSON.stringify(result).slice(0, 200));
      return result.message;
    };
    const pdfs = path.join('test', 'fixtures', 'pdf');
    assert.match(await problem({ source: readSource(pdfs, 'scanned.pdf'), target: asNew }), /ภาพสแกน/);
    assert.match(await problem({ source: readSource(pdfs, 'protected.pdf'), target: asNew }), /รหัสผ่าน/);
    assert.match(await problem({ source: { name: 'x', content: '' }, target: asNew }), /ไม่พบคำตอบ/);
    assert.match(await problem({ source: report, target: { ...asNew, list: 'none-2568' } }), /รายการ/);
    assert.match(await problem({ source: report, target: { kind: 'submission', uri, text: 'oit: 1\n' } }), /profile/);
    assert.match(await problem({ source: report, target: { ...asNew, list: 'bangkok-district-2568' } }), /ไม่ใช่ของรายการ/);
  });
});

describe('language server: tables taken in', () => {
  const start = useServer();
  const site = 'https://www.rimthara-district.example';
  const source = (text: string, columns?: string) => {
    return { name: 'table.csv', content: Buffer.from(text).toString('base64'), ...(columns === undefined ? {} : { columns }) };
  };
  const preview = (client: LanguageClient, params: PreviewTableParams): Promise<PreviewTableResult> =>
    client.connection.sendRequest(methods.previewTable, params);
  const clear = `ข้อ,URL,คำอธิบาย\nO1,${site}/1,หน้าหลัก > โครงสร้าง\n`;
  const unclear = `ข้อ,URL,สาระ\nO1,${site}/1,หน้าหลัก > โครงสร้าง\nO2,${site}/2,หน้าหลัก > ผู้บริหาร\n`;

  it('ask nobody where every heading is understood', async () => {
    const { client } = await start();
    const table = await preview(client, { source: source(clear), target: asNew });
    assert.equal(table?.isUnderstood, true);
    assert.deepEqual(
      table.columns.map(({ letter, meaning }) => [letter, meaning]),
      [
        ['A', 'item'],
        ['B', 'url'],
        ['C', 'description'],
      ],
    );
  });

  it('are shown by column with samples, and read as the user says', async () => {
    const { client } = await start();
    const table = await preview(client, { source: source(unclear), target: asNew });
    assert.equal(table?.isUnderstood, false);
    assert.deepEqual(table.columns[2], { letter: 'C', heading: 'สาระ', meaning: null, samples: ['หน้าหลัก > โครงสร้าง', 'หน้าหลัก > ผู้บริหาร'] });
    assert.ok(table.meanings.some(({ id, name }) => id === 'description' && name === 'คำอธิบาย'));
    const { text } = await writeNew(client, source(unclear, 'description=C'));
    assert.match(text, /description: "หน้าหลัก > ผู้บริหาร"\n/);
    const again = await preview(client, { source: source(unclear, 'description=C'), target: asNew });
    assert.equal(again?.columns[2]?.meaning, 'description');
  });

  it('are none where the source is a report, a PDF or nothing', async () => {
    const { client } = await start();
    for (const other of [report, readSource(reports, 'district-2565.pdf'), source('')])
      assert.equal(await preview(client, { source: other, target: asNew }), null);
  });
});

describe('language server: a page taken in', () => {
  const start = useServer();
  const startSite = useFaultServers();
  const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>ITA 2565</title><body>${body}</body>`;
  const settings = { links: { allowPrivate: ['127.0.0.0/8'], delay: 0, timeout: 5_000 } };
  const open = (isTrusted: boolean) =>
    start({
      settings,
      initializationOptions: { manualUri: 'test://manual', isTrusted, cacheFolder: null },
    });
  const pages = {
    '/ita': page('<ul><li>O1 โครงสร้างหน่วยงาน <a href="/1.pdf">ดู</a></li><li>O2 ข้อมูลผู้บริหาร <a href="/gone">ดู</a></li></ul>'),
    '/1.pdf': answer(200, { 'content-type': 'application/pdf' }, '%PDF-1.4\n1 0 obj'),
    '/gone': answerPage(page('ไม่พบ'), 404),
  };

  it('is opened with its links, and each that does not work is doubtful', async () => {
    const { url, origin } = await startSite({ pages });
    const { client } = await open(true);
    const result = await request(client, { source: { address: url('/ita') }, target: asNew });
    assert.ok(result.kind === 'new', JSON.stringify(result));
    assert.match(result.text, new RegExp(`- "?${origin}/1\\.pdf`));
    assert.deepEqual(
      result.doubts.filter(({ text }) => text.startsWith('ลิงก์')).map(({ item }) => item),
      ['O2'],
    );
  });

  it('is not opened before the workspace is trusted', async () => {
    const { url, count } = await startSite({ pages });
    const { client } = await open(false);
    const result = await request(client, { source: { address: url('/ita') }, target: asNew });
    assert.ok(result.kind === 'problem');
    assert.match(result.message, /ความไว้วางใจ/);
    assert.equal(count('/ita'), 0);
  });

  it('says what is no address, and what cannot be opened', async () => {
    const { url } = await startSite({ pages });
    const { client } = await open(true);
    const problem = async (address: string) => {
      const result = await request(client, { source: { address }, target: asNew });
      assert.ok(result.kind === 'problem', JSON.stringify(result));
      return result.message;
    };
    assert.match(await problem('ไม่ใช่ที่อยู่ เลย'), /ไม่ถูกต้อง/);
    assert.match(await problem(url('/gone')), /404/);
  });
});
