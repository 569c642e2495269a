import assert from 'node:assert/strict';
import { decodeText } from '../../server/src/core/ground/decode';
import { limits } from '../../server/src/core/ground/limits';
import { createLineIndex } from '../../server/src/core/ground/line-index';
import { findNearest } from '../../server/src/core/ground/nearest';
import { cut, quote } from '../../server/src/core/ground/quote';
import { trimEndOf } from '../../server/src/core/ground/trim';
import fc from '../support/property';

describe('line index', () => {
  const positions = (text: string) => {
    const lines = createLineIndex(text);
    return Array.from({ length: text.length + 1 }, (_, offset) => {
      const { line, character } = lines.positionAt(offset);
      return `${line}:${character}`;
    });
  };

  it('counts lines that end with \\n', () => assert.deepEqual(positions('ab\nc'), ['0:0', '0:1', '0:2', '1:0', '1:1']));

  it('takes \\r\\n as one line end, its \\n as part of the line', () => {
    assert.deepEqual(positions('a\r\nb'), ['0:0', '0:1', '0:2', '1:0', '1:1']);
    assert.equal(createLineIndex('a\r\n\r\nb').lineCount, 3);
  });

  it('takes a lone \\r as a line end', () => assert.deepEqual(positions('a\rb\r'), ['0:0', '0:1', '1:0', '1:1', '2:0']));

  it('knows no other line ends', () => assert.equal(createLineIndex('a\u2028b\u2029c\u0085d\u000be').lineCount, 1));

  it('counts each Thai mark and each half of a surrogate pair', () => {
    assert.deepEqual(createLineIndex('ที่นี่').positionAt(6), { line: 0, character: 6 });
    assert.deepEqual(createLineIndex('😀\n😀ก').positionAt(5), { line: 1, character: 2 });
  });

  it('counts a byte order mark like any sign', () =>
    assert.deepEqual(createLineIndex('\ufeffoit').positionAt(1), { line: 0, character: 1 }));

  it('keeps offsets outside the text inside', () => {
    const lines = createLineIndex('ab\nc');
    assert.deepEqual(lines.positionAt(-5), { line: 0, character: 0 });
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 1 });
    assert.equal(lines.lineStart(99), 4);
  });

  it('has one line in an empty text', () => {
    const lines = createLineIndex('');
    assert.deepEqual([lines.lineCount, lines.positionAt(0)], [1, { line: 0, character: 0 }]);
  });

  it('agrees with counting by hand for any text', () => {
    const text = fc.array(fc.constantFrom('a', 'ที่', '\n', '\r', '\r\n', '😀', '\ufeff'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (value) => {
        const lines = createLineIndex(value);
        const starts = [...value.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length);
        assert.equal(lines.lineCount, starts.length + 1);
        for (let offset = 0; offset <= value.length; offset++) {
          const { line, character } = lines.positionAt(offset);
          assert.equal(line, starts.filter((start) => start <= offset).length);
          assert.equal(lines.lineStart(line) + character, offset);
        }
      }),
    );
  });
});

