import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core';
import type { CodeDefinition } from '../../server/src/core/findings/define-code';
import { isFindingOf } from '../../server/src/core/findings/finding';
import { schemaMissingKey } from '../../server/src/core/schema/codes/schema-missing-key';
import { schemaType } from '../../server/src/core/schema/codes/schema-type';
import { schemaUnknownKey } from '../../server/src/core/schema/codes/schema-unknown-key';
import { schemaValue } from '../../server/src/core/schema/codes/schema-value';

import { check, completeItems, miniHeader, miniSubmission, summarize } from '../support/checking';

/** Gives what the findings of a code say. */
function argumentsOf<A extends object>(text: string, definition: CodeDefinition<A>): A[] {
  return check(text).findings.flatMap((finding: Finding) => (isFindingOf(finding, definition) ? [finding.args] : []));
}

describe('schema: keys', () => {
  it('a misspelt key names the nearest one that is not there yet', () => {
    const args = argumentsOf(miniSubmission({ O4: completeItems.O4.replace('description', 'discription') }), schemaUnknownKey);
    assert.deepEqual(args, [{ key: 'discription', nearest: 'description' }]);
    assert.equal(argumentsOf(miniSubmission({}, 'iitems: 1\n'), schemaUnknownKey)[0]?.nearest, null, 'items is there');
    assert.equal(argumentsOf(miniSubmission({}, 'ผู้รับผิดชอบ: ก\n'), schemaUnknownKey)[0]?.nearest, null);
  });

  it('a misspelt key is not missing as well', () => {
    assert.deepEqual(summarize(miniSubmission({ O4: completeItems.O4.replace('answer', 'ansewr') })), ['schema.unknown-key "ansewr"']);
    assert.deepEqual(summarize(miniSubmission().replace('fiscalYear', 'fiscalyear')), ['schema.unknown-key "fiscalyear"']);
    assert.deepEqual(summarize(miniSubmission({ O4: completeItems.O4.replace('description', 'discription') })), [
      'schema.unknown-key "discription"',
    ]);
  });

  it('unknown keys are found at every depth, each at the key', () => {
    const text = miniSubmission(
      {
        O1: 'O1: { answer: มี, urls: [{ url: https://mini.example/o1, remark: ก }], description: หน้าหลัก > แผนผังและช่องทางติดต่อ, elements: { structure: { non: ข }, contact: true } }',
      },
      'scores: { OIT: 90 }\n',
    );
    assert.deepEqual(summarize(text), ['schema.unknown-key "remark"', 'schema.unknown-key "non"', 'schema.unknown-key "OIT"']);
  });

  it("the result of an earlier year is a part of an item, and its remark is the assessor's", () => {
    const previous = '{ fiscalYear: 2567, item: O9, score: 0, remark: ไม่พบข้อมูลของปี 2566 }';
    assert.deepEqual(summarize(miniSubmission({ O4: completeItems.O4.replace(/ }$/, `, previous: ${previous} }`) })), []);
    const broken = previous.replace('score: 0', 'score: 101').replace('item', 'itm');
    assert.deepEqual(summarize(miniSubmission({ O4: completeItems.O4.replace(/ }$/, `, previous: ${broken} }`) })), [
      'schema.unknown-key "itm"',
      'schema.value "101"',
    ]);
  });

  it('a key that is missing is asked for where it belongs, with what it is for', () => {
    const withoutName = miniSubmission().replace('name: หน่วยงานตัวอย่าง, ', '');
    assert.deepEqual(summarize(withoutName), ['schema.missing-key "agency"']);
    const [args] = argumentsOf(withoutName, schemaMissingKey);
    assert.deepEqual([args?.key, args?.description.th, args?.description.en], ['name', 'ชื่อหน่วยงาน', 'Name of the agency.']);
  });

  it('an empty value counts as absent and is asked for at its key', () => {
    for (const empty of ['', ' ~', ' null'])
      assert.deepEqual(summarize(miniSubmission().replace('oit: 1', `oit:${empty}`)), ['schema.missing-key "oit"'], JSON.stringify(empty));
  });

  it('a key that is missing at the top is asked for on the first line', () => {
    assert.deepEqual(summarize(`# หมายเหตุ\n# อีกบรรทัด\n${miniSubmission().replace('oit: 1\n', '')}`), ['schema.missing-key "# หมายเหตุ"']);
  });

  it('a file without items lacks them all: each is asked for, and the key too', () => {
    for (const text of [miniHeader, `${miniHeader}items:\n`]) {
      const codes = check(text).findings.map(({ code }) => code);
      assert.deepEqual(codes.filter((code) => code === 'item.missing').length, 4);
      assert.ok(codes.every((code) => code === 'item.missing' || code === 'schema.missing-key'));
    }
    assert.equal(summarize(`${miniHeader}items:\n`)[0], 'item.missing "items"');
  });
});

