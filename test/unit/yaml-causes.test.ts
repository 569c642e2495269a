import assert from 'node:assert/strict';
import { fixAll, formatFinding, formatFix } from '../../server/src/core';
import { applyEdits } from '../../server/src/core/findings/fix';
import { parseText } from '../../server/src/core/yaml/parse';
import { check, completeItems, miniHeader, miniSubmission, placeFindings, testCatalog } from '../support/checking';
import { lineEnds, withLineEnds } from '../support/text-variants';

/** What stands in place of the description of an item, the place of the finding between « and », and what the fix makes of it. */
interface Case {
  readonly written: string;
  readonly reason: string;
  /** null: nothing is offered. */
  readonly mended: string | null;
  readonly isSafe?: boolean;
}

const before = `${miniHeader}items:\n  ${completeItems.O1}\n  O4:\n    answer: มี\n`;
const after = '    period: ปีงบประมาณ 2567\n  O5:\n    answer: ไม่มี\n';

const quoted = (written: string, mended: string, isSafe = true): Case => ({ written, reason: 'TEXT_SIGN', mended, isSafe });

const cases: Readonly<Record<string, Case>> = {
  'a star': quoted('    description: «*»หมายเหตุ หน้าหลัก > สถิติ\n', '    description: "*หมายเหตุ หน้าหลัก > สถิติ"\n'),
  'two stars': quoted('    description: «*»*หน้าหลัก** > สถิติ\n', '    description: "**หน้าหลัก** > สถิติ"\n'),
  'a star and a comment': quoted('    description: «*»หมายเหตุ ก # ตรวจแล้ว\n', '    description: "*หมายเหตุ ก" # ตรวจแล้ว\n'),
  'a star, on two lines': quoted('    description: «*»หมายเหตุ ก\n      ข ค\n', '    description: "*หมายเหตุ ก\n      ข ค"\n'),
  'a star and quotation marks': quoted('    description: «*»หมายเหตุ "ก" ข\n', `    description: '*หมายเหตุ "ก" ข'\n`),
  'an exclamation mark': quoted('    description: «!»สำคัญ หน้าหลัก > สถิติ\n', '    description: "!สำคัญ หน้าหลัก > สถิติ"\n'),
  'a question mark': quoted('    description: «?» หน้าหลัก > สถิติ\n', '    description: "? หน้าหลัก > สถิติ"\n'),
  brackets: quoted('    description: «[»หน้าหลัก] > สถิติ\n', '    description: "[หน้าหลัก] > สถิติ"\n'),
  braces: quoted('    description: «{»เมนู} หน้าหลัก > สถิติ\n', '    description: "{เมนู} หน้าหลัก > สถิติ"\n'),
  'an at sign': quoted('    description: «@»line หน้าหลัก\n', '    description: "@line หน้าหลัก"\n'),
  'a grave accent': quoted('    description: «`»หน้าหลัก` > สถิติ\n', '    description: "`หน้าหลัก` > สถิติ"\n'),
  'a per cent sign': quoted('    description: «%» ความพึงพอใจ\n', '    description: "% ความพึงพอใจ"\n'),
  'a comma': quoted('    description: «,» หน้าหลัก\n', '    description: ", หน้าหลัก"\n'),
  'an angle': quoted('    description: «>» หน้าหลัก > สถิติ\n', '    description: "> หน้าหลัก > สถิติ"\n', false),
  'a bar': quoted('    description: «|» หน้าหลัก > สถิติ\n', '    description: "| หน้าหลัก > สถิติ"\n', false),
  'a dash': quoted('    description: «-» หน้าหลัก > สถิติ\n', '    description: "- หน้าหลัก > สถิติ"\n', false),
  'in an entry of a list': quoted('    urls:\n      - «*»https://mini.example/o4 ก\n', '    urls:\n      - "*https://mini.example/o4 ก"\n'),

  'no blank behind a colon': {
    written: '    description«:»หน้าหลัก > สถิติ\n',
    reason: 'NO_BLANK_BEHIND',
    mended: '    description: หน้าหลัก > สถิติ\n',
    isSafe: true,
  },
  'no blank behind a second dash': {
    written: '    urls:\n      - https://mini.example/a\n      «-»https://mini.example/b\n',
    reason: 'NO_BLANK_BEHIND',
    mended: '    urls:\n      - https://mini.example/a\n      - https://mini.example/b\n',
    isSafe: true,
  },
  'no blank behind a second dash below its key': {
    written: '    urls:\n    - https://mini.example/a\n    «-»https://mini.example/b\n',
    reason: 'NO_BLANK_BEHIND',
    mended: '    urls:\n    - https://mini.example/a\n    - https://mini.example/b\n',
    isSafe: true,
  },
  'a second bullet': {
    written: '    urls:\n      - https://mini.example/a\n      «•» https://mini.example/b\n',
    reason: 'BULLET',
    mended: '    urls:\n      - https://mini.example/a\n      - https://mini.example/b\n',
    isSafe: true,
  },
  'a list whose key is missing': {
    written: '    division: ก\n    «-» https://mini.example/a\n    notes: ข\n',
    reason: 'LIST_WITHOUT_KEY',
    mended: null,
  },
  'a list whose key is missing, deeper than a value of another key': {
    written: '    approval:\n      published: ก\n      «-» https://mini.example/a\n    notes: ข\n',
    reason: 'LIST_WITHOUT_KEY',
    mended: null,
  },
  'a wide colon': { written: '    description«：»หน้าหลัก\n', reason: 'OTHER_COLON', mended: '    description: หน้าหลัก\n', isSafe: true },
  'an equals sign': { written: '    description «=» หน้าหลัก\n', reason: 'OTHER_COLON', mended: '    description: หน้าหลัก\n', isSafe: true },
  'no colon': { written: '    «description» หน้าหลัก > สถิติ\n', reason: 'NO_COLON', mended: '    description: หน้าหลัก > สถิติ\n', isSafe: true },
  'no colon behind an item': { written: '  «O3»\n    answer: มี\n', reason: 'NO_COLON', mended: '  O3:\n    answer: มี\n', isSafe: true },
  'two keys on a line': {
    written: '    description: หน้าหลัก «period»: ก\n    note: ข\n',
    reason: 'TWO_KEYS',
    mended: '    description: หน้าหลัก\n    period: ก\n    note: ข\n',
    isSafe: false,
  },
  'a colon in a text': {
    written: '    description: หน้าหลัก > ข่าว«:» ประกาศ\n',
    reason: 'COLON_IN_TEXT',
    mended: '    description: "หน้าหลัก > ข่าว: ประกาศ"\n',
    isSafe: true,
  },
  'a colon at the end of a text': {
    written: '    description: หน้าหลัก ดังนี้«:»\n',
    reason: 'COLON_IN_TEXT',
    mended: '    description: "หน้าหลัก ดังนี้:"\n',
    isSafe: true,
  },
  'a list on the line of its key': {
    written: '    urls: «-» https://mini.example/a\n',
    reason: 'LIST_BESIDE_KEY',
    mended: '    urls:\n      - https://mini.example/a\n',
    isSafe: true,
  },

  'no-break blanks before a key': {
    written: '«\u00a0»\u00a0\u00a0\u00a0description: หน้าหลัก\n',
    reason: 'FOREIGN_BLANK',
    mended: '    description: หน้าหลัก\n',
    isSafe: true,
  },
  'no-break blanks before two keys': {
    written: '«\u00a0»\u00a0\u00a0\u00a0description: หน้าหลัก\n\u00a0\u00a0  note: ก\n',
    reason: 'FOREIGN_BLANK',
    mended: '    description: หน้าหลัก\n    note: ก\n',
    isSafe: true,
  },
  'wide blanks before a key': {
    written: '«\u3000»\u3000description: หน้าหลัก\n',
    reason: 'FOREIGN_BLANK',
    mended: '    description: หน้าหลัก\n',
    isSafe: true,
  },
  'a wide blank behind a colon': {
    written: '    description:«\u3000»หน้าหลัก\n',
    reason: 'FOREIGN_BLANK',
    mended: '    description: หน้าหลัก\n',
    isSafe: true,
  },
  'a byte order mark before an item': {
    written: '«\ufeff»  O2:\n    answer: มี\n',
    reason: 'FOREIGN_BLANK',
    mended: '  O2:\n    answer: มี\n',
    isSafe: true,
  },

  'an unclosed double quotation mark': {
    written: '    description: «"»หน้าหลัก > สถิติ\n',
    reason: 'UNCLOSED_QUOTE',
    mended: '    description: "หน้าหลัก > สถิติ"\n',
    isSafe: false,
  },
  'an unclosed single quotation mark': {
    written: "    description: «'»หน้าหลัก > สถิติ # ก\n",
    reason: 'UNCLOSED_QUOTE',
    mended: "    description: 'หน้าหลัก > สถิติ' # ก\n",
    isSafe: false,
  },
  'an unclosed quotation mark before a closed one': {
    written: '    description: «"»หน้าหลัก > สถิติ\n    note: "ข"\n',
    reason: 'UNCLOSED_QUOTE',
    mended: '    description: "หน้าหลัก > สถิติ"\n    note: "ข"\n',
    isSafe: false,
  },
  'quotation marks inside': {
    written: '    description: "แสดง "«ข้อมูล" ทั้งหมด"»\n',
    reason: 'TEXT_AFTER_QUOTE',
    mended: `    description: 'แสดง "ข้อมูล" ทั้งหมด'\n`,
    isSafe: false,
  },
  'a quoted word at the start': {
    written: '    description: "หน้าหลัก" «> สถิติ»\n',
    reason: 'TEXT_AFTER_QUOTE',
    mended: `    description: '"หน้าหลัก" > สถิติ'\n`,
    isSafe: false,
  },
  'a star between braces': {
    written: '    result: { remark: «*»หมายเหตุ ก, score: 1 } # ข\n',
    reason: 'TEXT_SIGN',
    mended: '    result: { remark: "*หมายเหตุ ก", score: 1 } # ข\n',
    isSafe: true,
  },
  'a text that is cut between braces': {
    written: '    result: { remark: ครั้งที่ «#»2 }\n',
    reason: 'CUT_BY_COMMENT',
    mended: '    result: { remark: "ครั้งที่ #2" }\n',
    isSafe: false,
  },
  'a path with backslashes': {
    written: '    description: "C:«\\»ข้อมูล"\n',
    reason: 'BAD_DQ_ESCAPE',
    mended: "    description: 'C:\\ข้อมูล'\n",
    isSafe: false,
  },
  'a key that is indented too little': {
    written: '   «description»: ก\n',
    reason: 'BAD_INDENT',
    mended: '    description: ก\n',
    isSafe: false,
  },
  'a key that is indented too far below a list': {
    written: '    urls:\n      - https://mini.example/a\n     «description»: ก\n',
    reason: 'BAD_INDENT',
    mended: '    urls:\n      - https://mini.example/a\n    description: ก\n',
    isSafe: false,
  },
  'an unclosed bracket': { written: '    urls: «[»https://mini.example/a\n', reason: 'UNCLOSED_BRACKET', mended: null },

  'a line that is indented too far behind a comment': {
    written: '    description: ก\n    # หมายเหตุ\n\n     «note»: ข\n',
    reason: 'BAD_INDENT',
    mended: '    description: ก\n    # หมายเหตุ\n\n    note: ข\n',
    isSafe: false,
  },
  'a text that is cut before its last line': {
    written: '    description: หน้าหลัก\n      ข่าว «#»ITA และ\n      ผล\n',
    reason: 'CUT_BY_COMMENT',
    mended: '    description: "หน้าหลัก\n      ข่าว #ITA และ\n      ผล"\n',
    isSafe: false,
  },
  'a text below | without indentation': {
    written: '    description: |\n«หน้าหลัก > สถิติ»\n',
    reason: 'LOST_INDENTATION',
    mended: '    description: |\n      หน้าหลัก > สถิติ\n',
    isSafe: false,
  },
  'the last lines of a text below |': {
    written: '    description: |\n      หน้าหลัก\n«ลำดับ\tรายการ»\n1\tประกาศ\n',
    reason: 'LOST_INDENTATION',
    mended: '    description: |\n      หน้าหลัก\n      ลำดับ\tรายการ\n      1\tประกาศ\n',
    isSafe: false,
  },
  'the second line of a plain text': {
    written: '    description: หน้าหลัก\n«แสดงสถิติ»\n',
    reason: 'LOST_INDENTATION',
    mended: '    description: หน้าหลัก\n      แสดงสถิติ\n',
    isSafe: false,
  },
  'addresses pasted below their key': {
    written: '    urls:\n«https://mini.example/a»\nhttps://mini.example/b\n',
    reason: 'LOST_INDENTATION',
    mended: '    urls:\n      - https://mini.example/a\n      - https://mini.example/b\n',
    isSafe: false,
  },
  'addresses pasted below others': {
    written: '    urls:\n      - https://mini.example/a\n«https://mini.example/b»\n',
    reason: 'LOST_INDENTATION',
    mended: '    urls:\n      - https://mini.example/a\n      - https://mini.example/b\n',
    isSafe: false,
  },
  'entries as far out as the file': {
    written: '    urls:\n«- https://mini.example/a»\n- https://mini.example/b\n',
    reason: 'LOST_INDENTATION',
    mended: '    urls:\n      - https://mini.example/a\n      - https://mini.example/b\n',
    isSafe: false,
  },
};

