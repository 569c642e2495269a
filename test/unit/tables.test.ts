import assert from 'node:assert/strict';
import { builtInProfiles, createCatalog, limits, type Profile } from '../../server/src/core';
import type { FoundAnswers, FoundItem, FoundValue } from '../../server/src/core/input/found-answers';
import { readSource } from '../../server/src/core/input/read-source';
import { readHeading } from '../../server/src/core/input/tables/column-meanings';
import { type PreviewedColumn, previewTables } from '../../server/src/core/input/tables/preview-tables';
import { readItemCell } from '../../server/src/core/input/tables/read-item-cell';
import { readTable, type TableOptions } from '../../server/src/core/input/tables/read-table';
import { readClipboardTable, readTableFile } from '../../server/src/core/input/tables/read-table-file';
import type { TableFile } from '../../server/src/core/input/tables/table';
import { previewTableSource, readColumnChoice, writeColumnChoice } from '../../server/src/core/input/tables/table-source';
import { docxCell, makeDocx, makeOds, makeRow, makeXlsx, type TestSheet, zipParts } from '../support/office-files';
import fc from '../support/property';

function profileOf(id: string): Profile {
  const profile = createCatalog(builtInProfiles, []).byId(id);
  assert.ok(profile, id);
  return profile;
}

const profile = profileOf('bangkok-district-2568');
const site = 'https://www.buengnokyung-district.example';
const bytesOf = (text: string) => new TextEncoder().encode(text);

function open(bytes: Uint8Array, name: string): TableFile {
  const file = readTableFile(bytes, name);
  assert.ok(!('problem' in file), 'problem' in file ? file.problem.th : '');
  return file;
}

function answersOf(file: TableFile, options?: TableOptions, list = profile): FoundAnswers {
  const found = readTable(file, list, options);
  assert.ok(!('problem' in found), 'problem' in found ? found.problem.th : '');
  return found;
}

const fromSheets = (sheets: readonly TestSheet[], options?: TableOptions) => answersOf(open(makeXlsx(sheets), 'a.xlsx'), options);
const fromCsv = (text: string, options?: TableOptions) => answersOf(open(bytesOf(text), 'a.csv'), options);

/** What is found of an item, by its path: lists as arrays of their values. */
function plain({ items }: FoundAnswers, id: string): Record<string, unknown> {
  const item = items.find((each) => each.id === id);
  const shown = (value: FoundValue['value']) => (Array.isArray(value) ? value.map((entry) => entry.value) : value);
  return Object.fromEntries((item?.values ?? []).map(({ path, value }) => [path.join('.'), shown(value)]));
}

function doubtsOf({ items }: FoundAnswers, id: string): string[] {
  const item = items.find((each: FoundItem) => each.id === id);
  const ofValue = ({ doubts, value }: FoundValue) => [...doubts, ...(Array.isArray(value) ? value.flatMap((entry) => entry.doubts) : [])];
  return [...(item?.doubts ?? []), ...(item?.values ?? []).flatMap(ofValue)].map(({ th }) => th);
}

function problemOf(bytes: Uint8Array, name = 'a.xlsx'): string {
  const file = readTableFile(bytes, name);
  assert.ok('problem' in file, 'it was read');
  assert.notEqual(file.problem.th, file.problem.en);
  return file.problem.th;
}

const heads = ['ข้อ', 'หัวข้อ', 'คำตอบ', 'URL', 'คำอธิบาย', 'ผู้รับผิดชอบ', 'ช่วงเวลา'];
const row1 = ['O1', 'ข้อมูลพื้นฐาน', 'มี', `${site}/a\n${site}/b`, 'หน้าหลัก > ข้อมูล\nแสดงอัตรากำลัง', 'ฝ่ายปกครอง', 'ปีงบประมาณ 2568'];
const read1 = {
  ...{ answer: 'มี', urls: [`${site}/a`, `${site}/b`], description: 'หน้าหลัก > ข้อมูล\nแสดงอัตรากำลัง' },
  ...{ division: 'ฝ่ายปกครอง', period: 'ปีงบประมาณ 2568' },
};

