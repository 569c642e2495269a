import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { Lexer } from 'yaml';
import { parseText } from '../../server/src/core/yaml/parse';
import { readQuickly } from '../../server/src/core/yaml/quick/read-quickly';
import { readRepositoryFile } from '../support/checking';
import { readCodeFixtures } from '../support/code-fixtures';
import { atDepth } from '../support/depth';
import { createRandom, type RandomSource } from '../support/random';

/** Reads a text in both ways and gives whether the quick one read it; what it reads must be the same, places and comments too. */
function isReadAlike(text: string): boolean {
  const quick = readQuickly(text);
  if (!quick) return false;
  const { root, findings, comments } = parseText(text);
  // These are looked for before a text is read at all.
  if (findings.some(({ code }) => code === 'yaml.merge-conflict' || code === 'yaml.encoding')) return true;
  assert.deepEqual(findings, [], text);
  assert.equal(JSON.stringify(quick.root), JSON.stringify(root), text);
  assert.deepEqual(quick.comments, comments, text);
  assert.equal(quick.lexemes, [...new Lexer().lex(text)].length, text);
  return true;
}

const submissions = ['examples', 'test/fixtures'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);
const files = [...submissions, ...readCodeFixtures().map(({ file }) => file)];
const plainText = (file: string) => readRepositoryFile(file).replace(/\r\n?/g, '\n');

/** Takes a text apart before each key of the top level and each item. */
function splitText(text: string): string[] {
  return text.split(/^(?=[a-zA-Z]| {2}O\d)/m);
}

const blocks = files.flatMap((file) => splitText(plainText(file)));

describe('quick reading: the files of the project', () => {
  it('all examples and most fixtures are read, as `yaml` reads them', () => {
    for (const file of files.filter((name) => name.startsWith('examples/'))) assert.ok(isReadAlike(plainText(file)), file);
    const read = files.filter((file) => isReadAlike(plainText(file)));
    assert.ok(read.length > files.length * 0.9, `${read.length} of ${files.length}`);
  });

  it('so are their blocks', () => {
    const read = blocks.filter(isReadAlike);
    assert.ok(read.length > blocks.length * 0.85, `${read.length} of ${blocks.length}`);
  });
});

/** Texts that are read. */
const plain: readonly string[] = [
  'a: b\n',
  'a: b',
  'a:   b   \n',
  'a: b\n\n\n',
  '\n\na: b\n',
  'a:\n',
  'a:',
  'a: \nb: c\n',
  'a: ~\nb: null\nc: ""\nd: \'\'\n',
  'a: b c d\n',
  'a: b:c\n',
  'a: b#c\n',
  'a: -5\nb: ---\n',
  'a: 01\nb: 1.10\nc: yes\n',
  'a: https://x.example/#y?z=1&z=2\n',
  'a: มี\nข้อ: ไม่มี 😀\n',
  'a: x\u00a0y\u200b\u2028z\n',
  'a: b\n  c\n  d\n',
  'a: b\n\n  c\n\n\n  d\n\n',
  'a: b   \n     c   \n',
  'a: b\n  - c\n',
  'a: b\n  c # d\n',
  'a:\n  b\n',
  'a:\n  b\n c\n',
  'a:\n  "b"\n',
  'a:\n  { b: c }\n',
  "a: 'b''c'\n",
  'a: "b\\"c\\\\d\\/e\\nf\\tg"\n',
  'a: "b # c: d"\n',
  'a: |\n  b\n',
  'a: |\n  b\n   c\n\n  d: e\n  # f\n',
  'a: |\n  b\n\n\nc: d\n',
  'a: |-\n  b\n',
  'a: |  \n  b',
  'a: |\n  b\n \nc: d\n',
  'a: >\n  b\n  c\n\n  d\n\n\n  e\n',
  'a: >-\n  b\n  c\n',
  'a: |\n  b\n # c\n',
  'a:\n  b: |\n    c\n  # d\ne: f\n',
  '- a\n- b\n',
  '- a: b\n  c: d\n- e\n',
  '- a:\n  - b\n- c:\n- d: e\n',
  '- a\n - b\n',
  '- |\n  a\n- "b"\n- { c: d }\n',
  '-   a\n-  b: c\n   d: e\n',
  'a:\n- b\n- c\nd: e\n',
  'a:\n  - b\n  - c\nd: e\n',
  'a:\n  b:\n    c:\n      d: e\n  f: g\n',
  '  a: b\n  c: d\n',
  '  a:\n    b: c\n',
  'a: {}\nb: []\nc: { }\nd: [ ]\n',
  'a: { b: c, d: e }\n',
  'a: {b: c,d: e}\n',
  'a: { b: , c: }\n',
  'a: { b: "c, d", e: [f, \'g\'], h: { i: j k } }\n',
  'a: [b, [c, d], { e: f }]\n',
  'a: [https://x.example/a, b:c]\n',
  'a: { b: null, c: ~ }\n',
  'a: [b] # c\n',
  'a: b # c\n',
  'a: b # c\n# d\ne: f\n',
  'a: # b\n  c: d\n',
  'a: # b\nc: d\n',
  'a:\n  # b\nc: d\n',
  'a:\n  b:\n  # c\n# d\ne: f\n',
  'a:\n  b:\n    # c\n',
  '# a\nb: c\n',
  '  # a\n\nb: c\n# d',
  'a: b\n  # c\nd: e\n',
  'a: b\n  # c\n\n  # d\n# e\n  # f\ng: h\n',
  'a:\n  b: c\n  # d\ne: f\n',
  'a:\n  b: c\n    # d\ne: f\n',
  'a:\n  b: c\n# d\n  e: f\n',
  'a:\n  b: c\n # d\ne: f\n',
  'a:\n  b:\n    c: d\n    # e\n  # f\n# g\nh: i\n',
  'a:\n  b:\n    c: d\n  # e\n    # f\nh: i\n',
  'a:\n  - b\n  # c\n  - d\n    # e\n  # f\ng: h\n',
  'a:\n- b\n# c\n- d\n# e\nf: g\n',
  '  a: b\n  # c\n# d\n',
  '  a:\n    b: c\n  # d\n\n',
  'a: b\n  ',
  'a:\n  b: c\n    ',
];

