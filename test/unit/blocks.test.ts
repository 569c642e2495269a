import assert from 'node:assert/strict';
import { findPlace } from '../../server/src/core/yaml/find-place';
import { parseText } from '../../server/src/core/yaml/parse';
import { parse, type SyntaxFile } from '../../server/src/core/yaml/syntax-file';
import { childOf, nodeAt } from '../../server/src/core/yaml/syntax-tree';
import { check, completeItems, miniHeader, miniSubmission, placeFindings, readRepositoryFile } from '../support/checking';
import { readCodeFixtures } from '../support/code-fixtures';
import { measureCpu } from '../support/cpu-time';
import { atDepth } from '../support/depth';
import { createRandom } from '../support/random';
import { lineEnds, withLineEnds } from '../support/text-variants';

const examples = ['complete-2568', 'in-progress-2568', 'district-2565'].map((name) => readRepositoryFile(`examples/${name}.oit.yaml`));
const texts = [...examples, ...readCodeFixtures().map(({ text }) => text)];

/** Other spellings of a text, by lines. */
const variants: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'without an end of its last line': (text) => text.trimEnd(),
  'with blanks behind the last line': (text) => `${text}  \t `,
  'with comments and empty lines between the lines': (text) => text.replace(/\n(?= {0,4}[A-Za-z])/g, '\n\n  # หมายเหตุ\n# อีกข้อ\n'),
  'items further in': (text) => text.replace(/^ {2}/gm, '     '),
  'lists at the column of their key': (text) => text.replace(/^ {6}- /gm, '    - '),
  'behind ---': (text) => `# ก\n---\n${text}`,
  'in two documents': (text) => `${text}---\nก: 1\n`,
  'a comment behind items': (text) => text.replace(/^items:/m, 'items: # ข้อ'),
  'items between quotation marks': (text) => text.replace(/^items:/m, '"items":'),
  twice: (text) => `${text.trimEnd()}\n${text}`,
  'its items twice': (text) => text.replace(/^items:\n([\s\S]*)$/m, 'items:\n$1\n$1'),
};

const byPlace = (a: { span: { start: number; end: number }; code: string }, b: typeof a) =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1);

/** What reading a text as one gives is what its blocks give together. */
function assertSame(text: string, file: SyntaxFile, label: string) {
  const whole = parseText(text);
  assert.equal(file.blocks.map(({ block }) => block.text).join(''), text, label);
  if (!whole.root) {
    assert.ok(
      file.blocks.some(({ block }) => block.failure !== null),
      `${label}: nothing is found to be wrong in\n${text}`,
    );
    assert.ok(file.problems.length > 0, label);
    return false;
  }
  assert.deepEqual(file.root, whole.root, label);
  assert.deepEqual([...file.problems].sort(byPlace), [...whole.findings].sort(byPlace), label);
  assert.deepEqual(file.comments, whole.comments, label);
  return true;
}

describe('blocks: what reading a text as one gives', () => {
  for (const [name, vary] of Object.entries(variants))
    it(name, () => {
      for (const text of texts)
        for (const lineEnd of Object.values(lineEnds)) {
          const varied = withLineEnds(vary(text), lineEnd);
          assertSame(varied, parse(varied), name);
        }
    });

  const inserted = [
    '\n',
    ' ',
    '  ',
    '#',
    ':',
    ': ',
    '"',
    "'",
    '- ',
    '[',
    ']',
    '{',
    '}',
    '|',
    '>',
    '&a ',
    '*a',
    '!t ',
    '? ',
    '\t',
    '%',
    '---',
    'O5',
    'ก',
    '\ufeff',
    '\u00a0',
    '\r',
    'items:',
    '\nx: 1\n',
  ];

  for (const seed of [1, 2, 3, 4])
    it(`after random edits, read anew and with what was read before (${seed})`, () => {
      const random = createRandom(seed);
      let readable = 0;
      for (let round = 0; round < atDepth(6, 40); round++) {
        let text = withLineEnds(random.pick(texts), random.pick(['\n', '\n', '\r\n']));
        let file = parse(text);
        for (let edit = 0; edit < 25; edit++) {
          const next = editText(text, inserted, random);
          const after = parse(next, file);
          const anew = parse(next);
          if (assertSame(next, anew, JSON.stringify([seed, round, edit]))) readable++;
          assert.deepEqual(after.root, anew.root);
          assert.deepEqual(after.problems, anew.problems);
          assert.deepEqual(after.comments, anew.comments);
          // A broken text is left soon: it would be broken in more and more places.
          if (anew.blocks.some(({ block }) => block.failure !== null) && random.below(5) > 0) continue;
          [text, file] = [next, after];
        }
      }
      assert.ok(readable > 15, `${readable} readable texts`);
    });
});