describe('tables: cells of each kind of file', () => {
  it('a workbook: texts shared and in cells, numbers, days, formulas, links behind cells, merged cells, hidden rows and sheets', () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d mmm yyyy"/><numFmt numFmtId="165" formatCode="&quot;day&quot;0"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
    const strings = '<sst><si><t>ข้อ</t></si><si><r><t>URL </t></r><r><t>ที่ส่ง</t></r><rPh><t>x</t></rPh></si></sst>';
    const cells = `<row r="2"><c r="A2"><v>1.1000000000000001</v></c><c r="B2" s="1"><v>45747</v></c><c r="C2" s="2"><v>45747.5</v></c><c r="D2" s="3"><v>45747</v></c></row>
      <row r="3" hidden="1"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3" t="str"><f>HYPERLINK("https://a.example/x","คลิก")</f><v>คลิก</v></c><c r="C3" t="e"><v>#REF!</v></c><c r="D3"><f>A1</f></c><c r="E3" t="b"><v>1</v></c></row>`;
    const bytes = makeXlsx(
      [
        {
          rows: [
            '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>',
            cells,
            makeRow(['ก', '', 'คลิก'], 5),
            makeRow(['', 'ข'], 6),
          ],
          after: '<mergeCells><mergeCell ref="A5:A6"/></mergeCells>',
          links: { C5: 'https://a.example/5?x=1&y=2' },
        },
        { name: 'เก่า', state: 'veryHidden', rows: [['x']] },
      ],
      { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings, 'xl/vbaProject.bin': 'x' },
    );
    const { tables, remarks } = open(bytes, 'a.xlsm');
    const [table, old] = tables;
    const shown = table?.rows.map(({ number, isHidden, cells: row }) => [
      number,
      isHidden,
      row.map(({ text, link }) => (link ? `${text}<${link}>` : text)),
    ]);
    assert.deepEqual(shown, [
      [1, false, ['ข้อ', '', 'URL ที่ส่ง']],
      [2, false, ['1.1', '2568-03-31', '2568-03-31', '45747']],
      [3, true, ['2', 'คลิก<https://a.example/x>', '', '', 'TRUE']],
      [5, false, ['ก', '', 'คลิก<https://a.example/5?x=1&y=2>']],
      [6, false, ['ก', 'ข']],
    ]);
    assert.equal(table?.rows.at(-1)?.cells[0]?.isRepeated, true);
    assert.equal(old?.isHidden, true);
    const said = remarks.map(({ th }) => th).join('\n');
    for (const word of ['แมโคร', '3 ช่องที่เป็นสูตร', 'ยังไม่มีค่า', '#REF!']) assert.ok(said.includes(word), said);
  });

  it('a sheet of OpenDocument: repeated, spanned and covered cells, links, notes left out, days, hidden tables', () => {
    const bytes =
      makeOds(`<office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
      <office:body><table:table table:name="ก"><table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row><table:table-cell table:number-rows-spanned="2"><office:annotation><text:p>โน้ต</text:p></office:annotation><text:p>O1</text:p></table:table-cell>
        <table:table-cell table:number-columns-repeated="2"><text:p>ก<text:s text:c="2"/>ข<text:line-break/>ค</text:p><text:p>ง</text:p></table:table-cell></table:table-row>
      <table:table-row table:visibility="collapse"><table:covered-table-cell/><table:table-cell><text:p><text:a xlink:href="https://a.example/x">คลิก</text:a></text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2025-03-31"><text:p>31 มี.ค. 68</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1040000"><table:table-cell/></table:table-row></table:table>
      <table:table table:name="ข" table:style-name="ta2"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:body>`);
    const { tables } = open(bytes, 'a.ods');
    const [table, hidden] = tables;
    const shown = table?.rows.map(({ number, isHidden, cells }) => [
      number,
      isHidden,
      cells.map(({ text, link }) => (link ? `${text}<${link}>` : text)),
    ]);
    assert.deepEqual(shown, [
      [1001, false, ['O1', 'ก  ข\nค\nง', 'ก  ข\nค\nง']],
      [1002, true, ['O1', 'คลิก<https://a.example/x>', '2568-03-31']],
    ]);
    assert.equal(hidden?.isHidden, true);
  });

  it('tables of Word: paragraphs, links by relation and by field, cells merged along and down, tables inside tables, deleted text left out', () => {
    const field = (code: string, text: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${text}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = `<w:p><w:r><w:t>นอกตาราง</w:t></w:r></w:p><w:tbl>
      <w:tr>${docxCell('หัว', '<w:gridSpan w:val="2"/>')}${docxCell('ค')}</w:tr>
      <w:tr>${docxCell('O1', '<w:vMerge w:val="restart"/>')}<w:tc><w:p><w:hyperlink r:id="r9"><w:r><w:t>คลิก</w:t></w:r></w:hyperlink></w:p></w:tc>${docxCell('ก\nข')}</w:tr>
      <w:tr>${docxCell('', '<w:vMerge/>')}<w:tc><w:p>${field(' HYPERLINK "https://a.example/f" ', 'ที่นี่')}</w:p></w:tc>
        <w:tc><w:tbl><w:tr>${docxCell('ใน')}${docxCell('ตาราง')}</w:tr></w:tbl><w:p><w:del><w:r><w:delText>ลบ</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl>`;
    const { tables } = open(makeDocx(body, { r9: 'https://a.example/9' }), 'a.docx');
    const shown = tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text, link }) => (link ? `${text}<${link}>` : text))));
    assert.deepEqual(shown, [
      [
        ['หัว', 'หัว', 'ค'],
        ['O1', 'คลิก<https://a.example/9>', 'ก\nข'],
        ['O1', 'ที่นี่<https://a.example/f>', 'ใน\nตาราง'],
      ],
    ]);
  });

  it('rows of text: commas, semicolons, tabs, quotation marks, guarded cells, in each encoding', () => {
    const text = 'ข้อ;URL;คำอธิบาย\r\nO1;https://a.example/ก;"ก ""ข""\r\nค; ง"\r\n';
    const thai = (from: string) =>
      Uint8Array.from([...from], (sign) => (sign >= '\u0e01' ? sign.charCodeAt(0) - 0xd60 : sign.charCodeAt(0)));
    const utf16 = (order: 'le' | 'be') => {
      const view = new DataView(new ArrayBuffer(text.length * 2));
      for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
      return new Uint8Array(view.buffer);
    };
    const encodings: Readonly<Record<string, Uint8Array>> = {
      ...{
        'UTF-8': bytesOf(text),
        'UTF-8 with a mark': bytesOf(`\ufeff${text}`),
        'sep=': bytesOf(`sep=;\r\n${text}`),
        'Windows-874': thai(text),
      },
      ...{ tabs: bytesOf(text.replaceAll(';', '\t').replace('ค\t ง', 'ค; ง')) },
      ...{ 'UTF-16 LE': Uint8Array.of(0xff, 0xfe, ...utf16('le')), 'UTF-16 BE': Uint8Array.of(0xfe, 0xff, ...utf16('be')) },
      ...{ 'UTF-16 LE without a mark': utf16('le'), 'UTF-16 BE without a mark': utf16('be') },
    };
    for (const [name, bytes] of Object.entries(encodings)) {
      const rows = open(bytes, 'a.csv').tables[0]?.rows.map(({ cells }) => cells.map((cell) => cell.text));
      assert.deepEqual(
        rows,
        [
          ['ข้อ', 'URL', 'คำอธิบาย'],
          ['O1', 'https://a.example/ก', 'ก "ข"\nค; ง'],
        ],
        name,
      );
    }
    assert.equal(open(bytesOf(`"a","'=1+1"\r\n`), 'a.csv').tables[0]?.rows[0]?.cells[1]?.text, '=1+1');
  });
});

