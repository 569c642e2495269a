import { limits } from '../ground/limits';
import { isCivilDate } from './date';
import { daysInMonth, readYear, type YearReading } from './era';
import { fiscalYearMonths, fromMonthIndex, type MonthIndex, monthIndex, quarterMonths } from './month-index';
import type { Meaning, Phrase } from './period-words';
import type { Frequency } from './tokens';

export type StretchKind = 'months' | 'quarters' | 'fiscal-years' | 'calendar-years' | 'school-years' | 'as-of' | 'current';

/** A stretch of time as one part of a period says it. Months are inclusive. */
export interface Stretch {
  readonly kind: StretchKind;
  /** First and last month; for `current` both 0. */
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  /** Months between that a list leaves out; absent where there is none. */
  readonly holes?: readonly MonthIndex[];
  /** Day of an `as-of` date, where given. */
  readonly day?: number;
  /** It goes on: `ตั้งแต่ ต.ค. 2567`. */
  readonly open?: true;
}

/** What a part of a period says: a stretch, or something of the others. */
export type Reading =
  | (Stretch & { readonly years: readonly YearReading[] })
  | { readonly kind: 'frequency'; readonly every: Frequency }
  | { readonly kind: 'count'; readonly months: number };

/** A part of a period. */
export interface Part {
  /** What it is compared with: parts of one topic are put together, those of different ones must agree. */
  readonly topic: 'months' | 'quarters' | 'half' | 'year' | 'day' | 'now' | 'other';
  /** What it says by itself. null where it means nothing, or names no year. */
  readonly stated: Reading | null;
  /** Gives what it says where it is of a fiscal year. */
  readonly readOf: (fiscalYear: number | null) => Reading | null;
  readonly start: number;
  readonly end: number;
  /** A comma or และ stands before it. */
  readonly isJoined: boolean;
  /** It is no more than a number. */
  readonly isBare: boolean;
}

interface Matched {
  readonly numbers: readonly string[];
  readonly months: readonly number[];
  readonly meanings: readonly Meaning[];
  /** Their letters. */
  readonly word: string;
  readonly fiscalYear: number | null;
}

type Months = Pick<Stretch, 'from' | 'to'>;

type Reader = (matched: Matched) => Reading | null;

/** One letter a phrase, so that the grammar is a table of patterns over a short word; a number is `n`, of four digits `Y`. */
const letters: Readonly<Record<Exclude<Meaning['kind'], 'number'>, string>> = {
  month: 'M',
  to: '-',
  slash: '/',
  and: '&',
  quarter: 'q',
  'fiscal-year': 'f',
  year: 'p',
  'era-year': 'g',
  'civil-year': 'G',
  'school-year': 't',
  term: 'T',
  part: 'h',
  'quarters-part': 'H',
  'as-of': 'a',
  end: 'e',
  since: 'S',
  onward: 'o',
  current: 'c',
  latest: 'l',
  frequency: 'w',
  'months-counted': 'k',
  count: 'x',
  months: 'x',
  round: 'x',
  every: 'x',
  era: 'x',
  first: 'x',
  last: 'x',
  other: 'x',
};

function letterOf({ meaning }: Phrase): string {
  if (meaning.kind !== 'number') return letters[meaning.kind];
  return meaning.digits.length <= 2 ? 'n' : meaning.digits.length === 4 ? 'Y' : 'x';
}

const isYear = (digits: string | undefined): boolean => digits?.length === 4;

function months(from: MonthIndex, to: MonthIndex, years: readonly YearReading[]): Reading | null {
  return from <= to ? { kind: 'months', from, to, years } : null;
}

function unite(kind: StretchKind, stretches: readonly Months[], years: readonly YearReading[]): Reading | null {
  const united = uniteStretches(kind, stretches);
  return united && { years, ...united };
}

/** Puts stretches together; what lies between them are holes. null where they lie too far apart. */
export function uniteStretches(kind: StretchKind, stretches: readonly Months[]): Stretch | null {
  const from = Math.min(...stretches.map((stretch) => stretch.from));
  const to = Math.max(...stretches.map((stretch) => stretch.to));
  if (to - from > limits.periodMonths) return null;
  const holes: MonthIndex[] = [];
  let next = from;
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    for (; next < stretch.from; next++) holes.push(next);
    next = Math.max(next, stretch.to + 1);
  }
  return { kind, from, to, ...(holes.length > 0 ? { holes } : {}) };
}

