import type { ItemState } from '../../analysis/score/completeness';
import type { FindingCounts } from '../../findings/finding';
import { toHundredths } from '../../ground/fraction';
import { validateReview } from '../../schema/reviews-validators';
import type { VerdictCounts } from '../../submission/links/link-summary';
import { formatDate, parseDate } from '../../thai/date';
import type { PointRange, ReviewedScore } from '../review';
import type { Round } from './round';

/** The version of the form of a line that this program writes. */
const version = 1;

/** A line of a file of rounds: schemas/reviews.schema.json. Points have two decimals. */
interface RoundLine {
  readonly oitReview: number;
  readonly day: string;
  readonly at: string;
  readonly agency: string | null;
  readonly fiscalYear: number;
  readonly list: string;
  readonly ready: number;
  readonly total: number;
  readonly items: Readonly<Record<string, { readonly state: ItemState; readonly findings: number; readonly open: number }>>;
  readonly score: {
    readonly oit: PointRange;
    readonly total: PointRange | null;
    readonly level: ReviewedScore['level'];
    readonly estimate: boolean;
  } | null;
  readonly counts: FindingCounts;
  readonly findings: Readonly<Record<string, number>>;
  readonly links: Readonly<Record<string, VerdictCounts>>;
  readonly unopened: number;
}

/** Gives the line of a round, without an end of line. */
export function formatRound(round: Round): string {
  return JSON.stringify(toRoundLine(round));
}

/** Gives a round as JSON. */
export function toRoundLine({ day, at, agency, fiscalYear, list, ready, total, ...round }: Round): RoundLine {
  const { items, score, counts, findings, links, unopened } = round;
  return {
    ...{ oitReview: version, day: formatDate(day), at, agency, fiscalYear, list, ready, total },
    items: Object.fromEntries(items),
    score: score && { ...score, oit: scale(score.oit, toPoints), total: score.total && scale(score.total, toPoints) },
    ...{ counts, findings: Object.fromEntries(findings), links: Object.fromEntries(links), unopened },
  };
}

/** What a line says: a round, or why it is none. `newer`: a newer program has written it. */
export type LineReading = { readonly kind: 'round'; readonly round: Round } | { readonly kind: 'broken' | 'newer' };

/** Reads a line. Never throws. */
export function readRound(line: string): LineReading {
  const value = readJson(line);
  if (isNewer(value)) return { kind: 'newer' };
  if (!isRoundLine(value)) return { kind: 'broken' };
  const day = parseDate(value.day)?.date;
  if (!day || formatDate(day) !== value.day) return { kind: 'broken' };
  const { at, agency, fiscalYear, list, ready, total, items, score, counts, findings, links, unopened } = value;
  return {
    kind: 'round',
    round: {
      ...{ day, at, agency, fiscalYear, list, ready, total, counts, unopened },
      items: new Map(Object.entries(items)),
      score: score && { ...score, oit: scale(score.oit, toHundredths), total: score.total && scale(score.total, toHundredths) },
      findings: new Map(Object.entries(findings)),
      links: new Map(Object.entries(links)),
    },
  };
}

function isRoundLine(value: unknown): value is RoundLine {
  return validateReview(value);
}

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('oitReview' in value)) return false;
  return typeof value.oitReview === 'number' && Number.isInteger(value.oitReview) && value.oitReview > version;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function scale({ low, high }: PointRange, convert: (value: number) => number): PointRange {
  return { low: convert(low), high: convert(high) };
}

function toPoints(hundredths: number): number {
  return hundredths / 100;
}
