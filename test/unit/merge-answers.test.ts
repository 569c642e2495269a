import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FoundAnswers, FoundItem, FoundValue } from '../../server/src/core/input/found-answers';
import { mergeAnswers } from '../../server/src/core/input/merge-answers';
import { writeDraft } from '../../server/src/core/input/write-draft';
import { check, readRepositoryFile, testCatalog } from '../support/checking';

const options = { catalog: testCatalog, language: 'th' as const };
const nobody = { agencyName: null, website: null };

const value = (path: string, given: FoundValue['value'], ...doubts: string[]): FoundValue => ({
  path: path.split('.'),
  value: given,
  doubts: doubts.map((text) => ({ th: text, en: text })),
});
const entries = (...texts: string[]) => texts.map((text) => ({ value: text, doubts: [] }));
const item = (id: string, ...values: FoundValue[]): FoundItem => ({ id, title: null, place: null, values, doubts: [] });
const found = (...items: FoundItem[]): FoundAnswers => ({
  ...{ kind: 'table', fiscalYear: null, items, remarks: [] },
  ...nobody,
});

const submission = (...lines: string[]) =>
  `${['oit: 1', 'fiscalYear: 2568', 'profile: mini-agency', 'agency:', '  name: สำนักงานตัวอย่าง', '  website: https://www.mini.example/', 'items:', ...lines].join('\n')}\n`;

const ownLines = (text: string) => text.split('\n').slice(7, -1);