function editText(text: string, inserted: readonly string[], random: ReturnType<typeof createRandom>): string {
  const at = random.below(text.length + 1);
  const lines = text.split('\n');
  const line = random.below(lines.length);
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + random.below(4));
    case 1:
      return [...lines.slice(0, line), ...lines.slice(line + 1)].join('\n');
    case 2:
      return [...lines.slice(0, line), lines[random.below(lines.length)], ...lines.slice(line)].join('\n');
    case 3:
      return [...lines.slice(0, line), `${' '.repeat(random.below(6))}${lines[line]?.trimStart()}`, ...lines.slice(line + 1)].join('\n');
    default:
      return text.slice(0, at) + random.pick(inserted) + text.slice(at);
  }
}

const keysOf = ({ blocks }: SyntaxFile) => blocks.flatMap(({ block }) => (block.kind === 'item' ? [block.key] : []));
const brokenIn = ({ blocks }: SyntaxFile) => blocks.flatMap(({ block }) => (block.failure === null ? [] : [block.key]));
const [complete = ''] = examples;

describe('blocks: a text taken apart', () => {
  it('each pair of the top level is one, and each item', () => {
    for (const lineEnd of ['\n', '\r\n']) {
      const { blocks } = parse(withLineEnds(`# ก\n---\n${miniSubmission({}, 'surveys:\n- a\n# ข\n')}`, lineEnd));
      assert.deepEqual(
        blocks.map(({ block: { kind, key } }) => [kind, key]),
        [
          ['preamble', null],
          ...['oit', 'fiscalYear', 'profile', 'agency'].map((key) => ['pair', key]),
          ['items', 'items'],
          ...['O1', 'O2', 'O3', 'O4'].map((key) => ['item', key]),
          ['pair', 'surveys'],
        ],
      );
    }
  });

  const wholes: Readonly<Record<string, string>> = {
    brackets: '{ oit: 1, items: { O1: { answer: มี } } }\n',
    'a list': '- a\n- b\n',
    'a text': 'ข้อความ\n',
    nothing: '',
    comments: '# ก\n',
    'an anchor before the first key': '&a\noit: 1\n',
    'two documents': 'oit: 1\n---\noit: 1\n',
    'a directive': '%YAML 1.2\n---\noit: 1\n',
    'a lone CR': 'oit: 1\rprofile: a\r',
    'a conflict': 'oit: 1\n<<<<<<< ours\nprofile: a\n',
    'a key of any kind': 'oit: 1\n? profile: a\n  agency: b\n',
    'a key of any kind between items': 'oit: 1\nitems:\n  O1:\n    answer: มี\n  ? answer: มี\n  O2:\n    answer: มี\n',
    'a level too many': `oit: 1\nitems: ${'['.repeat(70)}\n`,
  };
  for (const [name, text] of Object.entries(wholes))
    it(`${name}: one block, and a root all the same`, () => {
      const file = parse(text);
      assert.deepEqual(
        file.blocks.map(({ block }) => block.kind),
        ['whole'],
      );
      assert.ok(file.root);
      assertSame(text, file, name);
    });

  it('a text of very many blocks is read as one', () => {
    const text = 'a: 1\n'.repeat(5_000);
    assert.equal(parse(text).blocks.length, 1);
    assert.equal(parse('a: [\n'.repeat(500)).blocks.length, 1);
  });
});

describe('blocks: hostile texts', () => {
  const long = 50_000;
  const broken: Readonly<Record<string, string>> = {
    blanks: `ก: "\n${' '.repeat(long)}x\n  a: 1\n`,
    'blanks before a comment': `ก: "\nx${' '.repeat(long)}# a\n`,
    colons: `ก${': '.repeat(long)}\n  a: 1\n`,
    'number signs': `ก: "\n${'# '.repeat(long)}\n`,
    words: `ก: "\n${'O1 '.repeat(long)}\n`,
  };
  for (const [name, fault] of Object.entries(broken))
    it(`${name}: one broken block costs little`, () => {
      const text = miniSubmission({}, fault);
      assert.ok(brokenIn(parse(text)).length > 0);
      const cost = measureCpu(() => check(text));
      const plain = measureCpu(() => check(miniSubmission({}, `ก: "\n${'ก'.repeat(long)}\n`)));
      assert.ok(cost < 250 + plain * 8, `${Math.round(cost)} ms, plain ${Math.round(plain)} ms`);
    });
});