describe('schema: items without a value', () => {
  it('count as absent: they are missing, at their key', () => {
    for (const empty of ['O1:', 'O1: ~', 'O1: null']) {
      const text = miniSubmission({ O1: empty });
      assert.deepEqual(summarize(text), ['item.missing "O1"']);
      assert.equal(check(text).completeness?.items.get('O1'), 'missing');
    }
    assert.deepEqual(summarize(miniSubmission({ O1: '0๑:' })), ['item.missing "0๑"']);
    assert.deepEqual(summarize(miniSubmission({ O1: 'O1: {}' })), ['schema.missing-key "O1"']);
  });

  it('of no list say nothing', () => assert.deepEqual(summarize(miniSubmission({}, '  O99:\n')), []));
});

describe('schema: types', () => {
  it('a list or map in place of text is found at its key, text in place of a list at the text', () => {
    const item = (part: string) => miniSubmission({ O1: completeItems.O1.replace('[https://mini.example/o1]', part) });
    assert.deepEqual(summarize(item('https://mini.example/o1')), ['schema.type "https://mini.example/o1"']);
    assert.deepEqual(summarize(item('{ url: https://mini.example/o1 }')), ['schema.type "urls"']);
    const description = (part: string) =>
      miniSubmission({ O1: completeItems.O1.replace('description: หน้าหลัก > แผนผังและช่องทางติดต่อ', `description: ${part}`) });
    assert.deepEqual(summarize(description('[ก, ข]')), ['schema.type "description"']);
    assert.deepEqual(summarize(description('{ ก: ข }')), ['schema.type "description"']);
  });

  it('the whole file in place of a map is found once', () => {
    assert.deepEqual(summarize('ไฟล์คำตอบ OIT\n'), ['schema.type "ไฟล์คำตอบ OIT"']);
    assert.deepEqual(summarize('- oit: 1\n- fiscalYear: 2568\n'), ['schema.type "- oit: 1"']);
  });

  it('a number with Thai digits is none, and says what is expected', () => {
    const text = miniSubmission().replace('2568', '๒๕๖๘');
    assert.deepEqual(summarize(text), ['schema.type "๒๕๖๘"']);
    assert.deepEqual(argumentsOf(text, schemaType), [{ key: 'fiscalYear', expected: ['number'], value: '๒๕๖๘' }]);
  });

  it('a period or description that is a map is found once: it is not missing as well', () => {
    const text = miniSubmission({ O2: completeItems.O2.replace('ต.ค. 2567 - มี.ค. 2568', '{ from: ต.ค. 2567 }') });
    assert.deepEqual(summarize(text), ['schema.type "period"']);
    assert.deepEqual(summarize(miniSubmission({ O1: completeItems.O1.replace('{ structure: true, contact: true }', '[structure]') })), [
      'schema.type "elements"',
    ]);
  });

  it('where text is meant any plain value is text', () => {
    const reads = (value: string) => summarize(miniSubmission({ O4: completeItems.O4.replace(/ }$/, `, notes: ${value} }`) }));
    for (const value of ['2568', '0.5', '.inf', '2568-03-31', '-3', '10', '1.05', '1.1.10', 'yesterday', '+66 2'])
      assert.deepEqual(reads(value), [], value);
    // Text all the same, but other readers of YAML change it.
    for (const value of ['01', '1.10', 'yes', 'no', 'true', '0x1F', '1e3', '12345678901234567890'])
      assert.deepEqual(reads(value), [`yaml.number-should-be-text "${value}"`], value);
    assert.equal(
      check(miniSubmission({ O4: completeItems.O4.replace('หน้าหลัก > รายงาน', '1.10') })).submission?.itemById.get('O4')?.description?.value,
      '1.10',
    );
  });
});

