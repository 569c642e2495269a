import { limits } from '../limits';
import { type CivilDate, isCivilDate } from './date';
import { readYear, type YearReading } from './era';
import { fiscalYearMonths, fiscalYearOf, fromMonthIndex, type MonthIndex, monthIndex, quarterMonths } from './month-index';
import { formatMonth } from './months';
import { type Token, tokenize } from './tokens';

/** A reporting period as read. Months are inclusive. */
export interface Period {
  readonly kind: 'months' | 'quarters' | 'fiscal-years' | 'as-of' | 'current';
  /** First and last month; for `current` both 0. */
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  /** Months between that a list of months leaves out; absent where there is none. */
  readonly holes?: readonly MonthIndex[];
  /** Day of an `as-of` date, where given. */
  readonly day: number | null;
  /** The series is said to be monthly. */
  readonly monthly: boolean;
  /** `จำนวน N เดือน`, where said. */
  readonly statedMonths: number | null;
  readonly christianEra: boolean;
  readonly twoDigitYear: boolean;
}

/** The reading of one phrase; the phrase's other properties are added by {@link parsePeriod}. */
type Core = Pick<Period, 'kind' | 'from' | 'to' | 'holes'> & { readonly day?: number; readonly years: readonly YearReading[] };
type Numbers = readonly string[];

/** One letter a token kind, so that the grammar is a table of patterns over a short word. */
const letters: Readonly<Record<Token['kind'], string>> = {
  month: 'M',
  number: 'n',
  to: '-',
  slash: '/',
  and: '&',
  quarter: 'q',
  'fiscal-year': 'f',
  'as-of': 'a',
  monthly: 's',
  current: 'c',
  count: 'k',
  months: 'd',
  round: 'r',
};

const isYear = (digits: string | undefined) => digits?.length === 4;

function months(from: MonthIndex, to: MonthIndex, years: readonly YearReading[]): Core | null {
  return from <= to ? { kind: 'months', from, to, years } : null;
}

/** Month and year in digits: `2567-10` or `10/2567`. */
function readNumericMonth(one: string | undefined, other: string | undefined): { index: MonthIndex; year: YearReading } | null {
  const [yearDigits, monthDigits] = isYear(one) ? [one, other] : [other, one];
  const year = isYear(yearDigits) ? readYear(yearDigits as string) : null;
  const month = Number(monthDigits);
  return year && month >= 1 && month <= 12 ? { index: monthIndex(year.year, month), year } : null;
}

function numericInterval(first: ReturnType<typeof readNumericMonth>, last: ReturnType<typeof readNumericMonth>): Core | null {
  return first && last ? months(first.index, last.index, [first.year, last.year]) : null;
}

function fiscalYears(first: string | undefined, last: string | undefined): Core | null {
  const years = [readYear(first ?? ''), readYear(last ?? '')];
  const [start, end] = years;
  if (!start || !end || start.year > end.year) return null;
  return { kind: 'fiscal-years', from: fiscalYearMonths(start.year).from, to: fiscalYearMonths(end.year).to, years: [start, end] };
}

function quarters(first: string | undefined, last: string | undefined, fiscalYear: string | undefined): Core | null {
  const [from, to] = [Number(first), Number(last)];
  const year = readYear(fiscalYear ?? '');
  if (!year || from < 1 || to > 4 || from > to) return null;
  return { kind: 'quarters', ...quarterMonths(year.year, from, to), years: [year] };
}

/** `ต.ค. 2567 - มี.ค. 2568`; without a first year it is the last one's, or the one before where the months say so. */
function namedInterval(firstMonth: number, firstYear: string | undefined, lastMonth: number, lastYear: string | undefined): Core | null {
  const end = readYear(lastYear ?? '');
  const start = firstYear === undefined ? null : readYear(firstYear);
  if (!end || (firstYear !== undefined && !start)) return null;
  const startYear = start?.year ?? (firstMonth > lastMonth ? end.year - 1 : end.year);
  return months(monthIndex(startYear, firstMonth), monthIndex(end.year, lastMonth), start ? [start, end] : [end]);
}

