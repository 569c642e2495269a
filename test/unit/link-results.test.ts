import assert from 'node:assert/strict';
import { formatEvidence } from '../../server/src/core';
import { limits } from '../../server/src/core/ground/limits';
import { classifyOutcome } from '../../server/src/core/links/classify';
import type { Outcome } from '../../server/src/core/links/outcome';
import { type CachedResults, formatCache, parseCache, randomPageOf } from '../../server/src/core/links/result-cache';
import { countDays } from '../../server/src/core/thai/date';
import { outcomeOf, pageFacts } from '../support/link-outcomes';
import fc from '../support/property';

const now = 1_000_000;
const outcomes: readonly Outcome[] = [
  outcomeOf({ url: 'https://mini.example/a' }),
  outcomeOf({ url: 'https://mini.example/ข', status: 404 }),
  outcomeOf({ url: 'https://mini.example/c', hops: [[301, '/d']] }),
  outcomeOf({ url: 'https://mini.example/e', failure: { kind: 'no-name', detail: 'ENOTFOUND' } }),
  outcomeOf({ url: 'https://mini.example/f', failure: { kind: 'tls', fault: 'expired', detail: '' } }),
  outcomeOf({ url: 'https://mini.example/g', status: 403 }),
];
const resultsOf = (list: readonly Outcome[]): CachedResults => ({
  outcomes: new Map(list.map((outcome) => [outcome.url, outcome])),
  randomPages: new Map([['https://mini.example', { facts: pageFacts('<html>ไม่มี'), target: null, checkedAt: now }]]),
});

describe('results on disk', () => {
  it('are read as they were written', () => {
    const results = resultsOf(outcomes);
    assert.deepEqual(parseCache(formatCache(results, now), now), results);
  });

  it('are not kept where they pass', () => {
    const passing = [outcomeOf({ status: 429 }), outcomeOf({ status: 503 }), outcomeOf({ failure: { kind: 'timeout', detail: '15000' } })];
    for (const outcome of passing) assert.equal(parseCache(formatCache(resultsOf([outcome]), now), now)?.outcomes.size, 0);
  });

  it('are forgotten with time: bad ones first, then good ones, and those of the future', () => {
    const text = formatCache(resultsOf(outcomes), now);
    const left = (later: number) => [...(parseCache(text, now + later)?.outcomes.keys() ?? [])];
    assert.equal(left(limits.deadLifetime - 1).length, outcomes.length);
    assert.deepEqual(left(limits.deadLifetime), ['https://mini.example/a']);
    assert.deepEqual(left(limits.aliveLifetime), []);
    assert.deepEqual(left(-1), []);
  });

  it('are the newest where they are too many', () => {
    const many = Array.from({ length: limits.cachedLinks + 5 }, (_, index) => ({
      ...outcomeOf({ url: `https://mini.example/${index}`, body: 'x' }),
      checkedAt: index,
    }));
    const kept = parseCache(formatCache(resultsOf(many), now), now)?.outcomes;
    assert.equal(kept?.size, limits.cachedLinks);
    assert.ok(!kept?.has('https://mini.example/4') && kept?.has('https://mini.example/5'));
  });

  it('of a host are left out where none of its links is kept', () => {
    assert.equal(parseCache(formatCache({ ...resultsOf([]) }, now), now)?.randomPages.size, 0);
  });

  it('in any text are read or not, without a throw', () => {
    const written = formatCache(resultsOf(outcomes), now);
    fc.assert(fc.property(fc.string(), (text) => parseCache(text, now) === null));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parseCache(JSON.stringify(value), now);
        parseCache(JSON.stringify({ version: 1, outcomes: value, randomPages: value }), now);
        parseCache(JSON.stringify({ version: 1, outcomes: { 'https://a.example/': value }, randomPages: {} }), now);
      }),
    );
    fc.assert(
      fc.property(fc.nat(written.length), fc.nat(40), fc.string({ maxLength: 5 }), (at, length, text) => {
        const read = parseCache(written.slice(0, at) + text + written.slice(at + length), now);
        for (const outcome of read?.outcomes.values() ?? []) {
          const { evidence } = classifyOutcome(outcome, { website: null, randomPage: null, forms: [] });
          assert.doesNotMatch(formatEvidence(evidence, 'th'), /undefined|NaN/);
        }
      }),
      { numRuns: 500 },
    );
  });

  type Json = Record<string, unknown>;
  /** Writes one outcome, changes it, and reads it again. */
  const readChanged = (given: Outcome, change: (outcome: Json) => void) => {
    const file = JSON.parse(formatCache(resultsOf([given]), now)) as { outcomes: Record<string, Json> };
    const [outcome] = Object.values(file.outcomes);
    assert.ok(outcome);
    change(outcome);
    return parseCache(JSON.stringify(file), now);
  };
  const [answered, , , failed, uncertified] = outcomes as [Outcome, Outcome, Outcome, Outcome, Outcome];
  const answerOf = (outcome: Json) => outcome.answer as Json;
  const pageOf = (outcome: Json) => answerOf(outcome).page as Json;
  const corrupt: Readonly<Record<string, readonly [Outcome, (outcome: Json) => void]>> = {
    'no address': [answered, (outcome) => delete outcome.url],
    'an address that is none': [answered, (outcome) => Object.assign(outcome, { finalUrl: 'x' })],
    'hops that are none': [answered, (outcome) => Object.assign(outcome, { hops: 1 })],
    'a hop without address': [answered, (outcome) => Object.assign(outcome, { hops: [{ status: 301 }] })],
    'no time': [answered, (outcome) => Object.assign(outcome, { checkedAt: null })],
    'no answer': [answered, (outcome) => Object.assign(outcome, { answer: null })],
    'answer and failure': [answered, (outcome) => Object.assign(outcome, { failure: { kind: 'reset', detail: '' } })],
    'a status that is none': [answered, (outcome) => Object.assign(answerOf(outcome), { status: '200' })],
    'headers that are none': [answered, (outcome) => Object.assign(answerOf(outcome), { headers: { a: 1 } })],
    'no page': [answered, (outcome) => delete answerOf(outcome).page],
    'an unknown kind of page': [answered, (outcome) => Object.assign(pageOf(outcome), { kind: 'x' })],
    'a title that is none': [answered, (outcome) => Object.assign(pageOf(outcome), { title: 1 })],
    'a page without a flag': [answered, (outcome) => delete pageOf(outcome).hasPasswordField],
    'an unknown failure': [failed, (outcome) => Object.assign(outcome, { failure: { kind: 'x', detail: '' } })],
    'a failure of Object': [failed, (outcome) => Object.assign(outcome, { failure: { kind: 'constructor', detail: '' } })],
    'a failure without detail': [failed, (outcome) => Object.assign(outcome, { failure: { kind: 'reset' } })],
    'an unknown fault': [uncertified, (outcome) => Object.assign(outcome, { failure: { kind: 'tls', fault: 'x', detail: '' } })],
    'no refusal': [failed, (outcome) => Object.assign(outcome, { failure: { kind: 'not-asked', detail: '' } })],
    'a time that is none': [failed, (outcome) => Object.assign(outcome, { failure: { kind: 'timeout', detail: 'x' } })],
    'a count that is none': [failed, (outcome) => Object.assign(outcome, { failure: { kind: 'too-many-redirects', detail: '' } })],
  };
  for (const [name, [outcome, change]] of Object.entries(corrupt))
    it(`with ${name} are none`, () => assert.equal(readChanged(outcome, change), null));

  it('are read where nothing was changed', () => {
    for (const outcome of outcomes) assert.equal(readChanged(outcome, () => undefined)?.outcomes.size, 1);
  });

  for (const text of [
    '',
    '{}',
    '[]',
    'null',
    '1',
    '{"version":1}',
    '{"version":2,"outcomes":{},"randomPages":{}}',
    '{"version":1,"outcomes":[],"randomPages":{}}',
  ])
    it(`${JSON.stringify(text)} are none`, () => assert.equal(parseCache(text, now), null));
});