describe('schema: numbers', () => {
  it('that no list has are of no profile, however long', () => {
    assert.deepEqual(summarize(miniSubmission().replace('2568', '2599')), ['profile.unknown "2599"']);
    assert.deepEqual(summarize(miniSubmission().replace('2568', '99999999999')), ['profile.unknown "99999999999"']);
    assert.deepEqual(summarize(miniSubmission().replace('2568', '9'.repeat(30))), [`schema.type "${'9'.repeat(30)}"`]);
    assert.deepEqual(summarize(miniSubmission().replace('2568', '2568.5')), ['schema.type "2568.5"']);
  });

  it('of a result that are out of range break no score', () => {
    for (const score of ['1e300', '9'.repeat(25), '999999999999999', '-5', 'NaN'])
      assert.doesNotThrow(() => check(miniSubmission({ O4: completeItems.O4.replace(' }', `, result: { score: ${score} } }`) })), score);
  });
});

describe('schema: values', () => {
  it('a year of the Christian era suggests its Buddhist one', () => {
    const text = miniSubmission().replace('2568', '2025');
    assert.deepEqual(summarize(text), ['schema.value "2025"']);
    const [args] = argumentsOf(text, schemaValue);
    assert.deepEqual([args?.nearest, args?.minimum], ['2568', 2400]);
  });

  it('the profile of the Buddhist year is used all the same', () => {
    assert.equal(check(miniSubmission().replace('2568', '2025')).profile?.id, 'mini-agency-2568');
  });

  it('an answer must be one of two words', () => {
    for (const answer of ['yes', 'ใช่', 'มี.', 'ไม่', 'true']) {
      const text = miniSubmission({ O4: completeItems.O4.replace('answer: มี', `answer: ${answer}`) });
      assert.deepEqual(summarize(text), [`schema.value ${JSON.stringify(answer)}`]);
      assert.deepEqual(argumentsOf(text, schemaValue)[0]?.allowed, ['มี', 'ไม่มี']);
    }
  });

  it('a score lies from 0 to 100', () => {
    const withScore = (score: string) =>
      summarize(miniSubmission({ O4: completeItems.O4.replace(' }', `, result: { score: ${score} } }`) }));
    assert.deepEqual(withScore('0'), []);
    assert.deepEqual(withScore('100'), []);
    assert.deepEqual(withScore('100.01'), ['schema.value "100.01"']);
    assert.deepEqual(withScore('-1'), ['schema.value "-1"']);
    assert.deepEqual(withScore('เต็ม'), ['schema.type "เต็ม"']);
  });
});

describe('schema: its findings cannot be set', () => {
  it('an error of the file stays one whatever the settings say', () => {
    const severities = new Map<string, 'off' | 'info'>([
      ['schema.unknown-key', 'off'],
      ['yaml.duplicate-key', 'info'],
      ['item.missing', 'info'],
    ]);
    const { findings } = check(miniSubmission({ O4: null }, 'x: 1\nx: 2\n'), { severities });
    assert.deepEqual(
      findings.map(({ code, severity }) => `${code} ${severity}`),
      ['item.missing info', 'schema.unknown-key error', 'yaml.duplicate-key error'],
    );
  });
});