describe('taking answers in', () => {
  it('fills what is empty, and leaves a comment where it was', () => {
    const text = submission('  O1:', '    answer:  # มี หรือ ไม่มี', '    urls: ', '    description: ""');
    const merged = mergeAnswers(
      text,
      found(
        item('O1', value('answer', 'มี'), value('urls', entries('https://www.mini.example/a')), value('description', 'หน้าหลัก > ข่าว: สรุป')),
      ),
      options,
    );
    assert.deepEqual(ownLines(merged.text), [
      '  O1:',
      '    answer: มี  # มี หรือ ไม่มี',
      '    urls:',
      '      - https://www.mini.example/a',
      '    description: "หน้าหลัก > ข่าว: สรุป"',
    ]);
    assert.equal(merged.filled, 3);
    assert.deepEqual(merged.conflicts, []);
    assert.equal(merged.proposal, merged.text);
  });

  it('writes a long text below its key, and doubts above', () => {
    const long = `หน้าหลัก > ข้อมูลพื้นฐาน\n\n${'ข้อมูลของหน่วยงาน '.repeat(5).trim()}`;
    const merged = mergeAnswers(
      submission('  O1:', '    answer: มี'),
      found(item('O1', value('description', long, 'ข้อความถูกตัด'), value('result.score', 50), value('result.remark', 'ขาดช่องทางติดต่อ'))),
      options,
    );
    assert.deepEqual(ownLines(merged.text), [
      '  O1:',
      '    answer: มี',
      '    # ตรวจสอบ: ข้อความถูกตัด',
      '    description: |',
      '      หน้าหลัก > ข้อมูลพื้นฐาน',
      '',
      `      ${'ข้อมูลของหน่วยงาน '.repeat(5).trim()}`,
      '    result:',
      '      score: 50',
      '      remark: ขาดช่องทางติดต่อ',
    ]);
    assert.equal(merged.doubts, 1);
    assert.equal(check(merged.text).submission?.itemById.get('O1')?.description?.value.trim(), long);
  });

  it('touches nothing of what is there: what differs is a conflict, and the proposal has it', () => {
    const text = submission(
      '  O1:',
      '    answer: มี',
      '    urls:',
      '      - https://www.mini.example/a  # หน้าแรก',
      '    description: ของเรา',
    );
    const merged = mergeAnswers(
      text,
      found(
        item(
          'O1',
          value('answer', 'มี'),
          value('urls', entries('https://www.mini.example/a', 'https://www.mini.example/b')),
          value('description', 'ของเขา'),
        ),
      ),
      options,
    );
    assert.equal(merged.text, text);
    assert.equal(merged.same, 1);
    assert.deepEqual(
      merged.conflicts.map(({ reason, path, own, found: other }) => [reason, path.join('.'), own, other]),
      [
        ['differs', 'urls', 'https://www.mini.example/a', 'https://www.mini.example/a\nhttps://www.mini.example/b'],
        ['differs', 'description', 'ของเรา', 'ของเขา'],
      ],
    );
    assert.deepEqual(ownLines(merged.proposal).slice(2), [
      '    urls:',
      '      - https://www.mini.example/a  # หน้าแรก',
      '      - https://www.mini.example/b',
      '    description: ของเขา',
    ]);
  });

  it('keeps what stands where a map would be, and says it', () => {
    const text = `${submission('  O1:', '    answer: มี', '    result: 50')}scores:\n  IIT: 98.25\n`;
    const whole = [value('scores.IIT.score', 98.3), value('scores.IIT.1', 99), value('scores.EIT.6', 97)];
    const merged = mergeAnswers(text, { ...found(item('O1', value('result.score', 100))), whole }, options);
    assert.equal(merged.text, `${text}  EIT:\n    "6": 97\n`);
    assert.deepEqual(
      merged.conflicts.map(({ reason, path, own, found: other }) => [reason, path.join('.'), own, other]),
      [
        ['differs', 'scores.IIT.score', '98.25', '98.3'],
        ['differs', 'scores.IIT.1', '98.25', '99'],
        ['differs', 'result.score', '50', '100'],
      ],
    );
    assert.match(merged.proposal, /^ {4}score: 98\.3$/m);
    assert.match(merged.proposal, /^ {4}"1": 99$/m);
  });

  it('a key that comes first stands above the comments of the one behind it', () => {
    const text = `${submission('  O1:', '    answer: มี')}scores:\n  IIT:\n    # เรื่องแรก\n    1:\n`;
    const merged = mergeAnswers(text, { ...found(), whole: [value('scores.IIT.score', 98.3), value('scores.IIT.1', 99)] }, options);
    assert.ok(merged.text.endsWith('scores:\n  IIT:\n    score: 98.3\n    # เรื่องแรก\n    1: 99\n'));
  });

  it('takes a second time for the same', () => {
    const source = found(
      item('O1', value('answer', 'มี'), value('urls', entries('https://www.mini.example/a')), value('result.score', '100.00')),
    );
    const once = mergeAnswers(submission('  O1:'), source, options);
    const twice = mergeAnswers(once.text, source, options);
    assert.equal(twice.text, once.text);
    assert.deepEqual([twice.filled, twice.same, twice.conflicts], [0, 3, []]);
  });

  it('puts in an item that is not there, in its place; one that the list does not have is said', () => {
    const merged = mergeAnswers(
      submission('  O1:', '    answer: มี'),
      found(item('O2', value('answer', 'มี')), item('O77', value('answer', 'มี'))),
      options,
    );
    assert.equal(check(merged.text).submission?.itemById.get('O2')?.answer?.value, 'มี');
    assert.deepEqual(
      merged.conflicts.map(({ reason, item: id }) => [reason, id]),
      [['no-item', 'O77']],
    );
  });

  it('what an item that it puts in says by itself gives way to what is found, in a draft too', () => {
    const source = found(item('O1', value('division', 'ฝ่ายบริการประชาชน')));
    const profile = testCatalog.byId('mini-agency-2568');
    assert.ok(profile);
    for (const merged of [mergeAnswers(submission('  O2:'), source, options), writeDraft(source, profile, nobody, options)]) {
      assert.deepEqual([merged.filled, merged.conflicts], [1, []]);
      assert.deepEqual(
        check(merged.text)
          .submission?.itemById.get('O1')
          ?.divisions.map((each) => each.value),
        ['ฝ่ายบริการประชาชน'],
      );
    }
  });

  it('a text where a map belongs stays: it says something else', () => {
    const text = submission('  O1:', '    elements: มีครบ', '    result: 50');
    const merged = mergeAnswers(text, found(item('O1', value('elements.structure', true), value('result.remark', 'ขาด'))), options);
    assert.equal(merged.text, text);
    assert.deepEqual(
      merged.conflicts.map(({ reason, own }) => [reason, own]),
      [
        ['differs', 'มีครบ'],
        ['differs', '50'],
      ],
    );
    assert.deepEqual(ownLines(merged.proposal).slice(1), ['    elements:', '      structure: true', '    result:', '      remark: ขาด']);
  });

  it('puts no item in where that would break what is there, or where nothing is said of it', () => {
    const source = found(item('O3', value('answer', 'มี')));
    const broken = `${submission('').trimEnd()}\nO๑:\n   approval:\n O2:\n  urls:\n`;
    const indented = submission('    # O2', '      description: |-', '        ก', '    O4: { answer: มี }');
    for (const text of [broken, indented]) {
      const merged = mergeAnswers(text, source, options);
      assert.equal(merged.text, text);
      assert.deepEqual(
        merged.conflicts.map(({ reason }) => reason),
        ['no-item'],
      );
    }
    const text = submission('  O1:');
    assert.equal(mergeAnswers(text, found(item('O3', value('elements.structure', false))), options).text, text);
  });

  it('writes between braces', () => {
    const merged = mergeAnswers(
      submission('  O1: { answer: , description: "" }'),
      found(item('O1', value('answer', 'มี'), value('urls', entries('https://www.mini.example/a')), value('description', 'ข้อมูล: ทั้งหมด'))),
      options,
    );
    const read = check(merged.text).submission?.itemById.get('O1');
    assert.deepEqual(
      [read?.answer?.value, read?.urls.map((url) => url.value), read?.description?.value],
      ['มี', ['https://www.mini.example/a'], 'ข้อมูล: ทั้งหมด'],
    );
  });

  it('an item that cannot be read stays as it is', () => {
    const text = submission('  O1:', '    answer: "มี', '  O2:', '    answer:');
    const merged = mergeAnswers(text, found(item('O1', value('answer', 'มี')), item('O2', value('answer', 'มี'))), options);
    assert.ok(merged.text.startsWith(text.slice(0, text.indexOf('  O2:'))));
    assert.ok(merged.conflicts.some(({ item: id }) => id === 'O1'));
  });

  describe('three-way', () => {
    const base = submission(
      '  O1:',
      '    answer: มี',
      '    urls:',
      '      - https://www.mini.example/a',
      '      - https://www.mini.example/b',
      '    description: เดิม',
    );

    it('takes what only the source changed, and keeps what only the submission changed', () => {
      const own = base.replace('answer: มี', 'answer: ไม่มี').replace('/a\n', '/a  # ตรวจแล้ว\n');
      const merged = mergeAnswers(
        own,
        {
          ...found(
            item(
              'O1',
              value('answer', 'มี'),
              value('urls', entries('https://www.mini.example/a', 'https://www.mini.example/c')),
              value('description', 'ใหม่'),
            ),
          ),
          base,
        },
        options,
      );
      assert.deepEqual(ownLines(merged.text), [
        '  O1:',
        '    answer: ไม่มี',
        '    urls:',
        '      - https://www.mini.example/a  # ตรวจแล้ว',
        '      - https://www.mini.example/c',
        '    description: ใหม่',
      ]);
      assert.deepEqual(merged.conflicts, []);
    });

    it('both changed: the own text stays', () => {
      const own = base.replace('เดิม', 'ของเรา');
      const merged = mergeAnswers(own, { ...found(item('O1', value('description', 'ของเขา'))), base }, options);
      assert.equal(merged.text, own);
      assert.deepEqual(
        merged.conflicts.map(({ own: mine, found: theirs }) => [mine, theirs]),
        [['ของเรา', 'ของเขา']],
      );
      assert.equal(merged.proposal, base.replace('เดิม', 'ของเขา'));
    });
  });

  it('a draft says where nobody named the agency, and can be read', () => {
    const profile = testCatalog.byId('bangkok-district-2568');
    assert.ok(profile);
    const { text } = writeDraft(found(item('O9', value('answer', 'มี'))), profile, nobody, options);
    assert.match(text, /# ตรวจสอบ: .*ชื่อหน่วยงาน\n {2}name:\n {2}# ตรวจสอบ: .*\n {2}website:\n/);
    assert.equal(check(text).submission?.itemById.get('O9')?.answer?.value, 'มี');
  });

  it('what was assessed already is approved by nobody any more', () => {
    const profile = testCatalog.byId('bangkok-district-2568');
    assert.ok(profile);
    const source = found(item('O9', value('answer', 'มี'), value('result.score', 100)));
    assert.doesNotMatch(writeDraft({ ...source, kind: 'result-report' }, profile, nobody, options).text, /^ +approval:/m);
    assert.match(writeDraft(source, profile, nobody, options).text, /^ +approval:/m);
  });

  it('whatever is found is written as it was found, or said; the rest stays as it was', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'มี',
        '',
        '- x',
        'ก: ข',
        '# ก',
        '"',
        "'",
        '{',
        '| ',
        'a\n\n  b',
        '\u00a0x',
        'null',
        '12',
        'https://www.mini.example/ก#ข',
      ),
      fc.string({ unit: 'binary' }),
    );
    const text = readRepositoryFile('examples/in-progress-2568.oit.yaml');
    const keys = ['answer', 'description', 'notes', 'result.remark', 'period'];
    const before = check(text).submission?.items.map((each) => [each.id, each.urls.map((url) => url.value)]);
    fc.assert(
      fc.property(fc.constantFrom('O1', 'O5', 'O14', 'O22'), fc.constantFrom(...keys), words, (id, key, written) => {
        const merged = mergeAnswers(text, found(item(id, value(key, written))), options);
        assert.equal(
          merged.filled + merged.same + merged.conflicts.length,
          written.trim() === '' ? merged.filled + merged.same + merged.conflicts.length : 1,
        );
        const after = check(merged.proposal).submission?.items.map((each) => [each.id, each.urls.map((url) => url.value)]);
        for (const one of before ?? [])
          assert.deepEqual(
            after?.find(([other]) => other === one[0]),
            one,
          );
        if (merged.filled === 0) assert.equal(merged.text, text);
      }),
    );
  });
});
