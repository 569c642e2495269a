import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCli } from '../support/cli';
import { useTemporaryFolder } from '../support/temporary';

describe('oit next', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => path.join(folder(), name);
  const list = ['--profile', 'bangkok-district-2568'];

  it('writes beside the former file, by the new year, and tells what became of the items', () => {
    copyFileSync('examples/district-2565.oit.yaml', at('district-2565.oit.yaml'));
    const before = readFileSync(at('district-2565.oit.yaml'), 'utf8');
    const { code, stdout, stderr } = runCli(['next', at('district-2565.oit.yaml'), ...list]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /district-2568\.oit\.yaml\nเริ่มไฟล์คำตอบของ/);
    assert.match(stdout, /\n {2}O17 → O8 E-Service\n/);
    assert.equal(readFileSync(at('district-2565.oit.yaml'), 'utf8'), before);
    const checked = runCli(['check', at('district-2568.oit.yaml'), '--format', 'json', '--today', '2568-02-01']);
    const [file] = JSON.parse(checked.stdout).files;
    assert.equal(file.profile, 'bangkok-district-2568');
    assert.ok(!file.findings.some(({ code: each }: { code: string }) => /^(?:yaml|schema\.unknown)/.test(each)));
    assert.match(
      runCli(['next', at('district-2565.oit.yaml'), ...list, '-o', at('en.oit.yaml'), '--lang', 'en']).stdout,
      /Merged from several: 8/,
    );
  });

  it('overwrites nothing unless told', () => {
    copyFileSync('examples/district-2565.oit.yaml', at('own-2565.oit.yaml'));
    writeFileSync(at('own-2568.oit.yaml'), 'mine');
    const refused = runCli(['next', at('own-2565.oit.yaml'), ...list]);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /own-2568\.oit\.yaml.*--force/s);
    assert.equal(readFileSync(at('own-2568.oit.yaml'), 'utf8'), 'mine');
    assert.equal(runCli(['next', at('own-2565.oit.yaml'), ...list, '--force']).code, 0);
    assert.match(readFileSync(at('own-2568.oit.yaml'), 'utf8'), /fiscalYear: 2568/);
    assert.match(runCli(['next', at('own-2565.oit.yaml'), ...list, '-o', at('own-2565.oit.yaml'), '--force']).stderr, /ไฟล์เดียวกับไฟล์คำตอบ/);
  });

  it('takes a list of one’s own', () => {
    writeFileSync(at('own.oit-profile.json'), JSON.stringify({ extends: 'bangkok-district-2568', fiscalYear: 2569 }));
    const args = ['--profile', 'bangkok-district-2569', '--profiles', at('own.oit-profile.json')];
    const { code, stdout } = runCli(['next', path.resolve('examples/complete-2568.oit.yaml'), ...args, '-o', at('2569.oit.yaml')]);
    assert.equal(code, 0);
    assert.match(stdout, /เลขข้อเดิม ชื่อเดิม: 22 ข้อ/);
    assert.match(readFileSync(at('2569.oit.yaml'), 'utf8'), /profile: bangkok-district\n/);
  });

  it('says why nothing is written', () => {
    writeFileSync(at('bytes.oit.yaml'), Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28]));
    writeFileSync(at('unknown.oit.yaml'), 'oit: 1\nfiscalYear: 2565\nprofile: bangkok\nitems: {}\n');
    const reasons: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /หนึ่งไฟล์/],
      [[at('bytes.oit.yaml')], /--profile/],
      [[at('bytes.oit.yaml'), '--profile', 'bangkok-2568'], /bangkok-district-2568/],
      [[at('bytes.oit.yaml'), ...list], /bytes\.oit\.yaml: อ่านไฟล์คำตอบเดิมไม่ได้/],
      [[at('unknown.oit.yaml'), ...list], /bangkok-district/],
      [[at('none.oit.yaml'), ...list], /none\.oit\.yaml/],
      [[path.resolve('examples/complete-2568.oit.yaml'), ...list, '-o', at('x.oit.yaml')], /bangkok-district-2568 อยู่แล้ว/],
    ];
    for (const [args, reason] of reasons) {
      const { code, stderr } = runCli(['next', ...args]);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, reason);
    }
    assert.ok(!existsSync(at('x.oit.yaml')));
  });
});