/** Both ends with their days: one that its month does not have makes the whole unreadable. */
function withDays(first: string | undefined, last: string | undefined, core: Core | null): Core | null {
  return core && hasDay(core.from, first) && hasDay(core.to, last) ? core : null;
}

function hasDay(index: MonthIndex, day: string | undefined): boolean {
  return isCivilDate({ ...fromMonthIndex(index), day: Number(day) });
}

function asOf(day: string | undefined, month: number, yearDigits: string | undefined): Core | null {
  const year = readYear(yearDigits ?? '');
  if (!year || month < 1 || month > 12) return null;
  const index = monthIndex(year.year, month);
  if (day === undefined) return { kind: 'as-of', from: index, to: index, years: [year] };
  const date: CivilDate = { year: year.year, month, day: Number(day) };
  return isCivilDate(date) ? { kind: 'as-of', from: index, to: index, day: date.day, years: [year] } : null;
}

const listedMonth = /(?<=(-?))M(n?)(-?)(?=(Mn?-)?)/g;

/**
 * `ต.ค. 2567, พ.ย. 2567, ม.ค. - มี.ค. 2568`: a month without a year has that of the month after it, or the one before.
 * More than one dash in a row names month after month; `ต.ค. - มี.ค. - เม.ย. 2568` may mean anything.
 */
function monthList(n: Numbers, m: readonly number[], word: string): Core | null {
  const digits = [...n];
  const listed = [...word.matchAll(listedMonth)].map(([, dashBefore, hasYear, dash, dashBehind], at) => ({
    month: m[at] as number,
    year: hasYear ? readYear(digits.shift() ?? '') : null,
    hasYear: hasYear !== '',
    beginsRange: dash !== '',
    isChained: dash !== '' && (dashBefore !== '' || dashBehind !== undefined),
  }));
  const included = new Set<MonthIndex>();
  let next: MonthIndex | null = null;
  for (const { month, year, hasYear, beginsRange, isChained } of listed.reverse()) {
    const index: MonthIndex | null = hasYear ? year && monthIndex(year.year, month) : next && lastBefore(next, month);
    if (index === null || (next !== null && (index >= next || next - index > limits.listedMonths))) return null;
    if (isChained && next !== null && next - index > 1) return null;
    const end = beginsRange && next !== null ? next : index + 1;
    for (let within = index; within < end; within++) included.add(within);
    next = index;
  }
  const [from, to] = [Math.min(...included), Math.max(...included)];
  const holes = Array.from({ length: to - from + 1 }, (_, offset) => from + offset).filter((index) => !included.has(index));
  return { kind: 'months', from, to, years: listed.flatMap(({ year }) => year ?? []), ...(holes.length > 0 ? { holes } : {}) };
}

/** Gives the last month of a name before another month; null for the same name, which is no list. */
function lastBefore(other: MonthIndex, month: number): MonthIndex | null {
  const { year, month: otherMonth } = fromMonthIndex(other);
  return month === otherMonth ? null : monthIndex(month < otherMonth ? year : year - 1, month);
}

type GrammarRow = readonly [RegExp, (n: Numbers, m: readonly number[], word: string) => Core | null];

