import { limits } from '../ground/limits';
import { fiscalYearMonths, fiscalYearOf, fromMonthIndex, type MonthIndex } from './month-index';
import { formatMonth } from './months';
import { groupParts, namedYear, type Part, type Reading, type Stretch, uniteStretches } from './period-grammar';
import { foldWords } from './period-words';
import { type Frequency, tokenize } from './tokens';

/** A reporting period as read. Months are inclusive. */
export interface Period extends Omit<Stretch, 'kind' | 'day'> {
  /** `recurring`: no months, only how often. */
  readonly kind: Stretch['kind'] | 'recurring';
  /** Day of an `as-of` date, where given. */
  readonly day: number | null;
  /** How often data are given, where said: `รายเดือน`. */
  readonly frequency: Frequency | null;
  /** `จำนวน N เดือน`, where said. */
  readonly statedMonths: number | null;
  /** What another part of the same text says, and does not agree. */
  readonly conflict?: Stretch;
  readonly christianEra: boolean;
  readonly twoDigitYear: boolean;
}

/** What a period is read by, where it does not say all itself. */
export interface PeriodContext {
  /** The fiscal year (B.E.) of quarters and months without a year. */
  readonly fiscalYear: number | null;
  /** The month that an open end reaches. */
  readonly until: MonthIndex | null;
}

/** `แผน 2566-2570`: what a period is of; inside other texts the word parts what stands beside it. */
const planInFront = /^\s{0,9}แผน(?:พัฒนา)?/;

const noContext: PeriodContext = { fiscalYear: null, until: null };

/**
 * Reads a reporting period as an officer types it; null where it cannot be read. Never throws, linear in the text.
 * The forms are those of the README's table; two-digit years are B.E. 25xx, four-digit years below 2400 are C.E.
 */
export function parsePeriod(text: string, context: PeriodContext = noContext): Period | null {
  if (text.length > limits.periodLength) return null;
  const tokens = tokenize(text.replace(planInFront, ''));
  const [parts = [], ...others] = tokens ? groupParts(foldWords(tokens)) : [];
  return others.length > 0 ? null : combineParts(parts, context);
}

type Placed = { readonly part: Part; readonly stretch: Stretch };

/** Puts the parts of a period together; null where one cannot be read or nothing is said. */
export function combineParts(parts: readonly Part[], context: PeriodContext): Period | null {
  const year = findYear(parts) ?? context.fiscalYear;
  const readings = parts.map((part) => part.stated ?? part.readOf(year));
  if (
    parts.length === 0 ||
    parts.length > limits.periodParts ||
    parts.some(({ isBare, isJoined }) => isBare && isJoined) ||
    readings.some((reading) => reading === null)
  )
    return null;
  const placed: Placed[] = [];
  let frequency: Frequency | null = null;
  let statedMonths: number | null = null;
  for (const [index, part] of parts.entries()) {
    const reading = readings[index] as Reading;
    if (reading.kind === 'frequency') frequency = reading.every;
    else if (reading.kind === 'count') statedMonths = reading.months;
    else placed.push({ part, stretch: toStretch(reading) });
  }
  const agreed = agree(placed, statedMonths, context);
  if (agreed === 'unreadable' || (agreed === null && frequency === null)) return null;
  const { stretch, conflict } = agreed ?? { stretch: null, conflict: null };
  const years = readings.flatMap((reading) => (reading && 'years' in reading ? reading.years : []));
  const { kind, from, to, holes, open } = close(stretch, statedMonths, context) ?? { kind: 'recurring' as const, from: 0, to: 0 };
  return {
    kind,
    from,
    to,
    ...(holes && { holes }),
    ...(open && { open }),
    day: stretch?.day ?? null,
    frequency,
    statedMonths,
    ...(conflict && { conflict }),
    christianEra: years.some((each) => each.christianEra),
    twoDigitYear: years.some((each) => each.twoDigit),
  };
}

