import type { Frequency, Token, Word, WordKind } from './tokens';

/** A word of the grammar: a token, or several that mean one thing. */
export type Phrase = (
  | Exclude<Word, { kind: 'frequency' | 'half' }>
  | { readonly kind: 'frequency'; readonly every: Frequency }
  /** `6 เดือนแรก`, `ครึ่งปีหลัง`, and in quarters `2 ไตรมาสแรก`: months at one end of a fiscal year. */
  | { readonly kind: 'part' | 'quarters-part'; readonly months: number; readonly which: 'first' | 'last' }
  /** `จำนวน 7 เดือน`, `2 ไตรมาส`. */
  | { readonly kind: 'months-counted'; readonly months: number }
  /** `ปี พ.ศ. 2567`: of a year that is said to be no fiscal one and no civil one. */
  | { readonly kind: 'era-year' }
) & { readonly start: number; readonly end: number };

const monthsAQuarter = 3;
const monthsAHalfYear = 6;

const everyMonths: Readonly<Record<number, Frequency>> = { 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' };

/** Words that say nothing once those beside them are understood. */
const silent: ReadonlySet<WordKind> = new Set<WordKind>(['count', 'months', 'round', 'era']);

type Meaning = Phrase extends infer P ? (P extends Phrase ? Omit<P, 'start' | 'end'> : never) : never;

/** One meaning of the tokens from a place on, and how many they are. */
interface Fold {
  readonly length: number;
  /** null: they say nothing. */
  readonly meaning: Meaning | null;
}

/** Puts together what several words say, and leaves out what says nothing. Linear. */
export function foldWords(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const first = tokens[at] as Token;
    const { length, meaning } = foldAt(tokens, at, phrases.at(-1)?.kind) ?? {
      length: 1,
      meaning: silent.has(first.kind) ? null : (first as Meaning),
    };
    const last = tokens[at + length - 1] as Token;
    if (meaning) phrases.push({ ...meaning, start: first.start, end: last.end } as Phrase);
    at += length;
  }
  return phrases;
}

function foldAt(tokens: readonly Token[], at: number, before: Phrase['kind'] | undefined): Fold | null {
  const [token, second, third] = tokens.slice(at, at + 3);
  const isCounted = tokens[at - 1]?.kind === 'count';
  switch (token?.kind) {
    case 'half':
      return { length: 1, meaning: { kind: 'part', months: monthsAHalfYear, which: token.which } };
    case 'every':
      return second?.kind === 'number' && third?.kind === 'months'
        ? frequency(Number(second.digits), 3)
        : second?.kind === 'months'
          ? frequency(1, 2)
          : null;
    case 'round':
      return second?.kind === 'number' ? { length: 2, meaning: null } : null;
    case 'quarter':
      return second?.kind === 'first' || second?.kind === 'last' ? quartersPart(1, second.kind, 2) : null;
    case 'number': {
      const count = Number(token.digits);
      if (second?.kind === 'months') {
        if (third?.kind === 'first' || third?.kind === 'last') return part(count, third.kind, 3);
        // In `20 เดือนมีนาคม` the number is a day, in `รอบ 6 เดือน ต.ค. ...` it is a count.
        return isCounted || third?.kind !== 'month' ? { length: 2, meaning: { kind: 'months-counted', months: count } } : null;
      }
      if (second?.kind !== 'quarter' || count > 4) return null;
      if (third?.kind === 'first' || third?.kind === 'last') return quartersPart(count, third.kind, 3);
      const isCount = isCounted || third?.kind !== 'number';
      return isCount ? { length: 2, meaning: { kind: 'months-counted', months: count * monthsAQuarter } } : null;
    }
    case 'year':
      // `มีนาคม ปี 2568`: the year of the month.
      if (before === 'month') return { length: 1, meaning: null };
      return second?.kind === 'era' ? { length: 2, meaning: { kind: 'era-year' } } : null;
    default:
      return null;
  }
}

function part(months: number, which: 'first' | 'last', length: number): Fold | null {
  return { length, meaning: { kind: 'part', months, which } };
}

function quartersPart(quarters: number, which: 'first' | 'last', length: number): Fold | null {
  return { length, meaning: { kind: 'quarters-part', months: quarters * monthsAQuarter, which } };
}

function frequency(months: number, length: number): Fold | null {
  const every = everyMonths[months];
  return every ? { length, meaning: { kind: 'frequency', every } } : null;
}