function read({ written }: Case, lineEnd: string) {
  const start = before.length + written.indexOf('«');
  const end = before.length + written.indexOf('»') - 1;
  const plain = `${before}${written.replace(/[«»]/g, '')}${after}`;
  const offset = (at: number) => withLineEnds(plain.slice(0, at), lineEnd).length;
  return { text: withLineEnds(plain, lineEnd), span: { start: offset(start), end: offset(end) } };
}

describe('yaml: the first error names the cause, where it stands', () => {
  for (const [name, one] of Object.entries(cases))
    for (const [ends, lineEnd] of Object.entries(lineEnds))
      it(`${name} (${ends})`, () => {
        const { text, span } = read(one, lineEnd);
        const [finding, ...more] = parseText(text).findings;
        assert.equal(finding?.code, 'yaml.syntax');
        assert.deepEqual({ ...finding?.args }, { ...finding?.args, reason: one.reason });
        assert.deepEqual([finding?.span, more], [span, []], JSON.stringify(text.slice(finding?.span.start, finding?.span.end)));
        assert.equal(
          finding?.fix ? applyEdits(text, finding.fix.edits) : null,
          one.mended === null ? null : withLineEnds(`${before}${one.mended}${after}`, lineEnd),
        );
        if (one.isSafe !== undefined) assert.equal(finding?.fix?.isSafe, one.isSafe);
        for (const language of ['th', 'en'] as const) {
          const message = formatFinding({ ...check(text).findings[0], severity: 'error' } as never, language);
          assert.doesNotMatch(message, /undefined|“\s*”/);
        }
      });
});