describe('decoding', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const sentence = 'สำนักงานเขตวังทองหลาง ปีงบประมาณ ๒๕๖๘';
  const windows874 = Uint8Array.from(sentence, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e00 + 0xa0;
  });

  it('reads UTF-8', () => assert.deepEqual(decodeText(utf8(sentence)), { text: sentence, problem: null }));

  it('leaves a byte order mark out', () => assert.deepEqual(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61)), { text: 'a', problem: null }));

  it('reads nothing from nothing', () => assert.deepEqual(decodeText(bytes()), { text: '', problem: null }));

  it('names Windows-874', () => assert.equal(decodeText(windows874).problem, 'windows-874'));

  it('names UTF-16, little and big endian', () => {
    assert.equal(decodeText(bytes(0xff, 0xfe, 0x2a, 0x0e)).problem, 'utf-16');
    assert.equal(decodeText(bytes(0xfe, 0xff, 0x0e, 0x2a)).problem, 'utf-16');
  });

  it('names a NUL byte, also in text that is UTF-8 otherwise', () => {
    assert.equal(decodeText(utf8('oit: 1\0')).problem, 'nul');
    assert.equal(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)).problem, 'nul');
  });

  it('names Thai UTF-8 that was cut in the middle of a sign', () => {
    assert.equal(decodeText(utf8(sentence).subarray(0, -1)).problem, 'not-utf-8');
  });

  it('names what is no UTF-8: a lone continuation, an overlong form, a surrogate', () => {
    for (const broken of [
      [0x61, 0x80],
      [0xc0, 0xaf, 0x80, 0x81],
      [0xed, 0xa0, 0x80],
    ])
      assert.equal(decodeText(bytes(...broken)).problem, 'not-utf-8', broken.join(' '));
  });

  it('keeps a replacement character that was typed', () => assert.equal(decodeText(utf8('a\ufffd')).problem, null));

  it('never throws, and has no problem only with what it gives back byte for byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (value) => {
        const { text, problem } = decodeText(value);
        if (problem !== null) return;
        const start = value[0] === 0xef && value[1] === 0xbb && value[2] === 0xbf ? 3 : 0;
        assert.deepEqual([...utf8(text)], [...value.subarray(start)]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('nearest word', () => {
  it('is the one with the fewest edits', () => {
    assert.equal(findNearest('discription', ['division', 'description', 'deadlines']), 'description');
    assert.equal(findNearest('ansewr', ['answer', 'approval']), 'answer');
  });

  it('does not mind capitals', () => assert.equal(findNearest('FISCALYEAR', ['fiscalYear']), 'fiscalYear'));

  it('is none where nothing is near, nothing is typed, or the word is too long to compare', () => {
    assert.equal(findNearest('webmaster', ['items', 'scores']), null);
    assert.equal(findNearest('', ['items']), null);
    assert.equal(findNearest('a', []), null);
    assert.equal(findNearest('x'.repeat(limits.suggestionLength + 1), ['x'.repeat(limits.suggestionLength)]), null);
  });
});

describe('quoting', () => {
  const splits = (text: string, part: string) => part.length < text.length && /^[\p{M}\udc00-\udfff]/u.test(text.slice(part.length));

  it('cuts no Thai base from its marks and no surrogate pair', () => {
    assert.equal(cut('ที่นี่', 4), 'ที่น'.slice(0, 3));
    assert.equal(cut('ที่นี่', 3), 'ที่');
    assert.equal(cut('a😀', 2), 'a');
    const text = fc.array(fc.constantFrom('ก', 'ี', '่', '้', 'ำ', '😀', 'a', ' '), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat({ max: 40 }), (value, length) => {
        const part = cut(value, length);
        assert.ok(value.startsWith(part) && part.length <= Math.max(length, 0));
        assert.ok(part === '' || !splits(value, part), JSON.stringify([value, part]));
      }),
      { numRuns: 1000 },
    );
  });

  it('quotes at most 60 characters of a value, on one line', () => {
    assert.equal(quote('มี'), '“มี”');
    assert.equal(quote('  หนึ่ง\n\tสอง '), '“หนึ่ง สอง”');
    assert.equal(quote('x'.repeat(60)), `“${'x'.repeat(60)}”`);
    assert.equal(quote('x'.repeat(61)), `“${'x'.repeat(59)}…”`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
        const text = quote(value);
        assert.ok(text.length <= limits.quoteLength + 2, `${text.length}`);
        assert.doesNotMatch(text, /[\r\n\t]/);
      }),
    );
  });

  it('takes no time over a value of a million signs', () => assert.ok(quote('ที่'.repeat(1_000_000)).length <= 62));
});

describe('trimming', () => {
  it('takes the given signs from the end and no others', () => {
    assert.equal(trimEndOf('a.,;.', '.,;'), 'a');
    assert.equal(trimEndOf('...', '.'), '');
    assert.equal(trimEndOf('.a', '.'), '.a');
  });
});
