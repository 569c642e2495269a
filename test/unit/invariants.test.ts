import assert from 'node:assert/strict';
import { formatFinding } from '../../server/src/core';

import { rules } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/define-rule';
import { findEvidenceFaults } from '../../server/src/core/submission/evidence-faults';
import { check, readRepositoryFile } from '../support/checking';
import { findCircle, listImports, listSources, withoutComments } from '../support/source-imports';

const sources = [...listSources('server/src'), ...listSources('client/src')];
const imports: ReadonlyMap<string, readonly string[]> = new Map(sources.map((file) => [file, listImports(file)]));
const importsOf = (file: string) => imports.get(file) ?? [];
const isPackage = (name: string) => !name.startsWith('server/') && !name.startsWith('client/') && !name.startsWith('schemas/');

/** The layers of the server, and the ones that each may import beside itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'server/src/core/': ['schemas/'],
  'server/src/links/': ['server/src/core/'],
  'server/src/platform/': ['server/src/core/'],
  'server/src/lsp/': ['server/src/core/', 'server/src/links/', 'server/src/protocol.ts'],
  'server/src/cli/': ['server/src/core/', 'server/src/links/', 'server/src/platform/'],
  'server/src/main-': [
    'server/src/core/',
    'server/src/links/',
    'server/src/platform/',
    'server/src/lsp/',
    'server/src/cli/',
    'server/src/protocol.ts',
  ],
  'server/src/protocol.ts': [],
  'client/src/': ['server/src/protocol.ts'],
};

/** The rooms of the core, from the outermost to the ground: each may import those behind it. */
const rooms = [
  'output',
  'input',
  'features',
  'review',
  'analysis',
  'rules',
  'submission',
  'links',
  'profile',
  'schema',
  'yaml',
  'findings',
  'addresses',
  'thai',
  'ground',
];

describe('invariant 1: imports run one way', () => {
  it('every source belongs to one layer', () => {
    for (const file of sources) assert.equal(Object.keys(layers).filter((layer) => file.startsWith(layer)).length, 1, file);
    assert.ok(sources.filter((file) => file.startsWith('server/src/core/')).length > 50);
  });

  for (const [layer, allowed] of Object.entries(layers)) {
    it(`${layer} imports ${allowed.length === 0 ? 'nothing else' : `itself, ${allowed.join(', ')}`}`, () => {
      const wrong = sources
        .filter((file) => file.startsWith(layer))
        .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
        .filter(({ target }) => !isPackage(target) && ![layer, ...allowed].some((folder) => target.startsWith(folder)))
        .map(({ file, target }) => `${file} -> ${target}`);
      assert.deepEqual(wrong, []);
    });
  }

  it('the entries import no other entry, and nothing imports them', () => {
    const entries = sources.filter((file) => /^server\/src\/main-[a-z]+\.ts$/.test(file));
    for (const file of sources)
      assert.deepEqual(
        importsOf(file).filter((target) => entries.includes(target)),
        [],
        file,
      );
  });

  it('protocol.ts imports nothing at all', () => assert.deepEqual(importsOf('server/src/protocol.ts'), []));

  it('the core imports eleven pure packages, and of the schemas data only', () => {
    const pure = [
      ...['docx', 'yaml', 'fastest-levenshtein', 'fflate', 'htmlparser2', 'ical.js', 'ipaddr.js', 'papaparse'],
      ...['preact', 'preact-render-to-string', 'write-excel-file'],
    ];
    for (const file of sources.filter((name) => name.startsWith('server/src/core/'))) {
      for (const target of importsOf(file)) {
        if (isPackage(target)) assert.ok(pure.includes(target.split('/')[0] ?? ''), `${file} -> ${target}`);
        if (target.startsWith('schemas/')) assert.match(target, /^schemas\/(?:profiles\/|agencies\/)?[a-z0-9.-]+\.json$/);
      }
    }
  });

  it('only the client, the language server and its entry know of vscode', () => {
    const may = /^(?:client\/src\/|server\/src\/lsp\/|server\/src\/main-(?:node|browser)\.ts)/;
    for (const file of sources)
      for (const target of importsOf(file)) if (/^vscode/.test(target)) assert.match(file, may, `${file} -> ${target}`);
    for (const file of sources.filter((name) => name.startsWith('server/'))) assert.ok(!importsOf(file).includes('vscode'), file);
  });

  it('the core has one door; what is loaded on demand only is asked for where it lies', () => {
    const onDemand = [
      'input/read-source',
      'output/calendar/build-calendar',
      'output/package/build-package',
      'output/plan/write-plan',
      'output/review-report/render-report',
      'output/worksheet/build-worksheet',
    ].map((name) => `server/src/core/${name}.ts`);
    const around = sources.filter((file) => !file.startsWith('server/src/core/'));
    const beside = around.flatMap((file) =>
      importsOf(file).flatMap((target) =>
        target.startsWith('server/src/core/') && ![...onDemand, 'server/src/core/index.ts'].includes(target)
          ? [`${file} -> ${target}`]
          : [],
      ),
    );
    assert.deepEqual(beside, []);
  });

  it('the rooms of the core import downwards only, types included', () => {
    const roomOf = (file: string) => file.split('/')[3] ?? '';
    const core = sources.filter((file) => file.startsWith('server/src/core/') && file !== 'server/src/core/index.ts');
    const upwards = core.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('server/src/core/') && rooms.indexOf(roomOf(target)) < rooms.indexOf(roomOf(file)))
        .map((target) => `${file} -> ${target}`),
    );
    assert.deepEqual(upwards, []);
    const strangers = core.filter((file) => !rooms.includes(roomOf(file)) && !/\/(?:globals\.d|tsconfig)\b/.test(file));
    assert.deepEqual(strangers, [], 'every source of the core lies in a room');
  });

  it('there are no circles', () => assert.equal(findCircle(imports)?.join(' -> ') ?? null, null));

  it('the test sees imports of each form, and circles', () => {
    assert.ok(importsOf('server/src/core/thai/digits.ts').length === 0);
    assert.ok(importsOf('server/src/core/schema/validate-blocks.ts').includes('schemas/submission.schema.json'));
    assert.ok(importsOf('server/src/core/analysis/analyse.ts').includes('server/src/core/rules/rule-context.ts'), 'imports of types count');
    assert.ok(importsOf('server/src/core/index.ts').includes('server/src/core/analysis/check.ts'), 'exports from count');
    assert.deepEqual(
      findCircle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
      ['b', 'c', 'b'],
    );
    assert.equal(
      findCircle(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
      null,
    );
  });
});

