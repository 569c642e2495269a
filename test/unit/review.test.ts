import assert from 'node:assert/strict';
import { agendaOf, createSkeleton, formatHundredths, type Review, reviewSubmission } from '../../server/src/core';
import { describeRow } from '../../server/src/core/features/summary/describe-row';
import { findDue, listDeadlines } from '../../server/src/core/review/deadlines';
import { reviewTexts } from '../../server/src/core/review/review-texts';
import { check, readRepositoryFile, testCatalog } from '../support/checking';
import { readCodeFixtures } from '../support/code-fixtures';

const day = { year: 2568, month: 3, day: 20 };

function review(text: string, today = day): Review {
  const found = reviewSubmission(check(text, { today }), 'th');
  assert.ok(found);
  return found;
}

describe('the review of a submission', () => {
  const progress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
  const complete = readRepositoryFile('examples/complete-2568.oit.yaml');

  it('says of each item that nobody has begun that it is not answered', () => {
    const profile = testCatalog.byId('bangkok-district-2568');
    assert.ok(profile);
    const { items, others } = review(
      createSkeleton(profile, { agencyName: 'สำนักงานเขตริมธารา', website: 'https://www.rimthara-district.example/' }, 'th'),
    );
    for (const { findings } of items) assert.match(findings[0]?.text ?? '', /^ยังไม่ได้กรอก “answer”/);
    assert.deepEqual(others, []);
  });

  it('prints the counts, states and score of the check, and no others', () => {
    for (const text of [
      progress,
      complete,
      readRepositoryFile('examples/district-2565.oit.yaml'),
      ...readCodeFixtures().map((fixture) => fixture.text),
    ]) {
      const result = check(text, { today: day });
      const found = reviewSubmission(result, 'en');
      if (!found) {
        assert.ok(!result.completeness);
        continue;
      }
      assert.deepEqual([found.ready, found.total], [result.completeness?.ready, result.completeness?.total]);
      assert.deepEqual(found.counts, result.counts);
      assert.deepEqual(
        found.items.map(({ id, state }) => [id, state]),
        [...(result.completeness?.items ?? [])],
      );
      assert.equal(
        Object.values(found.states).reduce((sum, count) => sum + count, 0),
        found.total,
      );
      assert.equal(found.score?.oit.low, result.score?.low.oit);
      assert.equal(found.score?.oit.high, result.score?.high.oit);
      assert.equal(
        found.links.unknown + Object.values(found.links.weights).reduce((sum, count) => sum + count, 0) <= result.links.length,
        true,
      );
    }
  });

  it('someone answers for every open item, and what is ready is delivered', () => {
    for (const text of [progress, complete, readRepositoryFile('examples/district-2565.oit.yaml')]) {
      const found = review(text);
      const owed = new Set(found.divisions.flatMap(({ parts }) => parts.filter(({ state }) => state === 'open').map(({ item }) => item)));
      for (const { id, state, divisions } of found.items) {
        const isOpen = state === 'missing' || state === 'draft' || state === 'at-risk';
        if (divisions.length > 0) assert.equal(owed.has(id), isOpen, `${id} ${state}`);
      }
    }
  });

  it('of an item whose elements have owners, each owes its own elements', () => {
    const text = `${progress.slice(0, progress.indexOf('items:'))}items:
  O10:
    answer: มี
    urls:
      - https://webportal.bangkok.go.th/wangthonglang/page/sub/18004/o10
    elements:
      fees-and-fines: true
      motorcycle-taxis: true
      street-vendors: true
      cleanliness-fines: true
      foreign-worker-cards: false
`;
    const parts = new Map(review(text).divisions.map(({ name, parts }) => [name, parts.find(({ item }) => item === 'O10')]));
    assert.equal(parts.get('ฝ่ายเทศกิจ')?.state, 'delivered');
    assert.deepEqual(parts.get('ฝ่ายทะเบียน')?.open, ['foreign-worker-cards']);
    assert.equal(parts.get('ฝ่ายทะเบียน')?.state, 'open');
    assert.equal(parts.get('ฝ่ายการศึกษา'), undefined);
  });

  it('tells the next day by which an item is due, and what is late', () => {
    const before = review(progress, { year: 2568, month: 1, day: 5 });
    const o3 = before.items.find(({ id }) => id === 'O3');
    // The file says its own day: the 15th of January, of another agency's order, does not count.
    assert.deepEqual([o3?.due, o3?.daysLeft, o3?.isLate], [{ year: 2568, month: 3, day: 31 }, 85, false]);
    const between = review(progress, { year: 2568, month: 4, day: 10 }).items.find(({ id }) => id === 'O3');
    assert.deepEqual([between?.due, between?.isLate], [{ year: 2568, month: 4, day: 30 }, true]);
    const after = review(progress, { year: 2568, month: 5, day: 2 });
    const late = after.items.find(({ state }) => state === 'draft');
    assert.equal(late?.isLate, true);
    assert.equal(after.deadlines.find(({ kind }) => kind === 'closes')?.daysLeft, -2);
  });

  it('calls nothing late by the order of one agency where the file says its own day', () => {
    const text = progress.replace(/^deadlines: .*$/m, 'deadlines: { internal: 2568-04-20 }');
    const isAnyLate = (text: string, day: number) => review(text, { year: 2568, month: 4, day }).items.some(({ isLate }) => isLate);
    assert.equal(isAnyLate(text, 10), false);
    assert.equal(isAnyLate(text, 21), true);
    assert.equal(isAnyLate(progress.replace(/^deadlines: .*\n/m, ''), 10), true);
    const { deadlines } = review(text, { year: 2568, month: 4, day: 10 });
    assert.ok(
      deadlines.some(({ kind, daysLeft }) => kind === 'order' && daysLeft !== null && daysLeft < 0),
      'they are still shown',
    );
  });

  it('names whose order a day of the list is, where the file says no day of its own', () => {
    const o3In = (text: string) => review(text).items.find(({ id }) => id === 'O3');
    const o3 = o3In(progress.replace(/^deadlines: .*\n/m, ''));
    assert.deepEqual([o3?.isLate, o3?.dueOrder, o3?.lateOrder], [true, 'กำหนดภายในของเขตหนึ่ง', 'กำหนดภายในของเขตหนึ่ง']);
    const tooltip = describeRow(check(progress.replace(/^deadlines: .*\n/m, ''), { today: day }), 'O3', 'th');
    assert.match(tooltip ?? '', /อีก 11 วัน, กำหนดภายในของเขตหนึ่ง, เลยกำหนดก่อนหน้าแล้ว: กำหนดภายในของเขตหนึ่ง/);
    const own = o3In(progress);
    assert.deepEqual([own?.dueOrder, own?.lateOrder], [null, null]);
    const profile = testCatalog.byId('bangkok-district-2568');
    assert.ok(profile);
    const nothingSaid = { deadlines: { internal: null, closes: null } };
    const ofDraft = listDeadlines(nothingSaid, { ...profile, draft: true }, { items: ['O3'], surveys: [] }, day, reviewTexts.th);
    assert.match(findDue('O3', ofDraft).lateOrder ?? '', /^กำหนดภายในของเขตหนึ่ง, ./, 'what is doubtful of the list is said too');
  });

  it('counts what is answered ไม่มี neither as open nor as delivered, and its points as the sub-indicator does', () => {
    const found = review(complete.replace(/^ {2}O18:\n(?: {4}.*\n|\n)*/m, '  O18: { answer: ไม่มี, description: ไม่มีการร้องเรียนในปีนี้ }\n'));
    const o18 = found.items.find(({ id }) => id === 'O18');
    assert.equal(o18?.state, 'none');
    const owners = found.divisions.filter(({ parts }) => parts.some(({ item }) => item === 'O18'));
    assert.ok(owners.length > 0);
    for (const { parts, delivered, lost } of owners) {
      assert.deepEqual(
        parts.flatMap(({ item, state, open }) => (state === 'delivered' ? [] : [[item, state, open]])),
        [['O18', 'none', []]],
      );
      assert.equal(delivered, parts.length - 1);
      assert.equal(lost, o18?.lost?.high);
    }
    const sub = found.indicators.flatMap(({ subIndicators }) => subIndicators).find(({ items }) => items.includes('O18'));
    assert.equal(sub?.lost?.high, o18?.lost?.high);
    assert.deepEqual(agendaOf(found, null), []);
  });

  it('tells what would lift the score, the dearest first, and with which items the next level is reached', () => {
    const { score, items } = review(progress);
    assert.ok(score && score.lift.length > 0);
    const costs = score.lift.map(({ total }) => total);
    assert.deepEqual(
      costs,
      [...costs].sort((a, b) => b - a),
    );
    for (const { item, oit } of score.lift) assert.ok(oit > 0, `${item} ${formatHundredths(oit)}`);
    assert.equal(score.lift.length, items.filter(({ isReady }) => !isReady).length);
  });

  it('counts the items of the published table by level: 39 of 100 points, 4 of none (004 l.684-696)', () => {
    const { score } = review(readRepositoryFile('test/fixtures/district-2565-result.oit.yaml'));
    const counted = score?.itemLevels.map(({ low }) => low);
    assert.deepEqual([counted?.[0], counted?.at(-1)], [39, 4]);
  });
});
