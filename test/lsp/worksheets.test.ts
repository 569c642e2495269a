import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkBytes, dayInThailand, describeWorksheets } from '../../server/src/core';
import { buildWorksheet } from '../../server/src/core/output/worksheet/build-worksheet';
import { sha256 } from '../../server/src/platform/sha256';
import {
  type BuildWorksheetsResult,
  type ImportedIntoSubmission,
  type ImportParams,
  type ImportResult,
  type ListWorksheetsResult,
  methods,
  type PreviewTableParams,
} from '../../server/src/protocol';
import { readRepositoryFile, testCatalog } from '../support/checking';
import { useServer } from '../support/in-process-server';
import type { LanguageClient } from '../support/language-client';

const uri = 'file:///project/a.oit.yaml';
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const toBase64 = (text: string) => Buffer.from(text).toString('base64');

const list = (client: LanguageClient, text: string): Promise<ListWorksheetsResult> =>
  client.connection.sendRequest(methods.listWorksheets, { uri, content: toBase64(text) });

async function build(client: LanguageClient, text: string, divisions: readonly string[]): Promise<Buffer[]> {
  const params = { uri, content: toBase64(text), divisions };
  const { contents } = await client.connection.sendRequest<BuildWorksheetsResult>(methods.buildWorksheets, params);
  return contents.map((content) => Buffer.from(content, 'base64'));
}

/** What a person does in a cell: a text of the workbook becomes another one. */
function edit(workbook: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(workbook);
  const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  assert.ok(strings.includes(`>${from}<`), from);
  return zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(strings.replace(`>${from}<`, `>${to}<`)) });
}

const sourceOf = (workbook: Uint8Array) => ({ name: 'ส่งคืน.xlsx', content: Buffer.from(workbook).toString('base64') });

async function takeBack(client: LanguageClient, workbook: Uint8Array, text: string): Promise<ImportedIntoSubmission> {
  const params: ImportParams = { source: sourceOf(workbook), target: { kind: 'submission', uri, text } };
  const result = await client.connection.sendRequest<ImportResult>(methods.importAnswers, params);
  assert.ok(result.kind === 'submission', JSON.stringify(result));
  return result;
}

describe('language server: work sheets', () => {
  const start = useServer();

  it('lists the divisions that have one, with how much is in it, and what no division answers for', async () => {
    const { client } = await start();
    const listed = await list(client, inProgress);
    assert.ok(listed.kind === 'listed');
    const works = listed.divisions.find(({ name }) => name === 'ฝ่ายโยธา');
    assert.deepEqual([works?.fileName, works?.items], ['ฝ่ายโยธา.xlsx', 5]);
    assert.ok(works && works.open > 0 && works.open <= works.items);
    assert.deepEqual(listed.unassigned, []);
    const own = await list(client, 'oit: 1\nfiscalYear: 2569\nprofile: national\nitems:\n  O2: { answer: มี, division: กองคลัง }\n');
    assert.ok(own.kind === 'listed');
    assert.deepEqual(own.divisions, [{ name: 'กองคลัง', fileName: 'กองคลัง.xlsx', items: 1, open: 1 }]);
    assert.ok(own.unassigned.includes('O1') && !own.unassigned.includes('O2'));
  });

  it('says why there are none', async () => {
    const { client } = await start();
    for (const text of ['', 'oit: [', 'oit: 1\n']) assert.deepEqual(await list(client, text), { kind: 'refused', reason: 'unreadable' });
    const former = readRepositoryFile('examples/district-2565.oit.yaml');
    assert.deepEqual(await list(client, former), { kind: 'refused', reason: 'no-divisions' });
    await assert.rejects(client.connection.sendRequest(methods.listWorksheets, {}));
    await assert.rejects(client.connection.sendRequest(methods.buildWorksheets, { uri, content: toBase64('oit: ['), divisions: ['a'] }));
  });

  it('gives what the core builds of the bytes, in the order that is asked for', async () => {
    const { client } = await start();
    const divisions = ['ฝ่ายโยธา', 'ฝ่ายปกครอง'];
    const day = dayInThailand(Date.now());
    const bytes = new TextEncoder().encode(inProgress);
    const result = checkBytes(bytes, { catalog: testCatalog, today: day });
    const described = describeWorksheets({ bytes, fileName: 'a.oit.yaml', result, day, language: 'th', sha256 }, divisions);
    const built = await Promise.all((described ?? []).map(buildWorksheet));
    assert.equal(built.length, 2);
    assert.deepEqual(
      (await build(client, inProgress, divisions)).map((content) => sha256(content)),
      built.map((content) => sha256(content)),
    );
  });

  it('come back: what the division changed goes in, what both changed is proposed and stays', async () => {
    const { client } = await start();
    const [sheet = Buffer.of()] = await build(client, inProgress, ['ฝ่ายโยธา']);
    const preview: PreviewTableParams = { source: sourceOf(sheet), target: { kind: 'submission', uri, text: inProgress } };
    assert.equal(await client.connection.sendRequest(methods.previewTable, preview), null, 'nobody is asked what its columns are for');
    const unchanged = await takeBack(client, sheet, inProgress);
    assert.deepEqual([unchanged.edits, unchanged.conflicts, unchanged.proposal, unchanged.remarks], [[], [], null, []]);

    const edited = edit(sheet, 'ช่วงที่ผ่านมา', 'ต.ค. 2567 - มี.ค. 2568');
    const filled = await takeBack(client, edited, inProgress);
    assert.deepEqual([filled.filled, filled.conflicts, filled.proposal], [1, [], null]);
    const [change, ...more] = filled.edits;
    assert.deepEqual(more, []);
    assert.match(change?.newText ?? '', /ต\.ค\. 2567 - มี\.ค\. 2568/);

    const own = inProgress.replace('period: ช่วงที่ผ่านมา', 'period: ปีงบประมาณ 2568');
    assert.notEqual(own, inProgress);
    const both = await takeBack(client, edited, own);
    assert.deepEqual(both.edits, []);
    assert.match(both.conflicts.join('\n'), /^O10 period: ในไฟล์ “ปีงบประมาณ 2568” พบ “ต\.ค\. 2567 - มี\.ค\. 2568”$/);
    assert.equal(both.proposal, own.replace('period: ปีงบประมาณ 2568', 'period: ต.ค. 2567 - มี.ค. 2568'));
    assert.match(both.remarks.join('\n'), /เปลี่ยนไปหลังสร้างใบงาน/);
  });

  it('make no submission of their own, and go into no other agency', async () => {
    const { client } = await start();
    const [sheet = Buffer.of()] = await build(client, inProgress, ['ฝ่ายโยธา']);
    const problem = async (target: ImportParams['target']) => {
      const result = await client.connection.sendRequest<ImportResult>(methods.importAnswers, { source: sourceOf(sheet), target });
      return result.kind === 'problem' ? result.message : JSON.stringify(result);
    };
    const list = 'bangkok-district-2568';
    assert.match(await problem({ kind: 'new', list, agencyName: null, website: null, folder: null }), /ใบงานของฝ่าย/);
    const other = readRepositoryFile('examples/complete-2568.oit.yaml');
    assert.match(await problem({ kind: 'submission', uri, text: other }), /บึงนกยูง.*ทรายทอง/);
  });
});