/** Month and year in digits: `2567-10`, `10/2567`, `10/67`. */
function readNumericMonth(one: string | undefined, other: string | undefined): { index: MonthIndex; year: YearReading } | null {
  const [yearDigits, monthDigits] = isYear(one) ? [one, other] : [other, one];
  const year = readYear(yearDigits ?? '');
  const month = Number(monthDigits);
  return year && month >= 1 && month <= 12 ? { index: monthIndex(year.year, month), year } : null;
}

function numericInterval(first: ReturnType<typeof readNumericMonth>, last: ReturnType<typeof readNumericMonth>): Reading | null {
  return first && last ? months(first.index, last.index, [first.year, last.year]) : null;
}

/** Both ends with their days: one that its month does not have makes the whole unreadable. */
function withDays(first: string | undefined, last: string | undefined, reading: Reading | null): Reading | null {
  return reading?.kind === 'months' && hasDay(reading.from, first) && hasDay(reading.to, last) ? reading : null;
}

function hasDay(index: MonthIndex, day: string | undefined): boolean {
  return day === undefined || isCivilDate({ ...fromMonthIndex(index), day: Number(day) });
}

type YearKind = 'fiscal-years' | 'calendar-years' | 'school-years';

/** First and last month of a year by its kind. Schools teach from May to March (`practice`: ปีการศึกษา). */
const yearMonths: Readonly<Record<YearKind, (year: number) => Months>> = {
  'fiscal-years': fiscalYearMonths,
  'calendar-years': (year) => ({ from: monthIndex(year, 1), to: monthIndex(year, 12) }),
  'school-years': (year) => ({ from: monthIndex(year, 5), to: monthIndex(year + 1, 3) }),
};

/** `ปีงบประมาณ 2566 - 2570`, `2567-68`. */
function yearRange(kind: YearKind, first: string | undefined, last: string | undefined): Reading | null {
  const [start, end] = [readYear(first ?? ''), readYear(last ?? '')];
  if (!start || !end || start.year > end.year) return null;
  return { kind, from: yearMonths[kind](start.year).from, to: yearMonths[kind](end.year).to, years: [start, end] };
}

/** `ปีงบประมาณ 2566, 2567 และ 2569`. */
function yearList({ numbers }: Matched): Reading | null {
  const years = numbers.flatMap((digits) => readYear(digits) ?? []);
  if (years.length < numbers.length) return null;
  return unite(
    'fiscal-years',
    years.map(({ year }) => fiscalYearMonths(year)),
    years,
  );
}

/** Terms of a school year: May to October, November to March. */
function terms(first: string | undefined, last: string | undefined, digits: string | undefined): Reading | null {
  const year = readYear(digits ?? '');
  const [from, to] = [Number(first), Number(last)];
  if (!year || from < 1 || to > 2 || from > to) return null;
  const { from: may, to: march } = yearMonths['school-years'](year.year);
  return { kind: 'school-years', from: from === 1 ? may : may + 6, to: to === 1 ? may + 5 : march, years: [year] };
}

const quarterEntry = /(-?)&?q?n(?:[/fpg]*(Y)|[/fpg]+(n))?/g;

/** Quarters, each with a year or of that behind it: `ไตรมาส 1/2568 - 2/2568`, `ไตรมาส 1, 2 และ 4 ปีงบประมาณ 2568`. */
function quarters({ numbers, word, fiscalYear }: Matched): Reading | null {
  const digits = [...numbers];
  const listed = [...word.matchAll(quarterEntry)].map(([, dash, year, shortYear]) => ({
    quarter: Number(digits.shift()),
    ...((year ?? shortYear) ? { digits: digits.shift() } : {}),
    endsRange: dash !== '',
  }));
  const years: YearReading[] = [];
  const stretches: Months[] = [];
  let year = fiscalYear;
  let end: MonthIndex | null = null;
  for (const { quarter, digits: typed, endsRange } of listed.reverse()) {
    const named = typed === undefined ? null : readYear(typed);
    if (named) years.unshift(named);
    if (typed !== undefined) year = named?.year ?? null;
    if (year === null || quarter < 1 || quarter > 4) return null;
    const { from, to } = quarterMonths(year, quarter, quarter);
    if (end !== null && from > end) return null;
    stretches.push({ from, to: end ?? to });
    end = endsRange ? to : null;
  }
  const firsts = stretches.map(({ from }) => from);
  return firsts.every((from, index) => index === 0 || from < (firsts[index - 1] as number)) ? unite('quarters', stretches, years) : null;
}