function toStretch({ kind, from, to, holes, day, open }: Exclude<Reading, { kind: 'frequency' | 'count' }>): Stretch {
  return { kind, from, to, ...(holes && { holes }), ...(day !== undefined && { day }), ...(open && { open }) };
}

/** The year of what names none: the one that is named, else that of the months beside it. */
function findYear(parts: readonly Part[]): number | null {
  const stretches = parts.flatMap(({ stated }) => (stated && 'from' in stated && stated.kind !== 'current' ? [stated] : []));
  for (const stretch of stretches) {
    const year = namedYear(stretch);
    if (year !== null) return year;
  }
  const [first] = stretches;
  return first ? fiscalYearOf(first.from) : null;
}

interface Agreed {
  readonly stretch: Stretch;
  readonly conflict: Stretch | null;
}

/** Gives what all parts say together. Months and quarters must say the same; a year holds them; a day, a count and the like only go with them. */
function agree(placed: readonly Placed[], statedMonths: number | null, context: PeriodContext): Agreed | 'unreadable' | null {
  const of = (topic: Part['topic']) => placed.filter(({ part }) => part.topic === topic);
  const exact = (['months', 'quarters', 'half'] as const).map(of).filter((list) => list.length > 0);
  const years = of('year');
  const days = of('day').map(({ stretch }) => stretch);
  if (exact.length === 0 && years.length === 0) {
    const [day, ...others] = days;
    if (day) return others.every((other) => isSame(day, other) && day.day === other.day) ? { stretch: day, conflict: null } : 'unreadable';
    const [now] = of('now');
    if (now) return { stretch: now.stretch, conflict: null };
    // A number of months without a year is of the file's.
    const ofFile = statedMonths === null || context.fiscalYear === null ? null : fiscalYearMonths(context.fiscalYear);
    return ofFile && { stretch: firstMonths({ kind: 'fiscal-years', ...ofFile }, statedMonths), conflict: null };
  }
  const merged = exact.map(mergeAlike);
  const first = exact.length === 0 ? null : merged[indexOfFirst(exact, placed)];
  if (merged.includes(null)) return 'unreadable';
  if (!first) return agreeYears(years, days, statedMonths);
  const other = merged.find((each) => each && !isSame(each.stretch, first.stretch));
  const conflict = merged.find((each) => each?.conflict)?.conflict ?? other?.stretch ?? null;
  const held = years.reduce<Agreed>((agreed, year) => holdIn(agreed, year, exact.flat()), { stretch: first.stretch, conflict });
  return { ...held, conflict: held.conflict ?? days.find(({ from }) => from < held.stretch.from) ?? null };
}

function indexOfFirst(lists: readonly (readonly Placed[])[], placed: readonly Placed[]): number {
  const places = lists.map(([first]) => placed.indexOf(first as Placed));
  return places.indexOf(Math.min(...places));
}

/** Years alone: so many of their months as are counted, or those up to a day. */
function agreeYears(years: readonly Placed[], days: readonly Stretch[], statedMonths: number | null): Agreed | 'unreadable' {
  const kinds = years.filter(({ stretch }) => stretch.kind === years[0]?.stretch.kind);
  const merged = mergeAlike(kinds);
  if (!merged) return 'unreadable';
  const { stretch } = merged;
  const [day] = days;
  if (!day) return { ...merged, stretch: firstMonths(stretch, statedMonths) };
  if (day.from < stretch.from) return { stretch, conflict: day };
  return { ...merged, stretch: day.from < stretch.to ? { kind: 'months', from: stretch.from, to: day.from } : stretch };
}

/** `ปีงบประมาณ 2568 (จำนวน 7 เดือน)`: the first seven months of the year. */
function firstMonths(stretch: Stretch, count: number | null): Stretch {
  const isPart = count !== null && count >= 1 && count < 12 && namedYear(stretch) !== null && stretch.kind === 'fiscal-years';
  return isPart ? { kind: 'months', from: stretch.from, to: stretch.from + count - 1 } : stretch;
}

