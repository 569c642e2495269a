import assert from 'node:assert/strict';
import { checkBytes, findCompletions, formatFinding, limitFindings } from '../../server/src/core';
import { limits } from '../../server/src/core/ground/limits';
import { parseText } from '../../server/src/core/yaml/parse';
import { childOf, nodeAt } from '../../server/src/core/yaml/syntax-tree';
import { createChildCheck } from '../support/check-in-child';
import { check, codesIn, miniHeader, miniSubmission, placeFindings, readRepositoryFile, summarize, testCatalog } from '../support/checking';
import { atDepth } from '../support/depth';

const codesOfText = (text: string) => parseText(text).findings.map(({ code }) => code);
const markedIn = (text: string) =>
  parseText(text).findings.map(({ code, span }) => `${code} ${JSON.stringify(text.slice(span.start, span.end))}`);

describe('yaml: nesting', () => {
  const depth = limits.nesting;
  const nested: Readonly<Record<string, (levels: number) => string>> = {
    'lists in brackets': (levels) => `${'['.repeat(levels)}${']'.repeat(levels)}\n`,
    'unclosed brackets': (levels) => `${'['.repeat(levels)}\n`,
    'maps in braces': (levels) => `${'{a: '.repeat(levels)}1${'}'.repeat(levels)}\n`,
    'block lists': (levels) => `${'- '.repeat(levels)}1\n`,
    'block maps': (levels) =>
      `${Array.from({ length: levels - 1 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')}${' '.repeat(levels - 1)}b: 1\n`,
    'brackets and braces': (levels) => `${'[{a: '.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}\n`,
  };
  for (const [name, text] of Object.entries(nested)) {
    it(`${name} are read up to ${depth - 2} levels and refused from ${depth}`, () => {
      for (const levels of [2, depth / 2, depth - 2]) assert.ok(!codesOfText(text(levels)).includes('yaml.too-deep'), `${levels} levels`);
      for (const levels of [depth, depth + 2, 900, 3000])
        assert.deepEqual(codesOfText(text(levels)), ['yaml.too-deep'], `${levels} levels`);
    });
  }

  it('the finding lies where the limit is passed, and nothing else is computed', () => {
    const result = check(`oit: 1\nitems: ${'['.repeat(200)}\n`);
    const [finding] = placeFindings(result.findings, result.text);
    assert.equal(result.findings.length, 1);
    assert.deepEqual([finding?.code, finding?.line, finding?.marked], ['yaml.too-deep', 2, '[']);
    assert.ok(finding && Math.abs(finding.column - depth - 8) <= 3, `column ${finding?.column}`);
    assert.deepEqual([result.completeness, result.score, result.submission], [null, null, null]);
  });

  it('brackets in texts and comments are no levels', () => {
    const brackets = '['.repeat(500);
    assert.deepEqual(codesOfText(`a: "${brackets}"\nb: '${brackets}'\n# ${brackets}\nc: |\n  ${brackets}\nd: x${brackets}\n`), []);
  });
});

describe('yaml: in a process of its own', function () {
  this.timeout(300_000);
  let child: Awaited<ReturnType<typeof createChildCheck>>;
  before(async () => {
    child = await createChildCheck();
  });
  after(() => child.dispose());

  const bombs: Readonly<Record<string, string>> = {
    '[ 5,000 deep': '['.repeat(5_000),
    '[ 950 deep twice': `a: ${'['.repeat(950)}${']'.repeat(950)}\nb: ${'['.repeat(950)}${']'.repeat(950)}\n`,
    '{ 5,000 deep': '{a: '.repeat(5_000),
    '- 5,000 deep': `${'- '.repeat(5_000)}x`,
    '? 5,000 deep': `${'? '.repeat(5_000)}x`,
    'quotation marks and brackets': `${'["'.repeat(5_000)}`,
    'a deep list in a second document': `${miniSubmission()}---\n${'['.repeat(5_000)}`,
    'a deep list as a key': `? ${'['.repeat(950)}${']'.repeat(950)}\n: 1\n`,
  };
  for (const [name, text] of Object.entries(bombs)) {
    it(`${name} ends normally, with a finding`, () => {
      const { status, signal, findings } = child.check(text);
      assert.deepEqual([status, signal], [0, null]);
      assert.ok(findings.length > 0 && findings.length < 80, `${findings.length} findings`);
      assert.ok(
        findings.some(({ code }) => code.startsWith('yaml.')),
        JSON.stringify(findings),
      );
    });
  }

  it('a complete example ends normally, without a finding', () => {
    assert.deepEqual(child.check(readRepositoryFile('examples/complete-2568.oit.yaml')), { status: 0, signal: null, findings: [] });
  });
});

