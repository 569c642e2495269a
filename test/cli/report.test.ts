import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkAsJson, runCli } from '../support/cli';
import { assertHarmless } from '../support/page';
import { useTemporaryFolder } from '../support/temporary';

const complete = path.resolve('examples/complete-2568.oit.yaml');
const inProgress = path.resolve('examples/in-progress-2568.oit.yaml');
const day = ['--today', '2568-03-20'];

describe('oit report', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => path.join(folder(), name);
  const read = (name: string) => readFileSync(at(name), 'utf8');

  it('writes one submission as one page, with the numbers of the check', () => {
    const { code, stdout, stderr } = runCli(['report', inProgress, '-o', at('a.html'), ...day]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /เขียนรายงานแล้ว: .*a\.html \(1 ไฟล์คำตอบ\)\n.*ไม่ใช่ผลการประเมิน/);
    const { text } = assertHarmless(read('a.html'));
    const [file] = checkAsJson([inProgress, ...day]).report.files;
    const completeness = file?.completeness as { ready: number; total: number };
    const score = file?.score as { low: { oit: number }; high: { oit: number } };
    assert.ok(text.includes(`ข้อที่พร้อม ${completeness.ready} จาก ${completeness.total}`));
    assert.ok(text.includes(`${score.low.oit.toFixed(2)}–${score.high.oit.toFixed(2)}`));
  });

  it('writes several behind an overview, and lists and says what could not be read', () => {
    mkdirSync(at('in'));
    copyFileSync(complete, at('in/a.oit.yaml'));
    copyFileSync(inProgress, at('in/b.oit.yaml'));
    writeFileSync(at('in/c.oit.yaml'), 'a: [b');
    const { code, stderr } = runCli(['report', at('in'), at('gone.oit.yaml'), '-o', at('b.html'), '--lang', 'en', ...day]);
    assert.equal(code, 0);
    assert.match(stderr, /cannot read .*gone\.oit\.yaml/);
    assert.match(stderr, /cannot review .*c\.oit\.yaml/);
    const { text } = assertHarmless(read('b.html'), { scripts: 1 });
    assert.match(text, /cannot read \S*gone\.oit\.yaml/);
    assert.match(text, /cannot review \S*c\.oit\.yaml/);
    assert.match(text, /4 submissions · As of 20 March 2568/);
  });

  it('writes a folder: an overview, and a page an agency that leads back', () => {
    mkdirSync(at('in/x'), { recursive: true });
    copyFileSync(complete, at('in/same.oit.yaml'));
    copyFileSync(inProgress, at('in/x/same.oit.yaml'));
    const run = () => runCli(['report', 'in', '-o', 'out/', ...day], { cwd: folder() });
    const { code, stdout, stderr } = run();
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /out.index\.html \(หน้าละหน่วยงาน 2 หน้า\)/);
    const names = readdirSync(at('out')).sort();
    assert.equal(names.length, 3);
    const { elements } = assertHarmless(read('out/index.html'), { scripts: 1 });
    const linked = new Set(elements.flatMap(({ attributes }) => (/\.html$/.test(attributes.href ?? '') ? [attributes.href ?? ''] : [])));
    assert.deepEqual(
      [...linked].map(decodeURIComponent).sort(),
      names.filter((name) => name !== 'index.html'),
    );
    for (const name of linked) assert.match(read(`out/${decodeURIComponent(name)}`), /<a href="index\.html">/);

    const before = names.map((name) => read(`out/${name}`));
    const again = run();
    assert.equal(again.code, 2);
    assert.match(again.stderr, /มีไฟล์ .* อยู่แล้ว จึงไม่เขียนทับ ให้ตั้งชื่ออื่นหรือใส่ --force/);
    assert.equal(runCli(['report', 'in', '-o', 'out', '--force', ...day], { cwd: folder() }).code, 0);
    assert.deepEqual(
      names.map((name) => read(`out/${name}`)),
      before,
    );
  });

  it('leaves a file that exists as it is unless told to', () => {
    writeFileSync(at('a.html'), 'mine');
    const refused = runCli(['report', complete, '-o', at('a.html')]);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /--force/);
    assert.equal(read('a.html'), 'mine');
    assert.equal(runCli(['report', complete, '-o', at('a.html'), '--force']).code, 0);
    assertHarmless(read('a.html'));
    assert.deepEqual(readdirSync(folder()), ['a.html']);
  });

  it('writes nothing where there is nothing to report, or the file is one it reads', () => {
    copyFileSync(complete, at('a.oit.yaml'));
    for (const args of [
      ['report', at('gone'), '-o', at('r.html')],
      ['report', at('a.oit.yaml')],
      ['report', '-o', at('r.html')],
      ['report', at('a.oit.yaml'), '-o', at('a.oit.yaml'), '--force'],
      ['report', at('a.oit.yaml'), '-o', at('no/such/r.html')],
      ['report', at('a.oit.yaml'), '-o', at('r.html'), '--offline'],
    ]) {
      const { code, stdout, stderr } = runCli(args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^oit: .+/);
    }
    assert.equal(existsSync(at('r.html')), false);
    assert.equal(read('a.oit.yaml'), readFileSync(complete, 'utf8'));
  });

  it('says that no link was opened, or what is known of them', () => {
    runCli(['report', complete, '-o', at('a.html')]);
    assert.match(assertHarmless(read('a.html')).text, /ยังไม่ได้เปิดลิงก์ จึงยังไม่ทราบว่าลิงก์ใดใช้ได้/);
    const { code } = runCli(['report', complete, '-o', at('b.html'), '--links', '--offline', '--no-cache']);
    assert.equal(code, 0);
    assertHarmless(read('b.html'));
  });

  it('shows what a submission and its name hold as text', () => {
    const name = '<img src=x onerror=alert(1)>.oit.yaml';
    const text = readFileSync(inProgress, 'utf8').replace(/^( {2}name: ).*$/m, `$1'<script>alert("1")</script>'`);
    mkdirSync(at('in'));
    writeFileSync(at(`in/${name}`), text);
    writeFileSync(at('in/b.oit.yaml'), text);
    assert.equal(runCli(['report', at('in'), '-o', at('a.html')]).code, 0);
    const page = assertHarmless(read('a.html'), { scripts: 1 });
    assert.ok(page.text.includes('<script>alert("1")</script>') && page.text.includes(name));
    assert.equal(runCli(['report', at('in'), '-o', at('out/')]).code, 0);
    for (const file of readdirSync(at('out'))) assertHarmless(read(`out/${file}`), { scripts: file === 'index.html' ? 1 : 0 });
  });
});
