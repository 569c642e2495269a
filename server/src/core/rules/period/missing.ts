import { examplePeriod, needsPeriod } from '../../profile/period-need';
import { describePeriodNeed } from '../../profile/period-need-texts';
import type { PeriodNeed } from '../../profile/profile';
import { periodTexts } from '../../submission/item-periods';
import { judgeDescription } from '../../submission/periods';
import { spanOfText, trimmedPart } from '../../submission/texts';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';
import { writePeriodFix } from '../writing/period-edit';
import { replacePartFix } from '../writing/replace-part';

/** `example`: a period that satisfies the need, as it is typed. */
interface Arguments {
  readonly need: PeriodNeed;
  readonly example: string;
}

export const periodMissing = defineRule<Arguments>({
  code: 'period.missing',
  severity: 'warning',
  scope: 'item',
  source: 'the period needs of the profile; 002 l.122: the form has no field for it, so the description may say it',
  misses: 'period',
  texts: {
    th: {
      message: ({ need, example }) =>
        `ยังไม่บอกรอบระยะเวลาของข้อมูล ให้เพิ่มบรรทัด period: ${example} หรือช่วงที่เผยแพร่จริง (ข้อนี้ต้องการ${describePeriodNeed.th(need)}) เพื่อให้ผู้ประเมินเห็นว่าข้อมูลครบ`,
      meaning: 'ข้อนี้ต้องบอกรอบระยะเวลาของข้อมูล แต่ทั้ง `period` และคำอธิบายไม่ได้บอก',
      why: 'ผู้ประเมินต้องเห็นว่าข้อมูลครอบคลุมช่วงที่กำหนด รายงานที่ไม่บอกช่วงเวลาอาจถือว่าไม่ครบ',
      remedy:
        'กดแก้เพื่อเพิ่มบรรทัด `period` แล้วแก้ให้ตรงกับข้อมูลที่เผยแพร่จริง เช่น `ต.ค. 2567 - มี.ค. 2568`, `ไตรมาส 1-2/2568` หรือ `ปีงบประมาณ 2568` ข้อที่มีหลายรอบให้เขียนเป็นรายการ เช่น `[ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]`',
    },
    en: {
      message: ({ need, example }) =>
        `The period of the data is not said. Add the line period: ${example}, or what is published (the item needs ${describePeriodNeed.en(need)}), so that the assessor sees that the data are complete.`,
      meaning: 'The item needs the period of its data, and neither `period` nor the description says it.',
      why: 'The assessor must see that the data cover the time required; a report that does not say so may count as incomplete.',
      remedy:
        'Let the fix add the line `period`, then make it say what is published: `ต.ค. 2567 - มี.ค. 2568`, `ไตรมาส 1-2/2568` or `ปีงบประมาณ 2568`. Several periods are a list: `[ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]`.',
    },
  },
  check: eachAnsweredItem((item, { period: need }, context) => {
    if (!needsPeriod(need) || item.unreadableKeys.has('period')) return [];
    const texts = periodTexts(item);
    // `รายเดือน` says how often, and of no month that it is there.
    if (!texts.every(({ reading }) => reading?.kind === 'recurring')) return [];
    const described = judgeDescription(item, need);
    if (described === 'fits' || described === 'too-short') return [];
    const example = examplePeriod(need);
    const [only, ...others] = texts;
    if (!only) {
      return [found(item.keySpan, { need, example }, { item: item.id, fix: writePeriodFix(context, item, example) })];
    }
    const fix = others.length > 0 ? null : replacePartFix(context, only, trimmedPart(only), example);
    return [found(spanOfText(only), { need, example }, { item: item.id, fix })];
  }),
});