/** Parts of one topic: stretches that follow each other are put together, one of them may be all of the others. */
function mergeAlike(list: readonly Placed[]): Agreed | null {
  const [first, second] = list;
  if (!first || !second) return first ? { stretch: first.stretch, conflict: null } : null;
  if (list.some(({ part, stretch }, index) => isLoose(part, stretch, list[index - 1]))) return null;
  const stretches = list.map(({ stretch }) => stretch);
  const all = uniteStretches(first.stretch.kind, stretches);
  if (!all) return null;
  const isTold = stretches.reduce((sum, stretch) => sum + countMonths(stretch), 0) === countMonths(all);
  const isTotal = (total: Stretch) => {
    const others = stretches.filter((stretch) => stretch !== total);
    const rest = uniteStretches(total.kind, others);
    return isSame(total, all) && rest !== null && isSame(rest, all);
  };
  if (isTold || stretches.some(isTotal)) return { stretch: all, conflict: null };
  return { stretch: first.stretch, conflict: stretches.find((stretch) => !isSame(stretch, first.stretch)) ?? null };
}

/** Two single months side by side may lack a dash between them; what goes on has no other beside it. */
function isLoose(part: Part, stretch: Stretch, before: Placed | undefined): boolean {
  if (stretch.open) return true;
  const isMonth = ({ kind, from, to }: Stretch) => kind === 'months' && from === to;
  return before !== undefined && !part.isJoined && (isMonth(stretch) || isMonth(before.stretch));
}

/** A year holds the months beside it; joined by และ it may also stand beside them. */
function holdIn({ stretch, conflict }: Agreed, { part, stretch: year }: Placed, exact: readonly Placed[]): Agreed {
  const holds = covers(year, stretch.from) && (stretch.open || covers(year, stretch.to));
  if (holds || year.kind === 'school-years') return { stretch, conflict };
  const isApart = year.to < stretch.from || stretch.to < year.from;
  const isJoined = part.isJoined || exact.some((each) => each.part.isJoined && each.part.start > part.start);
  const united = isApart && isJoined ? uniteStretches('months', [stretch, year]) : null;
  return united ? { stretch: united, conflict } : { stretch, conflict: conflict ?? year };
}

/** An open end reaches so many months as are counted, else the day of the check, else the end of its fiscal year. */
function close(stretch: Stretch | null, statedMonths: number | null, { until, fiscalYear }: PeriodContext): Stretch | null {
  if (!stretch?.open) return stretch;
  const { kind, from } = stretch;
  if (statedMonths !== null && statedMonths >= 1) return { kind, from, to: from + statedMonths - 1 };
  return { ...stretch, to: Math.max(from, until ?? fiscalYearMonths(fiscalYear ?? fiscalYearOf(from)).to) };
}

function isSame(a: Stretch, b: Stretch): boolean {
  return a.from === b.from && a.to === b.to && String(a.holes ?? '') === String(b.holes ?? '');
}

function formatMonthOf(index: MonthIndex): string {
  const { year, month } = fromMonthIndex(index);
  return `${formatMonth(month)} ${year}`;
}

type Months = Pick<Stretch, 'from' | 'to' | 'holes'>;

/** Gives the stretches of months without a hole. */
function runsOf({ from, to, holes = [] }: Months): { from: MonthIndex; to: MonthIndex }[] {
  const starts = [from, ...holes.map((hole) => hole + 1)];
  const ends = [...holes.map((hole) => hole - 1), to];
  return starts.flatMap((start, index) => ((ends[index] as number) >= start ? [{ from: start, to: ends[index] as number }] : []));
}

/** `1`, `1-2`, `2567 - 2568`. */
const range = (first: number, last: number, dash: string) => `${first}${last === first ? '' : `${dash}${last}`}`;