/** Faults that leave a file readable: the rest of it is checked, and one finding tells. */
const readable: Readonly<Record<string, readonly [string, string, string]>> = {
  'an anchor that is a text': ['    description: «&»ข้อมูล หน้าหลัก > รายงาน\n', 'TEXT_SIGN', '    description: "&ข้อมูล หน้าหลัก > รายงาน"\n'],
  'an alias that is a text': ['    description: «*»หมายเหตุ\n', 'TEXT_SIGN', '    description: "*หมายเหตุ"\n'],
  'a dash without a blank': [
    '    urls:\n      «-»https://mini.example/a\n',
    'NO_BLANK_BEHIND',
    '    urls:\n      - https://mini.example/a\n',
  ],
  'dashes without blanks': [
    '    urls:\n      «-»https://mini.example/a\n      -https://mini.example/b\n',
    'NO_BLANK_BEHIND',
    '    urls:\n      - https://mini.example/a\n      - https://mini.example/b\n',
  ],
  'the first dash without a blank': [
    '    urls:\n      «-»https://mini.example/a\n      - https://mini.example/b\n',
    'NO_BLANK_BEHIND',
    '    urls:\n      - https://mini.example/a\n      - https://mini.example/b\n',
  ],
  'a no-break blank behind a dash': [
    '    urls:\n      -«\u00a0»https://mini.example/a\n',
    'FOREIGN_BLANK',
    '    urls:\n      - https://mini.example/a\n',
  ],
  bullets: [
    '    urls:\n      «•» https://mini.example/a\n      • https://mini.example/b\n',
    'BULLET',
    '    urls:\n      - https://mini.example/a\n      - https://mini.example/b\n',
  ],
  'long dashes': [
    '    urls:\n      «–» https://mini.example/a\n      – https://mini.example/b\n',
    'BULLET',
    '    urls:\n      - https://mini.example/a\n      - https://mini.example/b\n',
  ],
  'a no-break blank before a colon': ['    description«\u00a0»: หน้าหลัก > รายงาน\n', 'FOREIGN_BLANK', '    description: หน้าหลัก > รายงาน\n'],
  'keys without blanks behind the colon': [
    '    elements:\n      structure«:»true\n',
    'NO_BLANK_BEHIND',
    '    elements:\n      structure: true\n',
  ],
};

