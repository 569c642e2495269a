import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { definitions } from '../../server/src/core';
import { families } from '../../server/src/core/analysis/catalogue';
import type { CodeDefinition } from '../../server/src/core/findings/define-code';
import { rules } from '../../server/src/core/rules';
import { findLacks, readCodeFiles } from '../support/code-files';
import { useTemporaryFolder } from '../support/temporary';

describe('definitions: one a code', () => {
  const files = readCodeFiles();
  const rule = 'server/src/core/rules/url/http';

  it('stands in a file of its name, in the list of its family, with texts, fixtures and pages', () => {
    assert.deepEqual(findLacks(files, definitions), []);
    assert.ok(rules.length > 80 && definitions.size > rules.length);
  });

  it('is in one list', () => {
    const listed = families.flatMap(({ codes }) => codes);
    assert.equal(new Set(listed.map(({ code }) => code)).size, listed.length);
  });

  /** Gives what is named with one file less, or with one more. */
  const without = (file: string) => findLacks(new Map([...files].filter(([name]) => name !== file)), definitions);
  const withFile = (file: string, text: string) => findLacks(new Map([...files, [file, text]]), definitions);
  const changed = (texts: Partial<CodeDefinition>) =>
    findLacks(files, new Map([...definitions].map(([code, each]) => [code, code === 'url.http' ? { ...each, ...texts } : each])));

  it('what is missing is named', () => {
    assert.deepEqual(without(`${rule}.ts`), ['url.http has no file']);
    assert.deepEqual(without(`${rule}.bad.oit.yaml`), ['url.http lacks bad.oit.yaml']);
    assert.deepEqual(without(`${rule}.good.oit.yaml`), ['url.http lacks good.oit.yaml']);
    assert.deepEqual(without('server/manual/th/url.http.md'), ['url.http lacks its page in th']);
    assert.deepEqual(changed({ source: ' ' }), ['url.http lacks a source']);
    const { th, en } = (definitions.get('url.http') as CodeDefinition).texts;
    assert.deepEqual(changed({ texts: { th: { ...th, why: '' }, en: { ...en, remedy: '' } } }), [
      'url.http lacks its why in th',
      'url.http lacks its remedy in en',
    ]);
  });

  it('a rule that is in no list, and a file of another name, are named', () => {
    const text = "export const urlNew = defineRule({\n  code: 'url.new',";
    assert.deepEqual(withFile('server/src/core/rules/url/new.ts', text), [
      'url.new is in no list of a family',
      'url.new lacks bad.oit.yaml',
      'url.new lacks good.oit.yaml',
      'url.new lacks its page in th',
      'url.new lacks its page in en',
    ]);
    const http = files.get(`${rule}.ts`) as string;
    assert.deepEqual(withFile('server/src/core/rules/url/other.ts', http), [
      `server/src/core/rules/url/other.ts: url.http belongs into ${rule}.ts`,
    ]);
    assert.deepEqual(withFile('server/src/core/yaml/codes/yaml-other.ts', files.get('server/src/core/yaml/codes/yaml-tab.ts') as string), [
      'server/src/core/yaml/codes/yaml-other.ts: yaml.tab belongs into server/src/core/yaml/codes/yaml-tab.ts',
    ]);
  });
});

describe('definitions: npm run new-rule', function () {
  this.timeout(300_000);
  const folder = useTemporaryFolder();
  const run = (script: string, ...args: string[]) => spawnSync(process.execPath, [script, ...args], { cwd: folder(), encoding: 'utf8' });
  const read = (file: string) => readFileSync(path.join(folder(), file), 'utf8');
  const copyRepository = () => {
    const root = path.resolve('.');
    const names = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
    for (const name of ['scripts', 'server/src/core', 'schemas', ...names])
      cpSync(path.join(root, name), path.join(folder(), name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder(), 'node_modules'), 'junction');
  };

  it('writes a rule that compiles, beside its fixtures, in a family that is there or new', () => {
    copyRepository();
    for (const code of ['url.not-there-yet', 'novelty.first']) {
      const { status, stdout, stderr } = run('scripts/new-rule.mjs', code);
      assert.equal(status, 0, stderr);
      const file = `server/src/core/rules/${code.replace('.', '/')}`;
      for (const ending of ['.ts', '.bad.oit.yaml', '.good.oit.yaml']) assert.ok(stdout.includes(`wrote ${file}${ending}\n`), stdout);
      assert.match(read(`${file}.ts`), new RegExp(`code: '${code}'`));
      assert.match(read(`${file}.bad.oit.yaml`), new RegExp(`# want ${code} `));
    }
    assert.match(read('server/src/core/rules/url/index.ts'), /import \{ urlNotThereYet \}[\s\S]*urlNotThereYet,/);
    assert.match(read('server/src/core/rules/index.ts'), /import \{ noveltyFamily \}[\s\S]*noveltyFamily,/);
    const { status, stdout } = run('node_modules/typescript/bin/tsc', '-p', 'server/src/core');
    assert.equal(status, 0, stdout);
    const lint = run('node_modules/@biomejs/biome/bin/biome', 'ci', 'server/src/core/rules');
    assert.equal(lint.status, 0, lint.stderr);
  });

  it('overwrites no rule, and asks for a code', () => {
    copyRepository();
    assert.match(run('scripts/new-rule.mjs', 'url.http').stderr, /there is a rule url\.http/);
    for (const typed of [[], ['url'], ['Url.x'], ['url.x.y'], ['../x.y']])
      assert.match(run('scripts/new-rule.mjs', ...typed).stderr, /family\.name/, typed.join(' '));
  });
});
