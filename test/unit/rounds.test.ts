import assert from 'node:assert/strict';
import {
  agendaOf,
  compareRounds,
  describeAgenda,
  describeChanges,
  describeOddities,
  findItemChanges,
  findStrayRounds,
  formatRound,
  markAgency,
  matchStray,
  noRounds,
  type Review,
  type Round,
  readRound,
  readRounds,
  recordRound,
  reviewSubmission,
  roundsFileOf,
  roundTexts,
  selectRounds,
  summarizeChanges,
  takeRound,
  trendOf,
} from '../../server/src/core';
import { createRoundsJsonForm } from '../../server/src/core/output/rounds/json';
import { createRoundsTextForm } from '../../server/src/core/output/rounds/text';
import { sha256 } from '../../server/src/platform/sha256';
import { check, readRepositoryFile } from '../support/checking';
import { readCodeFixtures } from '../support/code-fixtures';
import fc from '../support/property';

const progress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const day = (number: number, month = 3) => ({ year: 2568, month, day: number });

function review(text: string, today = day(20)): Review {
  const found = reviewSubmission(check(text, { today }), 'th');
  assert.ok(found);
  return found;
}

const at = '2025-03-20T02:00:00.000Z';
const roundOf = (text: string, on = day(5)): Round => takeRound(review(text, on), { day: on, at, agency: 'a'.repeat(16) });
const bytesOf = (...lines: string[]) => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
const without = (text: string, item: string) => text.replace(new RegExp(`^ {2}${item}:\\n(?:(?: {3,}.*)?\\n)*`, 'm'), '');

/** A round with what of it differs. */
function changed(round: Round, changes: Partial<Round>): Round {
  return { ...round, ...changes };
}

/** The review with the verdicts of one item. */
function withVerdicts(given: Review, item: string, counts: Record<string, number>): Review {
  return { ...given, links: { ...given.links, verdicts: [{ item, counts }] } };
}