describe('yaml: a fault that leaves the file readable', () => {
  for (const [name, [written, reason, mended]] of Object.entries(readable))
    for (const [ends, lineEnd] of Object.entries(lineEnds))
      it(`${name} (${ends})`, () => {
        const { text, span } = read({ written, reason, mended }, lineEnd);
        const result = check(text);
        const found = result.findings.filter(({ code }) => /^(?:yaml|schema)\./.test(code));
        assert.deepEqual(
          found.map((finding) => [finding.code, (finding.args as { reason?: string }).reason, finding.span]),
          [['yaml.syntax', reason, span]],
          JSON.stringify(placeFindings(found, text)),
        );
        assert.ok(result.tree);
        assert.equal(applyEdits(text, found[0]?.fix?.edits ?? []), withLineEnds(`${before}${mended}${after}`, lineEnd));
      });

  it('what YAML means stays what it is', () => {
    const texts = ['a: &x 1\nb: *x\n', 'a: !!str ข้อความ\n', 'a: &ชื่อ ก\nb: *ชื่อ\n'];
    for (const text of texts)
      assert.ok(
        parseText(text).findings.every(({ code }) => code === 'yaml.alias'),
        text,
      );
    const right = [
      'description: |\n      *หมายเหตุ\n      answer:มี\n      - ข้อความ: ก\n',
      'description: >-\n      "ก" ข #ค\n',
      'description: "*หมายเหตุ ก: ข\n      answer:มี"\n',
      'description: หน้าหลัก\n      -ข้อ ก\n      • ข้อ ข\n',
      "description: 'it''s'\n",
      'description: 10:30 น. https://mini.example/a:b\n',
    ];
    for (const text of right) assert.deepEqual(parseText(`${before}    ${text}${after}`).findings, [], text);
  });
});