/** What breaks a block, in place of its last line. */
const faults: Readonly<Record<string, string>> = {
  'an unclosed quotation mark': '    description: "ก\n',
  'an unclosed bracket': '    urls: [https://mini.example/a\n',
  'a text at the column of the file': 'ข้อความ\n',
  'a text with a colon at the column of the file, and what goes on below it': 'ข้อความ: ก\n    period: ข\n',
  'a key further out': '   period: ก\n',
  'a tab': '\tperiod: ก\n',
  'a key of the file that it has already, and what goes on below it': 'agency: ก\n    period: ข\n',
  'a key of an item at the column of the items, and what goes on below it': '  urls:\n    - https://mini.example/a\n    period: ข\n',
  'a text of several lines at the column of the file, and what goes on below it': 'description: |\n      ก\n    period: ข\n',
  'two keys on a line': '    description: ก period: ข: ค\n',
};

describe('blocks: what is broken breaks alone', () => {
  for (const [name, fault] of Object.entries(faults))
    it(`${name}: every other item is read as before, and one finding tells`, () => {
      const { blocks } = parse(complete);
      const before = check(complete);
      for (const { start, block } of blocks) {
        if (block.kind !== 'item') continue;
        const end = start + block.text.length;
        const text = `${complete.slice(0, end).trimEnd()}\n${fault}${complete.slice(end)}`;
        const file = parse(text);
        assert.deepEqual(brokenIn(file), [block.key], `${name} in ${block.key}`);
        assert.equal(file.problems.length, 1);
        assert.equal(keysOf(file).length, keysOf(parse(complete)).length);
        const after = check(text);
        assert.deepEqual(
          after.findings.map(({ code, item }) => [code, item]),
          [[fault.startsWith('\t') ? 'yaml.tab' : 'yaml.syntax', block.key]],
        );
        const states = new Map(before.completeness?.items).set(block.key ?? '', 'draft');
        assert.deepEqual(after.completeness?.items, states);
      }
    });

  it('a pair of the top level too: nothing is said to be missing, nor what it would tell otherwise', () => {
    const told = (text: string) => new Set(check(text).findings.map(({ code, item }) => `${code} ${item}`));
    for (const original of texts) {
      const file = parse(original);
      if (brokenIn(file).length > 0 || file.blocks.length === 1) continue;
      const before = told(original);
      // Of a newer format, and of items that the list does not know, nothing else is told as long as that can be read.
      if ([...before].some((each) => /^(?:format\.newer-version|item\.unknown) /.test(each))) continue;
      for (const { start, block } of file.blocks) {
        if (block.kind !== 'pair') continue;
        const end = start + block.text.indexOf('\n');
        const text = `${original.slice(0, end)}\n"${original.slice(end)}`;
        const more = [...told(text)].filter((each) => !before.has(each));
        assert.deepEqual(more, ['yaml.syntax null'], text.slice(0, end + 9));
      }
    }
  });

  const items = (...written: string[]) => `${miniHeader}items:\n${written.join('')}`;
  const [o1, o2, o3, o4] = Object.values(completeItems).map((item) => `  ${item}\n`) as [string, string, string, string];
  const longO2 = '  O2:\n    answer: มี\n    description: ก\n';
  const found = (text: string) =>
    placeFindings(
      check(text).findings.filter(({ code }) => code.startsWith('yaml.')),
      text,
    ).map(({ code, marked }) => `${code} ${marked}`);

  it('an item at another column is one finding, and its fix puts it where the others stand', () => {
    for (const written of [` ${o2.trimStart()}`, `   ${o2.trimStart()}`, `     ${o2.trimStart()}`])
      for (const text of [
        items(written, o1, o3, o4),
        items(o1, longO2.replaceAll('O2', 'O5'), written, o3, o4),
        items(o1, o3, o4, written),
      ]) {
        assert.deepEqual(found(text), ['yaml.syntax O2'], text);
        assert.deepEqual(brokenIn(parse(text)), ['O2'], text);
        assert.equal(keysOf(parse(text)).includes('O4'), true);
        const fix = check(text).findings.find(({ code }) => code === 'yaml.syntax')?.fix;
        assert.deepEqual(
          fix?.edits.map(({ newText }) => newText),
          ['  '],
        );
      }
  });

  it('an item at the column of the file ends the list, unless it goes on', () => {
    const text = items(o1, o2.trimStart(), o3, o4);
    assert.deepEqual(found(text), ['yaml.syntax O2']);
    assert.deepEqual(keysOf(parse(text)), ['O1', 'O2', 'O3', 'O4']);
    assert.deepEqual(found(items(o1, o2.trimStart())), []);
  });

  it('a key that is just being typed breaks nothing else', () => {
    for (const typed of ['O', 'O4', '  O', '  O4', '  O4:', 'surv', 'deadlines']) {
      const text = items(o1, o2, o3, `${typed}\n`);
      assert.deepEqual(keysOf(parse(text)).slice(0, 2), ['O1', 'O2'], typed);
      assert.ok(childOf(childOf(parse(text).root, 'items'), 'O2'), typed);
      const above = parse(`${typed.trim()}\n${text}`);
      assert.ok(childOf(childOf(above.root, 'items'), 'O2'), `above: ${typed}`);
    }
  });

  it('a head of the list without its colon leaves the items', () => {
    const text = items(o1, o2, o3, o4).replace('items:', 'items');
    assert.deepEqual(found(text), ['yaml.syntax items']);
    assert.deepEqual(keysOf(parse(text)), ['O1', 'O2', 'O3', 'O4']);
    assert.deepEqual(
      check(text).findings.map(({ code }) => code),
      ['yaml.syntax'],
    );
  });

  it('a quotation mark that a later item closes breaks that item alone', () => {
    const text = items(o1, '  O2:\n    answer: "มี\n', o3.replace('หน้าหลัก', '"หน้าหลัก"'), o4);
    assert.deepEqual(brokenIn(parse(text)), ['O2', 'O3']);
  });

  it('a key at the column of the file is at fault itself, and not the item that follows', () => {
    const text = items(o1, o2, 'answer: มี\n', o3, o4);
    const { findings, completeness } = check(text);
    assert.deepEqual(
      findings.map(({ code, item, span }) => [code, item, text.slice(0, span.start).endsWith('answer: มี')]),
      [['yaml.syntax', 'O2', true]],
    );
    assert.equal(completeness?.items.get('O3'), 'ready');
  });

  it('a tab before a key of the file leaves its neighbours, and what stands below it, as they are', () => {
    const text = items(o1, o2, o3, o4, 'scores:\n  IIT: 90\n  EIT: 80\n');
    for (const key of ['profile', 'agency', 'items', 'scores']) {
      const { blocks } = parse(text.replace(`${key}:`, `\t${key}:`));
      assert.deepEqual(
        blocks.flatMap(({ block }) => (block.failure === null ? [] : [block.key])),
        [key],
      );
      assert.deepEqual(found(text.replace(`${key}:`, `\t${key}:`)), ['yaml.tab \t'], key);
    }
  });

  it('a head of the list at which something opens leaves the items', () => {
    for (const head of ['items: "', 'items: [']) {
      const text = items(o1, o2, o3, o4).replace('items:', head);
      assert.deepEqual(keysOf(parse(text)), ['O1', 'O2', 'O3', 'O4'], head);
      assert.deepEqual(
        check(text).findings.map(({ code }) => code),
        ['yaml.syntax'],
        head,
      );
    }
  });

  it('what may be there is not missing: a draft, and not told of', () => {
    const unread: Readonly<Record<string, string>> = {
      'a quotation mark before its key': items(o1, `  "${longO2.trimStart()}`, o3, o4),
      'its key behind another line': items(longO2.replaceAll('O2', 'O1').replace(/ก\n$/, `"ก ${longO2}`), o3, o4),
    };
    for (const [name, text] of Object.entries(unread)) {
      const { findings, completeness } = check(text);
      assert.deepEqual(
        findings.map(({ code }) => code),
        ['yaml.syntax'],
        name,
      );
      assert.equal(completeness?.items.get('O2'), 'draft', name);
    }
  });

  it('of a key that may be none nothing but the fault is told', () => {
    const text = items(o1, o2, o3, o4);
    for (const broken of [
      `${text}scores:{ IIT: 90, EIT: 80 }\n`,
      `${text}deadlines： { internal: 2568-03-31, closes: 2568-04-30 }\n`,
      text.replace('2568\nprofile', '2568profile'),
    ])
      assert.deepEqual(
        check(broken).findings.map(({ code }) => code),
        ['yaml.syntax'],
        broken,
      );
  });

  it('an item that cannot be read is neither missing nor referred to in vain', () => {
    const text = items(o1, '  O2: {\n', o3.replace('สถิติ', 'สถิติ ตามที่ระบุไว้ในข้อ O2'), o4);
    assert.deepEqual(
      check(text).findings.map(({ code }) => code),
      ['yaml.syntax'],
    );
  });
});

