import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { definitions, type Language } from '../../server/src/core';
import { families } from '../../server/src/core/analysis/catalogue';
import { renderPlain } from '../../server/src/core/output/manual/render-plain';
import { cutMatchingSnippet, cutSnippet } from '../../server/src/core/output/manual/snippet';
import { readRepositoryFile } from '../support/checking';
import { useTemporaryFolder } from '../support/temporary';

const languages: readonly Language[] = ['th', 'en'];
const codes = [...definitions.keys()];
/** What of the first does not stand in the second. */
const missing = (all: readonly string[], present: readonly string[]) => all.filter((one) => !present.includes(one));
const pagesOf = (language: Language) => readdirSync(`server/manual/${language}`).map((name) => path.basename(name, '.md'));
const pageOf = (code: string, language: Language) => readRepositoryFile(`server/manual/${language}/${code}.md`);

describe('manual: every code', () => {
  for (const language of languages) {
    it(`says in ${language} what it means, why it matters and what to do`, () => {
      for (const { code, texts } of definitions.values()) {
        const { meaning, why, remedy } = texts[language];
        for (const text of [meaning, why, remedy]) assert.match(text, language === 'th' ? /[ก-๙]{3}/ : /[a-z]{2,} [a-z]{2,}/, code);
      }
    });

    it(`has a page in ${language}, and a line of the index that leads to it`, () => {
      assert.deepEqual(missing([...codes, 'index'], pagesOf(language)), [], 'codes without a page');
      assert.deepEqual(missing(pagesOf(language), [...codes, 'index']), [], 'pages without a code');
      const index = pageOf('index', language);
      for (const code of codes) assert.ok(index.includes(`| [${code}](${code}.md) |`), code);
    });

    it(`has a page in ${language} with an example, the message and the source, and nothing unsaid`, () => {
      for (const code of codes) {
        const page = pageOf(code, language);
        assert.match(page, /^# [a-z-]+\.[a-z0-9-]+$/m, code);
        assert.match(page, language === 'th' ? /^> ข้อความที่แจ้ง.*: .{10}/m : /^> Message.*: .{10}/m, `${code} has no example`);
        assert.equal(page.match(/^## /gm)?.length, 6, `${code} has its six parts`);
        assert.doesNotMatch(page, /undefined|\[object|\bnull\b|NaN|# want|# also|# link http|# random http|# today/, code);
      }
    });
  }

  it('names its source in Thai on a Thai page', () => {
    for (const code of codes) {
      const [, source = ''] = /^## ที่มา\n\n(.*)$/m.exec(pageOf(code, 'th')) ?? [];
      assert.match(source, /[ก-๙]{3}/, code);
      assert.doesNotMatch(source, /[a-z]{2,} [a-z]{2,}/, code);
    }
  });

  it('belongs to the family of its first word, and has a source', () => {
    for (const { name, title, codes: ofFamily } of families) {
      assert.ok(title.th !== '' && title.en !== '', name);
      for (const { code, source } of ofFamily) {
        assert.equal(code.split('.')[0], name);
        assert.ok(source.trim().length > 5, code);
      }
    }
  });
});

describe('manual: examples', () => {
  const text = `# for the test
oit: 1
agency:
  name: ก
items:
  # want item.answer-none "ไม่มี"
  O1: { answer: ไม่มี }
  # oit-disable-next-line url.http -- ยังไม่มี https
  ๐๒:
    answer: มี
    description: |
      ก\u200bข
  O3: { answer: มี }
`;

  it('show the item of the place, without the comments of the test', () => {
    assert.equal(cutSnippet(text, [6]), 'items:\n  O1: { answer: ไม่มี }');
  });

  it('show the comment that suppresses with its item, and what has no shape', () => {
    const item = 'items:\n  # oit-disable-next-line url.http -- ยังไม่มี https\n  ๐๒:\n    answer: มี\n    description: |\n      ก⟨U+200B⟩ข';
    assert.equal(cutSnippet(text, [7]), item);
    assert.equal(cutSnippet(text, [11]), item);
  });

  it('show all places in their order, with a mark for what is left out', () => {
    assert.equal(cutSnippet(text, [12, 6]), 'items:\n  O1: { answer: ไม่มี }\n  # …\n  O3: { answer: มี }');
  });

  it('show the lines beside a place outside the items', () => {
    assert.equal(cutSnippet(text, [1]), 'oit: 1\nagency:\n  name: ก');
  });

  it('show the same item of the other text, in whatever spelling', () => {
    assert.equal(cutMatchingSnippet('items:\n  O1: { answer: มี }\n  "O2": { answer: มี }\n', text, [9]), 'items:\n  "O2": { answer: มี }');
  });

  it('stay short where an item is long', () => {
    const long = `items:\n  O1:\n    answer: มี\n${Array.from({ length: 40 }, (_, index) => `    key${index}: 1\n`).join('')}`;
    const lines = cutSnippet(long, [22]).split('\n');
    assert.ok(lines.length <= 17, `${lines.length} lines`);
    assert.deepEqual(lines.slice(0, 3), ['items:', '  O1:', '  # …']);
    assert.ok(lines.includes('    key19: 1'));
  });
});

describe('manual: plain text', () => {
  it('keeps the words and leaves the markup out', () => {
    const page = '<!-- note -->\n\n# a.b\n\n**Wrong** `x` [c](c.md) 1 \\< 2\n\n```yaml\n**kept**\n```\n\n> said\n';
    assert.equal(renderPlain(page), 'a.b\n\n  Wrong x c 1 < 2\n\n    **kept**\n\n  said\n');
  });

  it('aligns tables by what a terminal shows', () => {
    assert.equal(renderPlain('| ที่ | b |\n|---|---|\n| ab | a\\|b |\n'), 'ที่   b\n  ab  a|b\n');
  });
});

describe('manual: generator', function () {
  this.timeout(300_000);
  const folder = useTemporaryFolder();
  /** The generator works in the repository that it lies in: what it reads is copied, so that nothing here is touched. */
  const copyRepository = () => {
    const root = path.resolve('.');
    const files = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
    for (const name of ['scripts', 'server', 'client/src', 'schemas', 'test/fixtures', ...files])
      cpSync(path.join(root, name), path.join(folder(), name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder(), 'node_modules'), 'junction');
  };
  const generate = (...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', ...args], { cwd: folder(), encoding: 'utf8' });
    return { status, lines: stderr.split('\n').filter((line) => line.includes('server/manual/')) };
  };

  it('notices a page that was changed, one that is missing and one of a code that is gone, and puts them right', () => {
    copyRepository();
    const page = (name: string) => path.join(folder(), 'server/manual', name);
    generate();
    assert.deepEqual(generate('--check'), { status: 0, lines: [] });

    const before = readFileSync(page('th/item.missing.md'), 'utf8');
    appendFileSync(page('th/item.missing.md'), 'by hand\n');
    rmSync(page('en/index.md'));
    writeFileSync(page('en/url.gone.md'), '# url.gone\n');
    const { status, lines } = generate('--check');
    assert.equal(status, 1);
    assert.deepEqual(lines.map((line) => line.split(' ')[0]?.replace('server/manual/', '')).sort(), [
      'en/index.md',
      'en/url.gone.md',
      'th/item.missing.md',
    ]);

    generate();
    assert.equal(readFileSync(page('th/item.missing.md'), 'utf8'), before);
    assert.ok(existsSync(page('en/index.md')));
    assert.ok(!existsSync(page('en/url.gone.md')));
  });
});
