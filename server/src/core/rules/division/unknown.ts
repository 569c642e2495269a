import { replaceFix } from '../../findings/fix';
import { more, moreDivisions, nearestText } from '../../ground/phrases';
import { list, quote } from '../../ground/quote';
import { defineRule, found } from '../define-rule';
import { eachItem } from '../each-item';

interface Arguments {
  readonly value: string;
  readonly nearest: string | null;
  readonly known: readonly string[];
}

export const divisionUnknown = defineRule<Arguments>({
  code: 'division.unknown',
  severity: 'error',
  scope: 'item',
  source: '001: the divisions of a district office',
  texts: {
    th: {
      message: ({ value, nearest, known }) =>
        `ไม่มีฝ่าย ${quote(value)} ในรายการ${nearestText.th(nearest)} ให้เลือกจาก: ${list(known, 11, moreDivisions.th)} ชื่อที่ไม่อยู่ในรายการทำให้ไม่ทราบผู้รับผิดชอบข้อนี้`,
      meaning: 'ไม่มีฝ่ายชื่อนี้ในรายการ',
      why: 'ชื่อฝ่ายที่ไม่มีจริงทำให้มอบงานและตามงานไม่ได้',
      remedy: 'เลือกชื่อจากรายการที่แจ้ง ใช้ชื่อย่อที่ลงท้าย ฯ หรือ `ทุกฝ่าย` ก็ได้ ถ้ามีชื่อใกล้เคียง ใช้คำสั่งแก้ได้',
    },
    en: {
      message: ({ value, nearest, known }) =>
        `There is no division ${quote(value)} in the list.${nearestText.en(nearest)} Take one of these: ${list(known, 11, more.en)}. Otherwise nobody is known to answer for the item.`,
      meaning: 'The list has no division of this name.',
      why: 'Work cannot be given to, or asked of, a division that does not exist.',
      remedy:
        'Take a name from the list in the message. Short forms that end in ฯ, and `ทุกฝ่าย`, are right. Where a name is near, the quick fix takes it.',
    },
  },
  hasQuickFix: true,
  check: eachItem(({ item }, { profile }) =>
    item.divisions.flatMap(({ value, span, reading }) => {
      if (reading?.kind !== 'unknown') return [];
      const known = profile?.divisions?.map(({ name }) => name) ?? [];
      const fix = reading.nearest === null ? null : replaceFix(span, reading.nearest);
      return [found(span, { value, nearest: reading.nearest, known }, { item: item.id, fix })];
    }),
  ),
});