/** Patterns over the letters; readers get the numbers and the months in their order, and the matched word. */
const grammarOfNamedMonths: readonly GrammarRow[] = [
  [/^a?nMn$/, (n, m) => asOf(n[0], m[0] as number, n[1])],
  [/^aMn$/, (n, m) => asOf(undefined, m[0] as number, n[0])],
  [/^Mn(fn)?$/, (n, m) => namedInterval(m[0] as number, n[0], m[0] as number, n[0])],
  [/^M-Mn(fn)?$/, (n, m) => namedInterval(m[0] as number, undefined, m[1] as number, n[0])],
  [/^Mn-Mn(fn)?$/, (n, m) => namedInterval(m[0] as number, n[0], m[1] as number, n[1])],
  [/^nM-nMn(fn)?$/, (n, m) => withDays(n[0], n[1], namedInterval(m[0] as number, undefined, m[1] as number, n[2]))],
  [/^nMn-nMn(fn)?$/, (n, m) => withDays(n[0], n[2], namedInterval(m[0] as number, n[1], m[1] as number, n[3]))],
  [/^(?:Mn?[-&])+Mn(fn)?$/, monthList],
];

/** The same for what names no month. */
const grammarOfNumbers: readonly GrammarRow[] = [
  [/^a?c$/, () => ({ kind: 'current', from: 0, to: 0, years: [] })],
  [/^an([-/])n\1n$/, (n) => (isYear(n[0]) ? asOf(n[2], Number(n[1]), n[0]) : asOf(n[0], Number(n[1]), n[2]))],
  [/^f*n$/, (n, _m, word) => (word === 'n' && !isYear(n[0]) ? null : fiscalYears(n[0], n[0]))],
  [/^f*n(-f*|&f+)n$/, (n, _m, word) => readNumericMonthOrYears(n, word)],
  [/^f+n&n$/, (n) => fiscalYears(n[0], n[1])],
  [/^qn[/f]*n$/, (n) => quarters(n[0], n[0], n[1])],
  [/^qn[-&]q?n[/f]*n$/, (n) => quarters(n[0], n[1], n[2])],
  [/^qn[-&]n[-&]n[/f]*n$/, (n) => quarters(n[0], n[2], n[3])],
  [/^qn&n&n&n[/f]*n$/, (n) => quarters(n[0], n[3], n[4])],
  [/^qn[/f]*n[-&]qn[/f]*n$/, (n) => (n[1] === n[3] ? quarters(n[0], n[2], n[1]) : null)],
  [/^n-n[-/]n-n$/, (n) => numericInterval(readNumericMonth(n[0], n[1]), readNumericMonth(n[2], n[3]))],
  [/^n\/n-n\/n$/, (n) => numericInterval(readNumericMonth(n[0], n[1]), readNumericMonth(n[2], n[3]))],
  [/^n\/n$/, (n) => numericInterval(readNumericMonth(n[0], n[1]), readNumericMonth(n[0], n[1]))],
  [/^n-n-n[-/]n-n-n$/, (n) => withDays(n[2], n[5], numericInterval(readNumericMonth(n[0], n[1]), readNumericMonth(n[3], n[4])))],
  [/^n\/n\/n-n\/n\/n$/, (n) => withDays(n[0], n[3], numericInterval(readNumericMonth(n[2], n[1]), readNumericMonth(n[5], n[4])))],
];

/** `2567-10` is a month, `2566 - 2570` are years, `2567-68` too. */
function readNumericMonthOrYears(n: Numbers, word: string): Core | null {
  const month = word === 'n-n' && isYear(n[0]) && !isYear(n[1]) ? readNumericMonth(n[0], n[1]) : null;
  return month ? months(month.index, month.index, [month.year]) : fiscalYears(n[0], n[1]);
}

/** Takes `จำนวน N เดือน` and words without meaning of their own out of the tokens. */
function simplify(tokens: readonly Token[]): { tokens: Token[]; statedMonths: number | null; monthly: boolean } {
  const kept: Token[] = [];
  let statedMonths: number | null = null;
  let monthly = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    // In `20 เดือนมีนาคม` the number is a day, in `รอบ 6 เดือน ต.ค. ...` it is a count.
    const isCount = tokens[i - 1]?.kind === 'count' || tokens[i + 2]?.kind !== 'month';
    if (token.kind === 'number' && next?.kind === 'months' && isCount) {
      statedMonths = Number(token.digits);
      i++;
    } else if (token.kind === 'monthly') monthly = true;
    else if (token.kind === 'round' && next?.kind === 'number') i++;
    else if (token.kind === 'fiscal-year' && kept.at(-1)?.kind === 'month') continue;
    else if (token.kind !== 'count' && token.kind !== 'months') kept.push(token);
  }
  return { tokens: kept, statedMonths, monthly };
}