/** Texts that are not: what they are, or whether they are right, `yaml` has to say. */
const unsure: readonly string[] = [
  '',
  '\n',
  '# a\n',
  'a\n',
  '"a"\n',
  '[a]\n',
  '|\n  a\n',
  'a: b\r\n',
  'a:\tb\n',
  'a: b\tc\n',
  'a: \u0018\n',
  '\ufeffa: b\n',
  '%YAML 1.2\n---\na: b\n',
  '---\na: b\n',
  'a: b\n---\n',
  'a: b\n...\n',
  'a: b\n---\nc: d\n',
  '? a\n: b\n',
  'a: ? b\n',
  ': a\n',
  '"a": b\n',
  "'a': b\n",
  'a b: c\n',
  'a : b\n',
  'a:b\n',
  'a\u00a0: b\n',
  '-a: b\n',
  '<<: a\n',
  '&a b: c\n',
  '*a : b\n',
  'a: &b c\n',
  'a: *b\n',
  'a: !b c\n',
  'a: !!str c\n',
  'a: @b\n',
  'a: `b`\n',
  'a: %b\n',
  'a: ,b\n',
  'a: ]\n',
  'a: - b\n',
  'a: b: c\n',
  'a: b:\n',
  'a: b\n  c: d\n',
  'a: b\n  c:\n',
  'a: b # c\n  d\n',
  'a: b\n  # c\n  d\n',
  'a: b\nc\n',
  'a: b\n c: d\n',
  'a:\n  b: c\n d: e\n',
  'a:\n    b: c\n  d: e\n',
  '  a: b\nc: d\n',
  'a: b\n- c\n',
  '- a\nb: c\n',
  '- - a\n',
  '-\n  a: b\n',
  '-\n',
  '- # a\n  b\n',
  '-a\n',
  'a:\n  - b\n - c\n',
  'a: b\na: c\n',
  'a: { b: c, b: d }\n',
  'a: "b\n',
  'a: "b\n  c"\n',
  "a: 'b\n  c'\n",
  'a: "\\x41"\n',
  'a: "\\u0e01"\n',
  'a: "\\q"\n',
  'a: "b" c\n',
  'a: "b"#c\n',
  'a: "b": c\n',
  'a: {\n',
  'a: { b: c\n',
  'a: { b: c,\n  d: e }\n',
  'a: { b }\n',
  'a: { b:c }\n',
  'a: { b: c, }\n',
  'a: { , }\n',
  'a: { "b": c }\n',
  'a: { b: c: d }\n',
  'a: { b: c } d\n',
  'a: { b: c }: d\n',
  'a: { b: c }#d\n',
  'a: [b: c]\n',
  'a: [b,]\n',
  'a: [b, , c]\n',
  'a: [b c\n',
  'a: [b # c]\n',
  'a: ["b" "c"]\n',
  'a: [[b] [c]]\n',
  'a: [b # c\n',
  'a: [b]]\n',
  'a: [-]\n',
  `a: ${'['.repeat(40)}${']'.repeat(40)}\n`,
  `${Array.from({ length: 40 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')}`,
  'a: |\n',
  'a: |\nb: c\n',
  'a: |+\n  b\n\n',
  'a: |2\n  b\n',
  'a: |1-\n b\n',
  'a: | # b\n  c\n',
  'a: |b\n',
  'a: |\n\n  b\n',
  'a: |\n  b\n     \nc: d\n',
  'a: |\n   b\n  c\n',
  'a: >\n  b\n    c\n  d\n',
  'a:\n  |\n  b\n',
  // Faults that are texts to YAML have findings of their own.
  'urls: -https://x.example\n',
  'urls:\n  • https://x.example\n',
  'O1: answer:มี\n',
];