describe('days from one date to another', () => {
  const date = (text: string) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    return { year, month, day };
  };
  const cases: readonly (readonly [from: string, to: string, days: number])[] = [
    ['2568-04-01', '2568-04-01', 0],
    ['2568-04-01', '2568-04-16', 15],
    ['2568-04-16', '2568-04-01', -15],
    ['2568-02-28', '2568-03-01', 1],
    ['2567-02-28', '2567-03-01', 2],
    ['2567-12-31', '2568-01-01', 1],
    ['2567-01-01', '2568-01-01', 366],
    ['2568-01-01', '2569-01-01', 365],
    ['2443-02-28', '2443-03-01', 1],
    ['2543-02-28', '2543-03-01', 2],
  ];
  for (const [from, to, days] of cases) it(`${from} to ${to}: ${days}`, () => assert.equal(countDays(date(from), date(to)), days));

  it('are those of the calendar', () => {
    const day = fc.integer({ min: 0, max: 73_000 }).map((number) => new Date(Date.UTC(1950, 0, 1) + number * 86_400_000));
    const civil = (time: Date) => ({ year: time.getUTCFullYear() + 543, month: time.getUTCMonth() + 1, day: time.getUTCDate() });
    fc.assert(fc.property(day, day, (a, b) => countDays(civil(a), civil(b)) === Math.round((b.getTime() - a.getTime()) / 86_400_000)));
  });
});

describe('the answer to a page that cannot be there', () => {
  const front = 'https://mini.example/th/';
  const facts = pageFacts('<html>ยินดีต้อนรับ');
  const pages = new Map([['https://mini.example', { facts, target: front, checkedAt: 0 }]]);

  it('says nothing of the page to which the host sends then, and everything of those that end there', () => {
    assert.equal(randomPageOf(pages, outcomeOf({ url: front })), null);
    assert.equal(randomPageOf(pages, outcomeOf({ url: 'https://mini.example/gone', hops: [[302, front]] })), facts);
    assert.equal(randomPageOf(pages, outcomeOf({ url: 'https://mini.example/o1' })), facts);
    assert.equal(randomPageOf(new Map(), outcomeOf({ url: front })), null);
  });
});
