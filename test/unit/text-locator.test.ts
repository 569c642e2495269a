import assert from 'node:assert/strict';
import { parseText } from '../../server/src/core/yaml/parse';
import { childOf, type ScalarNode } from '../../server/src/core/yaml/syntax-tree';
import { createTextLocator } from '../../server/src/core/yaml/text-locator';
import fc from '../support/property';
import { lineEnds, withLineEnds } from '../support/text-variants';

/** Reads the value of the key `a`. */
function readValue(source: string): ScalarNode {
  const { root, findings } = parseText(source);
  const node = childOf(root, 'a');
  assert.deepEqual(findings, [], JSON.stringify(source));
  assert.ok(node?.kind === 'scalar', JSON.stringify(source));
  return node;
}

/** Gives what stands in the source for every character of a text. */
function partsOf(source: string): string[] {
  const node = readValue(source);
  const locate = createTextLocator(node, source);
  return Array.from({ length: node.text.length }, (_, index) => {
    const { start, end } = locate({ start: index, end: index + 1 });
    return source.slice(start, end);
  });
}

/** Every character stands for itself, but for those that the table names: by index, what is written for it. */
function assertLocated(source: string, text: string, written: Readonly<Record<number, string>> = {}): void {
  assert.equal(readValue(source).text, text);
  const wanted = Array.from({ length: text.length }, (_, index) => written[index] ?? text.charAt(index));
  assert.deepEqual(partsOf(source), wanted, JSON.stringify(source));
}

describe('text locator: every character of a text', () => {
  it('plain, on one line', () => {
    assertLocated('a: น้ำ 😀#1:ข # หมายเหตุ\n', 'น้ำ 😀#1:ข');
  });

  it('in double quotes', () => {
    assertLocated('a: "น้ำ  ข: #"\n', 'น้ำ  ข: #');
    assertLocated('{"a": "ก", "b": 1}\n', 'ก');
  });

  it('in double quotes, with escapes of every length', () => {
    assertLocated('a: "ก\\tข\\"ค\\\\ง\\x41จ\\u0e09ช\\U0001F600ซ\\nฌ"\n', 'ก\tข"ค\\งAจฉช😀ซ\nฌ', {
      1: '\\t',
      3: '\\"',
      5: '\\\\',
      7: '\\x41',
      9: '\\u0e09',
      11: '\\U0001F600',
      // A sign outside the basic plane has two units and one escape.
      12: '',
      14: '\\n',
    });
  });

  it('in single quotes, with doubled ones', () => {
    assertLocated("a: 'ก''ข \"ค\" \\t '''\n", 'ก\'ข "ค" \\t \'', { 1: "''", 11: "''" });
  });

  for (const [name, lineEnd] of Object.entries(lineEnds)) {
    /** Only lines end differently; the reader of YAML gives one line feed for each. */
    const located = (source: string, text: string, written: Readonly<Record<number, string>> = {}) => {
      const other = withLineEnds(source, lineEnd);
      assert.equal(readValue(other).text.replace(/\r\n?/g, '\n'), text, JSON.stringify(other));
      const wanted = Array.from({ length: text.length }, (_, index) => withLineEnds(written[index] ?? text.charAt(index), lineEnd));
      assert.deepEqual(partsOf(other), wanted, JSON.stringify(other));
    };

    describe(`with ${name}`, () => {
      it('literal, with blank lines, deeper lines and blanks at the end', () => {
        located('a: |\n  ก ข\n\n    ค \n  ง\nb: 1\n', 'ก ข\n\n  ค \nง\n');
        located('x: 1\na: |\n\n  ก\n', '\nก\n');
      });

      it('literal, cut or kept at its end, with a comment behind the sign', () => {
        located('a: |-\n  ก\n  ข\n\n', 'ก\nข');
        located('a: |+ # หมายเหตุ\n  ก\n\n\n', 'ก\n\n\n');
      });

      it('literal, with an indentation indicator', () => {
        located('a: |2\n    ก\n   ข\n', '  ก\n ข\n');
        located('a: |1-\n   ก\n ข\n', '  ก\nข');
      });

      it('literal, from a no-break blank or a byte order mark on', () => {
        located('a: |\n  \u00a0ก\n  \ufeffข\n', '\u00a0ก\n\ufeffข\n');
      });

      it('folded', () => {
        located('a: >\n  ก\n  ข ค\n', 'ก ข ค\n', { 1: '\n' });
        located('a: >-\n  ก\n\n  ข\n  ค\n', 'ก\nข ค', { 3: '\n' });
        located('a: >\n  ก\n\n\n  ข\n', 'ก\n\nข\n');
      });

      it('folded, with deeper lines, which keep their ends', () => {
        located('a: >\n  ก\n    ข\n  ค\n', 'ก\n  ข\nค\n');
        located('a: >2\n   ก\n  ข\n', ' ก\nข\n');
      });

      it('plain and quoted, over several lines: every letter', () => {
        const letters = (source: string) => partsOf(withLineEnds(source, lineEnd)).filter((part) => part.trim() !== '');
        assert.deepEqual(letters('a: ก ข\n  ค\n\n  ง # หมายเหตุ\n'), ['ก', 'ข', 'ค', 'ง']);
        assert.deepEqual(letters('a: "ก \\\n  ข\n  ค\\n\n\n  ง"\n'), ['ก', 'ข', 'ค', '\\n', 'ง']);
        assert.deepEqual(letters("a: 'ก''\n\n  ข'\n"), ['ก', "''", 'ข']);
        assert.deepEqual(letters('a: ก\n  \u00a0ข\n'), ['ก', 'ข']);
      });
    });
  }
});

