import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import {
  type CheckResult,
  checkBytes,
  createSkeleton,
  describeWorksheets,
  findOriginProblem,
  type Language,
  listWorksheets,
} from '../../server/src/core';
import { mergeAnswers } from '../../server/src/core/input/merge-answers';
import { readTableFile } from '../../server/src/core/input/tables/read-table-file';
import { decodeRecord, encodeRecord } from '../../server/src/core/input/worksheet/layout';
import { readWorksheet, type WorksheetAnswers } from '../../server/src/core/input/worksheet/read-worksheet';
import { buildWorksheet } from '../../server/src/core/output/worksheet/build-worksheet';
import type { WorksheetContent } from '../../server/src/core/output/worksheet/describe-worksheet';
import { readRepositoryFile, testCatalog } from '../support/checking';
import fc from '../support/property';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const day = { year: 2568, month: 3, day: 1 };
const examples = ['examples/complete-2568.oit.yaml', 'examples/in-progress-2568.oit.yaml'];

interface Made {
  readonly result: CheckResult;
  readonly contents: readonly WorksheetContent[];
}

function describeAll(text: string, language: Language = 'th', divisions?: readonly string[]): Made {
  const bytes = new TextEncoder().encode(text);
  const result = checkBytes(bytes, { catalog: testCatalog, today: day });
  const listed = listWorksheets({ bytes, result, language });
  assert.ok(listed);
  const contents = describeWorksheets(
    { bytes, fileName: 'a.oit.yaml', result, day, language, sha256 },
    divisions ?? listed.divisions.map(({ name }) => name),
  );
  assert.ok(contents);
  return { result, contents };
}

function readBack(bytes: Uint8Array, { profile }: CheckResult): WorksheetAnswers {
  const file = readTableFile(bytes, 'a.xlsx');
  assert.ok(!('problem' in file) && profile);
  const back = readWorksheet(file, profile);
  assert.ok(back);
  return back;
}

/** What a person does to texts of a workbook: each shared one that is the same as a key becomes its value. */
function edit(workbook: Uint8Array, changes: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(workbook);
  const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  let edited = strings;
  for (const [from, to] of Object.entries(changes)) {
    const before = `>${escaped(from)}</t>`;
    assert.ok(edited.includes(before), from);
    edited = edited.replace(before, () => `>${escaped(to)}</t>`);
  }
  return zipSync({ ...parts, 'xl/sharedStrings.xml': new TextEncoder().encode(edited) });
}

const text = `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency: { name: สำนักงานเขตบึงนกยูง, website: https://www.buengnokyung-district.example/ }
deadlines: { internal: 2568-03-31 }
items:
  # ความลับของฝ่ายอื่น
  O1:
    answer: มี
    urls: [https://www.buengnokyung-district.example/o1]
    division: ฝ่ายปกครอง
  O11:
    answer: มี
    urls:
      - https://www.buengnokyung-district.example/o11 # หน้าหลัก
      - { url: https://www.buengnokyung-district.example/o11b, note: ภาคผนวก }
    description: |
      หน้าหลัก > ขออนุญาต
      แบบ Checklist
    division: [ฝ่ายโยธา]
    period: ปีงบประมาณ 2568
    elements:
      building-permit-small: true
  O12:
    answer: ไม่มี
    division: ฝ่ายโยธา
`;