describe('yaml: the label of a fix says what it does', () => {
  const labels = {
    '    answer:มี\n': 'เว้นวรรคหลัง “:”',
    '    urls:\n      -https://mini.example/a\n': 'เว้นวรรคหลัง “-”',
    '    urls:\n      -\u00a0https://mini.example/a\n': 'ใช้เว้นวรรคธรรมดา',
  };
  for (const [written, label] of Object.entries(labels))
    it(label, () => {
      const fix = check(`${miniHeader}items:\n  O4:\n${written}`).findings.find(({ code }) => code === 'yaml.syntax')?.fix;
      assert.equal(fix && formatFix(fix.title, 'th'), label);
    });
});

describe('yaml: fix-all of a file with many faults', () => {
  it('mends them all in one run, and a second changes nothing', () => {
    const items = Array.from({ length: 30 }, (_, index) => `  O${index + 5}:\n    description: *หมายเหตุ ข้อ ${index}\n    answer:มี\n`);
    const fixed = fixAll(`${before}${items.join('')}`, { catalog: testCatalog }).text;
    assert.ok(parseText(fixed).root);
    assert.equal(fixAll(fixed, { catalog: testCatalog }).text, fixed);
    assert.equal(fixed.split('"*หมายเหตุ').length, 31);
  });
});

