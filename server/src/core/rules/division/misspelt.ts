import { replaceFix } from '../../findings/fix';
import { quote } from '../../ground/quote';
import { defineRule, found } from '../define-rule';
import { eachItem } from '../each-item';

export const divisionMisspelt = defineRule<{ readonly value: string; readonly nearest: string }>({
  code: 'division.misspelt',
  severity: 'warning',
  scope: 'item',
  source: '001: ฝ่ายสิ่งแวดล้อมและสุขภาพ; 004 l.716: ฝ่ายเทคนิค',
  texts: {
    th: {
      message: ({ value, nearest }) => `ชื่อฝ่าย ${quote(value)} น่าจะสะกดผิด ให้แก้เป็น ${quote(nearest)} มิฉะนั้นตารางสรุปจะแยกฝ่ายเดียวเป็นสองฝ่าย`,
      meaning: 'ชื่อฝ่ายสะกดผิดเล็กน้อย',
      why: 'ชื่อที่ไม่ตรงกันทำให้ตารางสรุปแยกฝ่ายเดียวเป็นสองฝ่าย',
      remedy: 'กดแก้เป็นชื่อที่ถูก หรือพิมพ์ใหม่',
    },
    en: {
      message: ({ value, nearest }) =>
        `The division ${quote(value)} seems misspelt. Write ${quote(nearest)}, or summaries make two divisions of one.`,
      meaning: 'The name of a division is slightly misspelt.',
      why: 'Two spellings make two divisions of one in the summaries.',
      remedy: 'Use the quick fix, or type the name again.',
    },
  },
  check: eachItem(({ item }) =>
    item.divisions.flatMap(({ value, span, reading }) =>
      reading?.kind === 'misspelt'
        ? [found(span, { value, nearest: reading.name }, { item: item.id, fix: replaceFix(span, reading.name) })]
        : [],
    ),
  ),
});
