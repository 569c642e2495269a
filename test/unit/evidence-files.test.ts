import assert from 'node:assert/strict';
import {
  checkSubmission,
  type FolderFiles,
  findCodeActions,
  findCompletions,
  findFileRefactorings,
  formatActionTitle,
} from '../../server/src/core';
import { applyEdits } from '../../server/src/core/findings/fix';
import { readEvidenceFolder } from '../../server/src/core/submission/evidence-files';
import { check, completeItems, miniHeader, miniSubmission, testCatalog } from '../support/checking';

const folder = (paths: readonly string[], more: Partial<FolderFiles> = {}): FolderFiles => ({
  paths: [...paths].sort(),
  isWhole: true,
  ignoresCase: false,
  ...more,
});

const found = (text: string, files: FolderFiles) =>
  check(text, { files }).findings.map(({ code, item, args }) => `${item} ${code} ${JSON.stringify(args)}`);

describe('evidence: which item a file is named after', () => {
  const itemOf = (path: string) => [...readEvidenceFolder(folder([path])).ofItems.keys()][0] ?? null;
  const named: Readonly<Record<string, string | null>> = {
    'O1.pdf': 'O1',
    'o1.PDF': 'O1',
    'O๑ โครงสร้าง.pdf': 'O1',
    'O๑๒.pdf': 'O12',
    'O01_โครงสร้าง.docx': 'O1',
    'o_16_แนวทาง.pdf': 'O16',
    'o-17.xlsx': 'O17',
    'oit-3-ผู้บริหาร.pdf': 'O3',
    'OIT 16 คู่มือ.pdf': 'O16',
    '○14 งบ.pdf': 'O14',
    'ข้อ 1.xlsx': 'O1',
    'ข้อ๑๔ งบ.pdf': 'O14',
    'ข้อที่ 9.jpg': 'O9',
    'หลักฐาน/O1.pdf': 'O1',
    'O3/สถิติ.xlsx': 'O3',
    'O3/O4 รายงาน.xlsx': 'O4',
    'เขตตัวอย่าง_O9_ข่าว.pdf': 'O9',
    'O12 (1).pdf': 'O12',
    'O12-2.pdf': 'O12',
    '1.pdf': null,
    '010.pdf': null,
    '2568.pdf': null,
    'O2568.pdf': null,
    'o365.docx': null,
    'CO2.pdf': null,
    'OIT 43 ข้อ.pdf': null,
    'O1-O5.pdf': null,
    'O1 และ O2.pdf': null,
    'O1.txt': null,
    'O1.oit.yaml': null,
  };
  for (const [path, item] of Object.entries(named)) it(`${path}: ${item ?? 'none'}`, () => assert.equal(itemOf(path), item));

  it('files of a folder with a submission of its own are that one’s', () => {
    const { documents } = readEvidenceFolder(
      folder(['a/O1.pdf', 'a/x.oit.yaml', 'a/b/O1.pdf', 'ab/O1.pdf', 'own.oit.yaml', 'oit-package-own.zip', 'O1.pdf']),
    );
    assert.deepEqual(documents, ['O1.pdf', 'ab/O1.pdf']);
  });
});