describe('yaml: indentation by tabs', () => {
  const complete = miniSubmission({
    O4: 'O4:\n  answer: มี\n  urls:\n    - https://mini.example/o4\n    - url: https://mini.example/o4b\n      note: ก\n  description: |\n    หน้าหลัก > รายงาน\n      ย่อย\n    จบ\n  period: >-\n    ปีงบประมาณ\n    2567',
  });
  const byTabs: Readonly<Record<string, string>> = {
    'one a level': complete.replace(/^(?: {2})+/gm, (blanks) => '\t'.repeat(blanks.length / 2)),
    'one at the start of each line': complete.replace(/^ {2}/gm, '\t'),
    'behind the dashes': complete.replace(/- url/, '-\turl'),
  };
  for (const [name, text] of Object.entries(byTabs))
    for (const lineEnd of Object.values(lineEnds))
      it(`${name} becomes blanks in one go (${JSON.stringify(lineEnd)})`, () => {
        const fixed = fixAll(withLineEnds(text, lineEnd), { catalog: testCatalog }).text;
        assert.equal(fixed, withLineEnds(complete, lineEnd));
        assert.equal(fixAll(fixed, { catalog: testCatalog }).text, fixed);
      });

  it('every tab that is named offers the same, and a tab inside a text stays', () => {
    const text = `${miniHeader}items:\n\tO4:\n\t\tanswer: มี\n\t\tdescription: |\n\t\t\tก\tข\n\t\t\t\tค\n`;
    const { findings } = check(text);
    assert.ok(findings.length > 1 && findings.every(({ code }) => code === 'yaml.tab'));
    const [first, ...more] = findings.map(({ fix }) => fix);
    for (const other of more) assert.deepEqual(other, first);
    assert.equal(
      applyEdits(text, first?.edits ?? []),
      `${miniHeader}items:\n  O4:\n    answer: มี\n    description: |\n      ก\tข\n        ค\n`,
    );
  });

  it('where widths of a tab make different submissions, the user decides', () => {
    const fix = check('items:\n  O1:\n\tanswer: มี\n').findings.find(({ code }) => code === 'yaml.tab')?.fix;
    assert.deepEqual([fix?.edits[0]?.newText, fix?.isSafe], ['    ', false]);
  });

  it('the key of an item, or of the file, is put where it alone can stand', () => {
    const text = miniSubmission({ O2: 'O2:\n  answer: มี', O3: 'O3:\n  answer: มี' }, 'deadlines:\n  internal: 2568-03-31\n');
    for (const [from, to] of [
      ['  O3:', '\t  O3:'],
      ['  O3:', '\t\tO3:'],
      ['profile:', '\tprofile:'],
      ['deadlines:', '\tdeadlines:'],
    ] as const)
      assert.equal(fixAll(text.replace(from, to), { catalog: testCatalog }).text, text, to);
  });

  it('a tab between dashes', () => {
    const fix = parseText('- \t- x\n').findings[0]?.fix;
    assert.equal(applyEdits('- \t- x\n', fix?.edits ?? []), '- - x\n');
  });
});

describe('a key of an item below one that stands at the left edge', () => {
  for (const key of ['description', 'period', 'urls'])
    it(`is not offered to be taken out of the item: ${key}`, () => {
      const text = `${miniHeader}items:\n  O1:\nanswer: มี\n    ${key}: ก\n  O4:\n    answer: ไม่มี\n`;
      const findings = check(text).findings.filter(({ code }) => code === 'yaml.syntax');
      assert.ok(findings.length > 0);
      for (const { fix } of findings) assert.ok(!fix || !applyEdits(text, fix.edits).includes(`\n${key}:`), key);
    });
});