describe('yaml: references', () => {
  it('anchors, aliases, tags and merge keys are found where they stand', () => {
    assert.deepEqual(markedIn('a: &x 1\nb: *x\nc: !!str 1\nd: !own 1\n<<: {e: 1}\n'), [
      'yaml.alias "&x"',
      'yaml.alias "*x"',
      'yaml.alias "!!str"',
      'yaml.alias "!own"',
      'yaml.alias "<<"',
    ]);
  });

  it('an alias of nothing and an endless one are one finding each', () => {
    assert.deepEqual(markedIn('a: *nothing\n'), ['yaml.alias "*nothing"']);
    assert.deepEqual(markedIn('a: &a [*a]\n'), ['yaml.alias "&a"', 'yaml.alias "*a"']);
    assert.deepEqual(markedIn('<<: *nothing\n'), ['yaml.alias "*nothing"']);
  });

  it('a thousand aliases of aliases are not followed', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `k${index + 1}: &k${index + 1} [*k${index}, *k${index}, *k${index}]`);
    const codes = codesOfText(`k0: &k0 lol\n${lines.join('\n')}\n`);
    assert.deepEqual(new Set(codes), new Set(['yaml.alias']));
    assert.equal(codes.length, 1 + 30 * 4);
  });

  it('bring no finding behind them: not on what stands at the alias, nor on what is missing there', () => {
    const reads = (item: string) => summarize(miniSubmission({ O1: item }));
    assert.deepEqual(reads('O1: { answer: *a, urls: [https://mini.example/o1] }'), ['yaml.alias "*a"']);
    assert.deepEqual(reads('O1: *a'), ['yaml.alias "*a"']);
    assert.deepEqual(
      reads('O1: { answer: มี, urls: *a, description: หน้าหลัก > แผนผังและช่องทางติดต่อ, elements: { structure: true, contact: true } }'),
      ['yaml.alias "*a"'],
    );
    assert.deepEqual(
      reads('O1: { answer: มี, urls: [*a], description: หน้าหลัก > แผนผังและช่องทางติดต่อ, elements: { structure: true, contact: true } }'),
      ['yaml.alias "*a"'],
    );
    assert.deepEqual(reads('O1: { answer: มี, urls: [https://mini.example/o1], description: *a, elements: *b }'), [
      'yaml.alias "*a"',
      'yaml.alias "*b"',
    ]);
    assert.deepEqual(
      reads(
        'O1: { answer: มี, urls: [https://mini.example/o1], description: หน้าหลัก > แผนผังและช่องทางติดต่อ, elements: { structure: *a, contact: true } }',
      ),
      ['yaml.alias "*a"'],
    );
    assert.deepEqual(
      summarize(miniSubmission({ O2: 'O2: { answer: มี, urls: [https://mini.example/o2], description: หน้าหลัก > งบประมาณ, period: *a }' })),
      ['yaml.alias "*a"'],
    );
  });

  it('of the agency and of the whole list bring none either', () => {
    const text = miniSubmission().replace('https://mini.example }', '*site }');
    assert.deepEqual(summarize(text), ['yaml.alias "*site"']);
    assert.deepEqual(
      codesIn(`${miniHeader}items: *all\n`).filter((code) => code !== 'item.missing'),
      ['yaml.alias'],
    );
  });
});

