import assert from 'node:assert/strict';
import { createSkeleton, describeRow, formatFinding } from '../../server/src/core';
import { applyEdits } from '../../server/src/core/findings/fix';
import { dataOf, type Profile, type ProfileItem, requiredElements } from '../../server/src/core/profile/profile';
import {
  describeConfidence,
  describeDays,
  describeElement,
  describeOwners,
  describeResponsible,
} from '../../server/src/core/profile/profile-facts';
import { parseDate } from '../../server/src/core/thai/date';
import { check, miniSubmission, testCatalog } from '../support/checking';

const agency = { agencyName: 'สำนักงานเขตตัวอย่าง', website: 'https://www.example-district.example' };

function profileOf(id: string): Profile {
  const profile = testCatalog.byId(id);
  assert.ok(profile, id);
  return profile;
}

function itemOf(profileId: string, id: string): ProfileItem {
  const item = profileOf(profileId).itemById.get(id);
  assert.ok(item, id);
  return item;
}

const elementIds = (profileId: string, id: string) => (itemOf(profileId, id).elements ?? []).map((element) => element.id);

const tooltipOf = (profileId: string, id: string) => {
  const result = check(createSkeleton(profileOf(profileId), agency, 'th'));
  return { submission: describeRow(result, null, 'th') ?? '', item: describeRow(result, id, 'th') ?? '' };
};

describe('facts of the profiles', () => {
  it('hold no element that only an internal report speaks of, and those that titles and reasons name', () => {
    assert.deepEqual(elementIds('bangkok-district-2568', 'O5'), ['action-plan', 'results-report']);
    assert.deepEqual(elementIds('bangkok-district-2568', 'O13'), ['spending-plan', 'spending-report']);
    assert.equal(elementIds('bangkok-district-2568', 'O19').at(-1), 'results-report');
    assert.match(itemOf('bangkok-district-2568', 'O21').elements?.at(-1)?.label ?? '', /เสริมสร้างความรู้ความเข้าใจ/);
    assert.equal(elementIds('bangkok-district-2565', 'O27')[0], 'announcement');
    assert.equal(profileOf('bangkok-district-2565').divisions?.length, 11);
  });

  it('take no rhythm of meetings for one of the published data', () => {
    for (const id of ['O2', 'O5', 'O10']) assert.equal(itemOf('bangkok-district-2568', id).cadence, undefined, id);
  });

  it('have a source for every element, and ask for none that no document names', () => {
    for (const profile of testCatalog.profiles.filter(({ id }) => !id.startsWith('mini-')))
      for (const item of profile.items) {
        for (const element of item.elements ?? []) assert.ok('source' in element, `${profile.id} ${item.id} ${element.id}`);
        if (profile.confidence.level !== 'document') assert.deepEqual(requiredElements(item), [], `${profile.id} ${item.id}`);
      }
  });

  it('have notes in Thai and in English', () => {
    for (const profile of testCatalog.profiles.filter(({ id }) => !id.startsWith('mini-'))) {
      assert.match(describeConfidence(profile, 'th'), /^[ก-๙ ]+: [ก-๙ ]{3}/, profile.id);
      assert.match(describeConfidence(profile, 'en'), /^[a-z]+,? .+: [A-Z]/, profile.id);
    }
    assert.equal(describeConfidence(profileOf('mini-agency-2568'), 'th'), 'ประมาณการ ยังไม่ได้เทียบกับคู่มือ: Made up for tests.');
  });

  it('are what a profile was made from', () => {
    const { profile, indicators } = dataOf(profileOf('national-2568'));
    assert.deepEqual([profile, indicators.length], ['national', 1]);
    assert.ok(!Object.hasOwn(dataOf(profileOf('national-2568')), 'items'));
  });
});

