import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCli } from '../support/cli';
import { readDocumentWithOffice } from '../support/office';
import { readPage } from '../support/page';
import { useTemporaryFolder } from '../support/temporary';

const complete = path.resolve('examples/complete-2568.oit.yaml');
const before = path.resolve('examples/district-2565.oit.yaml');
const today = ['--today', '2568-04-10'];

describe('oit plan', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => path.join(folder(), name);

  it('writes a Word document or a page, and says what of it answers which element, and how much is to be written', () => {
    for (const name of ['a.docx', 'a.html']) {
      const { code, stdout, stderr } = runCli(['plan', complete, '--previous', before, '-o', at(name), ...today]);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /O22 integrity-measures – มาตรการ.*ยังต้องเขียน \d+ แห่ง/);
      assert.match(stdout, /เผยแพร่บนเว็บไซต์แล้ว จึงใส่ true/);
    }
    const page = readPage(readFileSync(at('a.html'), 'utf8'));
    assert.ok(page.text.includes('สำนักงานเขตทรายทอง') && page.text.includes('ปี 2565'));
    const english = runCli(['plan', complete, '-o', at('b.htm'), '--lang', 'en', ...today]);
    assert.match(english.stdout, /^Wrote the plan .*b\.htm\n[\s\S]*score-analysis/);
  });

  it('gives the same bytes in any time zone', () => {
    const written = ['Pacific/Kiritimati', 'America/St_Johns'].map((TZ, index) => {
      assert.equal(runCli(['plan', complete, '-o', at(`${index}.docx`), ...today], { env: { TZ } }).code, 0);
      return readFileSync(at(`${index}.docx`));
    });
    assert.deepEqual(written[0], written[1]);
  });

  it('opens in LibreOffice, with its headings, tables and marks', () => {
    assert.equal(runCli(['plan', complete, '--previous', before, '-o', at('a.docx'), ...today]).code, 0);
    const text = readDocumentWithOffice(at('a.docx'), folder());
    for (const part of ['1. คำสั่งแต่งตั้งคณะทำงานขับเคลื่อน ITA', 'ตัวชี้วัดที่ 10 การป้องกันการทุจริต', '(ให้หน่วยงานเขียน: มาตรการ/กิจกรรม)'])
      assert.ok(text.includes(part), part);
  });

  it('overwrites nothing without --force, not even what it reads', () => {
    writeFileSync(at('a.docx'), 'mine');
    assert.equal(runCli(['plan', complete, '-o', at('a.docx')]).code, 2);
    assert.equal(readFileSync(at('a.docx'), 'utf8'), 'mine');
    assert.equal(runCli(['plan', complete, '-o', at('a.docx'), '--force']).code, 0);
    writeFileSync(at('b.html'), readFileSync(complete));
    const { code, stderr } = runCli(['plan', at('b.html'), '-o', at('b.html'), '--force']);
    assert.equal(code, 2);
    assert.ok(stderr !== '');
    assert.deepEqual(readFileSync(at('b.html')), readFileSync(complete));
  });

  it('says what is wrong, and leaves nothing half-written', () => {
    writeFileSync(at('broken.oit.yaml'), 'oit: [');
    for (const [given, reason] of [
      [['plan'], 'ต้องระบุไฟล์คำตอบหนึ่งไฟล์'],
      [['plan', complete], '-o'],
      [['plan', complete, '-o', at('a.pdf')], '.docx (Word) หรือ .html'],
      [['plan', at('broken.oit.yaml'), '-o', at('a.docx')], 'oit check'],
      [['plan', complete, '--previous', at('broken.oit.yaml'), '-o', at('a.docx')], 'broken.oit.yaml'],
      [['plan', complete, '--previous', at('absent.oit.yaml'), '-o', at('a.docx')], 'absent.oit.yaml'],
      [['plan', before, '--previous', complete, '-o', at('a.docx')], 'ไม่ใช่ปีก่อนปีงบประมาณ 2565'],
    ] as const) {
      const { code, stderr } = runCli([...given]);
      assert.deepEqual([code, stderr.includes(reason)], [2, true], stderr);
    }
    assert.deepEqual(readdirSync(folder()), ['broken.oit.yaml']);
  });
});