describe('yaml: what may stand only once', () => {
  it('a key that stands again is found there, with the first place beside it', () => {
    const text = 'a: 1\nb: 2\na: 3\n';
    const [finding] = parseText(text).findings;
    assert.equal(finding?.code, 'yaml.duplicate-key');
    assert.deepEqual(finding?.span, { start: 10, end: 11 });
    assert.deepEqual(finding?.related, [{ note: 'first-place', span: { start: 0, end: 1 } }]);
  });

  it('the first value counts, whatever the spelling of the key', () => {
    const { root, findings } = parseText('a: 1\n"a": 2\n');
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['yaml.duplicate-key'],
    );
    assert.deepEqual(nodeAt(root, ['a']), { kind: 'scalar', span: { start: 3, end: 4 }, text: '1', style: 'plain' });
  });

  it('a second document is found at its ---', () => {
    assert.deepEqual(markedIn('a: 1\n---\nb: 2\n'), ['yaml.multiple-documents "---"']);
    assert.deepEqual(markedIn('a: 1\n...\n---\nb: 2\n'), ['yaml.multiple-documents "---"']);
    assert.deepEqual(markedIn('a: "\n---"\n---\nb: 2\n').length, 1);
  });

  it('further documents without content are none', () => {
    for (const text of ['---\na: 1\n', 'a: 1\n---\n', 'a: 1\n---\n# ก\n---\n', '---\n---\na: 1\n', '# ก\n---\na: 1\n...\n'])
      assert.deepEqual(codesOfText(text), [], JSON.stringify(text));
  });
});

describe('yaml: keys with names of JavaScript', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'length']) {
    it(`${key} is a key like any other`, () => {
      const { root } = parseText(`${key}: ค่า\n`);
      const value = childOf(root, key);
      assert.equal(value?.kind === 'scalar' && value.text, 'ค่า');
      assert.equal(childOf(parseText('a: 1\n').root, key), null);
      assert.deepEqual(summarize(miniSubmission({}, `${key}: 1\n`)), [`schema.unknown-key "${key}"`]);
      const inItems = summarize(miniSubmission({}, `  ${key}: { answer: มี, urls: [https://mini.example] }\n`));
      assert.deepEqual(inItems, [`item.unknown "${key}"`]);
      const inElements =
        'O1: { answer: มี, urls: [https://mini.example/o1], description: หน้าหลัก > แผนผังและช่องทางติดต่อ, elements: { structure: true, contact: true, KEY: true } }';
      assert.deepEqual(summarize(miniSubmission({ O1: inElements.replace('KEY', key) })), [`element.unknown "${key}"`]);
      const inSurveys = miniSubmission({}, `surveys: { ${key}: { ก: 1 }, EIT1: { ${key}: 30 } }\n`);
      assert.ok(summarize(inSurveys).includes(`survey.unknown-group "${key}"`), `${summarize(inSurveys)}`);
      for (const at of [inSurveys.indexOf('ก: 1 }, EIT1'), inSurveys.indexOf(': { ก') + 1])
        findCompletions(check(inSurveys), at, 'th', null);
      findCompletions(check(`${inSurveys.trimEnd()}\n${key}:x`), inSurveys.length + key.length + 2, 'th', null);
    });
  }

  it('nothing is written on the prototype of all objects', () => {
    check(miniSubmission({}, '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n'));
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
});

describe('yaml: values', () => {
  it('keep the text that was typed', () => {
    const { root } = parseText('a: 01\nb: 1.10\nc: yes\nd: "x\\ty"\ne: |\n  สอง\n  บรรทัด\nf: 1234567890123456789\n');
    const texts = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => {
      const node = childOf(root, key);
      return node?.kind === 'scalar' ? node.text : null;
    });
    assert.deepEqual(texts, ['01', '1.10', 'yes', 'x\ty', 'สอง\nบรรทัด\n', '1234567890123456789']);
  });

  it('an empty value, in quotation marks too, and null count as absent', () => {
    const { root } = parseText('a:\nb: ~\nc: null\nd: ""\n');
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((key) => childOf(root, key)?.kind ?? null),
      [null, null, null, null],
    );
  });

  it('a key that is no text is found', () => {
    assert.deepEqual(codesOfText('? [a, b]\n: 1\n'), ['yaml.syntax']);
    assert.deepEqual(codesOfText('? {a: b}\n: 1\n'), ['yaml.syntax']);
  });
});