/** Quarters of one fiscal year; those of several are named year by year. */
function formatQuarters(run: { from: MonthIndex; to: MonthIndex }): string {
  const years = Array.from({ length: fiscalYearOf(run.to) - fiscalYearOf(run.from) + 1 }, (_, offset) => fiscalYearOf(run.from) + offset);
  const quarterOf = (index: MonthIndex, year: number) => Math.floor((index - fiscalYearMonths(year).from) / 3) + 1;
  return years
    .map((year) => {
      const { from, to } = fiscalYearMonths(year);
      return `ไตรมาส ${range(quarterOf(Math.max(from, run.from), year), quarterOf(Math.min(to, run.to), year), '-')}/${year}`;
    })
    .join(', ');
}

const MAY = 5;

function formatSchoolYears({ from, to }: Months): string {
  const start = fromMonthIndex(from);
  const year = start.month >= MAY ? start.year : start.year - 1;
  const isOneTerm = to - from < 6;
  if (isOneTerm) return `ภาคเรียนที่ ${start.month === MAY ? 1 : 2}/${start.month === MAY ? year : start.year}`;
  return `ปีการศึกษา ${range(start.year, fromMonthIndex(to).year - 1, ' - ')}`;
}

/** How often, as a word before a period. */
const frequencyNames: Readonly<Record<Frequency, string>> = {
  day: 'รายวัน',
  week: 'รายสัปดาห์',
  month: 'รายเดือน',
  quarter: 'รายไตรมาส',
  'half-year': 'ทุก 6 เดือน',
  year: 'รายปี',
};

/** Gives a stretch in its canonical form: Arabic digits, B.E. with four digits, month abbreviations, ` - ` between the ends. */
export function formatStretch(stretch: Stretch): string {
  const years = (name: string, yearOf: (index: MonthIndex) => number) =>
    runsOf(stretch)
      .map(({ from, to }) => `${name} ${range(yearOf(from), yearOf(to), ' - ')}`)
      .join(', ');
  switch (stretch.kind) {
    case 'current':
      return 'ปัจจุบัน';
    case 'as-of':
      return `ณ ${stretch.day === undefined ? '' : `${stretch.day} `}${formatMonthOf(stretch.from)}`;
    case 'fiscal-years':
      return years('ปีงบประมาณ', fiscalYearOf);
    case 'calendar-years':
      return years('ปี พ.ศ.', (index) => fromMonthIndex(index).year);
    case 'school-years':
      return formatSchoolYears(stretch);
    case 'quarters':
      return runsOf(stretch).map(formatQuarters).join(', ');
    case 'months':
      if (stretch.open) return `${formatMonthOf(stretch.from)} - ปัจจุบัน`;
      return runsOf(stretch)
        .map(({ from, to }) => `${formatMonthOf(from)}${to === from ? '' : ` - ${formatMonthOf(to)}`}`)
        .join(', ');
  }
}

/** Gives the canonical form of a period: how often, and the stretch. */
export function formatPeriod({ kind, frequency, day, ...stretch }: Period): string {
  const often = frequency === null ? [] : [frequencyNames[frequency]];
  const when = kind === 'recurring' ? [] : [formatStretch({ ...stretch, kind, ...(day !== null && { day }) })];
  return [...often, ...when].join(' ');
}

/** October to December of the year before: a year that is not said to be fiscal or civil may be either. */
const fiscalLead = 3;

/** Gives whether a month lies in a period. */
export function covers({ kind, from, to, holes = [] }: Pick<Period, 'kind' | 'from' | 'to' | 'holes'>, index: MonthIndex): boolean {
  if (kind === 'current' || kind === 'recurring') return false;
  return (kind === 'calendar-years' ? from - fiscalLead : from) <= index && index <= to && !holes.includes(index);
}

/** Gives the number of months of a period, ends included, holes not. */
export function countMonths({ from, to, holes = [] }: Months): number {
  return to - from + 1 - holes.filter((hole) => from <= hole && hole <= to).length;
}
