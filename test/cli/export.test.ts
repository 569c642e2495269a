import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { validatePackage } from '../../server/src/core/schema/package-validators';
import { runCli } from '../support/cli';
import { parseCsv } from '../support/csv';
import { useTemporaryFolder } from '../support/temporary';
import { unpack, verifyManifest } from '../support/unpack';

const complete = path.resolve('examples/complete-2568.oit.yaml');
const inProgress = path.resolve('examples/in-progress-2568.oit.yaml');

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

function readTable(file: string): string[][] {
  const text = readFileSync(file, 'utf8');
  assert.equal(text.charCodeAt(0), 0xfeff);
  return parseCsv(text.slice(1));
}

describe('oit export', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => path.join(folder(), name);

  it('packs table, JSON, source and a manifest that the system verifies', () => {
    const { code, stdout, stderr } = runCli(['export', complete, '-o', at('a.zip'), '--today', '2568-04-01']);
    assert.deepEqual(
      [code, stderr],
      [0, 'oit: ยังไม่ได้เปิดลิงก์ สถานะและคะแนนคิดจากข้อความในไฟล์เท่านั้น (ใส่ --links เพื่อเปิดลิงก์และเก็บผลไว้ในชุดเอกสาร)\n'],
    );
    assert.match(stdout, /บรรจุตามที่เป็นอยู่ รวมบันทึกภายใน \(notes\)/);
    assert.match(stdout, /ไม่ใช่รูปแบบไฟล์ของ ITAP/);
    assert.match(stdout, /วันที่ของชุดเอกสาร 1 เม\.ย\. 2568 ตามเวลาประเทศไทย/);
    unpack(at('a.zip'), at('a'));
    const bag = 'a/complete-2568';
    assert.deepEqual(readdirSync(at('a')), ['complete-2568']);
    assert.deepEqual(readdirSync(at(bag)).sort(), ['bag-info.txt', 'bagit.txt', 'data', 'manifest-sha256.txt', 'tagmanifest-sha256.txt']);
    const payload = readdirSync(at(`${bag}/data`), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const countOk = (text: string) => text.split('\n').filter((line) => line.endsWith(': OK')).length;
    assert.equal(countOk(verifyManifest(at(bag))), payload.length);
    assert.equal(countOk(verifyManifest(at(bag), 'tagmanifest-sha256.txt')), 3);
    assert.deepEqual(readFileSync(at(`${bag}/data/source/complete-2568.oit.yaml`)), readFileSync(complete));
    const value = readJson(at(`${bag}/data/submission.json`));
    assert.ok(validatePackage(value), JSON.stringify(validatePackage.errors));
    assert.equal(value.draft, false);
    const [header, ...rows] = readTable(at(`${bag}/data/entry.csv`));
    assert.deepEqual(header, [
      'ข้อ',
      'หัวข้อ',
      'คำตอบ',
      'ลำดับ URL',
      'URL',
      'หมายเหตุของ URL',
      'คำอธิบาย',
      'ฝ่ายที่รับผิดชอบ',
      'รอบระยะเวลา',
      'สถานะ',
      'ผู้รับผิดชอบตามรายการ',
    ]);
    assert.equal(new Set(rows.map(([item]) => item)).size, 22);
    for (const row of rows) assert.equal(row.length, 11);
  });

  it('gives the same bytes in any time zone and language of the system', () => {
    const zones = ['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Bangkok', 'UTC'];
    const hashes = zones.map((TZ, index) => {
      assert.equal(
        runCli(['export', complete, '-o', at(`${index}.zip`), '--today', '2568-04-01'], {
          env: { TZ, LANG: index % 2 ? 'th_TH.UTF-8' : 'C' },
        }).code,
        0,
      );
      return hashOf(at(`${index}.zip`));
    });
    assert.equal(new Set(hashes).size, 1);
  });

  it('refuses while there are errors: lists them, leaves no file', () => {
    const { code, stdout } = runCli(['export', inProgress, '-o', at('a.zip'), '--lang', 'en']);
    assert.equal(code, 1);
    assert.match(stdout, /:17:3: error: item\.id-spelling: /);
    assert.doesNotMatch(stdout, /: warning: /);
    assert.match(stdout, /Not exported: \d+ errors left \(for a draft add --draft\)/);
    assert.deepEqual(readdirSync(folder()), []);
  });

  it('lists every error and says how many there are, the same number as the check', () => {
    writeFileSync(at('a.oit.yaml'), Array.from({ length: 500 }, (_, index) => `wrong${index}: 1\n`).join(''));
    const { code, stdout } = runCli(['export', at('a.oit.yaml'), '-o', at('a.zip'), '--lang', 'en']);
    assert.equal(code, 1);
    assert.equal(stdout.match(/: error: /g)?.length, 505);
    assert.match(stdout, /Not exported: 505 errors left/);
    assert.match(runCli(['check', at('a.oit.yaml'), '--lang', 'en']).stdout, /1 file: 505 errors, 0 warnings, 0 notes/);
  });

  it('refuses an error that a comment silences without a reason, and lists suppressions with theirs', () => {
    const silenced = (reason: string) =>
      readFileSync(complete, 'utf8').replace(/^( +)- (https:\S+)/m, `$1# oit-disable-next-line url.thai-digits -- ${reason}\n$1- $2/๑๒`);
    writeFileSync(at('a.oit.yaml'), silenced('เหตุผล'));
    const args = ['export', at('a.oit.yaml'), '-o', at('a.zip'), '--lang', 'en'];
    const { code, stdout } = runCli(args);
    assert.equal(code, 1);
    assert.match(stdout, /1 error silenced without a reason/);
    assert.match(stdout, /: error: url\.thai-digits: /);
    assert.match(stdout, /Not exported: 0 errors left and 1 silenced without a reason/);
    assert.match(
      runCli(['check', at('a.oit.yaml'), '--lang', 'en', '--today', '2568-04-01']).stdout,
      /0 errors, 1 warning, 0 notes 1 silenced by comments \(1 error\)/,
    );
    writeFileSync(at('a.oit.yaml'), silenced('ที่อยู่ที่เว็บไซต์ของเขตตั้งไว้เอง'));
    assert.equal(runCli(args).code, 0);
    assert.ok(runCli(args.concat('--force')).stdout.includes('  data/suppressions.csv'));
  });

  it('follows the severities that are set', () => {
    writeFileSync(at('a.oit.yaml'), readFileSync(complete, 'utf8').replace('division: ฝ่ายการศึกษา', 'division: ฝ่ายโยธา'));
    const args = ['export', at('a.oit.yaml'), '-o', at('a.zip')];
    assert.equal(runCli([...args, '--rule', 'division.not-responsible=error']).code, 1);
    assert.equal(runCli(args).code, 0);
  });

  it('marks a draft in every part', () => {
    assert.equal(runCli(['export', inProgress, '-o', at('a.zip'), '--draft']).code, 0);
    unpack(at('a.zip'), at('a'));
    const bag = 'a/DRAFT-in-progress-2568';
    assert.deepEqual(readdirSync(at('a')), ['DRAFT-in-progress-2568']);
    const folders = ['evidence', 'forms', 'source'];
    const unmarked = readdirSync(at(`${bag}/data`)).filter((name) => !folders.includes(name) && !name.startsWith('DRAFT-'));
    assert.deepEqual(unmarked, []);
    assert.deepEqual(readdirSync(at(`${bag}/data/source`)), ['DRAFT-in-progress-2568.oit.yaml']);
    verifyManifest(at(bag));
    const value = readJson(at(`${bag}/data/DRAFT-submission.json`));
    assert.ok(validatePackage(value), JSON.stringify(validatePackage.errors));
    assert.equal(value.draft, true);
    assert.match(String(value.notice), /^ฉบับร่าง \(DRAFT\)/);
    for (const row of readTable(at(`${bag}/data/DRAFT-entry.csv`))) assert.equal(row[0], 'ฉบับร่าง (DRAFT)');
  });

  it('makes a draft of a file that is no text', () => {
    const bytes = Buffer.from([0, 1, 2, 0xff, 0xfe, 0x80, 10]);
    writeFileSync(at('a.oit.yaml'), bytes);
    assert.equal(runCli(['export', at('a.oit.yaml'), '-o', at('a.zip'), '--draft']).code, 0);
    unpack(at('a.zip'), at('a'));
    const bag = 'a/DRAFT-a';
    verifyManifest(at(bag));
    assert.deepEqual(readFileSync(at(`${bag}/data/source/DRAFT-a.oit.yaml`)), bytes);
    const value = readJson(at(`${bag}/data/DRAFT-submission.json`));
    assert.ok(validatePackage(value), JSON.stringify(validatePackage.errors));
    assert.deepEqual([value.submission, (value.source as Record<string, unknown>).readable], [null, false]);
    assert.equal(readTable(at(`${bag}/data/DRAFT-entry.csv`)).length, 1);
  });

  it('keeps a Thai file name', () => {
    writeFileSync(at('ไฟล์คำตอบ ๒๕๖๘.oit.yaml'), readFileSync(complete));
    assert.equal(runCli(['export', 'ไฟล์คำตอบ ๒๕๖๘.oit.yaml', '-o', 'a.zip'], { cwd: folder() }).code, 0);
    unpack(at('a.zip'), at('a'));
    verifyManifest(at('a/ไฟล์คำตอบ ๒๕๖๘'));
    assert.deepEqual(readdirSync(at('a/ไฟล์คำตอบ ๒๕๖๘/data/source')), ['ไฟล์คำตอบ ๒๕๖๘.oit.yaml']);
  });

  it('takes the day in Thailand for today, whatever the time zone of the machine', () => {
    const days = ['Pacific/Kiritimati', 'Pacific/Niue'].map((TZ, index) => {
      assert.equal(runCli(['export', complete, '-o', at(`${index}.zip`)], { env: { TZ } }).code, 0);
      unpack(at(`${index}.zip`), at(String(index)));
      return readJson(at(`${index}/complete-2568/data/submission.json`)).day;
    });
    // The two zones are a day and an hour apart.
    const thai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' });
    const today = () => thai.format(new Date()).replace(/^\d+/, (year) => String(Number(year) + 543));
    assert.equal(days[1], days[0]);
    assert.equal(days[0], today());
  });

  it('packs the evidence that items name, named after them, and says what is not there', () => {
    writeFileSync(at('ก.xlsx'), 'PK');
    writeFileSync(at('ลับ.pdf'), 'ลับ');
    mkdirSync(at('งาน'));
    symlinkSync(at('ลับ.pdf'), at('งาน/ทางลัด.pdf'));
    const text = readFileSync(complete, 'utf8')
      .replace(/^( {2}O1:\n)/m, '$1    evidence: [หลักฐาน/แผนผัง.PDF]\n')
      .replace(/^( {2}O2:\n)/m, '$1    evidence: [../ก.xlsx, ทางลัด.pdf, ไม่มี.pdf, "..\\\\ก.xlsx"]\n')
      .replace(/^( {2}O3:\n)/m, '$1    evidence: [ย่อย/1.pdf, ย่อย/2.pdf]\n');
    writeFileSync(at('งาน/a.oit.yaml'), text);
    mkdirSync(at('งาน/หลักฐาน'));
    mkdirSync(at('งาน/ย่อย'));
    writeFileSync(at('งาน/หลักฐาน/แผนผัง.PDF'), '%PDF-1.4 แผนผัง');
    writeFileSync(at('งาน/ย่อย/1.pdf'), '1');
    writeFileSync(at('งาน/ย่อย/2.pdf'), '2');
    assert.equal(runCli(['export', at('งาน/a.oit.yaml'), '-o', at('a.zip')]).code, 1, 'a path out of the folder is an error');
    const { code, stderr } = runCli(['export', at('งาน/a.oit.yaml'), '-o', at('a.zip'), '--draft', '--lang', 'en']);
    assert.equal(code, 0);
    unpack(at('a.zip'), at('a'));
    verifyManifest(at('a/DRAFT-a'));
    assert.deepEqual(readdirSync(at('a/DRAFT-a/data/evidence')).sort(), ['O1.pdf', 'O3-1.pdf', 'O3-2.pdf']);
    assert.equal(readFileSync(at('a/DRAFT-a/data/evidence/O1.pdf'), 'utf8'), '%PDF-1.4 แผนผัง');
    assert.match(stderr, /evidence of O2 is not in the package: ไม่มี\.pdf \(no such file\)/);
    for (const name of ['\\.\\./ก\\.xlsx', 'ทางลัด\\.pdf'])
      assert.match(stderr, new RegExp(`${name} \\(outside the folder of the submission\\)`));
    const value = readJson(at('a/DRAFT-a/data/DRAFT-submission.json'));
    assert.ok(validatePackage(value), JSON.stringify(validatePackage.errors));
  });

  it('keeps in a draft what was typed and could not be read', () => {
    const text = readFileSync(complete, 'utf8').replace(
      /^ {2}O7:\n(?: {4}.*\n)+/m,
      '  O7:\n    answer: yes\n    urls: https://webportal.bangkok.go.th/x/7 https://webportal.bangkok.go.th/x/8\n    description: [หน้าหลัก, ข่าว]\n',
    );
    writeFileSync(at('a.oit.yaml'), text.replace(/^ {2}O8:\n(?: {4}.*\n)+/m, '  O8: ส่งแล้วทาง LINE\n'));
    assert.equal(runCli(['export', at('a.oit.yaml'), '-o', at('a.zip'), '--draft']).code, 0);
    unpack(at('a.zip'), at('a'));
    const rows = readTable(at('a/DRAFT-a/data/DRAFT-entry.csv'));
    const rowOf = (id: string) => rows.filter((row) => row[1] === id).map((row) => [row[3], row[5], row[7]]);
    assert.deepEqual(rowOf('O7'), [['yes', 'https://webportal.bangkok.go.th/x/7 https://webportal.bangkok.go.th/x/8', '[หน้าหลัก, ข่าว]']]);
    assert.deepEqual(rowOf('O8'), [['', '', 'ส่งแล้วทาง LINE']]);
  });

  it('does not overwrite, unless forced', () => {
    writeFileSync(at('a.zip'), 'mine');
    const args = ['export', complete, '-o', at('a.zip'), '--lang', 'en'];
    const { code, stdout, stderr } = runCli(args);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /exists and is not overwritten; choose another name or add --force/);
    assert.equal(readFileSync(at('a.zip'), 'utf8'), 'mine');
    assert.equal(runCli([...args, '--force']).code, 0);
    assert.equal(readFileSync(at('a.zip')).subarray(0, 2).toString(), 'PK');
    assert.deepEqual(readdirSync(folder()), ['a.zip']);
  });

  it('writes the file behind a link, and nothing that is no plain file', () => {
    writeFileSync(at('a.zip'), 'old');
    symlinkSync(at('a.zip'), at('link.zip'));
    assert.equal(runCli(['export', complete, '-o', at('link.zip'), '--force']).code, 0);
    assert.ok(lstatSync(at('link.zip')).isSymbolicLink());
    assert.equal(readFileSync(at('a.zip')).subarray(0, 2).toString(), 'PK');
    execFileSync('mkfifo', [at('pipe.zip')]);
    const { code, stderr } = runCli(['export', complete, '-o', at('pipe.zip'), '--force']);
    assert.equal(code, 2);
    assert.match(stderr, /ไม่ใช่ไฟล์ทั่วไป/);
    assert.ok(lstatSync(at('pipe.zip')).isFIFO());
  });

  it('never writes over the submission, by whatever name', () => {
    const source = at('a.oit.yaml');
    writeFileSync(source, readFileSync(complete));
    symlinkSync(source, at('link'));
    for (const target of [source, path.join(folder(), '..', path.basename(folder()), 'a.oit.yaml'), at('link')]) {
      const { code, stderr } = runCli(['export', source, '-o', target, '--force', '--lang', 'en']);
      assert.equal(code, 2);
      assert.match(stderr, /the output is the submission itself/);
    }
    assert.deepEqual(readFileSync(source), readFileSync(complete));
  });

  const unwritable: readonly (readonly [string, string, RegExp])[] = [
    ['below a file', 'file/a.zip', /not a folder|no such/],
    ['in a folder that is not there', 'nowhere/a.zip', /no such file or folder/],
    ['in place of a folder', 'folder', /it is a folder/],
    ['under a name that is too long', `${'x'.repeat(300)}.zip`, /too long/],
  ];
  for (const [title, target, reason] of unwritable) {
    it(`gives 2 where it cannot write: ${title}`, () => {
      writeFileSync(at('file'), '');
      mkdirSync(at('folder'));
      const { code, stdout, stderr } = runCli(['export', complete, '-o', at(target), '--force', '--lang', 'en']);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, reason);
      assert.deepEqual(readdirSync(folder()).sort(), ['file', 'folder']);
      assert.deepEqual(readdirSync(at('folder')), []);
    });
  }

  it('gives 2 without an output, with two submissions, for a folder, and for a file that is not there', () => {
    for (const args of [
      [complete],
      [complete, inProgress, '-o', at('a.zip')],
      [folder(), '-o', at('a.zip')],
      [at('no.yaml'), '-o', at('a.zip')],
    ]) {
      const { code, stdout, stderr } = runCli(['export', ...args]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.notEqual(stderr, '');
    }
    assert.ok(!existsSync(at('a.zip')));
  });
});