describe('quick reading: forms of YAML', () => {
  for (const text of plain) it(`${JSON.stringify(text)} is read`, () => assert.ok(isReadAlike(text)));
  it('what is not plain is left to `yaml`', () => {
    for (const text of unsure) assert.equal(readQuickly(text), null, JSON.stringify(text));
  });
});

const signs = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n  ',
  '#',
  ' # c',
  '# c\n',
  '\n    # d\n',
  '\n  # f\n',
  ': ',
  ':',
  '- ',
  '-',
  '\n- x\n',
  '\n    - y\n',
];
const moreSigns = [
  '"',
  "'",
  '\\',
  '|',
  '>-',
  '{',
  '}',
  '[',
  ']',
  ',',
  '{ a: b }',
  '~',
  '?',
  '&a',
  '*a',
  '!t',
  '%',
  '\n---\n',
  '\u00a0',
  '\u2028',
];
const lines = ['# c', '', 'x: y', '- z', 'text', 'k:', '"q"', '{ a: b }', '[x] # c', 'k: |', '- k: v', 'k: >-', 'k: # c', '- # c'];
const values = [
  '',
  'x',
  'x y',
  '"q"',
  "'s'",
  '{ a: b }',
  '{ a: , b: }',
  '[c, {d: e}]',
  '[]',
  '|',
  '>-',
  'a # c',
  '# c',
  'null',
  'a:b',
  '-x',
  'x: y',
];

function editText(text: string, random: RandomSource): string {
  const at = random.below(text.length + 1);
  const kind = random.below(5);
  if (kind === 0) return text.slice(0, at);
  if (kind === 1) return text.slice(0, at) + text.slice(at + 1 + random.below(4));
  if (kind === 2) return text.slice(0, at) + random.pick([...signs, ...moreSigns]) + text.slice(at);
  const all = text.split('\n');
  const index = random.below(all.length);
  if (kind === 3) all[index] = ' '.repeat(random.below(8)) + (all[index] ?? '').trimStart();
  else all.splice(index, 0, ' '.repeat(random.below(9)) + random.pick(lines));
  return all.join('\n');
}

function makeLine(indentation: number, random: RandomSource): string {
  const margin = ' '.repeat(indentation);
  const value = random.pick(values);
  return random.pick([
    `${margin}${random.pick(['a', 'b', 'c', 'd', 'e', 'f'])}: ${value}`,
    `${margin}- ${value}`,
    `${margin}- k: ${value}`,
    `${' '.repeat(random.below(9))}# c`,
    ' '.repeat(random.below(5)),
    `${margin}text`,
  ]);
}

function makeText(random: RandomSource): string {
  let indentation = 2 * random.below(2);
  const made = Array.from({ length: 1 + random.below(9) }, () => {
    indentation = Math.max(0, indentation + random.pick([0, 0, 0, 0, 2, 2, -2, -4, 1]));
    return makeLine(indentation, random);
  });
  return made.join('\n') + random.pick(['\n', '', '\n\n', '\n  ', '\n# end']);
}

const sources = [...plain, ...blocks];

describe('quick reading: texts made at random', function () {
  this.timeout(atDepth(300_000, 600_000));
  const cases = atDepth(1_000, 100_000);

  it('edits of blocks', () => {
    const random = createRandom(1);
    let read = 0;
    for (let count = 0; count < cases; count++) {
      let text = random.pick(sources);
      for (let edits = 1 + random.below(3); edits > 0; edits--) text = editText(text, random);
      if (isReadAlike(text)) read++;
    }
    assert.ok(read > cases / 10, `${read} were read`);
  });

  it('lines of any kind below each other', () => {
    const random = createRandom(2);
    let read = 0;
    for (let count = 0; count < 2 * cases; count++) if (isReadAlike(makeText(random))) read++;
    assert.ok(read > cases / 20, `${read} were read`);
  });
});
