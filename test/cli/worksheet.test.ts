import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runCli } from '../support/cli';
import { useTemporaryFolder } from '../support/temporary';

const example = 'examples/in-progress-2568.oit.yaml';

describe('oit worksheet', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => path.join(folder(), name);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const begin = () => copyFileSync(example, at('a.oit.yaml'));
  const make = (...args: string[]) => runCli(['worksheet', at('a.oit.yaml'), '--today', '2568-03-01', ...args]);
  const takeBack = (sheet: string) => runCli(['import', at(sheet), '--into', at('a.oit.yaml')]);

  /** What a person does in a cell: a text of the workbook becomes another one. */
  const edit = (name: string, from: string, to: string) => {
    const parts = unzipSync(readFileSync(at(name)));
    const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    assert.ok(strings.includes(`>${from}<`), from);
    writeFileSync(at(name), zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(strings.replace(`>${from}<`, `>${to}<`)) }));
  };

  const convert = (name: string, form: string) => {
    mkdirSync(at('office'), { recursive: true });
    const profile = pathToFileURL(at('profile')).href;
    const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', form, '--outdir', at('office'), at(name)];
    const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 240_000 });
    assert.equal(status, 0, stderr);
  };

  it('says what is missing of the arguments, and which divisions there are', () => {
    begin();
    assert.match(runCli(['worksheet']).stderr, /ไฟล์/);
    assert.match(make('-o', at('x.xlsx')).stderr, /--division.*--all/);
    assert.match(make('--all', '--division', 'ฝ่ายโยธา', '-o', at('x')).stderr, /อย่างใดอย่างหนึ่ง/);
    assert.match(make('--division', 'ฝ่ายโยธา').stderr, /-o/);
    const { code, stderr } = make('--division', 'ฝ่ายโยทา', '-o', at('x.xlsx'));
    assert.equal(code, 2);
    assert.match(stderr, /น่าจะหมายถึง ฝ่ายโยธา/);
    assert.match(runCli(['worksheet', at('a.oit.yaml'), '--division', 'x', '-o', at('x.xlsx'), '--lang', 'en']).stderr, /ฝ่ายโยธา/);
    writeFileSync(at('b.oit.yaml'), 'oit: 1\n');
    assert.match(runCli(['worksheet', at('b.oit.yaml'), '--all', '-o', at('x')]).stderr, /รายการข้อใด/);
    writeFileSync(at('c.oit.yaml'), readFileSync('examples/district-2565.oit.yaml'));
    assert.match(runCli(['worksheet', at('c.oit.yaml'), '--all', '-o', at('x')]).stderr, /ไม่ได้บอกฝ่าย/);
    assert.deepEqual(readdirSync(folder()).sort(), ['a.oit.yaml', 'b.oit.yaml', 'c.oit.yaml']);
  });

  it('writes one, or all of them; overwrites nothing without --force', () => {
    begin();
    const one = make('--division', 'โยธา', '-o', at('y.xlsx'));
    assert.equal(one.code, 0, one.stderr);
    assert.match(one.stdout, /ฝ่ายโยธา 5 ข้อ 14 องค์ประกอบ/);
    assert.equal(make('--division', 'โยธา', '-o', at('y.xlsx')).code, 2);
    assert.equal(make('--division', 'โยธา', '-o', at('y.xlsx'), '--force').code, 0);
    const all = make('--all', '-o', at('sheets'));
    assert.equal(all.code, 0, all.stderr);
    const names = readdirSync(at('sheets'));
    assert.ok(names.length > 5 && names.includes('ฝ่ายโยธา.xlsx'));
    assert.deepEqual(readFileSync(at('sheets/ฝ่ายโยธา.xlsx')), readFileSync(at('y.xlsx')), 'the same bytes');
    const before = readFileSync(at('sheets/ฝ่ายปกครอง.xlsx'));
    assert.match(make('--all', '-o', at('sheets')).stderr, /--force/);
    assert.deepEqual(readFileSync(at('sheets/ฝ่ายปกครอง.xlsx')), before);
    assert.match(make('--division', 'โยธา', '-o', at('a.oit.yaml'), '--force').stderr, /.+/);
    assert.equal(read('a.oit.yaml'), readFileSync(example, 'utf8'));
  });

  it('comes back unchanged without an edit, also after another program has written it', () => {
    begin();
    make('--division', 'ฝ่ายโยธา', '-o', at('y.xlsx'));
    convert('y.xlsx', 'xlsx');
    convert('y.xlsx', 'ods');
    for (const sheet of ['y.xlsx', 'office/y.xlsx', 'office/y.ods']) {
      const { code, stdout, stderr } = takeBack(sheet);
      assert.equal(code, 0, stderr);
      assert.match(stdout, /ไม่เปลี่ยนแปลง/);
      assert.doesNotMatch(stdout, /ควรทราบ/, sheet);
      assert.equal(read('a.oit.yaml'), readFileSync(example, 'utf8'), sheet);
    }
  });

  it('LibreOffice keeps lists, locks, and the sheet that is hidden', () => {
    begin();
    make('--division', 'ฝ่ายโยธา', '-o', at('y.xlsx'));
    convert('y.xlsx', 'xlsx');
    const parts = unzipSync(readFileSync(at('office/y.xlsx')));
    const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    assert.match(xml('xl/workbook.xml'), /name="oit"[^>]*state="hidden"/);
    for (const sheet of [2, 3]) {
      assert.match(xml(`xl/worksheets/sheet${sheet}.xml`), /<sheetProtection sheet="true"/);
      assert.match(xml(`xl/worksheets/sheet${sheet}.xml`), /<dataValidation [^>]*type="list"/);
    }
    assert.match(xml('xl/styles.xml'), /<protection locked="false"/);
  });

  it('takes back what was changed; what both have changed is listed and stays, exit code 1', () => {
    begin();
    make('--division', 'ฝ่ายโยธา', '-o', at('y.xlsx'));
    edit('y.xlsx', 'ช่วงที่ผ่านมา', 'ต.ค. 2567 - มี.ค. 2568');
    const { code, stdout, stderr } = takeBack('y.xlsx');
    assert.equal(code, 0, stderr);
    assert.match(stdout, /1 ช่อง/);
    const wanted = readFileSync(example, 'utf8').replace('period: ช่วงที่ผ่านมา', 'period: ต.ค. 2567 - มี.ค. 2568');
    assert.equal(read('a.oit.yaml'), wanted);
    const own = wanted.replace('period: ต.ค. 2567 - มี.ค. 2568', 'period: ปีงบประมาณ 2568');
    writeFileSync(at('a.oit.yaml'), own);
    const again = takeBack('y.xlsx');
    assert.equal(again.code, 1);
    assert.match(again.stderr, /เปลี่ยนไปหลังสร้างใบงาน/);
    assert.match(again.stdout, /O10 period: ในไฟล์ “ปีงบประมาณ 2568” พบ “ต\.ค\. 2567 - มี\.ค\. 2568”/);
    assert.equal(read('a.oit.yaml'), own);
  });

  it('is no submission of its own, and goes into no other agency', () => {
    begin();
    make('--division', 'ฝ่ายโยธา', '-o', at('y.xlsx'));
    const alone = runCli(['import', at('y.xlsx'), '--profile', 'bangkok-district-2568', '-o', at('n.oit.yaml')]);
    assert.equal(alone.code, 2);
    assert.match(alone.stderr, /--into/);
    writeFileSync(at('a.oit.yaml'), readFileSync('examples/complete-2568.oit.yaml'));
    const other = takeBack('y.xlsx');
    assert.equal(other.code, 2);
    assert.match(other.stderr, /บึงนกยูง.*ทรายทอง/);
  });
});
