import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
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
});