describe('text locator: random texts', () => {
  const sign = fc.constantFrom('ก', 'ำ', ' ', '  ', '\n', '\n\n', "'", '"', '\\', '\t', '😀', '\u00a0', '\u200b', '#', ':', 'x');
  const text = fc.array(sign, { maxLength: 20 }).map((signs) => `ก${signs.join('')}ข`);
  const indent = (value: string) => value.replace(/^(?=.)/gm, '  ');
  const writings: Readonly<Record<string, (value: string) => string>> = {
    literal: (value) => `a: |-\n${indent(value)}\n`,
    'literal with an indicator': (value) => `a: |2-\n${indent(` ${value}`)}\n`,
    'double quotes': (value) => `a: ${JSON.stringify(value)}\n`,
    'single quotes on one line': (value) => `a: '${value.replace(/\n/g, ' ').replaceAll("'", "''")}'\n`,
  };
  for (const [name, write] of Object.entries(writings)) {
    it(`${name}: a letter is located where it stands, and the parts follow each other`, () => {
      fc.assert(
        fc.property(text, (value) => {
          const source = write(value);
          const node = readValue(source);
          const locate = createTextLocator(node, source);
          let at = node.span.start;
          for (let index = 0; index < node.text.length; index++) {
            const { start, end } = locate({ start: index, end: index + 1 });
            assert.ok(start >= at && end >= start && end <= node.span.end, JSON.stringify(source));
            const [sign, part] = [node.text.charAt(index), source.slice(start, end)];
            assert.ok(
              part === sign || /^\\|^''$/.test(part),
              `${JSON.stringify(sign)} at ${JSON.stringify(part)} in ${JSON.stringify(source)}`,
            );
            at = end;
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  it('folded: every letter, in order', () => {
    fc.assert(
      fc.property(text, (value) => {
        const source = `a: >-\n${indent(value)}\n`;
        const node = readValue(source);
        const locate = createTextLocator(node, source);
        for (let index = 0; index < node.text.length; index++) {
          const { start, end } = locate({ start: index, end: index + 1 });
          const sign = node.text.charAt(index);
          if (!/[ \n]/.test(sign)) assert.equal(source.slice(start, end), sign, `${index} of ${JSON.stringify(source)}`);
        }
      }),
      { numRuns: 500 },
    );
  });
});