describe('tables: headings', () => {
  const meanings: Readonly<Record<string, string>> = {
    ...{
      ข้อ: 'item',
      'ข้อ\nที่': 'item',
      รหัสตัวชี้วัด: 'item',
      Item: 'item',
      ตัวชี้วัด: 'title',
      หัวข้อ: 'title',
      'URL ที่ส่ง': 'url',
      ลิงก์: 'url',
      ลิ้งค์: 'url',
    },
    ...{
      คำอธิบายเพิ่มเติม: 'description',
      รายละเอียด: 'description',
      Description: 'description',
      ผู้รับผิดชอบ: 'division',
      ฝ่ายที่รับผิดชอบ: 'division',
    },
    ...{
      ช่วงเวลา: 'period',
      รอบระยะเวลา: 'period',
      'มี / ไม่มี': 'answer',
      คำตอบ: 'answer',
      หมายเหตุ: 'notes',
      คะแนน: 'score',
      ข้อเสนอแนะ: 'remark',
    },
    ...{
      ลำดับที่: 'order',
      หลักฐาน: 'evidence',
      'หมายเหตุของ URL': 'urlNote',
      สถานะ: 'ignored',
      'ลำดับ URL': 'ignored',
      องค์ประกอบด้านข้อมูล: 'element',
    },
  };
  it('say what a column is for, in Thai and English', () => {
    for (const [heading, meaning] of Object.entries(meanings)) assert.equal(readHeading(heading), meaning, heading);
    for (const heading of ['', 'วันที่พิมพ์', 'xyz']) assert.equal(readHeading(heading), null, heading);
  });

  it('numbers of items are read in their spellings, those of indicators are none', () => {
    const cells: Readonly<Record<string, readonly [string, boolean] | null>> = {
      ...{
        O1: ['O1', true],
        o12: ['O12', true],
        '0๑': ['O1', true],
        'ข้อ ๙': ['O9', true],
        'ข้อที่ 9': ['O9', true],
        'O9 ข้อมูลรายได้': ['O9', true],
      },
      ...{
        'O 10.': ['O10', true],
        'O-3': ['O3', true],
        'OIT 5': ['O5', true],
        '9': ['O9', false],
        '๙.': ['O9', false],
        '(9)': null,
        '9.1': null,
        '9.1.2 ก': null,
      },
      ...{ O100: null, ข้อมูล: null, '2568': null, 'O1-O9': null },
    };
    for (const [text, wanted] of Object.entries(cells)) {
      const found = readItemCell(text);
      assert.deepEqual(found && [found.id, found.isCertain], wanted, text);
    }
  });
});