/** `6 เดือนแรกของปีงบประมาณ 2568`. */
function partOfYear({ numbers, meanings, fiscalYear }: Matched): Reading | null {
  const named = numbers[0] === undefined ? null : readYear(numbers[0]);
  const year = named?.year ?? fiscalYear;
  const [part] = meanings;
  if (year === null || !part || !('which' in part) || part.months < 1 || part.months > 12) return null;
  const { from, to } = fiscalYearMonths(year);
  const years = named ? [named] : [];
  return part.which === 'first' ? months(from, from + part.months - 1, years) : months(to - part.months + 1, to, years);
}

function asOf(day: string | undefined, month: number | undefined, yearDigits: string | undefined): Reading | null {
  const year = readYear(yearDigits ?? '');
  if (!year || !month || month > 12) return null;
  const index = monthIndex(year.year, month);
  if (day === undefined) return { kind: 'as-of', from: index, to: index, years: [year] };
  return isCivilDate({ year: year.year, month, day: Number(day) })
    ? { kind: 'as-of', from: index, to: index, day: Number(day), years: [year] }
    : null;
}

/** The last day of a stretch: `ณ สิ้นไตรมาส 2/2568`. */
function atEnd(reading: Reading | null): Reading | null {
  if (!reading || reading.kind === 'frequency' || reading.kind === 'count') return null;
  const { year, month } = fromMonthIndex(reading.to);
  return { kind: 'as-of', from: reading.to, to: reading.to, day: daysInMonth(year, month), years: reading.years };
}

/** It goes on to the day of the check: `ต.ค. 2567 - ปัจจุบัน`. */
function openFrom(reading: Reading | null): Reading | null {
  if (!reading || reading.kind === 'frequency' || reading.kind === 'count') return null;
  return { kind: 'months', from: reading.from, to: reading.from, open: true, years: reading.years };
}

/** A month with its year, or of a fiscal year. */
function month(name: number | undefined, yearDigits: string | undefined, fiscalYear: number | null): Reading | null {
  const year = yearDigits === undefined ? null : readYear(yearDigits);
  if (!name || (yearDigits !== undefined && !year)) return null;
  const index = year ? monthIndex(year.year, name) : fiscalYear === null ? null : monthOfFiscalYear(fiscalYear, name);
  return index === null ? null : { kind: 'months', from: index, to: index, years: year ? [year] : [] };
}

function monthOfFiscalYear(fiscalYear: number, month: number): MonthIndex {
  return nextAfter(fiscalYearMonths(fiscalYear).from - 1, month);
}

/** Gives the first month of a name behind another month. */
function nextAfter(other: MonthIndex, month: number): MonthIndex {
  const index = monthIndex(fromMonthIndex(other).year, month);
  return index > other ? index : index + 12;
}

/** Gives the last month of a name before another month; null for the same name, which is no list. */
function lastBefore(other: MonthIndex, month: number): MonthIndex | null {
  return month === fromMonthIndex(other).month ? null : nextAfter(other, month) - 12;
}

/**
 * `1 ต.ค. 2567 - 31 มี.ค. 2568`, with or without days. A first month without a year is the last one before the end, a last
 * one without a year the next one behind the start; both without are of a fiscal year.
 */