describe('work sheets', () => {
  it('go out and come back unchanged without an edit, of every division and example, in both languages', async () => {
    for (const example of examples)
      for (const language of ['th', 'en'] as const) {
        const { result, contents } = describeAll(readRepositoryFile(example), language);
        assert.ok(contents.length > 0, example);
        for (const content of contents) {
          const back = readBack(await buildWorksheet(content), result);
          assert.deepEqual(back.found.items, [], `${example} ${content.record.division}`);
          assert.deepEqual(back.found.remarks, [], `${example} ${content.record.division}`);
          assert.deepEqual(back.record, content.record);
          const merged = mergeAnswers(result.text, back.found, { catalog: testCatalog, language });
          assert.equal(merged.text, result.text);
        }
      }
  });

  it('have the items and elements of their division alone, and nothing of others', async () => {
    const { contents } = describeAll(text, 'th', ['ฝ่ายโยธา']);
    const [content] = contents;
    assert.ok(content);
    const items = content.answers.map(({ recorded }) => recorded.item);
    assert.ok(items.includes('O11') && items.includes('O12') && !items.includes('O1'), items.join());
    const workbook = Object.values(unzipSync(await buildWorksheet(content)))
      .map((part) => strFromU8(part))
      .join('');
    for (const secret of ['ความลับ', '.example/o1]', '.example/o1<']) assert.ok(!workbook.includes(secret), secret);
    const due = content.answers.filter((answer) => answer.due !== '');
    assert.ok(due.length > 0 && due.every((answer) => answer.due === '31 มี.ค. 2568'));
  });

  it('lock all but what the division fills in, with choices and hints, and hide what they were made from', async () => {
    const { contents } = describeAll(text, 'th', ['ฝ่ายโยธา']);
    const [content] = contents;
    assert.ok(content);
    const parts = unzipSync(await buildWorksheet(content));
    const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    assert.match(xml('xl/workbook.xml'), /<workbookProtection lockStructure="1"\/>.*<sheet [^>]*name="oit"[^>]*state="veryHidden"/);
    for (const sheet of [1, 2, 3, 4]) assert.match(xml(`xl/worksheets/sheet${sheet}.xml`), /<sheetProtection sheet="1"/);
    assert.match(xml('xl/worksheets/sheet2.xml'), /type="list"[^>]*sqref="C2:C\d+"><formula1>"มี,ไม่มี"<\/formula1>/);
    assert.match(xml('xl/worksheets/sheet3.xml'), /<formula1>"แสดงแล้ว,ยังไม่แสดง,ไม่มีในหน่วยงาน"<\/formula1>/);
    assert.match(xml('xl/styles.xml'), /<protection locked="0"\/>/);
    const unlocked = Array.from(xml('xl/styles.xml').matchAll(/<xf [^>]*>.*?<\/xf>/gs)).flatMap(([xf], at) =>
      xf.includes('locked="0"') ? [at] : [],
    );
    const styleOf = (cell: string) => Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(xml('xl/worksheets/sheet2.xml'))?.[1]);
    for (const column of 'CDEF') assert.ok(unlocked.includes(styleOf(`${column}2`)), column);
    for (const column of 'ABGH') assert.ok(!unlocked.includes(styleOf(`${column}2`)), column);
  });

  it('are the same, byte for byte, at any moment', async () => {
    const [content] = describeAll(text, 'th', ['ฝ่ายโยธา']).contents;
    assert.ok(content);
    const first = await buildWorksheet(content);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    assert.equal(sha256(await buildWorksheet(content)), sha256(first));
  });

  it('give what was changed, and it goes in without touching the rest', async () => {
    const { result, contents } = describeAll(text, 'th', ['ฝ่ายโยธา']);
    const [content] = contents;
    assert.ok(content);
    const both = 'https://www.buengnokyung-district.example/o11\nhttps://www.buengnokyung-district.example/o11b';
    const sheet = edit(await buildWorksheet(content), {
      'หน้าหลัก > ขออนุญาต\nแบบ Checklist': 'หน้าหลัก > ขออนุญาต\nแบบ Checklist ทุกฝ่าย',
      [both]: `${both}\nhttps://www.buengnokyung-district.example/new`,
      ไม่มี: 'มี',
    });
    const back = readBack(sheet, result);
    assert.deepEqual(
      back.found.items.map(({ id, values }) => [id, values.map(({ path }) => path.join('.'))]),
      [
        ['O11', ['urls', 'description']],
        ['O12', ['answer']],
      ],
    );
    const { text: merged, conflicts, filled } = mergeAnswers(text, back.found, { catalog: testCatalog, language: 'th' });
    assert.deepEqual([filled, conflicts], [3, []]);
    const wanted = text
      .replace('แบบ Checklist\n', 'แบบ Checklist ทุกฝ่าย\n')
      .replace('note: ภาคผนวก }\n', 'note: ภาคผนวก }\n      - https://www.buengnokyung-district.example/new\n')
      .replace('answer: ไม่มี', 'answer: มี');
    assert.equal(merged, wanted);
  });

  it('three-way: what only the file changed stays, what both changed is a conflict and stays too', async () => {
    const { result, contents } = describeAll(text, 'th', ['ฝ่ายโยธา']);
    const [content] = contents;
    assert.ok(content);
    const sheet = edit(await buildWorksheet(content), { 'หน้าหลัก > ขออนุญาต\nแบบ Checklist': 'ของฝ่าย', ไม่มี: 'มี' });
    const now = text.replace('แบบ Checklist\n', 'แบบของผู้รวบรวม\n').replace('period: ปีงบประมาณ 2568', 'period: ปีงบประมาณ 2567');
    const {
      text: merged,
      conflicts,
      proposal,
    } = mergeAnswers(now, readBack(sheet, result).found, { catalog: testCatalog, language: 'th' });
    assert.equal(merged, now.replace('answer: ไม่มี', 'answer: มี'));
    assert.deepEqual(
      conflicts.map(({ item, path, own, found }) => [item, path.join('.'), own, found]),
      [['O11', 'description', 'หน้าหลัก > ขออนุญาต\nแบบของผู้รวบรวม', 'ของฝ่าย']],
    );
    assert.ok(proposal.includes('ของฝ่าย') && proposal.includes('ปีงบประมาณ 2567'));
  });

  it('says of an item what is to be mended, of elements only its own, and of an item that nobody has begun that it is not filled in', () => {
    const profile = testCatalog.byId('bangkok-district-2568');
    assert.ok(profile);
    const agency = { agencyName: 'สำนักงานเขตริมธารา', website: 'https://www.rimthara-district.example/' };
    for (const language of ['th', 'en'] as const) {
      const begun = createSkeleton(profile, agency, language).replace(/^( {2}O19:\n {4}answer:)$/m, '$1 มี');
      const [content] = describeAll(begun, language, ['ฝ่ายโยธา']).contents;
      const openOf = (id: string) => content?.answers.find(({ recorded }) => recorded.item === id)?.open ?? '';
      assert.match(openOf('O10'), /^• (?:ยังไม่ได้กรอก “answer”|“answer” is not filled in)/);
      assert.doesNotMatch(openOf('O10'), /O3|O11/);
      const own = content?.elements.filter(({ recorded, isRequired }) => recorded.item === 'O19' && isRequired).length ?? 0;
      const lines = openOf('O19').split('\n');
      assert.ok(
        own > 0 && lines.at(-1)?.includes(language === 'th' ? `องค์ประกอบที่ยังไม่แสดง ${own} รายการ` : `${own} element(s) not shown yet`),
      );
      assert.doesNotMatch(openOf('O19'), /school-lunch-risk/);
    }
  });

  it('elements change between shown, open and none, and back', async () => {
    const item = testCatalog.byId('bangkok-district-2568')?.itemById.get('O11');
    const element = item?.elements?.find(({ divisions = [] }) => divisions.includes('ฝ่ายโยธา'))?.id;
    assert.ok(element);
    const states: Readonly<Record<string, string>> = {
      ...{ true: 'true', false: 'false', url: 'https://www.buengnokyung-district.example/e' },
      ...{ none: '{ none: ไม่มีงานนี้ }', map: '{ url: https://www.buengnokyung-district.example/e, note: ตารางท้ายหน้า }' },
    };
    const fileWith = (state: string) => text.replace(/elements:\n {6}.*\n/, `elements:\n      ${element}: ${state}\n`);
    for (const from of Object.values(states)) {
      const { result, contents } = describeAll(fileWith(from), 'th', ['ฝ่ายโยธา']);
      for (const to of Object.values(states)) {
        const target = describeAll(fileWith(to), 'th', ['ฝ่ายโยธา']).contents[0];
        const [content] = contents;
        assert.ok(content && target);
        // The sheet of the other state with the record of this one: what a person makes of it by hand.
        const sheet = await buildWorksheet({ ...target, record: content.record });
        const { found } = readBack(sheet, result);
        const merged = mergeAnswers(fileWith(from), found, { catalog: testCatalog, language: 'th' });
        assert.deepEqual(merged.conflicts, [], `${from} -> ${to}`);
        const again = checkBytes(new TextEncoder().encode(merged.text), { catalog: testCatalog });
        const wanted = checkBytes(new TextEncoder().encode(fileWith(to)), { catalog: testCatalog });
        const read = ({ submission }: CheckResult) => {
          const entry = submission?.itemById.get('O11')?.elements[0];
          return [entry?.shown, entry?.url?.value, entry?.reason, entry?.note];
        };
        assert.deepEqual(read(again), read(wanted), `${from} -> ${to}\n${merged.text}`);
      }
    }
  });

  it('what was emptied, added or made twice, and cells of others, are told and change nothing', async () => {
    const { result, contents } = describeAll(text, 'th', ['ฝ่ายโยธา']);
    const [content] = contents;
    assert.ok(content);
    const [first] = content.answers;
    const own = content.answers.find(({ recorded }) => recorded.item === 'O11');
    const shown = content.elements[0];
    assert.ok(first && own && shown);
    const emptied = { ...own, recorded: { ...own.recorded, written: { ...own.recorded.written, description: '' } } };
    const foreign = { ...own, recorded: { ...own.recorded, item: 'O99' } };
    const mistaken = { ...shown, recorded: { ...shown.recorded, written: { choice: 'ไม่มีในหน่วยงาน', url: '', note: '' } } };
    const others = content.answers.filter((answer) => answer !== own && answer !== first);
    const sheet = await buildWorksheet({
      ...content,
      answers: [...others, emptied, emptied, foreign],
      elements: [mistaken, ...content.elements.slice(2)],
    });
    const { found } = readBack(sheet, result);
    assert.deepEqual(found.items, []);
    const said = found.remarks.map(({ th }) => th).join('\n');
    for (const part of ['ถูกลบให้ว่าง', 'O11 มีแถวซ้ำ', '“O99” ไม่มีในใบงาน', `“${first.recorded.item}” หายไป`, 'ไม่ได้บอกเหตุผล'])
      assert.ok(said.includes(part), `${part}\n${said}`);
  });

  it('without its hidden sheet it is a table like any other', async () => {
    const { result, contents } = describeAll(text, 'th', ['ฝ่ายโยธา']);
    const [content] = contents;
    assert.ok(content);
    const parts = unzipSync(await buildWorksheet(content));
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replace(/<sheet [^>]*name="oit"[^>]*\/>/, '');
    const file = readTableFile(zipSync({ ...parts, 'xl/workbook.xml': new TextEncoder().encode(book) }), 'a.xlsx');
    assert.ok(!('problem' in file) && result.profile);
    assert.equal(readWorksheet(file, result.profile), null);
  });

  it('go into the submission of their agency alone', () => {
    const origin = { sha256: '', agency: 'สำนักงานเขตบึงนกยูง' };
    assert.equal(findOriginProblem({ origin }, { agency: ' สำนักงานเขตบึงนกยูง ' }), null);
    assert.equal(findOriginProblem({ origin }, { agency: null }), null);
    assert.equal(findOriginProblem({}, 'new'), null);
    assert.match(findOriginProblem({ origin }, 'new')?.en ?? '', /work sheet/);
    assert.match(findOriginProblem({ origin }, { agency: 'สำนักงานเขตทรายทอง' })?.th ?? '', /บึงนกยูง.*ทรายทอง/);
  });

  it('a record holds any text', () => {
    const record = describeAll(text, 'th', ['ฝ่ายโยธา']).contents[0]?.record;
    assert.ok(record);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 800 }), (part, times) => {
        const wanted = { ...record, base: part.repeat(times), agency: part };
        assert.deepEqual(decodeRecord(encodeRecord(wanted)), wanted);
      }),
      { numRuns: 60 },
    );
    assert.equal(decodeRecord([['oit-worksheet', '2']]), null);
    assert.equal(
      decodeRecord([
        ['oit-worksheet', '1'],
        ['facts', '|{}|'],
      ]),
      null,
    );
    assert.equal(
      decodeRecord([
        ['oit-worksheet', '1'],
        ['facts', 'x'],
      ]),
      null,
    );
  });

  it('are listed with how much is in each, under names of files that every system takes, another for each division', () => {
    const long = 'ก'.repeat(60);
    const names = ['ฝ่ายโยธา', 'a/b:c', 'A_B_C', `${long}1`, `${long}2`];
    const items = names.map((name, index) => `  O${index + 1}: { answer: มี, division: ${JSON.stringify(name)} }\n`).join('');
    const listed = list(`oit: 1\nfiscalYear: 2568\nprofile: national\nitems:\n${items}`);
    const cut = 'ก'.repeat(48);
    assert.deepEqual(
      listed?.divisions.filter(({ name }) => names.includes(name)).map(({ name, fileName }) => [name, fileName]),
      [
        ['ฝ่ายโยธา', 'ฝ่ายโยธา.xlsx'],
        ['a/b:c', 'a_b_c.xlsx'],
        ['A_B_C', 'A_B_C-2.xlsx'],
        [`${long}1`, `${cut}.xlsx`],
        [`${long}2`, `${cut}-2.xlsx`],
      ],
    );
    assert.ok(listed?.unassigned.includes('O6') && !listed.unassigned.includes('O5'));
    assert.equal(list('oit: ['), null);
  });

  it('are listed as they are made: so many items in each, and what is in none', () => {
    for (const example of examples) {
      const { result, contents } = describeAll(readRepositoryFile(example));
      const listed = list(readRepositoryFile(example));
      assert.deepEqual(
        listed?.divisions.map(({ name, items }) => [name, items]),
        contents.map(({ record, answers }) => [record.division, answers.length]),
      );
      const given = new Set(contents.flatMap(({ answers }) => answers.map(({ recorded }) => recorded.item)));
      assert.deepEqual(
        listed?.unassigned,
        result.profile?.items.map(({ id }) => id).filter((id) => !given.has(id)),
      );
      for (const { items, open } of listed?.divisions ?? []) assert.ok(open >= 0 && open <= items);
    }
  });

  const list = (of: string) => {
    const bytes = new TextEncoder().encode(of);
    return listWorksheets({ bytes, result: checkBytes(bytes, { catalog: testCatalog, today: day }), language: 'th' });
  };
});