describe('a round of review', () => {
  it('says the numbers of the review, and is read back as it was', () => {
    const reviews = [
      progress,
      complete,
      readRepositoryFile('test/fixtures/district-2565-result.oit.yaml'),
      ...readCodeFixtures().map(({ text }) => text),
    ]
      .map((text) => reviewSubmission(check(text, { today: day(20) }), 'en'))
      .filter((found) => found !== null);
    assert.ok(reviews.length > 100);
    for (const found of reviews) {
      const round = takeRound(found, { day: day(20), at, agency: null });
      assert.deepEqual([round.ready, round.total, round.counts], [found.ready, found.total, found.counts]);
      assert.deepEqual([round.score?.oit, round.score?.total], [found.score?.oit, found.score?.total]);
      const states = Object.keys(found.states).map((state) => [...round.items.values()].filter((item) => item.state === state).length);
      assert.deepEqual(states, Object.values(found.states));
      const mended = [...found.items.flatMap(({ findings }) => findings), ...found.others];
      assert.equal(
        [...round.findings.values()].reduce((sum, count) => sum + count, 0),
        mended.length,
      );
      assert.deepEqual(readRound(formatRound(round)), { kind: 'round', round });
    }
  });

  it('is one line without a text, an address or a name of the submission', () => {
    const line = formatRound(takeRound(review(progress), { day: day(20), at, agency: markAgency('สำนักงานเขตวังทองหลาง', sha256) }));
    assert.doesNotMatch(line, /[ก-๛\n]|http/);
    assert.ok(line.length < 4_000);
  });

  it('marks an agency alike however its name is spaced, and others by another mark', () => {
    const mark = markAgency('สำนักงานเขต วังทองหลาง', sha256);
    assert.match(mark ?? '', /^[0-9a-f]{16}$/);
    assert.equal(markAgency(' สำนักงานเขตวังทองหลาง ', sha256), mark);
    assert.notEqual(markAgency('สำนักงานเขตบางรัก', sha256), mark);
    assert.equal(markAgency(' ', sha256), null);
  });

  it('of any bytes in its place nothing throws, and no good line is lost', () => {
    const good = formatRound(roundOf(progress));
    const now = review(progress);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (before, after) => {
        const file = Buffer.concat([before, Buffer.from('\n'), Buffer.from(good), Buffer.from('\n'), after]);
        const reading = readRounds(file);
        assert.ok(reading.rounds.some((round) => formatRound(round) === good));
        selectRounds(reading, now);
      }),
      { numRuns: 200 },
    );
  });

  it('of any value in its place nothing throws', () => {
    const line = JSON.parse(formatRound(roundOf(progress))) as Record<string, unknown>;
    const now = review(progress);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(line)), fc.jsonValue(), (key, value) => {
        const reading = readRound(JSON.stringify({ ...line, [key]: value }));
        if (reading.kind === 'round') compareRounds([reading.round], now);
      }),
      { numRuns: 500 },
    );
  });

  it('says of each line that cannot be read where it is and what to do', () => {
    const good = formatRound(roundOf(progress));
    const newer = good.replace('"oitReview":1', '"oitReview":2');
    const reading = readRounds(
      bytesOf(good, '{"oitReview":1,', '', newer, good.replace('2568-03-05', '2568-02-30'), good.replace('2568', '2025')),
    );
    assert.deepEqual(reading.problems, [
      { kind: 'broken', line: 2 },
      { kind: 'newer', line: 4 },
      { kind: 'broken', line: 5 },
      { kind: 'broken', line: 6 },
    ]);
    const oddities = describeOddities(selectRounds(reading, review(progress)), 'a'.repeat(16), 'en');
    assert.match(oddities[0] ?? '', /^line 2 cannot be read/);
    assert.match(oddities[1] ?? '', /^line 4 was written by a newer version/);
  });

  it('is kept apart from those of another list or year', () => {
    const own = roundOf(progress);
    const others = [changed(own, { list: 'other-2568' }), changed(own, { fiscalYear: 2567 })];
    const selected = selectRounds(readRounds(bytesOf(...[own, ...others].map(formatRound))), review(progress));
    assert.deepEqual([selected.rounds.length, selected.others], [1, 2]);
  });

  it('of two on one day the later one is compared, and both stay', () => {
    const [first, second] = [changed(roundOf(progress), { ready: 1 }), changed(roundOf(progress), { ready: 2 })];
    const reading = readRounds(bytesOf(formatRound(first), formatRound(second)));
    assert.equal(reading.rounds.length, 2);
    const { rounds } = selectRounds(reading, review(progress));
    assert.deepEqual(
      rounds.map(({ ready }) => ready),
      [2],
    );
    assert.equal(compareRounds(rounds, review(progress))?.ready.before, 2);
    assert.equal(compareRounds(rounds, review(progress, day(5))), null, 'of the same day');
  });

  it('after a clock was set back the order of the lines counts, and it is said', () => {
    const lines = [roundOf(progress, day(10)), roundOf(progress, day(8)), roundOf(progress, day(25))].map(formatRound);
    const { rounds, problems } = selectRounds(readRounds(bytesOf(...lines)), review(progress));
    assert.deepEqual(problems, [
      { kind: 'back', line: 2 },
      { kind: 'future', line: 3 },
    ]);
    const changes = compareRounds(rounds, review(progress));
    assert.deepEqual([changes?.since, changes?.days], [day(25), -5]);
    assert.ok(changes && describeChanges(changes, review(progress), 'en').since.includes('dated after today'));
    assert.ok(trendOf(rounds, review(progress)));
  });

  it('of another agency is said', () => {
    const own = selectRounds(readRounds(bytesOf(formatRound(roundOf(progress)))), review(progress));
    assert.deepEqual(describeOddities(own, 'b'.repeat(16), 'th'), [roundTexts.th.otherAgency]);
    assert.deepEqual(describeOddities(own, 'a'.repeat(16), 'th'), []);
  });
});