describe('yaml: tabs and conflict markers', () => {
  it('becomes two spaces; below a deeper key as deep as its contents, which fix-all leaves to the user', () => {
    const fixOf = (text: string) => parseText(text).findings[0]?.fix;
    assert.deepEqual(fixOf('a:\n\tb: 1\n'), {
      title: { kind: 'spaces' },
      edits: [{ span: { start: 3, end: 4 }, newText: '  ' }],
      isSafe: true,
    });
    const deeper = fixOf('items:\n  O1:\n\tanswer: มี\n');
    assert.deepEqual([deeper?.edits[0]?.newText, deeper?.isSafe], ['    ', false]);
  });

  it('a tab that indents is found, whatever stands before it', () => {
    for (const text of ['a:\n\tb: 1\n', 'a:\n  \tb: 1\n  c: 2\n', 'a:\n\t- b\n', '\ta: 1\n'])
      assert.ok(
        codesOfText(text).every((code) => code === 'yaml.tab'),
        `${JSON.stringify(text)}: ${codesOfText(text)}`,
      );
    assert.deepEqual(markedIn('a:\n\tb: 1\n'), ['yaml.tab "\\t"']);
  });

  it('a conflict is found at its first marker, with each kind of line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['a: 1', '<<<<<<< HEAD', 'b: 1', '=======', 'b: 2', '>>>>>>> ours', ''].join(end);
      assert.deepEqual(markedIn(text), ['yaml.merge-conflict "<<<<<<<"'], JSON.stringify(end));
    }
    assert.deepEqual(markedIn('||||||| base\r\n'), ['yaml.merge-conflict "|||||||"']);
  });

  it('a line of eight or six signs, or signs inside a line, are no marker', () => {
    for (const text of ['a: 1\n# <<<<<<< HEAD\n', 'a: "<<<<<<<"\n', 'a: |\n  =======\n', 'a: ========\n'])
      assert.deepEqual(codesOfText(text), [], text);
  });
});

describe('yaml: line ends', () => {
  const text = readRepositoryFile('examples/in-progress-2568.oit.yaml');
  const inLf = placeFindings(check(text).findings, text);

  for (const [name, end] of Object.entries({ CRLF: '\r\n', 'lone CR': '\r' })) {
    it(`a file with ${name} gives the findings of one with LF, at the same lines and columns`, () => {
      const other = text.replaceAll('\n', end);
      assert.deepEqual(placeFindings(check(other).findings, other), inLf);
    });
  }

  it('a file without an end of its last line too', () => {
    const other = text.trimEnd();
    assert.deepEqual(placeFindings(check(other).findings, other), inLf);
  });

  it('a byte order mark is no finding and moves nothing', () => {
    const bytes = new TextEncoder().encode(`\ufeff${text}`);
    const result = checkBytes(bytes, { catalog: testCatalog });
    assert.deepEqual(placeFindings(result.findings, result.text), inLf);
  });

  it('a submission on one line gives the same findings as one on many', () => {
    const items = [
      '"O1": {"answer": "มี", "urls": ["https://mini.example/๑๒"], "description": "หน้าหลัก > แผนผังและช่องทางติดต่อ", "elements": {"structure": true, "contact": false}}',
      '"O2": {"answer": "มี", "urls": ["https://mini.example/2"], "description": "หน้าหลัก > งบประมาณ", "period": "ต.ค. 2567 - ธ.ค. 2567"}',
      '"0๓": {"answer": "ไม่มี"}',
    ];
    const one = `{"oit": 1, "fiscalYear": 2568, "profile": "mini-agency", "agency": {"name": "ก", "website": "https://mini.example"}, "items": {${items.join(', ')}}}`;
    const many = one.replaceAll(', "', ',\n "');
    assert.equal(one.split('\n').length, 1);
    assert.deepEqual(summarize(one), [
      'item.missing "\\"items\\""',
      'url.thai-digits "๑๒"',
      'element.missing "false"',
      'period.too-short "\\"ต.ค. 2567 - ธ.ค. 2567\\""',
      'item.id-spelling "\\"0๓\\""',
      'item.answer-none "\\"ไม่มี\\""',
    ]);
    assert.deepEqual(summarize(many), summarize(one));
  });

  it('Thai marks and signs outside the basic plane before a finding do not move it', () => {
    const found = placeFindings(
      check('oit: 1 # ที่นี่ 😀\nagency: { name: "น้ำ😀", ผิด: 1 }\n').findings,
      'oit: 1 # ที่นี่ 😀\nagency: { name: "น้ำ😀", ผิด: 1 }\n',
    );
    const unknown = found.find(({ code }) => code === 'schema.unknown-key');
    assert.deepEqual([unknown?.line, unknown?.column, unknown?.marked], [2, 26, 'ผิด']);
  });
});

