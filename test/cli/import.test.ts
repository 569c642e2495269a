import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCli } from '../support/cli';
import { useTemporaryFolder } from '../support/temporary';

describe('oit import', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => path.join(folder(), name);
  const into = () => ['--profile', 'bangkok-district-2568', '-o', at('new.oit.yaml')];

  it('says what is missing of the arguments', () => {
    assert.match(runCli(['import']).stderr, /แหล่งข้อมูลหนึ่งแหล่ง/);
    assert.match(runCli(['import', 'a', 'b']).stderr, /แหล่งข้อมูลหนึ่งแหล่ง/);
    assert.match(runCli(['import', 'a', '--lang', 'en']).stderr, /--into FILE/);
    assert.match(runCli(['import', 'a', '-o', 'x', '--into', 'y']).stderr, /พร้อมกันไม่ได้/);
    assert.match(runCli(['import', 'a', '-o', 'x']).stderr, /--profile/);
    assert.match(runCli(['import', 'a', '-o', 'x', '--profile', 'bangkok-2568']).stderr, /bangkok-district-2568/);
  });

  it('says why a source gives nothing, and writes nothing', () => {
    const sources: Readonly<Record<string, [Uint8Array | string, RegExp]>> = {
      'empty.txt': ['', /ไม่พบคำตอบ/],
      'old.xls': [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]), /รุ่นเก่า/],
      'picture.png': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /ไม่รู้จักไฟล์ชนิดนี้/],
      'broken.pdf': ['%PDF-1.4\nnothing', /PDF/],
    };
    for (const [name, [content, reason]] of Object.entries(sources)) {
      writeFileSync(at(name), content);
      const { code, stderr } = runCli(['import', at(name), ...into()]);
      assert.equal(code, 2, name);
      assert.match(stderr, reason);
      assert.ok(stderr.includes(`${name}: `), stderr);
      assert.ok(!existsSync(at('new.oit.yaml')), name);
    }
    assert.match(runCli(['import', at('none.txt'), ...into()]).stderr, /none\.txt/);
  });

  it('never writes onto its source, and takes a table for one whatever tags its cells hold', () => {
    const table = 'ข้อ,คำตอบ,คำอธิบาย\nO1,มี,<script>x</script>\n';
    writeFileSync(at('a.csv'), table);
    const { code, stderr } = runCli(['import', at('a.csv'), '--profile', 'bangkok-district-2568', '-o', at('a.csv'), '--force']);
    assert.equal(code, 2);
    assert.match(stderr, /แหล่งข้อมูล/);
    assert.equal(readFileSync(at('a.csv'), 'utf8'), table);
    assert.equal(runCli(['import', at('a.csv'), ...into()]).code, 0);
    assert.match(readFileSync(at('new.oit.yaml'), 'utf8'), /description: .*<script>x<\/script>/);
  });
});

describe('oit import: the report of a result', () => {
  const folder = useTemporaryFolder();
  const reports = path.join('test', 'fixtures', 'result-reports');
  const at = (name: string) => path.join(folder(), name);
  const list = ['--profile', 'bangkok-district-2565'];

  const read = (name: string) => readFileSync(at(name), 'utf8');
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

  it('writes what a text says, with doubts as comments, and leaves the agency open', () => {
    const { code, stdout } = runCli(['import', path.join(reports, 'district-2565.txt'), ...list, '-o', at('text.oit.yaml')]);
    assert.equal(code, 0);
    assert.match(stdout, /43 ข้อ/);
    const text = read('text.oit.yaml');
    assert.equal(count(text, /^ {6}- https:/gm), 44);
    assert.equal(count(text, /score: 0$/gm), 4);
    assert.equal(count(text, /# ตรวจสอบ:/g), 3 + 2);
    assert.match(text, /# ตรวจสอบ: [^\n]*\n {2}name:\n/);
    assert.match(text, /# ตรวจสอบ: [^\n]*\n {6}- https:\S+\/เจตจำนงสุจริตผู้บริหาร\n/);
    const { summary } = JSON.parse(runCli(['check', at('text.oit.yaml'), '--format', 'json']).stdout);
    assert.ok(summary, 'the draft can be checked');
  });

  it('reads the same in UTF-16', () => {
    const text = readFileSync(path.join(reports, 'district-2565.txt'));
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.toString('utf8'), 'utf16le')]);
    runCli(['import', path.join(reports, 'district-2565.txt'), ...list, '-o', at('plain.oit.yaml')]);
    writeFileSync(at('utf16.txt'), utf16);
    assert.equal(runCli(['import', at('utf16.txt'), ...list, '-o', at('utf16.oit.yaml')]).code, 0);
    assert.equal(read('utf16.oit.yaml'), read('plain.oit.yaml'));
  });

  it('reads a PDF with text: addresses that wrap are whole again', () => {
    const { code, stdout } = runCli(['import', path.join(reports, 'district-2565.pdf'), ...list, '-o', at('pdf.oit.yaml'), '--lang', 'en']);
    assert.equal(code, 0);
    assert.match(stdout, /lines of the report wrap/);
    assert.match(stdout, /edge of \d+ pages was left out/);
    const expected: Readonly<Record<string, { urls: readonly string[]; remark: string }>> = JSON.parse(
      readFileSync(path.join(reports, 'district-2565.expected.json'), 'utf8'),
    );
    const text = read('pdf.oit.yaml');
    for (const [id, { urls, remark }] of Object.entries(expected)) {
      for (const url of urls) assert.ok(text.includes(`      - ${url}\n`), `${id}: ${url}`);
      for (const line of remark.split('\n')) assert.ok(text.includes(line), `${id}: ${line}`);
    }
  });

  it('says of a PDF without text, and of one with a password, what to do', () => {
    const pdf = (name: string) => runCli(['import', path.join('test', 'fixtures', 'pdf', name), ...list, '-o', at('none.oit.yaml')]);
    assert.match(pdf('scanned.pdf').stderr, /ภาพสแกน.*OCR/);
    assert.match(pdf('protected.pdf').stderr, /รหัสผ่าน/);
    assert.match(pdf('thai.pdf').stderr, /ไม่พบข้อใดของรายการ/);
    assert.ok(!existsSync(at('none.oit.yaml')));
  });

  it('fills a submission that exists and touches nothing of it', () => {
    const source = path.join(reports, 'district-2565.txt');
    runCli(['import', source, ...list, '-o', at('own.oit.yaml')]);
    const own = read('own.oit.yaml')
      .replace(/score: 0$/m, 'score: 100')
      .replace(/^ {6}- https:\S+\/ข้อมูลผู้บริหาร\n/m, '');
    writeFileSync(at('own.oit.yaml'), own);
    const { code, stdout } = runCli(['import', source, '--into', at('own.oit.yaml')]);
    assert.equal(code, 1);
    assert.match(stdout, /O9 result score: ในไฟล์ “100” พบ “0”/);
    assert.match(read('own.oit.yaml'), /ข้อมูลผู้บริหาร\n/);
    assert.equal(count(read('own.oit.yaml'), /score: 0$/gm), 3);
  });
});
