import { quote } from '../../ground/quote';
import { judgePeriods } from '../../profile/period-need';
import { monthName } from '../../profile/period-need-texts';
import type { PeriodNeed } from '../../profile/profile';
import { comparablePeriods } from '../../submission/periods';
import { spanOfText, trimmedPart } from '../../submission/texts';
import { fiscalYearMonths, fiscalYearOf, type MonthIndex, monthIndex } from '../../thai/month-index';
import { formatStretch, type Period } from '../../thai/period';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';
import { inFlow } from '../writing/period-edit';
import { replacePartFix } from '../writing/replace-part';

/** `example`: what of the period is over, as it is typed, and `both` with the period; null where none is. */
interface Arguments {
  readonly value: string;
  readonly last: MonthIndex;
  readonly example: string | null;
  readonly both: string | null;
}

export const periodNotOver = defineRule<Arguments>({
  code: 'period.not-over',
  severity: 'warning',
  scope: 'item',
  source: '001 l.58: the answers close in April, before the fiscal year is over',
  texts: {
    th: {
      message: ({ value, last, example, both }) =>
        `รอบระยะเวลา ${quote(value)} ยาวไปถึง ${monthName.th(last)} ซึ่งยังไม่ถึง ข้อมูลจริงจึงยังไม่มีครบช่วงนี้ ${
          example ? `ให้ระบุช่วงที่เผยแพร่แล้ว เช่น ${example}` : 'ให้ระบุช่วงที่เผยแพร่แล้ว'
        }${both ? ` ถ้ามีทั้งแผนของปีและผล ให้ระบุทั้งสองรอบ เช่น period: ${both}` : ''}`,
      meaning: 'รอบระยะเวลายาวไปถึงเดือนที่ยังไม่ถึงในวันที่ตรวจ',
      why: 'ข้อมูลของเดือนที่ยังไม่ถึงย่อมยังไม่มี เช่น ปีงบประมาณ 2568 สิ้นสุดเดือนกันยายน แต่รอบประเมินปิดเดือนเมษายน ผู้ประเมินอาจเห็นว่าข้อมูลไม่ครบช่วงที่เขียนไว้ แผนของทั้งปีไม่ถูกแจ้ง',
      remedy:
        'ระบุช่วงที่เผยแพร่แล้ว เช่น `ต.ค. 2567 - มี.ค. 2568` หรือ `ต.ค. 2567 - ปัจจุบัน` ข้อที่มีทั้งแผนและผลให้ระบุทั้งสองรอบ `[ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]`',
    },
    en: {
      message: ({ value, last, example, both }) =>
        `The period ${quote(value)} goes on to ${monthName.en(last)}, which is yet to come, so the data cannot be complete. ${
          example ? `Give the months that are published, such as ${example}.` : 'Give the months that are published.'
        }${both ? ` Where there are a plan of the year and results, give both: period: ${both}.` : ''}`,
      meaning: 'The period goes on to a month that is yet to come on the day of the check.',
      why: 'There are no data of months to come: fiscal year 2568 ends in September, and the answers close in April. The assessor may find the data incomplete. The plan of a whole year is not reported.',
      remedy:
        'Give the months that are published: `ต.ค. 2567 - มี.ค. 2568` or `ต.ค. 2567 - ปัจจุบัน`. Where there are a plan and results, give both: `[ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]`.',
    },
  },
  example: {
    args: {
      value: 'ปีงบประมาณ 2568',
      last: monthIndex(2568, 9),
      example: 'ต.ค. 2567 - มี.ค. 2568',
      both: '[ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]',
    },
    wrong: {
      th: '`period: ปีงบประมาณ 2568` ในข้อที่ต้องการผลการดำเนินงาน เมื่อตรวจในเดือนเมษายน 2568',
      en: '`period: ปีงบประมาณ 2568` of an item that needs results, checked in April 2568',
    },
    right: { th: '`period: [ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]`', en: '`period: [ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]`' },
  },
  check: eachAnsweredItem((item, { period: expected }, context) => {
    const said = comparablePeriods(item, expected);
    const { today } = context;
    if (!said || !today || said.need.kind === 'plan' || judgePeriods(said.periods, said.need) !== 'fits') return [];
    const thisMonth = monthIndex(today.year, today.month);
    const isAhead = ({ to, kind, open }: Period) => !open && kind !== 'current' && kind !== 'recurring' && to > thisMonth;
    // A plan of the whole year may stand beside the data that there are, a year that is over before this one.
    const over = said.periods.flatMap((period) => (isAhead(period) ? endedYears(period, thisMonth) : [period]));
    if (judgePeriods(over, said.need) === 'fits') return [];
    return said.texts.flatMap((text) => {
      if (!text.reading || !isAhead(text.reading)) return [];
      const example = coveredUntil(text.reading, thisMonth, said.need);
      const fix = example === null ? null : replacePartFix(context, text, trimmedPart(text), example);
      const both = example === null ? null : `[${inFlow(text.value.trim())}, ${inFlow(example)}]`;
      const args = { value: text.value, last: text.reading.to, example, both };
      return [found(spanOfText(text), args, { item: item.id, fix })];
    });
  }),
});

/** The fiscal years of a period that are over. */
function endedYears(period: Period, thisMonth: MonthIndex): Period[] {
  const to = fiscalYearMonths(fiscalYearOf(thisMonth)).from - 1;
  return period.kind === 'fiscal-years' && period.from <= to ? [{ ...period, to }] : [];
}

/** The months of a period that are over, where they meet the need; else with this month. */
function coveredUntil({ from, frequency }: Period, thisMonth: MonthIndex, need: PeriodNeed): string | null {
  const series = frequency === 'month' ? 'รายเดือน ' : '';
  const ends = [thisMonth - 1, thisMonth].filter((to) => {
    const period: Period = { kind: 'months', from, to, day: null, frequency, statedMonths: null, christianEra: false, twoDigitYear: false };
    return from <= to && judgePeriods([period], need) === 'fits';
  });
  return ends[0] === undefined ? null : `${series}${formatStretch({ kind: 'months', from, to: ends[0] })}`;
}
