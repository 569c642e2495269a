import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { useTemporaryFolder } from '../support/temporary';

const root = path.resolve('.');
const MEGABYTE = 1024 * 1024;
/** A third is what reads PDF files; then the server, the command line, and what writes packages, pages and calendars. */
const MAX_SIZE = 5 * MEGABYTE;

/** All that may be in it. */
const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(package(\.nls)?\.json|readme\.md|changelog\.md|LICENSE\.txt|THIRD-PARTY-NOTICES\.txt)$/,
  /^extension\/dist\/(client|server|node-server|http|calendar|package|review-report|worksheet|pdf|plan|import|cli|jobs)\.js$/,
  /^extension\/client\/media\/[a-z-]+\.(svg|png)$/,
  /^extension\/client\/media\/walkthrough\/[a-z-]+\.webp$/,
  /^extension\/examples\/[a-z0-9-]+\.oit\.yaml$/,
  /^extension\/schemas\/[a-z]+\.schema\.json$/,
  /^extension\/server\/manual\/(th|en)\/[a-z0-9.-]+\.md$/,
  /^extension\/syntaxes\/[A-Za-z.-]+\.json$/,
];

/** Without these it does not start, or says nothing of itself. */
const needed = [
  'package.json',
  'package.nls.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'THIRD-PARTY-NOTICES.txt',
  'examples/complete-2568.oit.yaml',
  'server/manual/th/index.md',
  'server/manual/en/index.md',
  ...[
    'client',
    'server',
    'node-server',
    'http',
    'calendar',
    'package',
    'pdf',
    'plan',
    'review-report',
    'worksheet',
    'import',
    'cli',
    'jobs',
  ].map((name) => `dist/${name}.js`),
];

/** Every path of the manifest that names a file of the extension. */
function listPaths(value: unknown): string[] {
  if (typeof value === 'string')
    return /^(\.\/|client\/|dist\/|schemas\/|syntaxes\/|server\/)/.test(value) ? [path.posix.normalize(value)] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(listPaths) : [];
}

describe('the package that users install', () => {
  const folder = useTemporaryFolder();
  let size = 0;
  let files: Record<string, Uint8Array> = {};
  const read = (name: string) => {
    const bytes = files[`extension/${name}`];
    assert.ok(bytes, name);
    return strFromU8(bytes);
  };

  before(() => {
    const output = path.join(folder(), 'oit.vsix');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', '-o', output], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const bytes = readFileSync(output);
    size = bytes.length;
    files = unzipSync(bytes);
  });

  it('is small', () => {
    assert.ok(size < MAX_SIZE, `${size} bytes`);
  });

  it('holds what is needed, and nothing that is not meant to be there', () => {
    assert.deepEqual(
      Object.keys(files).filter((name) => !allowed.some((pattern) => pattern.test(name))),
      [],
    );
    assert.deepEqual(
      needed.filter((name) => !files[`extension/${name}`]),
      [],
    );
  });

  it('holds every file that its manifest names', () => {
    const { scripts: _, ...manifest } = JSON.parse(read('package.json')) as Record<string, unknown>;
    assert.deepEqual(
      listPaths(manifest).filter((name) => !files[`extension/${name}`]),
      [],
    );
  });

  it('holds every text that its manifest names, and no other', () => {
    const named = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(JSON.parse(read('package.nls.json')) as object).sort());
  });

  it('is built for delivery: minified, without source maps or paths of the machine that built it', () => {
    for (const [name, bytes] of Object.entries(files)) {
      const text = strFromU8(bytes);
      assert.ok(!text.includes(root), `${name} names ${root}`);
      assert.ok(!(name.endsWith('.js') && /^\/\/# sourceMappingURL=/m.test(text)), `${name} names a source map`);
    }
    assert.ok(read('dist/client.js').split('\n').length < 2000);
  });

  it('has a page that shows all it needs by itself, with no link that leads nowhere', () => {
    const page = read('readme.md');
    const targets = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.slice(0, 40));
    assert.deepEqual(
      targets.filter((target) => !/^(https:|#|data:image\/(png|webp);base64,)/.test(target)),
      [],
    );
    assert.ok(targets.some((target) => target.startsWith('data:')));
    assert.ok(!/<(img|svg|video)\b/.test(page));
  });

  it('begins its page with how to use it, without tools of developers', () => {
    assert.ok(!/\bnpm\b|Node\.js/.test(read('readme.md')));
  });
});