describe('what has changed since the last round', () => {
  const compare = (rounds: readonly Round[], now: Review) => {
    const changes = compareRounds(rounds, now);
    assert.ok(changes);
    return changes;
  };

  it('says the numbers of the round and of the review, and no others', () => {
    const [then, now] = [roundOf(progress), review(complete)];
    const changes = compare([then], now);
    assert.deepEqual(changes.ready, { before: then.ready, now: now.ready });
    assert.deepEqual(changes.counts, { before: then.counts, now: now.counts });
    assert.deepEqual(changes.score?.oit, { before: then.score?.oit, now: now.score?.oit });
    const isReady = (state: string | undefined) => state === 'ready' || state === 'approved';
    const becameReady = now.items.filter(({ id, state }) => isReady(state) && !isReady(then.items.get(id)?.state));
    assert.deepEqual(
      changes.becameReady.map(({ item }) => item),
      becameReady.map(({ id }) => id),
    );
    assert.equal(now.ready - then.ready, changes.becameReady.length);
    const numbers = describeChanges(changes, now, 'en').numbers.join('\n');
    assert.ok(numbers.includes(`${then.ready}/${then.total} → ${now.ready}/${now.total}`));
  });

  it('is nothing where nothing was done', () => {
    const changes = compare([roundOf(progress)], review(progress));
    assert.deepEqual([changes.becameReady, changes.fellBack, changes.advanced, changes.died, changes.findings], [[], [], [], [], []]);
    assert.deepEqual(changes.unmoved, [], 'one round is not two');
    assert.equal(summarizeChanges(changes, 'th'), roundTexts.th.nothing);
  });

  it('tells what fell back, on its row too', () => {
    const now = review(without(complete, 'O5'));
    const changes = compare([roundOf(complete)], now);
    assert.deepEqual(
      changes.fellBack.map(({ item, now: state }) => [item, state]),
      [['O5', 'missing']],
    );
    assert.equal(findItemChanges(changes, 'en').get('O5')?.kind, 'fell-back');
    assert.match(findItemChanges(changes, 'en').get('O5')?.text ?? '', /→ not in the file$/);
  });

  it('tells of links that are dead now and were not, and of those that nobody had opened', () => {
    const now = withVerdicts(review(complete), 'O1', { dead: 2, alive: 1 });
    const then = roundOf(complete);
    const known = compare([changed(then, { links: new Map([['O1', { alive: 3 }]]) })], now);
    assert.deepEqual(known.died, [{ item: 'O1', before: 0, now: 2, isNews: false }]);
    assert.deepEqual(compare([then], now).died, [{ item: 'O1', before: 0, now: 2, isNews: true }]);
    assert.deepEqual(compare([changed(then, { links: new Map([['O1', { dead: 2 }]]) })], now).died, []);
    assert.equal(findItemChanges(known, 'th').get('O1')?.text, 'ลิงก์เสีย 2 ลิงก์ (รอบก่อน 0)');
  });

  it('says where an item seems ready only because its links were not opened this time', () => {
    const then = roundOf(complete);
    const items = new Map([...then.items, ['O1', { state: 'draft', findings: 1, open: 0 } as const]]);
    const [change] = compare([changed(then, { items, links: new Map([['O1', { dead: 1 }]]) })], review(complete)).becameReady;
    assert.deepEqual([change?.item, change?.isUnsure], ['O1', true]);
  });

  it('tells what has not moved in two rounds: neither its state nor how much is to be mended', () => {
    const rounds = [roundOf(progress, day(1)), roundOf(progress, day(8))];
    const now = review(progress);
    const open = now.items.filter(({ state }) => state === 'missing' || state === 'draft' || state === 'at-risk').map(({ id }) => id);
    const same = (ids: readonly string[]) =>
      ids.filter((id) => {
        const [first, second] = rounds.map(({ items }) => JSON.stringify(items.get(id)));
        return first === second;
      });
    assert.deepEqual(compare(rounds, now).unmoved, same(open));
    const [first, ...rest] = rounds;
    assert.ok(first);
    const moved = changed(first, { items: new Map([...first.items, ['O1', { state: 'draft', findings: 9, open: 0 } as const]]) });
    assert.ok(!compare([moved, ...rest], now).unmoved.includes('O1'));
  });

  it('tells of items that came to the list or left it, and of codes', () => {
    const then = roundOf(complete);
    const items = new Map([...then.items].filter(([id]) => id !== 'O2'));
    const changes = compare(
      [changed(then, { items: new Map([...items, ['O99', { state: 'draft', findings: 0, open: 0 } as const]]) })],
      review(progress),
    );
    assert.deepEqual([changes.added, changes.removed], [['O2'], ['O99']]);
    for (const { code, before, now } of changes.findings) assert.ok(before !== now, code);
  });

  it('is drawn against the deadlines, the review of today last', () => {
    const trend = trendOf([roundOf(progress, day(1)), roundOf(progress, day(8))], review(progress));
    assert.deepEqual(
      trend?.points.map(({ at: days, isNow }) => [days, isNow]),
      [
        [0, false],
        [7, false],
        [19, true],
      ],
    );
    assert.equal(trend?.points.at(-1)?.ready, review(progress).ready);
    assert.ok(trend?.deadlines.every(({ at: days }) => days >= 0));
    assert.equal(trendOf([], review(progress)), null);
  });

  it('makes the agenda: all that is open, by division, flagged items first', () => {
    const now = review(without(progress, 'O5'), day(2, 5));
    const changes = compareRounds([roundOf(progress, day(1)), roundOf(progress, day(8))], now);
    const agenda = agendaOf(now, changes);
    const listed = new Set(agenda.flatMap(({ items }) => items.map(({ id }) => id)));
    for (const { id, state } of now.items) {
      const isOpen = state === 'missing' || state === 'draft' || state === 'at-risk';
      assert.equal(listed.has(id), isOpen, `${id} ${state}`);
    }
    for (const { items } of agenda) {
      const flags = items.map((item) => item.flags.length);
      assert.deepEqual(
        flags,
        [...flags].sort((a, b) => b - a),
      );
    }
    const o5 = agenda.flatMap(({ items }) => items).find(({ id }) => id === 'O5');
    assert.ok(o5?.flags.includes('late'));
    assert.equal(describeAgenda(agenda, 'th').length, agenda.length);
    const unsaid = agendaOf(review(without(progress, 'O5').replace(/^deadlines: .*\n/m, ''), day(20)), null);
    const line = describeAgenda(unsaid, 'th').flatMap(({ items }) => items.filter(({ id }) => id === 'O3'))[0];
    assert.deepEqual(line?.flags, ['เลยกำหนด (กำหนดภายในของเขตหนึ่ง)']);
  });

  it('is shown without signs that move the cursor of a terminal, and as whole JSON', () => {
    const now = review(progress.replace('ฝ่ายปกครอง', '"ฝ่าย\\e[31m\\u202e"'));
    const round = takeRound(now, { day: day(20), at, agency: null });
    const changes = compareRounds([roundOf(complete)], now);
    const file = {
      path: 'a\u001b.oit.yaml',
      roundsFile: 'a\u001b.oit-reviews.jsonl',
      isRecorded: true,
      review: now,
      round,
      changes,
      agenda: agendaOf(now, changes),
      oddities: ['\u202e'],
    };
    const text = createRoundsTextForm({ language: 'th', colour: false });
    for (const sign of ['\u001b', '\u202e']) assert.ok(!(text.formatFile(file) + text.end).includes(sign));
    const json = createRoundsJsonForm();
    const value = JSON.parse(json.start + json.formatFile(file) + json.between + json.formatFile(file) + json.end) as { files: unknown[] };
    assert.equal(value.files.length, 2);
  });
});

