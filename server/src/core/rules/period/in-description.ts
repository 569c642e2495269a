import { quote } from '../../ground/quote';
import { judgePeriods, needsPeriod } from '../../profile/period-need';
import type { PeriodNeed } from '../../profile/profile';
import { periodTexts } from '../../submission/item-periods';
import { describedPeriods } from '../../submission/periods';
import type { Item } from '../../submission/submission';
import { countMonths, formatPeriod } from '../../thai/period';
import type { TextPeriod } from '../../thai/text-periods';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';
import { writePeriodFix } from '../writing/period-edit';

/** `value`: the words of the description; `period`: what they mean, as it is typed. */
interface Arguments {
  readonly value: string;
  readonly period: string;
}

export const periodInDescription = defineRule<Arguments>({
  code: 'period.in-description',
  severity: 'info',
  scope: 'item',
  source: '004 l.713-878: 17 of 43 answers state their period in the description; 002 l.122: the form has no field for it',
  misses: 'period',
  texts: {
    th: {
      message: ({ value, period }) =>
        `คำอธิบายบอกช่วงเวลา ${quote(value)} แล้ว จึงนับว่าบอกรอบระยะเวลา ให้เขียนบรรทัด period: ${period} ด้วย เพื่อให้ตารางที่ส่งออกแสดงรอบระยะเวลา`,
      meaning: 'คำอธิบายบอกรอบระยะเวลาแล้ว แต่ยังไม่มีบรรทัด `period`',
      why: 'นับว่าบอกรอบระยะเวลาแล้ว จึงแจ้งเป็นข้อสังเกตเท่านั้น เมื่อมีบรรทัด `period` ตารางที่ส่งออกจะแสดงรอบระยะเวลา และโปรแกรมตรวจได้แน่นอนกว่าอ่านจากคำอธิบาย',
      remedy: 'กดแก้เพื่อเพิ่มบรรทัด `period` ตามที่อ่านได้ แล้วตรวจว่าตรงกับข้อมูลที่เผยแพร่จริง',
    },
    en: {
      message: ({ value, period }) =>
        `The description says ${quote(value)}, which counts as the period. Write the line period: ${period} too, so that the exported table shows it.`,
      meaning: 'The description says the period, and there is no line `period`.',
      why: 'It counts as said, so this is no more than a note. With the line, the exported table shows the period, and it is checked more surely than a description.',
      remedy: 'Let the fix add the line `period` as it was read, and see that it is what is published.',
    },
  },
  check: eachAnsweredItem((item, { period: need }, context) => {
    const { description } = item;
    if (!description || !needsPeriod(need) || periodTexts(item).length > 0 || item.unreadableKeys.has('period')) return [];
    const stated = findFitting(item, need);
    if (!stated) return [];
    const period = formatPeriod(withFrequency(stated, need, description.prose));
    const value = description.value.slice(stated.span.start, stated.span.end);
    const fix = writePeriodFix(context, item, period);
    return [found(description.locate(stated.span), { value, period }, { item: item.id, fix })];
  }),
});

/** The shortest of the periods that meet the need alone. */
function findFitting(item: Item, need: PeriodNeed): TextPeriod | null {
  const fitting = describedPeriods(item, need).filter(({ period }) => judgePeriods([period], need) === 'fits');
  return fitting.sort((a, b) => countMonths(a.period) - countMonths(b.period))[0] ?? null;
}

function withFrequency({ period }: TextPeriod, need: PeriodNeed, prose: string): TextPeriod['period'] {
  return need.kind === 'monthly' && /รายเดือน|ทุกเดือน/.test(prose) ? { ...period, frequency: 'month' } : period;
}