function interval({ numbers, months: names, word, fiscalYear }: Matched): Reading | null {
  const digits = [...numbers];
  const [first, last] = word.split('-').map((end) => ({
    day: end.includes('nM') ? digits.shift() : undefined,
    year: end.endsWith('M') ? undefined : digits.shift(),
  }));
  const [firstName, lastName] = names;
  if (!first || !last || !firstName || !lastName) return null;
  const start = first.year === undefined ? null : month(firstName, first.year, null);
  const isYearless = first.year === undefined && last.year === undefined;
  const end = last.year !== undefined || isYearless ? month(lastName, last.year, fiscalYear) : null;
  if (end?.kind !== 'months') {
    if (start?.kind !== 'months' || last.year !== undefined) return null;
    const to = firstName === lastName ? start.from : nextAfter(start.from, lastName);
    return withDays(first.day, last.day, months(start.from, to, start.years));
  }
  if (first.year !== undefined && start?.kind !== 'months') return null;
  const from = start?.kind === 'months' ? start.from : firstName === lastName ? end.to : lastBefore(end.to, firstName);
  if (from === null) return null;
  const years = [...(start?.kind === 'months' ? start.years : []), ...end.years];
  return withDays(first.day, last.day, months(from, end.to, years));
}

const listedMonth = /(?<=(-?))M([nY]?)(-?)(?=(M[nY]?-)?)/g;

/**
 * `ต.ค. 2567, พ.ย. 2567, ม.ค. - มี.ค. 2568`: a month without a year has that of the month after it, or the one before.
 * More than one dash in a row names month after month; `ต.ค. - มี.ค. - เม.ย. 2568` may mean anything.
 */
function monthList({ numbers, months: names, word, fiscalYear }: Matched): Reading | null {
  const digits = [...numbers];
  const listed = [...word.matchAll(listedMonth)].map(([, dashBefore, hasYear, dash, dashBehind], at) => ({
    month: names[at] as number,
    year: hasYear ? readYear(digits.shift() ?? '') : null,
    hasYear: hasYear !== '',
    beginsRange: dash !== '',
    isChained: dash !== '' && (dashBefore !== '' || dashBehind !== undefined),
  }));
  const stretches: Months[] = [];
  let next: MonthIndex | null = null;
  for (const { month, year, hasYear, beginsRange, isChained } of listed.reverse()) {
    const last: MonthIndex | null = next === null && fiscalYear !== null ? monthOfFiscalYear(fiscalYear, month) : null;
    const index: MonthIndex | null = hasYear ? year && monthIndex(year.year, month) : next === null ? last : lastBefore(next, month);
    if (index === null || (next !== null && (index >= next || next - index > limits.listedMonths))) return null;
    if (isChained && next !== null && next - index > 1) return null;
    stretches.push({ from: index, to: beginsRange && next !== null ? next : index });
    next = index;
  }
  return unite(
    'months',
    stretches,
    listed.flatMap(({ year }) => year ?? []),
  );
}

/** `ต.ค. พ.ย. ธ.ค. 2567`: months that follow each other need no mark between them; between others a dash may be lost. */
function monthsInARow({ numbers: [year], months: names, fiscalYear }: Matched): Reading | null {
  const last = month(names.at(-1), year, fiscalYear);
  if (last?.kind !== 'months' || names.some((name, at) => at > 0 && name !== ((names[at - 1] as number) % 12) + 1)) return null;
  return months(last.to - names.length + 1, last.to, last.years);
}

/** `2567-10` is a month, `2567-68` are years. */
function numericMonthOrYears({ numbers: [first, last] }: Matched): Reading | null {
  const month = readNumericMonth(first, last);
  return month ? months(month.index, month.index, [month.year]) : yearRange('fiscal-years', first, last);
}

const now: Reading = { kind: 'current', from: 0, to: 0, years: [] };
const y = '[nY]';
/** A quarter, and its year behind it. */
const oneQuarter = 'n(?:[/fpg]{0,4}Y|[/fpg]{1,4}n)?';
/** A year that is named as one. No word is repeated without end: a pattern is tried at every place. */
const aYear = `(?:[fp]{1,4}${y}|Y)`;

type Row = readonly [topic: Part['topic'], pattern: string, read: Reader];