describe('tables: what they say of items', () => {
  it('a row an item, from a sheet, text and the clipboard', () => {
    assert.deepEqual(plain(fromSheets([{ rows: [['แบบรายงาน ปีงบประมาณ พ.ศ. 2568'], heads, row1] }]), 'O1'), read1);
    const quoted = [heads, row1].map((row) => row.map((cell) => `"${cell}"`));
    assert.deepEqual(plain(fromCsv(quoted.map((row) => row.join(',')).join('\r\n')), 'O1'), read1);
    const pasted = readClipboardTable(quoted.map((row) => row.join('\t')).join('\n'));
    assert.ok(!('problem' in pasted));
    assert.deepEqual(plain(answersOf(pasted), 'O1'), read1);
  });

  it('the year above the headings; of another year it is said', () => {
    const found = fromSheets([{ rows: [['ตารางคำตอบ ปีงบประมาณ พ.ศ. ๒๕๖๗'], heads, row1] }]);
    assert.equal(found.fiscalYear, 2567);
    assert.match(found.remarks[0]?.th ?? '', /2567.*2568/);
  });

  it('several rows an item: an address each, the number merged or left out', () => {
    const merged = fromSheets([
      {
        rows: [heads, ['O1', '', 'มี', `${site}/a`, 'ก'], ['', '', '', `${site}/b`], ['O2', '', 'มี', `${site}/c`, 'ข']],
        after: '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="E2:E3"/></mergeCells>',
      },
    ]);
    assert.deepEqual(plain(merged, 'O1'), { answer: 'มี', urls: [`${site}/a`, `${site}/b`], description: 'ก' });
    assert.deepEqual(plain(fromCsv(`ข้อ,URL,หมายเหตุของ URL\nO1,${site}/a,หน้าแรก\n,${site}/b,\nO2,${site}/c,`), 'O1').urls, [
      { url: `${site}/a`, note: 'หน้าแรก' },
      `${site}/b`,
    ]);
  });

  it('a link behind a cell: instead of a word, the whole of a shortened one; another one is doubted', () => {
    const found = fromSheets([
      {
        rows: [heads, ['O1', '', '', 'คลิก'], ['O2', '', '', `${site}/very…`], ['O3', '', '', `${site}/x`], ['O4', 'ข่าว', '', '', 'ก']],
        links: { D2: `${site}/1`, D3: `${site}/very/long`, D4: `${site}/other`, B5: `${site}/4` },
      },
    ]);
    assert.deepEqual(plain(found, 'O1').urls, [`${site}/1`]);
    assert.deepEqual(plain(found, 'O2').urls, [`${site}/very/long`]);
    assert.deepEqual(plain(found, 'O3').urls, [`${site}/x`]);
    assert.ok(doubtsOf(found, 'O3').some((doubt) => doubt.includes(`${site}/other`)));
    assert.deepEqual(plain(found, 'O4').urls, [`${site}/4`]);
    assert.ok(doubtsOf(found, 'O4').some((doubt) => doubt.includes('หัวข้อ')));
  });

  it('headings in two rows, with line breaks, over several columns', () => {
    const found = fromSheets([
      {
        rows: [
          ['ข้อ\nที่', 'ตัวชี้วัด', 'ข้อมูลที่เปิดเผย', '', 'ฝ่าย'],
          ['', '', 'ลิงก์', 'คำอธิบาย\nเพิ่มเติม', ''],
          ['O1', 'ก', `${site}/a`, 'ข', 'ฝ่ายโยธา'],
        ],
        after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/><mergeCell ref="E1:E2"/></mergeCells>',
      },
    ]);
    assert.deepEqual(plain(found, 'O1'), { answer: 'มี', urls: [`${site}/a`], description: 'ข', division: 'ฝ่ายโยธา' });
    assert.match(doubtsOf(found, 'O1').join(), /ไม่มีคอลัมน์คำตอบ/);
  });

  it('items by number and title in one cell, by title alone, by bare numbers', () => {
    const [one, two] = profile.items;
    assert.ok(one && two);
    const joined = fromCsv(`ตัวชี้วัด,URL\n"O1 ${one.title}",${site}/a\n"O2 ${two.title}",${site}/b`);
    assert.deepEqual(
      joined.items.map(({ id, doubts }) => [id, doubts.length]),
      [
        ['O1', 0],
        ['O2', 0],
      ],
    );
    const titled = fromCsv(`ลำดับ,หัวข้อ,URL\n7,"${one.title}",${site}/a\n8,"${two.title}",${site}/b`);
    assert.deepEqual(
      titled.items.map(({ id }) => id),
      ['O1', 'O2'],
    );
    assert.match(doubtsOf(titled, 'O1').join(), /จับคู่จากชื่อข้อ/);
    const bare = fromCsv(`ข้อ,URL\n1,${site}/a\n๒,${site}/b`);
    assert.deepEqual(
      bare.items.map(({ id }) => id),
      ['O1', 'O2'],
    );
    assert.match(doubtsOf(bare, 'O2').join(), /เลขลำดับ/);
    const confirmed = fromCsv(`ข้อ,หัวข้อ,URL\n1,"${one.title}",${site}/a`);
    assert.deepEqual(doubtsOf(confirmed, 'O1'), ['ตารางไม่มีคอลัมน์คำตอบ ใส่ว่า มี เพราะมี URL']);
    const wrong = fromCsv(`ข้อ,หัวข้อ,URL\nO1,"${two.title}",${site}/a`);
    assert.match(doubtsOf(wrong, 'O1').join(), /เป็นชื่อของ O2/);
  });

  it('a column that counts the rows is not taken for the numbers of items', () => {
    const found = fromCsv(`ลำดับ,ข้อ,URL\n1,O5,${site}/a\n2,O7,${site}/b`);
    assert.deepEqual(
      found.items.map(({ id, doubts }) => [id, doubts.length]),
      [
        ['O5', 0],
        ['O7', 0],
      ],
    );
  });

  it('two rows of one item: addresses join, other texts are doubted, nothing is lost', () => {
    const found = fromCsv(`ข้อ,คำตอบ,URL,คำอธิบาย\nO1,มี,${site}/a,ก\nO2,มี,${site}/b,ข\nO1,ไม่มี,${site}/c,ค`);
    assert.deepEqual(plain(found, 'O1'), { answer: 'มี', urls: [`${site}/a`, `${site}/c`], description: 'ก' });
    const doubts = doubtsOf(found, 'O1').join('\n');
    assert.match(doubts, /แถว 4.*“ไม่มี”/);
    assert.match(doubts, /แถว 4.*“ค”/);
  });

  it('what cannot be taken over is told with its row', () => {
    const text = `ข้อ,คำตอบ,URL,คะแนน,ข้อเสนอแนะ,อื่น ๆ\n9.1 ข้อมูลพื้นฐาน,,,,,\nO1,อาจมี,ดูที่หน้าแรก,150,ก,x\nO99,มี,${site}/z,,,\nO2,✓,-,85.5,ดี,`;
    const found = fromCsv(text);
    const said = found.remarks.map(({ th }) => th).join('\n');
    for (const part of ['อื่น ๆ', 'แถว 3: คำตอบ “อาจมี”', 'แถว 3: ไม่พบที่อยู่เว็บใน “ดูที่หน้าแรก”', 'คะแนน “150”', 'ไม่มีคะแนน', 'แถว 4: “O99”'])
      assert.ok(said.includes(part), `${part}\n${said}`);
    assert.ok(!said.includes('9.1'), said);
    assert.deepEqual(plain(found, 'O2'), { answer: 'มี', 'result.score': 85.5, 'result.remark': 'ดี' });
    assert.match(doubtsOf(found, 'O2').join(), /✓/);
  });

  it('hidden rows are taken with a doubt, hidden sheets are not and are named', () => {
    const sheet: TestSheet = { rows: [heads, makeRow(['O1', '', 'มี', `${site}/a`], 2, ' hidden="1"')] };
    const found = fromSheets([sheet, { name: 'เก่า', state: 'hidden', rows: [heads, ['O2', '', 'มี', `${site}/b`]] }]);
    assert.deepEqual(
      found.items.map(({ id }) => id),
      ['O1'],
    );
    assert.match(doubtsOf(found, 'O1').join(), /ซ่อน/);
    assert.ok(found.remarks.some(({ th }) => th.includes('“เก่า”')));
    const asked = fromSheets([sheet, { name: 'เก่า', state: 'hidden', rows: [heads, ['O2', '', 'มี', `${site}/b`]] }], { sheet: 'เก่า' });
    assert.deepEqual(
      asked.items.map(({ id }) => id),
      ['O2'],
    );
  });

  it('sheets with the same headings are one table; tables of Word that go on over pages too', () => {
    const found = fromSheets([
      { name: '9.1', rows: [heads, ['O1', '', 'มี', `${site}/a`]] },
      { name: '9.2', rows: [heads, ['O5', '', 'มี', `${site}/b`]] },
      {
        name: 'สรุป',
        rows: [
          ['ฝ่าย', 'จำนวน'],
          ['ฝ่ายโยธา', '5'],
        ],
      },
    ]);
    assert.deepEqual(
      found.items.map(({ id, place }) => [id, place?.th]),
      [
        ['O1', 'แผ่นงาน “9.1” แถว 2'],
        ['O5', 'แผ่นงาน “9.2” แถว 2'],
      ],
    );
    const table = (rows: readonly (readonly string[])[]) =>
      `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => docxCell(cell)).join('')}</w:tr>`).join('')}</w:tbl>`;
    const body =
      table([
        ['ข้อ', 'URL'],
        ['O1', `${site}/a`],
        ['ข้อ', 'URL'],
        ['O2', `${site}/b`],
      ]) + table([['O3', `${site}/c`]]);
    assert.deepEqual(
      answersOf(open(makeDocx(body), 'a.docx')).items.map(({ id }) => id),
      ['O1', 'O2', 'O3'],
    );
  });

  it('columns as a person chooses them, by letter or heading', () => {
    const text = `x,y,ชื่อแปลก\nO1,ก,${site}/a\nO2,ข,${site}/b`;
    const choice = readColumnChoice('ข้อ=A, คำอธิบาย = b, url=ชื่อแปลก');
    assert.ok(!('problem' in choice));
    assert.deepEqual(plain(fromCsv(text, { columns: choice }), 'O1'), { answer: 'มี', urls: [`${site}/a`], description: 'ก' });
    for (const typed of ['ข้อ', 'ก=A', 'ข้อ=', 'a=b=c']) assert.ok('problem' in readColumnChoice(typed), typed);
  });

  it('elements by row, with their states in words', () => {
    const item = profile.items.find(({ elements = [] }) => elements.length >= 4);
    assert.ok(item?.elements);
    const [a, b, c, d] = item.elements.map(({ label }) => label);
    const rows = [
      `"${a}",แสดงแล้ว,${site}/e,`,
      `"${b}",ยังไม่แสดง,,`,
      `"${c}",ไม่มีในหน่วยงาน,,ไม่มีภารกิจนี้`,
      `"${d}",ไม่มีในหน่วยงาน,,`,
      'ไม่รู้จัก,แสดงแล้ว,,',
    ];
    const found = fromCsv(
      `ข้อ,องค์ประกอบ,สถานะองค์ประกอบ,URL ขององค์ประกอบ,หมายเหตุขององค์ประกอบ\n${rows.map((row) => `${item.id},${row}`).join('\n')}`,
    );
    const id = (at: number) => `elements.${item.elements?.[at]?.id}`;
    assert.deepEqual(plain(found, item.id), { [id(0)]: `${site}/e`, [id(1)]: false, [id(2)]: { none: 'ไม่มีภารกิจนี้' } });
    const said = found.remarks.map(({ th }) => th).join('\n');
    assert.match(said, /ไม่ได้บอกเหตุผล/);
    assert.match(said, /“ไม่รู้จัก” ไม่ใช่องค์ประกอบ/);
  });

  it('a preview has the columns with their headings, meanings and samples', () => {
    const file = open(
      makeXlsx([
        { name: 'ก', rows: [['ข้อ', 'แปลก', 'URL'], ...Array.from({ length: 9 }, (_, at) => [`O${at + 1}`, `x${at}`, `${site}/${at}`])] },
      ]),
      'a.xlsx',
    );
    const [table] = previewTables(file, profile);
    assert.equal(table?.rows, 9);
    assert.deepEqual(
      table?.columns.map(({ letter, heading, meaning, basis, samples }) => [letter, heading, meaning, basis, samples[0], samples.length]),
      [
        ['A', 'ข้อ', 'item', 'heading', 'O1', 5],
        ['B', 'แปลก', null, null, 'x0', 5],
        ['C', 'URL', 'url', 'heading', `${site}/0`, 5],
      ],
    );
  });

  it('what is chosen in a preview is what a source is read by', () => {
    const source = { name: 'a.csv', bytes: bytesOf(`x,y,z\nO1,${site}/a,ก\nO2,${site}/b,ข`) };
    const tables = previewTableSource(source, profile);
    assert.ok(Array.isArray(tables));
    const [table] = tables;
    const meanings = ['item', 'url', 'description'] as const;
    const columns = writeColumnChoice(
      (table?.columns ?? []).map(({ letter }: PreviewedColumn, at: number) => ({ letter, meaning: meanings[at] ?? null })),
    );
    assert.equal(columns, 'item=A, url=B, description=C');
    const found = readSource(source, { profile, language: 'th', today: { year: 2568, month: 1, day: 1 }, table: { columns } });
    assert.ok(!('problem' in found));
    assert.deepEqual(plain(found, 'O2'), { answer: 'มี', urls: [`${site}/b`], description: 'ข' });
    assert.equal(previewTableSource({ name: 'a.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) }, profile), null);
    assert.ok('problem' in (previewTableSource(source, profile, { columns: 'ก' }) ?? {}));
  });

  it('without headings or items it says what to do', () => {
    const problem = (text: string) => {
      const found = readTable(open(bytesOf(text), 'a.csv'), profile);
      return 'problem' in found ? found.problem.th : '';
    };
    assert.match(problem('a,b\nc,d'), /--columns/);
    assert.match(problem(`ข้อ,URL\nO99,${site}/a`), /ไม่พบข้อ O/);
    const sheets = readTable(open(makeXlsx([{ name: 'ก', rows: [heads, row1] }]), 'a.xlsx'), profile, { sheet: 'ข' });
    assert.match('problem' in sheets ? sheets.problem.th : '', /“ก”/);
  });
});

describe('tables: files that are not read', () => {
  const book = (sheet: string, more: Readonly<Record<string, string>> = {}) =>
    makeXlsx([{ rows: [] }], { 'xl/worksheets/sheet1.xml': sheet, ...more });

  it('each has its reason, in both languages', () => {
    const ole = (name: string) =>
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(500), Buffer.from(name, 'utf16le')]);
    assert.match(problemOf(ole('EncryptedPackage')), /รหัสผ่าน/);
    assert.match(problemOf(ole('Workbook'), 'a.xls'), /\.xls ก่อนปี 2007/);
    assert.match(problemOf(ole('WordDocument'), 'a.doc'), /\.doc ก่อนปี 2007/);
    assert.match(problemOf(bytesOf('')), /ว่างเปล่า/);
    assert.match(problemOf(bytesOf('%PDF-1.7'), 'a.xlsx'), /PDF/);
    assert.match(problemOf(bytesOf('<html><table><tr><td>x</td></tr></table></html>'), 'a.xls'), /หน้าเว็บ/);
    assert.match(problemOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'a.xlsx'), /ไม่ใช่ตาราง/);
    assert.match(problemOf(zipParts({ 'a.txt': 'x' })), /ไม่ใช่ตาราง/);
    assert.match(problemOf(zipParts({ 'xl/workbook.bin': 'x' }), 'a.xlsb'), /\.xlsb/);
    assert.match(problemOf(book('<worksheet><sheetData/></worksheet>')), /ไม่มีตารางที่มีข้อความ/);
    assert.match(problemOf(makeDocx('<w:p><w:r><w:t>x</w:t></w:r></w:p>'), 'a.docx'), /ไม่มีตาราง/);
    assert.match(
      problemOf(makeOds('<x/>', { 'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>' }), 'a.ods'),
      /รหัสผ่าน/,
    );
    assert.match(problemOf(makeXlsx([{ rows: [heads] }]).slice(0, 300)), /เสียหาย/);
  });

  it('another kind than the name says is read as what it is, and told', () => {
    const { remarks } = open(bytesOf(`ข้อ,URL\nO1,${site}/a`), 'a.xlsx');
    assert.match(remarks[0]?.th ?? '', /\.xlsx.*CSV/);
  });

  it('too many rows, cells and signs; parts that unpack to more than they say, or to too much', () => {
    const many = (count: number, cell: string) => Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cell}</row>`).join('');
    const text = '<c t="inlineStr"><is><t>ก</t></is></c>';
    assert.match(problemOf(book(`<worksheet><sheetData>${many(limits.tableRows + 1, text)}</sheetData></worksheet>`)), /20,000 แถว/);
    assert.match(problemOf(book(`<worksheet><sheetData>${many(1_600, text.repeat(255))}</sheetData></worksheet>`)), /400,000 ช่อง/);
    const merged = '<mergeCells><mergeCell ref="A1:IV9999"/></mergeCells>';
    assert.match(problemOf(book(`<worksheet><sheetData>${many(2_000, text)}</sheetData>${merged}</worksheet>`)), /400,000 ช่อง/);
    assert.match(problemOf(bytesOf('a,b\n'.repeat(limits.tableRows + 5)), 'a.csv'), /20,000 แถว/);
    // The directory says one size, the bytes another one.
    const lying = makeXlsx([{ rows: [heads, ...Array.from({ length: 200 }, () => row1)] }]);
    const view = new DataView(lying.buffer, lying.byteOffset);
    for (let at = 0; at < lying.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 5_000) view.setUint32(at + 24, 100, true);
    assert.match(problemOf(lying), /128 MB/);
    for (let at = 0; at < lying.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 100) view.setUint32(at + 24, 0x7fffffff, true);
    assert.match(problemOf(lying), /128 MB/);
  });

  it('many links of one cell are refused, or read in the time of few', () => {
    const linked = (count: number) =>
      makeXlsx([{ rows: [heads, row1], after: `<hyperlinks>${'<hyperlink ref="D2" r:id="l"/>'.repeat(count)}</hyperlinks>` }], {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="l" Target="${site}" TargetMode="External"/></Relationships>`,
      });
    assert.deepEqual(plain(answersOf(open(linked(limits.tableRows), 'a.xlsx')), 'O1'), read1);
    assert.match(problemOf(linked(limits.tableRows + 1)), /400,000 ช่อง/);
  });

  it('rows that are formatted and empty are passed over', () => {
    const empty = Array.from({ length: 100_000 }, (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" s="1"/></row>`).join('');
    const found = answersOf(open(makeXlsx([{ rows: [heads, row1, empty] }]), 'a.xlsx'));
    assert.deepEqual(plain(found, 'O1'), read1);
  });

  it('any bytes, and any change of a good file, give an answer and no throw', () => {
    const good = [
      makeXlsx([{ rows: [heads, row1], links: { D2: site } }]),
      makeDocx(`<w:tbl><w:tr>${docxCell('ข้อ')}${docxCell('URL')}</w:tr><w:tr>${docxCell('O1')}${docxCell(site)}</w:tr></w:tbl>`),
      makeOds('<table:table><table:table-row><table:table-cell><text:p>ข้อ</text:p></table:table-cell></table:table-row></table:table>'),
    ];
    const read = (bytes: Uint8Array) => {
      const file = readTableFile(bytes, 'a.xlsx');
      if (!('problem' in file)) readTable(file, profile);
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => read(bytes)));
    fc.assert(
      fc.property(fc.constantFrom(...good), fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat(), (bytes, at, byte, end) => {
        const changed = bytes.slice(0, end % 3 === 0 ? bytes.length - (end % bytes.length) : bytes.length);
        changed[at % Math.max(1, changed.length)] = byte;
        read(changed);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('ข้อ', 'O1', 'O2', 'URL', site, 'มี', 'คำอธิบาย', '', 'x\ny', '9.1'), { maxLength: 6 }), {
          maxLength: 8,
        }),
        (rows) => read(bytesOf(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'))),
      ),
    );
  });
});