describe('facts of the profiles are shown', () => {
  it('who answers, and who gathers', () => {
    const item = itemOf('bangkok-district-2568', 'O6');
    assert.equal(describeResponsible(item, 'th'), 'ทุกฝ่าย (ฝ่ายปกครองรวบรวม)');
    assert.equal(describeResponsible(item, 'en'), 'ทุกฝ่าย (gathered by ฝ่ายปกครอง)');
    assert.equal(describeResponsible(itemOf('national-2568', 'O1'), 'th'), null);
    assert.match(
      describeOwners(itemOf('bangkok-district-2568', 'O14'), 'th'),
      /^ฝ่ายการคลัง, ฝ่ายพัฒนา.+\n.+: ฝ่ายการคลัง\nข้อมูลเงินอุดหนุน: ฝ่ายพัฒนา/,
    );
  });

  it('of an element: who answers for it, how often, and what is doubtful of it', () => {
    const item = itemOf('bangkok-district-2568', 'O10');
    const [first] = item.elements ?? [];
    assert.ok(first);
    assert.equal(describeElement(first, item, 'th'), 'ข้อมูลรายได้ ค่าธรรมเนียม ค่าใบอนุญาต ค่าปรับ และค่าบริการ – ฝ่ายเทศกิจ; รายเดือน');
    const doubtful = { ...first, confidence: 'inferred' as const };
    assert.match(describeElement(doubtful, { ...item, elements: [first, doubtful] }, 'th'), /ประมาณการ ยังไม่ได้เทียบกับคู่มือ$/);
  });

  it('when answers are taken, and the days of single agencies', () => {
    assert.equal(describeDays(profileOf('bangkok-district-2568'), 'th').length, 1 + 1 + 5);
    assert.deepEqual(describeDays(profileOf('bangkok-district-2565'), 'th'), []);
  });

  it('in a new submission, above the keys', () => {
    const text = createSkeleton(profileOf('bangkok-district-2568'), agency, 'th');
    for (const line of [
      '# ช่วงเวลาตอบ: 1 ม.ค. 2568 ถึง 30 เม.ย. 2568',
      '  # ผู้รับผิดชอบ: ทุกฝ่าย (ฝ่ายปกครองรวบรวม)',
      '  # รูปแบบไฟล์: PDF',
      '      # ข้อมูลเงินอุดหนุน – ฝ่ายพัฒนาชุมชนและสวัสดิการสังคม',
      '    administrator:',
      '    ฝ่ายโยธา:',
    ])
      assert.ok(text.includes(`\n${line}\n`), line);
    assert.equal(text.match(/^# - \d/gm)?.length, 5);
    assert.match(createSkeleton(profileOf('national-2569'), agency, 'th'), /# O5 [^\n]+\n {2}# ที่มา: ประมาณการ ยังไม่ได้เทียบกับคู่มือ\n {2}O5:/);
    assert.doesNotMatch(createSkeleton(profileOf('bangkok-district-2565'), agency, 'th'), /surveys:/);
  });

  it('in the tree', () => {
    const { submission, item } = tooltipOf('bangkok-district-2568', 'O10');
    assert.match(submission, /ช่วงเวลาตอบ: 1 ม\.ค\. 2568/);
    assert.match(item, /- การออกบัตรแรงงานต่างด้าว – ฝ่ายทะเบียน; รายเดือน\n/);
    assert.match(item, /ที่มา: จากเอกสารของหน่วยงาน/);
    assert.match(tooltipOf('national-2569', 'O5').item, /ที่มา: ประมาณการ ยังไม่ได้เทียบกับคู่มือ/);
    assert.match(tooltipOf('national-2569', 'O1').item, /องค์ประกอบ \(จากหน้าเว็บ ยังไม่ยืนยัน\):/);
  });
});

describe('elements that no document asks for', () => {
  const answered = (elements: string) =>
    `oit: 1\nfiscalYear: 2569\nprofile: national\nagency: { name: ก, website: https://mini.example }\nitems:\n  O3:\n    answer: มี\n    urls: [https://mini.example/o3]\n    description: หน้าหลัก > ติดต่อ กระดานถาม-ตอบ\n${elements}`;
  const missing = (text: string) => check(text).findings.filter(({ code }) => code === 'element.missing');

  it('are no error where they are denied, and nothing where nobody speaks of elements', () => {
    assert.deepEqual(missing(answered('')), []);
    const [finding, ...others] = missing(answered('    elements:\n      two-way-channel: false\n'));
    assert.deepEqual([finding?.severity, others.length], ['info', 0]);
    assert.match(finding ? formatFinding(finding, 'th') : '', /จากหน้าเว็บ ยังไม่ยืนยัน/);
    assert.equal(check(answered('    elements:\n      two-way-channel: false\n')).completeness?.items.get('O3'), 'ready');
  });
});

describe('items of which nobody knows whether the year has them', () => {
  it('are no error where they are missing, and told of as estimated', () => {
    const { findings } = check(
      'oit: 1\nfiscalYear: 2569\nprofile: national\nagency: { name: ก, website: https://mini.example }\nitems: {}\n',
    );
    const severityOf = new Map(findings.map(({ item, severity }) => [item, severity]));
    assert.deepEqual(
      ['O4', 'O5', 'O9', 'O10'].map((id) => severityOf.get(id)),
      ['error', 'warning', 'warning', 'error'],
    );
    const guessed = findings.find(({ item }) => item === 'O5');
    assert.match(guessed ? formatFinding(guessed, 'th') : '', /ประมาณการ ยังไม่ได้เทียบกับคู่มือ/);
  });
});

describe('the value of an element', () => {
  const withContact = (value: string) =>
    miniSubmission({
      O1: `O1:\n  answer: มี\n  urls: [https://mini.example/o1]\n  description: หน้าหลัก > แผนผังและช่องทางติดต่อ\n  elements:\n    structure: true\n    contact: ${value}`,
    });
  const mended = (value: string, text = withContact(value)) => {
    const [finding] = check(text).findings.filter(({ fix }) => fix);
    assert.equal(finding?.code, 'schema.value', value);
    assert.equal(finding.fix?.isSafe, false);
    return applyEdits(text, finding.fix?.edits ?? []);
  };

  for (const [typed, meant] of [
    ['ไม่มี', '{ none: "(ระบุเหตุผล)" }'],
    ['ไม่มี  # ในเขต', '{ none: "(ระบุเหตุผล)" }  # ในเขต'],
    ['"ไม่มี"', '{ none: "(ระบุเหตุผล)" }'],
    ['ไม่มีสถานีบริการในเขต', '{ none: ไม่มีสถานีบริการในเขต }'],
    ["'ไม่มี, ปิดแล้ว: ม.ค.'", '{ none: "ไม่มี, ปิดแล้ว: ม.ค." }'],
    ['มี', 'true'],
    ['yes', 'true'],
    ['ยังไม่มี', 'false'],
  ] as const)
    it(`${typed} is mended to ${meant}`, () => {
      assert.equal(mended(typed), withContact(meant));
      const crlf = withContact(typed).replaceAll('\n', '\r\n');
      assert.equal(mended(typed, crlf), withContact(meant).replaceAll('\n', '\r\n'));
    });

  it('of several lines is mended as a whole', () => {
    assert.equal(mended('|\n      ไม่มี\n      เลย'), withContact('{ none: ไม่มี เลย }'));
    assert.equal(mended('"ไม่มี\n      เลย"  # ก'), withContact('{ none: ไม่มี เลย }  # ก'));
  });

  it('without a reason of its own does not count as shown', () => {
    for (const reason of ['(ระบุเหตุผล)', 'เหตุผล', '…', '-']) {
      const { findings, completeness } = check(withContact(`{ none: "${reason}" }`));
      assert.deepEqual([...new Set(findings.map(({ code }) => code))], ['element.missing'], reason);
      assert.equal(completeness?.items.get('O1'), 'draft', reason);
    }
    assert.equal(check(withContact('{ none: เป็นหน่วยงานชั่วคราว }')).completeness?.items.get('O1'), 'ready');
  });
});

describe('the day on which answers close', () => {
  const on = (text: string, today: string) => {
    const day = parseDate(today)?.date;
    assert.ok(day, today);
    return check(text, { today: day }).findings.map(({ code, span, severity }) => [code, severity, text.slice(span.start, span.end)]);
  };

  it('is told of once it is over, at the year or at the own day of the file', () => {
    assert.deepEqual(on(miniSubmission(), '2568-04-30'), []);
    assert.deepEqual(on(miniSubmission(), '2568-05-01'), [['window.closed', 'info', '2568']]);
    const extended = miniSubmission({}, 'deadlines: { closes: 15 พ.ค. 2568 }\n');
    assert.deepEqual(on(extended, '2568-05-15'), []);
    assert.deepEqual(on(extended, '2569-01-01'), [['window.closed', 'info', '15 พ.ค. 2568']]);
  });

  it('is not known of a list without a window', () => {
    const text = createSkeleton(profileOf('national-2569'), agency, 'th');
    assert.ok(on(text, '2575-01-01').every(([code]) => code !== 'window.closed'));
  });
});

describe('a file of which nothing is filled in', () => {
  const unanswered = (text: string) => check(text).findings.filter(({ code }) => code === 'schema.missing-key');

  it('has one finding, and each item is a draft', () => {
    const text = createSkeleton(profileOf('bangkok-district-2568'), agency, 'th');
    const { findings, completeness } = check(text);
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['schema.missing-key', 'error']],
    );
    assert.match(findings[0] ? formatFinding(findings[0], 'th') : '', /^ยังไม่ได้ตอบ 22 ข้อ: O1, O2/);
    assert.deepEqual([...new Set(completeness?.items.values())], ['draft']);
  });

  it('an item that is begun is told of by itself', () => {
    const text = createSkeleton(profileOf('bangkok-district-2568'), agency, 'th');
    const begun = text.replace('    urls:\n', '    urls: [https://www.example-district.example/a]\n');
    assert.deepEqual(
      unanswered(begun).map(({ item }) => item),
      ['O1', null],
    );
    const answered = text.replaceAll('    answer:\n', '    answer: ไม่มี\n');
    assert.deepEqual(unanswered(answered), []);
  });
});