/** The grammar. The longest pattern that fits counts, of equals the first. */
const rows: readonly Row[] = [
  ['day', `a?nM${y}`, ({ numbers: [day, year], months: [name] }) => asOf(day, name, year)],
  ['day', `aM${y}`, ({ numbers: [year], months: [name] }) => asOf(undefined, name, year)],
  ['day', `a?eM${y}?`, ({ numbers: [year], months: [name], fiscalYear }) => atEnd(month(name, year, fiscalYear))],
  ['day', `a?eq${oneQuarter}`, (matched) => atEnd(quarters({ ...matched, word: matched.word.replace(/^a?e/, '') }))],
  ['day', `a?e[fpg]{1,4}${y}`, ({ numbers: [year] }) => atEnd(yearRange('fiscal-years', year, year))],
  ['day', `a?n([-/])n\\1${y}`, ({ numbers: [day, name, year] }) => asOf(day, Number(name), year)],
  ['day', 'a?Y([-/])n\\1n', ({ numbers: [year, name, day] }) => asOf(day, Number(name), year)],
  ['months', `S?n?M${y}?-a?c`, ({ numbers, word, months: [name], fiscalYear }) => openMonth(numbers, word, name, fiscalYear)],
  ['months', `S?n?M${y}?o`, ({ numbers, word, months: [name], fiscalYear }) => openMonth(numbers, word, name, fiscalYear)],
  ['months', `Sn?M${y}?`, ({ numbers, word, months: [name], fiscalYear }) => openMonth(numbers, word, name, fiscalYear)],
  ['months', `S?${aYear}(?:-a?c|o)`, ({ numbers: [year] }) => openFrom(yearRange('fiscal-years', year, year))],
  ['months', `S${aYear}`, ({ numbers: [year] }) => openFrom(yearRange('fiscal-years', year, year))],
  [
    'months',
    `S?q${oneQuarter}(?:-a?c|o)`,
    (matched) => openFrom(quarters({ ...matched, word: matched.word.replace(/^S|(?:-a?c|o)$/g, '') })),
  ],
  ['months', `S?n?M${y}?-n?M${y}?`, interval],
  ['months', `S?(?:M${y}?[-&]){1,30}M${y}?`, monthList],
  ['months', `M{2,12}${y}?`, monthsInARow],
  ['months', `M${y}?`, ({ numbers: [year], months: [name], fiscalYear }) => month(name, year, fiscalYear)],
  ['months', `n-nM${y}`, ({ numbers: [first, last, year], months: [name] }) => withDays(first, last, month(name, year, null))],
  ['now', 'a?l?c', () => now],
  ['now', 'l', () => now],
  ['year', aYear, ({ numbers: [year] }) => yearRange('fiscal-years', year, year)],
  ['months', 'Y-n', numericMonthOrYears],
  ['year', `${aYear}-[fp]{0,4}${y}`, ({ numbers: [first, last] }) => yearRange('fiscal-years', first, last)],
  ['year', `${aYear}(?:&(?:[fp]{0,4}Y|[fp]{0,4}n(?!M))){1,9}`, yearList],
  ['year', `g${y}`, ({ numbers: [year] }) => yearRange('calendar-years', year, year)],
  ['year', `g${y}-[fpg]{0,4}${y}`, ({ numbers: [first, last] }) => yearRange('calendar-years', first, last)],
  ['months', `G${y}`, ({ numbers: [year] }) => civilYear(year)],
  ['months', 'Y-n[-/]Y-n', ({ numbers: n }) => numericInterval(readNumericMonth(n[0], n[1]), readNumericMonth(n[2], n[3]))],
  ['months', `n/${y}-n/${y}`, ({ numbers: n }) => numericInterval(readNumericMonth(n[0], n[1]), readNumericMonth(n[2], n[3]))],
  ['months', 'n/Y|Y/n', ({ numbers: [one, other] }) => numericInterval(readNumericMonth(one, other), readNumericMonth(one, other))],
  ['months', 'Y-n-n[-/]Y-n-n', ({ numbers: n }) => daysInDigits([n[2], n[1], n[0]], [n[5], n[4], n[3]])],
  ['months', `n([-/])n\\1${y}-n\\1n\\1${y}`, ({ numbers: n }) => daysInDigits([n[0], n[1], n[2]], [n[3], n[4], n[5]])],
  ['quarters', `q${oneQuarter}(?:(?:[-&]q?|q)${oneQuarter}){0,11}`, quarters],
  ['half', 'h', partOfYear],
  ['half', `h/${y}`, partOfYear],
  ['quarters', 'H', partOfYear],
  ['quarters', `H/${y}`, partOfYear],
  ['year', `t${y}`, ({ numbers: [year] }) => yearRange('school-years', year, year)],
  ['year', `t${y}-t?${y}`, ({ numbers: [first, last] }) => yearRange('school-years', first, last)],
  ['year', `Tn[/t]{0,4}${y}`, ({ numbers: [term, year] }) => terms(term, term, year)],
  ['year', `Tn[-&]T?n[/t]{0,4}${y}`, ({ numbers: [first, last, year] }) => terms(first, last, year)],
  ['year', `t${y}Tn`, ({ numbers: [year, term] }) => terms(term, term, year)],
  ['other', 'w', ({ meanings: [meaning] }) => (meaning?.kind === 'frequency' ? { kind: 'frequency', every: meaning.every } : null)],
  ['other', 'k', ({ meanings: [meaning] }) => (meaning?.kind === 'months-counted' ? { kind: 'count', months: meaning.months } : null)],
];

