import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { limits } from '../../server/src/core';
import { runCli } from '../support/cli';
import { makeRow, makeXlsx } from '../support/office-files';
import { useTemporaryFolder } from '../support/temporary';

const site = 'https://www.buengnokyung-district.example';

describe('oit import: tables', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => path.join(folder(), name);
  const write = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content);
  const importNew = (name: string, ...more: string[]) =>
    runCli(['import', at(name), '--profile', 'bangkok-district-2568', '-o', at('n.oit.yaml'), '--force', ...more]);

  it('a table becomes a new submission; what is not certain has its comment', () => {
    write('a.csv', `ข้อ,คำตอบ,URL,คำอธิบาย,แปลก\r\nO1,มี,"${site}/a\n${site}/b",หน้าหลัก > ก,x\r\n2,,${site}/c,ข,\r\n`);
    const { code, stdout, stderr } = importNew('a.csv');
    assert.equal(code, 0, stderr);
    assert.match(stdout, /พบคำตอบ 2 ข้อ/);
    assert.match(stdout, /“แปลก”/);
    const text = readFileSync(at('n.oit.yaml'), 'utf8');
    assert.match(text, /O1:\n {4}answer: มี\n {4}urls:\n {6}- https:\/\/\S+\/a\n {6}- https:\/\/\S+\/b\n/);
    assert.match(text, /# ตรวจสอบ: ตารางมีแต่เลขลำดับ “2”.*\n {2}O2:/);
  });

  it('columns and the sheet as they are said', () => {
    const rows = [
      ['x', 'y'],
      ['O1', `${site}/a`],
    ];
    write(
      'a.xlsx',
      makeXlsx([
        {
          name: 'หลัก',
          rows: [
            ['ข้อ', 'URL'],
            ['O2', `${site}/b`],
          ],
        },
        { name: 'อื่น', rows },
      ]),
    );
    assert.equal(importNew('a.xlsx', '--sheet', 'อื่น', '--columns', 'ข้อ=A, URL=B').code, 0);
    assert.ok(readFileSync(at('n.oit.yaml'), 'utf8').includes(`${site}/a`));
    assert.match(importNew('a.xlsx', '--sheet', 'ไม่มี').stderr, /“หลัก”, “อื่น”/);
    assert.match(importNew('a.xlsx', '--columns', 'ก=A').stderr, /--columns ไม่ได้ที่ “ก=A”/);
  });

  it('goes into a file without touching what is there', () => {
    const own = `oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\nagency: { name: สำนักงานเขตบึงนกยูง, website: ${site} }\nitems:\n  O1:\n    answer: มี # เดิม\n    urls: [${site}/a]\n`;
    write('a.oit.yaml', own);
    write('a.tsv', `ข้อ\tคำตอบ\tURL\tคำอธิบาย\nO1\tไม่มี\t${site}/a\tใหม่\n`);
    const { code, stdout } = runCli(['import', at('a.tsv'), '--into', at('a.oit.yaml')]);
    assert.equal(code, 1);
    assert.match(stdout, /O1 answer: ในไฟล์ “มี” พบ “ไม่มี”/);
    const text = readFileSync(at('a.oit.yaml'), 'utf8');
    assert.equal(text.replace(/ {4}description: .*\n/, ''), own);
    assert.match(text, /description: ใหม่/);
  });

  it('the tables of a package change nothing in the file that it was made from', () => {
    const file = 'examples/complete-2568.oit.yaml';
    assert.equal(runCli(['export', file, '-o', at('p.zip'), '--today', '2568-04-01']).code, 0);
    const parts = unzipSync(readFileSync(at('p.zip')));
    for (const name of ['entry.xlsx', 'entry.csv']) {
      const part = Object.keys(parts).find((each) => each.endsWith(`/data/${name}`)) ?? '';
      write(name, parts[part] ?? new Uint8Array());
      write('a.oit.yaml', readFileSync(file));
      const { code, stdout, stderr } = runCli(['import', at(name), '--into', at('a.oit.yaml')]);
      assert.equal(code, 0, stderr + stdout);
      assert.match(stdout, /ไม่เปลี่ยนแปลง/);
      assert.equal(readFileSync(at('a.oit.yaml'), 'utf8'), readFileSync(file, 'utf8'), name);
      const before = /ตรงกันอยู่แล้ว (\d+)/.exec(stdout)?.[1];
      assert.ok(Number(before) > 60, `${name}: ${stdout}`);
    }
    assert.ok(strFromU8(parts[Object.keys(parts).find((each) => each.endsWith('entry.csv')) ?? ''] ?? new Uint8Array()).includes('O1'));
  });

  it('a sheet of 100,000 rows is refused in little memory', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => makeRow([`O${(index % 40) + 1}`, `${site}/${index}`, 'คำอธิบาย'], index + 1));
    write('many.xlsx', makeXlsx([{ rows }]));
    const args = ['import', at('many.xlsx'), '--profile', 'bangkok-district-2568', '-o', at('n.oit.yaml')];
    const { code, stderr } = runCli(args, { env: { NODE_OPTIONS: '--max-old-space-size=64' } });
    assert.equal(code, 2, stderr);
    assert.match(stderr, /20,000 แถว/);
    assert.ok(!existsSync(at('n.oit.yaml')));
  });

  it('what a table says of a new file goes before what the list says', () => {
    write('a.csv', `ข้อ,URL,ผู้รับผิดชอบ\nO2,${site}/a,"ฝ่ายปกครอง, ฝ่ายโยธา"\n`);
    const { code, stdout } = importNew('a.csv');
    assert.equal(code, 0);
    assert.doesNotMatch(stdout, /ไม่ได้เขียน/);
    assert.match(readFileSync(at('n.oit.yaml'), 'utf8'), /O2:[\s\S]*?division:[^a-z]*ฝ่ายปกครอง[^a-z]*ฝ่ายโยธา/);
  });

  it('what cannot be read is told, and nothing is written', () => {
    const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
    const old = Buffer.concat([ole, Buffer.from('Workbook', 'utf16le')]);
    const locked = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
    const rows = Array.from({ length: limits.tableRows + 1 }, (_, index) => makeRow([`O${(index % 40) + 1}`, 'ก'], index + 1));
    const cases: Readonly<Record<string, readonly [string | Uint8Array, RegExp, RegExp]>> = {
      'old.xls': [old, /\.xls ก่อนปี 2007/, /before 2007/],
      'locked.xlsx': [locked, /รหัสผ่าน/, /password/],
      'many.xlsx': [makeXlsx([{ rows }]), /20,000 แถว/, /20,000 rows/],
      'empty.xlsx': [makeXlsx([{ rows: [] }]), /ไม่มีตารางที่มีข้อความ/, /No table/],
      'cut.xlsx': [makeXlsx([{ rows: [['ข้อ', 'URL']] }]).slice(0, 250), /เสียหาย|ไม่รู้จัก/, /damaged|not known/],
      'plain.csv': ['a,b\nc,d\n', /--columns/, /--columns/],
    };
    for (const [name, [content, thai, english]] of Object.entries(cases)) {
      write(name, content);
      const { code, stderr } = importNew(name);
      assert.equal(code, 2, name);
      assert.match(stderr, thai);
      assert.match(importNew(name, '--lang', 'en').stderr, english);
      assert.ok(!existsSync(at('n.oit.yaml')), name);
    }
  });
});