describe('the file of rounds', () => {
  it('is named after its submission', () => {
    assert.equal(roundsFileOf('/a/x.oit.yaml'), '/a/x.oit-reviews.jsonl');
    assert.equal(roundsFileOf('เขต.OIT.yml'), 'เขต.oit-reviews.jsonl');
    assert.deepEqual(findStrayRounds(['x.oit.yaml', 'x.oit-reviews.jsonl', 'y.oit-reviews.jsonl', 'z.jsonl']), ['y.oit-reviews.jsonl']);
  });

  it('of the name that a submission had before is found by agency, list and year', () => {
    const round = roundOf(progress);
    const stray = [
      { file: 'broken', bytes: bytesOf('{') },
      { file: 'other-list', bytes: bytesOf(formatRound(changed(round, { list: 'x' }))) },
      { file: 'ours', bytes: bytesOf(formatRound(round)) },
    ];
    assert.equal(matchStray(stray, review(progress), 'a'.repeat(16)), 'ours');
    assert.equal(matchStray(stray, review(progress), 'b'.repeat(16)), null);
    assert.equal(matchStray(stray, review(progress), null), null);
  });

  it('is not written where the rounds seem to lie under another name, unless one begins anew', async () => {
    const written: string[] = [];
    const now = review(progress);
    const agency = markAgency(now.agency, sha256);
    const files = {
      read: async () => null,
      append: async (_file: string, line: string) => void written.push(line),
      findStray: async () => [{ file: 'old', bytes: bytesOf(formatRound(changed(roundOf(progress), { agency }))) }],
    };
    const options = { submission: 'x.oit.yaml', files, sha256, day: day(20), at, isDry: false };
    assert.deepEqual(await recordRound(now, { ...options, startsNew: false }), {
      kind: 'stray',
      file: 'x.oit-reviews.jsonl',
      stray: 'old',
    });
    assert.deepEqual(written, []);
    const done = await recordRound(now, { ...options, startsNew: true });
    assert.equal(done.kind, 'done');
    assert.deepEqual([written.length, done.kind === 'done' && done.before], [1, noRounds]);
  });
});