function openMonth(numbers: readonly string[], word: string, name: number | undefined, fiscalYear: number | null): Reading | null {
  const [first, second] = numbers;
  const [day, year] = /nM/.test(word) ? [first, second] : [undefined, first];
  return openFrom(withDays(day, undefined, month(name, year, fiscalYear)));
}

/** A year of the calendar, which is no fiscal one. */
function civilYear(digits: string | undefined): Reading | null {
  const year = readYear(digits ?? '');
  if (!year) return null;
  const { from, to } = yearMonths['calendar-years'](year.year);
  return months(from, to, [year]);
}

type Digits = readonly [day: string | undefined, month: string | undefined, year: string | undefined];

function daysInDigits(first: Digits, last: Digits): Reading | null {
  return withDays(first[0], last[0], numericInterval(readNumericMonth(first[1], first[2]), readNumericMonth(last[1], last[2])));
}

const grammar = rows.map(([topic, pattern, read]) => ({ topic, pattern: new RegExp(pattern, 'y'), read }));

/** Gives the part that begins at a phrase, and how many phrases it has; null where none does. */
function partAt(word: string, phrases: readonly Phrase[], at: number): { part: Part; length: number } | null {
  let best: { topic: Part['topic']; read: Reader; length: number } | null = null;
  for (const { topic, pattern, read } of grammar) {
    pattern.lastIndex = at;
    const length = pattern.exec(word)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { topic, read, length };
  }
  if (!best) return null;
  const { topic, read, length } = best;
  const meanings = phrases.slice(at, at + length).map(({ meaning }) => meaning);
  const matched = {
    numbers: meanings.flatMap((meaning) => (meaning.kind === 'number' ? [meaning.digits] : [])),
    months: meanings.flatMap((meaning) => (meaning.kind === 'month' ? [meaning.month] : [])),
    meanings,
    word: word.slice(at, at + length),
  };
  const part: Part = {
    topic,
    stated: read({ fiscalYear: null, ...matched }),
    readOf: (fiscalYear) => read({ fiscalYear, ...matched }),
    start: (phrases[at] as Phrase).start,
    end: (phrases[at + length - 1] as Phrase).end,
    isJoined: word.charAt(at - 1) === '&',
    isBare: /^[nY/-]+$/.test(matched.word),
  };
  return { part, length };
}

/** Gives the parts of a text in groups; between two groups stands what belongs to none. Linear in the phrases. */
export function groupParts(phrases: readonly Phrase[]): Part[][] {
  const word = phrases.map(letterOf).join('');
  const groups: Part[][] = [[]];
  let at = 0;
  while (at < word.length) {
    const found = partAt(word, phrases, at);
    if (found) groups.at(-1)?.push(found.part);
    // A comma or และ goes between two parts.
    else if (word.charAt(at) !== '&' || groups.at(-1)?.length === 0 || !partAt(word, phrases, at + 1)) groups.push([]);
    at += found?.length ?? 1;
  }
  return groups;
}

/** Gives the year (B.E.) that a stretch names, if it is one year. */
export function namedYear({ kind, from, to }: Stretch): number | null {
  if (to - from !== 11) return null;
  if (kind === 'fiscal-years') return fromMonthIndex(to).year;
  return kind === 'calendar-years' ? fromMonthIndex(from).year : null;
}