describe('evidence: files that a submission names', () => {
  const naming = (...names: string[]) =>
    miniSubmission({ O1: completeItems.O1.replace(/ }$/, `, evidence: [${names.map((name) => JSON.stringify(name)).join(', ')}] }`) });
  const near = (name: string, files: FolderFiles) => {
    const [finding] = check(naming(name), { files }).findings.filter(({ code }) => code === 'evidence.not-found');
    return finding && (finding.args as { near: string | null }).near;
  };

  it('nothing is said without a list, or of one that is not whole', () => {
    assert.deepEqual(check(naming('O1.pdf')).findings, []);
    assert.deepEqual(found(naming('O1.pdf'), folder(['a.pdf'], { isWhole: false })), []);
  });

  it('the file that is meant: other signs, another folder, the only one of the item, the nearest name', () => {
    assert.equal(near('o1.pdf', folder(['O1.pdf'])), 'O1.pdf');
    assert.equal(near('O1_โครงสร้าง.pdf', folder(['O๑ โครงสร้าง.pdf', 'O1 อื่น.pdf'])), 'O๑ โครงสร้าง.pdf');
    assert.equal(near('โครงสร้าง.pdf', folder(['งาน/โครงสร้าง.pdf'])), 'งาน/โครงสร้าง.pdf');
    assert.equal(near('O1.pdf', folder(['O1 โครงสร้าง.pdf', 'O2.pdf'])), 'O1 โครงสร้าง.pdf');
    assert.equal(near('โครงสร้งา.pdf', folder(['โครงสร้าง.pdf'])), 'โครงสร้าง.pdf');
    assert.equal(near('O1.pdf', folder(['O1 ก.pdf', 'O1 ข.pdf', 'O2.pdf'])), null);
    assert.equal(near('O1.pdf', folder(['O2.pdf', 'O11.pdf'])), null);
    assert.equal(near('O1.pdf', folder(['O1.docx'])), null);
  });

  it('where capital letters make no difference, a name in others is there', () => {
    assert.deepEqual(found(naming('o1.PDF'), folder(['O1.pdf'], { ignoresCase: true })), []);
    assert.equal(near('o1.PDF', folder(['O1.pdf'])), 'O1.pdf');
  });

  it('a fix writes the name that is there, and then all is well', () => {
    const files = folder(['หลักฐาน/O๑ โครงสร้าง.pdf']);
    const text = naming('O1.pdf');
    const [finding] = check(text, { files }).findings;
    const [action] = findCodeActions(check(text, { files }), finding?.span ?? { start: 0, end: 0 });
    const fixed = applyEdits(text, action?.edits ?? []);
    assert.ok(fixed.includes('evidence: ["หลักฐาน/O๑ โครงสร้าง.pdf"]'), fixed);
    assert.deepEqual(found(fixed, files), []);
  });
});

describe('evidence: files beside a submission that no item names', () => {
  const files = folder(['O1.pdf', 'O๒ งบ.xlsx', 'หลักฐาน/ข้อ 2.pdf', 'O99.pdf', 'อื่น.pdf']);

  it('are told of at their items, inserted one item at a time or all together', () => {
    const text = `${miniHeader}items:\n  ${completeItems.O1}\n  O2:\n    answer: มี\n    urls: [https://mini.example/o2]\n    description: หน้าหลัก > งบประมาณ\n    period: ต.ค. 2567 - มี.ค. 2568\n  ${completeItems.O3}\n  ${completeItems.O4}\n`;
    const result = check(text, { files });
    assert.deepEqual(found(text, files), [
      'O1 evidence.unlisted {"files":["O1.pdf"]}',
      'O2 evidence.unlisted {"files":["O๒ งบ.xlsx","หลักฐาน/ข้อ 2.pdf"]}',
    ]);
    const [one] = findCodeActions(result, result.findings[0]?.span ?? { start: 0, end: 0 });
    assert.equal(one && formatActionTitle(one.title, 'th'), 'ใส่ไฟล์หลักฐาน “O1.pdf”');
    const all = findFileRefactorings(result).find(({ name }) => name === 'insertEvidence');
    assert.equal(all && formatActionTitle(all.title, 'th'), 'ใส่ไฟล์หลักฐานทุกข้อ (3 ไฟล์)');
    const after = applyEdits(text, all?.edits ?? []);
    assert.ok(after.includes('    evidence:\n      - O๒ งบ.xlsx\n      - "หลักฐาน/ข้อ 2.pdf"\n'), after);
    assert.deepEqual(found(after, files), []);
    assert.equal(
      findFileRefactorings(check(after, { files })).find(({ name }) => name === 'insertEvidence'),
      undefined,
    );
  });

  it('an item that is answered ไม่มี, or names one that is not there, is left alone', () => {
    const none = miniSubmission({ O1: 'O1: { answer: ไม่มี, description: ไม่มีภารกิจนี้ }' });
    assert.ok(!found(none, folder(['O1.pdf'])).some((each) => each.includes('unlisted')));
    const misspelt = miniSubmission({ O1: completeItems.O1.replace(/ }$/, ', evidence: [O1 แผนผัง.pdf] }') });
    assert.ok(!found(misspelt, folder(['O1.pdf', 'O1 ผัง.pdf'])).some((each) => each.includes('unlisted')));
  });

  it('of blocks that stay nothing is kept that another list of files changes', () => {
    const text = miniSubmission();
    const options = { catalog: testCatalog };
    const before = checkSubmission(text, { ...options, files: folder([]) });
    const after = checkSubmission(text, { ...options, files: folder(['O1.pdf']) }, before);
    assert.deepEqual(
      after.findings.map(({ code }) => code),
      ['evidence.unlisted'],
    );
    assert.deepEqual(checkSubmission(text, { ...options, files: folder([]) }, after).findings, []);
  });
});