/**
 * Reads a reporting period as an officer types it; null where it cannot be read. Never throws, linear in the text.
 * The forms are those of the README's table; two-digit years are B.E. 25xx, four-digit years below 2400 are C.E.
 */
export function parsePeriod(text: string): Period | null {
  if (text.length > limits.periodLength) return null;
  const words = tokenize(text);
  if (!words || words.length === 0) return null;
  const { tokens, statedMonths, monthly } = simplify(words);
  const word = tokens.map((token) => letters[token.kind]).join('');
  const numbers = tokens.flatMap((token) => (token.kind === 'number' ? [token.digits] : []));
  const monthNumbers = tokens.flatMap((token) => (token.kind === 'month' ? [token.month] : []));
  const grammar = monthNumbers.length > 0 ? grammarOfNamedMonths : grammarOfNumbers;
  const read = grammar.find(([pattern]) => pattern.test(word))?.[1](numbers, monthNumbers, word);
  if (!read) return null;
  const { kind, from, to, holes, years, day } = read;
  return {
    kind,
    from,
    to,
    ...(holes && { holes }),
    day: day ?? null,
    monthly,
    statedMonths,
    christianEra: years.some((year) => year.christianEra),
    twoDigitYear: years.some((year) => year.twoDigit),
  };
}

function formatMonthOf(index: MonthIndex): string {
  const { year, month } = fromMonthIndex(index);
  return `${formatMonth(month)} ${year}`;
}

/** Gives the stretches of months without a hole. */
function runsOf({ from, to, holes = [] }: Period): { from: MonthIndex; to: MonthIndex }[] {
  const starts = [from, ...holes.map((hole) => hole + 1)];
  const ends = [...holes.map((hole) => hole - 1), to];
  return starts.flatMap((start, index) => ((ends[index] as number) >= start ? [{ from: start, to: ends[index] as number }] : []));
}

function formatRun({ from, to }: { from: MonthIndex; to: MonthIndex }): string {
  return `${formatMonthOf(from)}${to === from ? '' : ` - ${formatMonthOf(to)}`}`;
}

/** Gives the canonical form: Arabic digits, B.E. with four digits, month abbreviations, ` - ` between the ends. */
export function formatPeriod(period: Period): string {
  const series = period.monthly ? 'รายเดือน ' : '';
  const firstYear = fiscalYearOf(period.from);
  switch (period.kind) {
    case 'current':
      return 'ปัจจุบัน';
    case 'as-of':
      return `ณ ${period.day === null ? '' : `${period.day} `}${formatMonthOf(period.from)}`;
    case 'fiscal-years': {
      const lastYear = fiscalYearOf(period.to);
      return `${series}ปีงบประมาณ ${firstYear}${lastYear === firstYear ? '' : ` - ${lastYear}`}`;
    }
    case 'quarters': {
      const start = fiscalYearMonths(firstYear).from;
      const first = (period.from - start) / 3 + 1;
      const last = (period.to + 1 - start) / 3;
      return `${series}ไตรมาส ${first}${last === first ? '' : `-${last}`}/${firstYear}`;
    }
    case 'months':
      return `${series}${runsOf(period).map(formatRun).join(', ')}`;
  }
}

/** Gives the number of months of a period, ends included, holes not. */
export function countMonths({ from, to, holes = [] }: Pick<Period, 'from' | 'to' | 'holes'>): number {
  return to - from + 1 - holes.filter((hole) => from <= hole && hole <= to).length;
}
