import { more } from '../../ground/phrases';
import { list, quote } from '../../ground/quote';
import { judgePeriods, neededWindows } from '../../profile/period-need';
import { monthName } from '../../profile/period-need-texts';
import { periodTexts } from '../../submission/item-periods';
import { spanOfText } from '../../submission/texts';
import type { MonthIndex } from '../../thai/month-index';
import { covers } from '../../thai/period';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

interface Arguments {
  readonly value: string;
  readonly months: readonly MonthIndex[];
  readonly first: MonthIndex;
}

export const periodGap = defineRule<Arguments>({
  code: 'period.gap',
  severity: 'warning',
  scope: 'item',
  source: '004 l.768, 798, 827: series from October, month by month',
  texts: {
    th: {
      message: ({ value, months, first }) =>
        `ข้อนี้ต้องการข้อมูลรายเดือนต่อเนื่องตั้งแต่ ${monthName.th(first)} แต่ ${quote(value)} ขาด ${list(months.map(monthName.th), 6, (count) => `และอีก ${count} เดือน`)} ให้เผยแพร่เดือนที่ขาดแล้วแก้ช่วงเวลา มิฉะนั้นผู้ประเมินอาจเห็นว่าข้อมูลไม่ครบ`,
      meaning: 'ข้อมูลรายเดือนไม่เริ่มที่เดือนแรกที่กำหนด หรือขาดบางเดือนระหว่างทาง',
      why: 'ข้อที่ต้องการข้อมูลรายเดือนต้องต่อเนื่องตั้งแต่ต้นปีงบประมาณ เดือนที่ขาดอาจทำให้เห็นว่าข้อมูลไม่ครบ',
      remedy: 'เผยแพร่เดือนที่ขาด แล้วแก้ `period` ให้ต่อเนื่อง เช่น `รายเดือน ต.ค. 2567 - เม.ย. 2568`',
    },
    en: {
      message: ({ value, months, first }) =>
        `The item needs data month by month from ${monthName.en(first)}, yet ${quote(value)} leaves out ${list(months.map(monthName.en), 6, more.en)}. Publish these months and extend the period: the assessor may find the data incomplete.`,
      meaning: 'A monthly series does not begin with the first month required, or leaves out months.',
      why: 'Items that ask for monthly data need them without a break from the start of the fiscal year; a missing month may count as incomplete.',
      remedy: 'Publish the months left out and make `period` continuous: `รายเดือน ต.ค. 2567 - เม.ย. 2568`.',
    },
  },
  check: eachAnsweredItem((item, { period: need }) => {
    const texts = periodTexts(item);
    const readings = texts.flatMap(({ reading }) => (reading && reading.kind !== 'current' ? [reading] : []));
    const [first] = texts;
    // A period that does not fit at all has its own finding.
    if (!first || need?.kind !== 'monthly' || judgePeriods(readings, need) !== 'fits') return [];
    const wanted = neededWindows(need)[0]?.from ?? 0;
    const last = Math.max(...readings.map(({ to }) => to));
    const months: MonthIndex[] = [];
    for (let index = wanted; index <= last; index++) if (!readings.some((reading) => covers(reading, index))) months.push(index);
    const value = texts.map((text) => text.value).join(', ');
    return months.length === 0 ? [] : [found(spanOfText(first), { value, months, first: wanted }, { item: item.id })];
  }),
});
