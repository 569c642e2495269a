import type { ByLanguage } from '../../../ground/language';
import { judgePeriods, needsPeriod, type PeriodVerdict } from '../../../profile/period-need';
import { monthName } from '../../../profile/period-need-texts';
import type { PeriodNeed } from '../../../profile/profile';
import { describeNeed } from '../../../profile/profile-facts';
import { periodTexts, sayMonthByMonth } from '../../../submission/item-periods';
import type { Item } from '../../../submission/submission';
import { formatThaiDate } from '../../../thai/date';
import { fiscalYearOf, fromMonthIndex, monthIndex } from '../../../thai/month-index';
import { monthNames } from '../../../thai/months';
import { countMonths, formatPeriod, type Period } from '../../../thai/period';
import { escapeMarkdown } from '../../markdown';
import { offerValue } from './offer-value';
import { findPeriods } from './period-candidates';
import { notAtCursor, type ValuePlace, type ValueSource } from './value-place';

/** How a period compares with what the item needs. */
type Verdict = PeriodVerdict | 'not-monthly';

const texts: ByLanguage<{
  readonly months: (count: number) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly notOver: string;
  readonly asOf: string;
  readonly current: string;
}> = {
  th: {
    months: (count) => `${count} เดือน`,
    verdicts: {
      fits: 'ครบตามที่ข้อนี้ต้องการ',
      'not-monthly': 'ข้อนี้ต้องการรายเดือน',
      'too-short': 'ไม่ครบตามที่ข้อนี้ต้องการ',
      'wrong-year': 'ไม่ใช่ปีที่ข้อนี้ต้องการ',
    },
    notOver: 'ยังไม่สิ้นสุด',
    asOf: 'ข้อมูล ณ วันนั้น',
    current: 'ข้อมูลปัจจุบัน',
  },
  en: {
    months: (count) => `${count} month${count === 1 ? '' : 's'}`,
    verdicts: {
      fits: 'what this item needs',
      'not-monthly': 'this item needs month by month',
      'too-short': 'shorter than this item needs',
      'wrong-year': 'not the year that this item needs',
    },
    notOver: 'not over yet',
    asOf: 'as of that day',
    current: 'the current state',
  },
};

/** Offers reporting periods in the canonical form: those first with which the item has what it needs. */
export const offerPeriods: ValueSource = (place) => {
  const { expected, item, language, today, result } = place;
  const need = expected?.period;
  const fiscalYear = result.profile?.fiscalYear ?? result.submission?.fiscalYear?.value ?? null;
  const others = item ? notAtCursor(place, periodTexts(item)) : [];
  const listed = new Set(typeof place.path.at(-1) === 'number' ? others.map(({ value }) => value.trim()) : []);
  const besides = others.flatMap(({ reading }) => reading ?? []);
  const candidates = findPeriods({ fiscalYear, need, today })
    .map((period) => ({ period, text: formatPeriod(period), verdict: needsPeriod(need) ? judge([...besides, period], need, item) : null }))
    .filter(({ text }) => !listed.has(text));
  const rank = ({ period, verdict }: (typeof candidates)[number]) =>
    verdict !== null && verdict !== 'fits' ? 2 : isAhead(period, place) ? 1 : 0;
  const documentation = need ? escapeMarkdown(describeNeed(need, language)) : '';
  return [...candidates]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ period, text, verdict }) =>
      offerValue(place, {
        kind: 'date',
        value: text,
        detail: describePeriod(period, verdict, place),
        documentation,
        words: wordsOf(period),
      }),
    );
};

function judge(periods: readonly Period[], need: PeriodNeed, item: Item | null): Verdict {
  const verdict = judgePeriods(periods, need);
  return verdict === 'fits' && need.kind === 'monthly' && !sayMonthByMonth(periods, item) ? 'not-monthly' : verdict;
}

/** It goes on to a month that is yet to come: of a plan that is as it should be. */
function isAhead({ kind, to }: Period, { today, expected }: ValuePlace): boolean {
  return today !== null && kind !== 'current' && expected?.period?.kind !== 'plan' && to > monthIndex(today.year, today.month);
}

function describePeriod(period: Period, verdict: Verdict | null, place: ValuePlace): string {
  const words = texts[place.language];
  const { kind } = period;
  const length = kind === 'current' ? words.current : kind === 'as-of' ? words.asOf : words.months(countMonths(period));
  return [length, ...(verdict ? [words.verdicts[verdict]] : []), ...(isAhead(period, place) ? [words.notOver] : [])].join(' · ');
}

/** The same in full words of both languages. */
function wordsOf(period: Period): readonly string[] {
  const { kind, from, to, day, frequency } = period;
  if (kind === 'current') return ['now', 'current', 'ขณะนี้'];
  const range = (name: (index: number) => string) => (from === to ? name(from) : `${name(from)} - ${name(to)}`);
  const months = [range(fullThaiMonth), range(monthName.en)];
  switch (kind) {
    case 'as-of':
      return [...(day === null ? [] : [formatThaiDate({ ...fromMonthIndex(from), day })]), ...months.map((month) => `as of ${month}`)];
    case 'quarters':
      return [...months, ...quarterWords(from, to)];
    case 'fiscal-years':
      return [...months, `fiscal year ${fiscalYearOf(from)}`, `ปีงบ ${fiscalYearOf(from)}`];
    default:
      return frequency === 'month' ? [...months, 'monthly', 'ทุกเดือน'] : months;
  }
}

const monthsOfQuarter = 3;

function quarterWords(from: number, to: number): readonly string[] {
  const count = (to - from + 1) / monthsOfQuarter;
  return [count > 1 ? 'quarters' : 'quarter', ...(count === 2 ? ['6 เดือนแรก', 'ครึ่งปีแรก', 'first half'] : [])];
}

function fullThaiMonth(index: number): string {
  const { year, month } = fromMonthIndex(index);
  return `${monthNames[month - 1]?.[1]} ${year}`;
}