describe('blocks: what did not change is the same object', () => {
  it('one edit composes one block', () => {
    const random = createRandom(5);
    for (const lineEnd of ['\n', '\r\n']) {
      let file = parse(withLineEnds(complete, lineEnd));
      for (let edit = 0; edit < 40; edit++) {
        const at = random.below(file.text.length);
        if (!/[ก-ฮa-z]/.test(file.text.charAt(at))) continue;
        const next = parse(`${file.text.slice(0, at)}ก${file.text.slice(at)}`, file);
        const known = new Set(file.blocks.map(({ block }) => block));
        if (next.blocks.length !== file.blocks.length) continue;
        assert.equal(next.blocks.filter(({ block }) => !known.has(block)).length, 1);
        file = next;
      }
    }
  });

  it('a block that moved too, and one that stands where it stood is placed as before', () => {
    const file = parse(complete);
    const next = parse(`# ก\n${complete}`, file);
    assert.deepEqual(
      next.blocks.slice(1).map(({ block }) => file.blocks.some((old) => old.block === block)),
      next.blocks.slice(1).map(() => true),
    );
    const same = parse(complete, file);
    assert.ok(same.blocks.every((placed, index) => placed === file.blocks[index]));
  });

  it('a block that breaks remembers what it was', () => {
    const file = parse(complete);
    const text = complete.replace('  O2:\n', '  O2:\n    note: "\n');
    const broken = parse(text, file);
    const placed = broken.blocks.find(({ block }) => block.failure !== null);
    assert.equal(placed?.block.key, 'O2');
    assert.equal(placed?.lastRead, file.blocks.find(({ block }) => block.key === 'O2')?.block);
    const still = parse(text.replace('note: "', 'note: "ก'), broken);
    assert.equal(still.blocks.find(({ block }) => block.key === 'O2')?.lastRead, placed?.lastRead);
  });
});