describe('invariant 2 and 5: the core is pure', () => {
  // A script of a page is a text to the core.
  const isCode = (file: string) => !/\.generated\.|\.d\.ts$|\.page\.js$/.test(file);
  const core = listSources('server/src/core').filter(isCode);

  it('its compiler knows neither Node nor the DOM', () => {
    const { compilerOptions } = JSON.parse(readRepositoryFile('server/src/core/tsconfig.json')) as {
      compilerOptions: { types: string[]; lib: string[] };
    };
    assert.deepEqual(compilerOptions.types, []);
    assert.deepEqual(
      compilerOptions.lib.filter((lib) => !lib.startsWith('es')),
      [],
    );
  });

  const banned: Readonly<Record<string, RegExp>> = {
    'a clock': /\bDate\.|(?<!new )\bDate\(|\bnew Date(?:\(\s*\)|(?!\())|\bperformance\b/,
    chance: /Math\.random|\bcrypto\b/,
    'the process or the platform': /\bprocess\.|\bglobalThis\b|\brequire\s*\(|\bconsole\.|\bsetTimeout\b/,
    'code made at run time': /\beval\s*\(|\bnew Function\b/,
    'a variable of the module': /^(?:export\s+)?(?:let|var)\s/m,
    'the order or words of a place': /\.localeCompare\(|\bIntl\.|toLocale(?:Lower|Upper)Case/,
  };
  for (const [what, pattern] of Object.entries(banned)) {
    it(`it uses no ${what.replace(/^an? /, '')}`, () => {
      const uses = core.filter((file) => pattern.test(withoutComments(readRepositoryFile(file)).replace(/'[^'\n]*'|`[^`]*`/g, "''")));
      assert.deepEqual(uses, []);
    });
  }

  it('the test sees what is banned', () => {
    const source = withoutComments('// Date\n/* let x */\nlet count = 0;\nconst now = Date.now(); // process.env\n');
    assert.match(source, banned['a variable of the module'] as RegExp);
    assert.match(source, banned['a clock'] as RegExp);
    assert.doesNotMatch(source, banned['the process or the platform'] as RegExp);
  });
});

describe('invariant 9: the rules', () => {
  it('their order changes nothing', () => {
    const texts = ['examples/in-progress-2568.oit.yaml', 'test/fixtures/district-2565-result.oit.yaml'].map(readRepositoryFile);
    const read = () => texts.map((text) => check(text).findings.map((finding) => `${finding.span.start} ${formatFinding(finding, 'en')}`));
    const inOrder = read();
    const list = rules as Rule[];
    const original = [...list];
    try {
      list.reverse();
      assert.deepEqual(read(), inOrder);
      for (let turn = 0; turn < 5; turn++) {
        list.push(...list.splice(0, 7));
        assert.deepEqual(read(), inOrder);
      }
    } finally {
      list.splice(0, list.length, ...original);
    }
  });

  it('each finds its own code and no other', () => {
    const { analysis, parts } = check(readRepositoryFile('examples/in-progress-2568.oit.yaml')).judged;
    const contexts = parts.map(({ judgement: { reading, links } }) => {
      const { context } = reading;
      return { ...context, links, files: null, evidence: findEvidenceFaults(context.items, { ...context, links }) };
    });
    const findAll = (rule: Rule) => {
      if (rule.scope === 'file') return analysis.context ? rule.check(analysis.context) : [];
      return contexts.flatMap((context) => rule.check(context));
    };
    const found = rules.flatMap((rule) => findAll(rule).map(({ code }) => ({ code, own: rule.code })));
    assert.ok(found.length > 0);
    assert.deepEqual(
      found.filter(({ code, own }) => code !== own),
      [],
    );
  });
});
