import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { checkBytes } from '../../server/src/core';
import { createEntrySheets, describeHeading } from '../../server/src/core/output/package/entry-workbook';
import { describePackage } from '../../server/src/core/output/package/package-content';
import { readFirstSheet } from '../../server/src/core/output/workbook/read-sheet';
import { type Cell, fitCell } from '../../server/src/core/output/workbook/workbook';
import { writeWorkbook } from '../../server/src/core/output/workbook/write-workbook';
import { readRepositoryFile, testCatalog } from '../support/checking';
import { readWithOffice } from '../support/office';
import { useTemporaryFolder } from '../support/temporary';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const day = { year: 2568, month: 4, day: 1 };

function describeFile(text: string, draft: boolean) {
  const bytes = new TextEncoder().encode(text);
  const result = checkBytes(bytes, { catalog: testCatalog, today: day });
  return describePackage({ bytes, fileName: 'a.oit.yaml', result, draft, day, evidence: [], language: 'th', sha256 });
}

function shown(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return fitCell(cell);
  if ('points' in cell) return String(cell.points / 100);
  return fitCell('input' in cell ? cell.input : cell.text);
}

/** Answers that a spreadsheet might take for something else. */
const hostile = `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency: { name: "=HYPERLINK("http://evil.example")", website: https://www.example-district.example }
items:
  O1:
    answer: มี
    urls: ["https://www.example-district.example/a?x=1&y=%22%3C", "javascript:alert(1)", "https://www.example-district.example/b"]
    description: "=cmd|' /C calc'!A0\n+66 2 123\n-1\n@SUM(A1)\n<b>&amp; 'ก' \\u0007"
  O2: { answer: มี, urls: ["=1+1"], description: "0123" }
  O3: { answer: "+1", urls: "@x", description: "1.10" }
  O4: { answer: มี, urls: ["https://user:pass@www.example-district.example/"], description: "${'ก'.repeat(40_000)}" }
`;

describe('entry.xlsx', () => {
  const folder = useTemporaryFolder();
  const files = [
    ['a complete submission', readRepositoryFile('examples/complete-2568.oit.yaml'), false],
    ['a draft', readRepositoryFile('examples/in-progress-2568.oit.yaml'), true],
    ['answers that look like formulas, numbers and markup', hostile, true],
  ] as const;

  for (const [title, text, draft] of files)
    it(`LibreOffice reads back cell by cell: ${title}`, async () => {
      const content = describeFile(text, draft);
      const sheets = createEntrySheets(content);
      const file = path.join(folder(), 'entry.xlsx');
      const bytes = await writeWorkbook(sheets, describeHeading(content));
      writeFileSync(file, bytes);
      const read = readWithOffice(file, folder());
      assert.deepEqual([...read.keys()].sort(), sheets.map(({ name }) => name).sort());
      for (const { name, columns, rows } of sheets) {
        const wanted = [columns.map(({ head }) => head), ...rows.map((row) => row.map(shown))];
        const found = read.get(name) ?? [];
        assert.equal(found.length, wanted.length, name);
        for (const [index, row] of wanted.entries()) assert.deepEqual(found[index], row, `${name}, row ${index + 1}`);
      }
      assert.deepEqual(readFirstSheet(bytes), [
        sheets[0]?.columns.map(({ head }) => head),
        ...(sheets[0]?.rows.map((row) => row.map(shown)) ?? []),
      ]);
    });

  it('has no formula, no macro, and links to web addresses only', async () => {
    const content = describeFile(hostile, true);
    const parts = unzipSync(await writeWorkbook(createEntrySheets(content), describeHeading(content)));
    for (const [name, bytes] of Object.entries(parts)) {
      const xml = strFromU8(bytes);
      assert.doesNotMatch(xml, /<f[ >]|vbaProject|oleObject|ddeLink/, name);
      for (const [, target = ''] of xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)) assert.match(target, /^https?:\/\//);
    }
  });

  it('keeps its head in sight, filters, and repeats it on every printed page', async () => {
    const content = describeFile(readFileSync('examples/complete-2568.oit.yaml', 'utf8'), false);
    const sheets = createEntrySheets(content);
    const parts = unzipSync(await writeWorkbook(sheets, describeHeading(content)));
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    for (const index of sheets.keys()) {
      const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
      assert.match(xml, /<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      assert.match(xml, /<autoFilter ref="A1:[A-Z]+[0-9]+"\/>/);
      assert.match(xml, /fitToPage="1".*fitToWidth="1"/s);
      assert.match(xml, /<oddHeader>[^<]*ปีงบประมาณ 2568[^<]*1 เม\.ย\. 2568/);
      assert.ok(book.includes(`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">`));
    }
  });

  it('is the same, byte for byte, at any moment', async () => {
    const content = describeFile(readRepositoryFile('examples/complete-2568.oit.yaml'), false);
    const write = () => writeWorkbook(createEntrySheets(content), describeHeading(content));
    const first = await write();
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    assert.equal(sha256(await write()), sha256(first));
  });
});
