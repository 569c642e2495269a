import assert from 'node:assert/strict';
import { createSkeleton, formatHundredths, type Review, reviewSubmission } from '../../server/src/core';
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
      const owed = new Set(found.divisions.flatMap(({ parts }) => parts.filter((part) => !part.isDelivered).map(({ item }) => item)));
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
    assert.equal(parts.get('ฝ่ายเทศกิจ')?.isDelivered, true);
    assert.deepEqual(parts.get('ฝ่ายทะเบียน')?.open, ['foreign-worker-cards']);
    assert.equal(parts.get('ฝ่ายทะเบียน')?.isDelivered, false);
    assert.equal(parts.get('ฝ่ายการศึกษา'), undefined);
  });

  it('tells the next day by which an item is due, and what is late', () => {
    const before = review(progress, { year: 2568, month: 1, day: 5 });
    const o3 = before.items.find(({ id }) => id === 'O3');
    assert.deepEqual([o3?.due, o3?.daysLeft, o3?.isLate], [{ year: 2568, month: 1, day: 15 }, 10, false]);
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