describe('blocks: what stands at an offset', () => {
  const text = `${miniHeader}items:\n  O1:\n    answer: มี\n    urls:\n      - https://mini.example/a\n      - url: https://mini.example/b\n        note: ก\n    \n  O2:\n    elements: { structure: true }\nsurveys:\n  EIT1: 1\n`;
  const pathOf = (source: string, marked: string) => findPlace(parse(source), source.indexOf(marked) + 1).path;

  it('is found by the tree', () => {
    assert.deepEqual(pathOf(text, 'mini-agency'), ['profile']);
    assert.deepEqual(pathOf(text, 'มี\n'), ['items', 'O1', 'answer']);
    assert.deepEqual(pathOf(text, 'https://mini.example/a'), ['items', 'O1', 'urls', 0]);
    assert.deepEqual(pathOf(text, 'note'), ['items', 'O1', 'urls', 1, 'note']);
    assert.deepEqual(pathOf(text, 'structure'), ['items', 'O2', 'elements', 'structure']);
    assert.deepEqual(findPlace(parse(text), text.indexOf('    \n') + 4).path, ['items', 'O1']);
    assert.deepEqual(findPlace(parse(text), text.length).path, []);
  });

  it('and by the lines where the block is broken', () => {
    const broken = text.replace('    answer: มี\n', '    answer: "มี\n');
    assert.deepEqual(pathOf(broken, '"มี'), ['items', 'O1', 'answer']);
    assert.deepEqual(pathOf(broken, 'https://mini.example/a'), ['items', 'O1', 'urls', 0]);
    assert.deepEqual(pathOf(broken, 'note'), ['items', 'O1', 'urls', 1, 'note']);
    const place = findPlace(parse(broken, parse(text)), broken.indexOf('https://mini.example/a'));
    assert.equal(place.node?.kind === 'scalar' && place.node.text, 'https://mini.example/a');
  });

  it('at every offset of every beginning of the text, whatever its line ends', () => {
    for (const lineEnd of Object.values(lineEnds)) {
      const source = withLineEnds(text, lineEnd);
      let before: SyntaxFile | null = null;
      for (let length = 0; length <= source.length; length += 3) {
        const file: SyntaxFile = parse(source.slice(0, length), before);
        for (let offset = 0; offset <= length; offset += 5) {
          const { path, block } = findPlace(file, offset);
          assert.ok(block);
          if (block.block.failure === null) assert.ok(path.length === 0 || nodeAt(file.root, path.slice(0, 1)) !== undefined);
        }
        before = file;
      }
    }
  });
});