describe('evidence: PDF and Excel', () => {
  const texts = (...names: string[]) => {
    const text = `oit: 1\nfiscalYear: 2568\nprofile: national\nitems:\n  O12: { answer: มี, urls: [https://a.example/x.pdf, https://a.example/x.xlsx], evidence: [${names.map((name) => JSON.stringify(name)).join(', ')}] }\n`;
    return check(text).findings.flatMap(({ code, args }) => (code === 'evidence.file-type' ? [args] : []));
  };

  it('the form that is wanted and is not there is named once', () => {
    assert.deepEqual(texts('O12.pdf'), [{ types: ['xlsx'], file: null }]);
    assert.deepEqual(texts('O12.jpg'), [{ types: ['pdf', 'xlsx'], file: null }]);
    assert.deepEqual(texts('O12.pdf', 'O12.xls'), []);
  });

  it('of several pairs the file without a partner is named', () => {
    assert.deepEqual(texts('O12 ม.ค..pdf', 'O12 ม.ค..xlsx', 'O12 ก.พ..pdf'), [{ types: ['xlsx'], file: 'O12 ก.พ..pdf' }]);
    assert.deepEqual(texts('รายงาน.pdf', 'ตาราง.xlsx'), []);
  });
});

describe('evidence: what is offered while a path is typed', () => {
  const files = folder(['O1.pdf', 'O2 งบ.xlsx', 'ก.pdf', 'หลักฐาน/O1 ผัง.pdf', 'บันทึก.txt']);
  const offered = (entry: string) => {
    const text = `${miniHeader}items:\n  O1:\n    answer: มี\n    evidence:\n      - ${entry}|\n  O2: { answer: มี, evidence: [ก.pdf] }\n`;
    const offset = text.indexOf('|');
    return findCompletions(check(text.replace('|', ''), { files }), offset, 'th', null).map(({ label, detail }) =>
      `${label} ${detail}`.trim(),
    );
  };

  it('files named after the item come first, those of others last', () => {
    assert.deepEqual(offered(''), ['O1.pdf ชื่อตรงกับข้อนี้', 'หลักฐาน/O1 ผัง.pdf ชื่อตรงกับข้อนี้', 'O2 งบ.xlsx ชื่อตรงกับข้อ O2', 'ก.pdf ใส่ไว้ในข้อ O2 แล้ว']);
    assert.deepEqual(offered('หลัก'), ['หลักฐาน/O1 ผัง.pdf ชื่อตรงกับข้อนี้']);
    assert.deepEqual(offered('O1 ผ'), ['หลักฐาน/O1 ผัง.pdf ชื่อตรงกับข้อนี้']);
  });
});