describe('yaml: size', function () {
  this.timeout(300_000);
  const shownOf = (text: string) => limitFindings(checkBytes(new TextEncoder().encode(text), { catalog: testCatalog }).findings);

  /** Of a file as large as is read; a part of them says the same. */
  const many = (count: number) => atDepth(count / 5, count);

  const big: Readonly<Record<string, () => string>> = {
    '2 million letters on one line': () => `oit: ${'ก'.repeat(2_000_000)}\n`,
    'a value of 900,000 letters': () => miniSubmission({}, `${'ก'.repeat(900_000)}: 1\n`),
    'an address of 900,000 letters': () => miniSubmission({ O1: `O1: { answer: มี, urls: [https://mini.example/${'๑'.repeat(900_000)}] }` }),
    'a period of 900,000 letters': () =>
      miniSubmission({ O2: `O2: { answer: มี, urls: [https://mini.example], period: ${'ต.ค. '.repeat(200_000)} }` }),
    'a division of 900,000 letters': () => miniSubmission({ O1: `O1: { answer: มี, division: ${'ฝ่าย'.repeat(200_000)} }` }),
    '10 MB of comments': () => `${`# ${'ก'.repeat(98)}\n`.repeat(35_000)}oit: 1\n`,
    '10 MB on one line': () => 'x'.repeat(10 * 1024 * 1024),
    '7 MB of comments': () => `${`# ${'ก'.repeat(98)}\n`.repeat(20_000)}oit: 1\n`,
    'unknown keys': () => miniSubmission({}, Array.from({ length: many(50_000) }, (_, index) => `k${index}: 1\n`).join('')),
    items: () => miniSubmission({}, Array.from({ length: many(20_000) }, (_, index) => `  x${index}: { answer: มี }\n`).join('')),
    'addresses in an item': () => miniSubmission({ O1: `O1: { answer: มี, urls: [${'ก, '.repeat(many(20_000))}] }` }),
    'addresses in a description': () =>
      miniSubmission({
        O1: `O1:\n  answer: มี\n  urls: [https://mini.example]\n  description: |\n    ${'https://mini.example/๑ '.repeat(many(20_000))}`,
      }),
    divisions: () => miniSubmission({ O1: `O1: { answer: มี, division: "${'ฝ่ายอำนวนการ,'.repeat(many(20_000))}" }` }),
    'unknown elements': () =>
      miniSubmission({
        O1: `O1:\n  answer: มี\n  elements:\n${Array.from({ length: many(20_000) }, (_, index) => `    e${index}: true\n`).join('')}`,
      }),
    'lines of one key': () => 'a: 1\n'.repeat(many(100_000)),
    'quotation marks': () => `a: ${'"'.repeat(many(100_000))}\n`,
    'syntax errors': () => 'a: [}\n'.repeat(many(100_000)),
    tabs: () => 'a:\n\tb: 1\n'.repeat(many(50_000)),
    anchors: () => `a: [${'&a 1, '.repeat(many(100_000))}]\n`,
    documents: () => '--- a\n'.repeat(many(100_000)),
  };
  for (const [name, text] of Object.entries(big)) {
    it(`${name}: at most ${limits.findingsOfCode} findings of a code, each message under 600 characters`, () => {
      const findings = shownOf(text());
      assert.ok(findings.length > 0 && findings.length <= (limits.findingsOfCode + 1) * new Set(findings.map(({ code }) => code)).size);
      for (const finding of findings)
        for (const language of ['th', 'en'] as const)
          assert.ok(formatFinding(finding, language).length < 600, `${finding.code} in ${language}`);
    });
  }

  it('a line and a file too large are one finding and nothing else', () => {
    assert.deepEqual(
      shownOf(`oit: 1\n${'x'.repeat(2_000_000)}\n`).map(({ code, span }) => [code, span.start]),
      [['yaml.too-large', 7]],
    );
    assert.deepEqual(
      shownOf('x'.repeat(10 * 1024 * 1024)).map(({ code }) => code),
      ['yaml.too-large'],
    );
  });

  it('a file of very many small values is refused before it costs more than it may', () => {
    const text = `[\n${'a,\n'.repeat(limits.lexemes / 4)}]`;
    assert.ok(text.length < limits.fileBytes);
    const [finding, ...more] = check(text).findings;
    assert.deepEqual([finding?.code, finding?.args, more], ['yaml.too-large', { what: 'parts', limit: limits.lexemes }, []]);
    assert.ok(finding && finding.span.start > text.length / 2);
  });

  const unknownKeys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join('');

  it('of a code that is there too often the editor shows the first ones and, in the place of the next, how many more', () => {
    const { findings, counts } = check(miniSubmission({ O4: 'O4: { answer: ไม่มี }' }, unknownKeys(200)));
    const shown = limitFindings(findings);
    const ofCode = shown.filter(({ code }) => code === 'schema.unknown-key');
    assert.deepEqual(ofCode, findings.filter(({ code }) => code === 'schema.unknown-key').slice(0, limits.findingsOfCode));
    const last = shown.at(-1);
    assert.deepEqual([last?.code, last?.severity, last?.args], ['findings.more', 'info', { code: 'schema.unknown-key', count: 175 }]);
    assert.deepEqual(last?.span, findings.filter(({ code }) => code === 'schema.unknown-key')[limits.findingsOfCode]?.span);
    assert.deepEqual([counts.errors, counts.warnings, counts.infos], [200, findings.length - 200, 0]);
  });

  it('no code crowds out another, and nothing is left out below the limit', () => {
    const { findings } = check(miniSubmission({ O4: 'O4: { answer: ไม่มี }' }, unknownKeys(200)));
    const others = (list: typeof findings) => list.filter(({ code }) => code !== 'schema.unknown-key' && code !== 'findings.more');
    assert.deepEqual(others(limitFindings(findings)), others(findings));
    for (const count of [limits.findingsOfCode - 1, limits.findingsOfCode]) {
      const few = check(miniSubmission({}, unknownKeys(count))).findings;
      assert.deepEqual(limitFindings(few), few);
    }
    assert.deepEqual(limitFindings(check(miniSubmission({}, unknownKeys(limits.findingsOfCode + 1))).findings).at(-1)?.args, {
      code: 'schema.unknown-key',
      count: 1,
    });
  });

  it('of one code errors go before the rest', () => {
    const mention = (index: number) => `    http://10.0.0.${index}/a`;
    const description = Array.from({ length: 30 }, (_, index) => mention(index + 1)).join('\n');
    const text = miniSubmission({
      O4: `O4:\n  answer: มี\n  description: |\n${description}\n  urls: [http://10.1.1.1/o4, https://mini.example/o4]\n  period: ปีงบประมาณ 2567`,
    });
    const shown = limitFindings(check(text).findings).filter(({ code }) => code === 'url.not-public');
    assert.equal(shown.length, limits.findingsOfCode);
    assert.ok(shown.some(({ severity }) => severity === 'error'));
  });
});
