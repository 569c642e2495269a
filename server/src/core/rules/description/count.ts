import { quote } from '../../ground/quote';
import { findMiscounts } from '../../submission/stated-count';
import { defineRule, found } from '../define-rule';
import { eachDescription } from './described-items';

interface Arguments {
  readonly typed: string;
  readonly stated: number;
  readonly listed: number;
}

export const descriptionCount = defineRule<Arguments>({
  code: 'description.count',
  severity: 'info',
  scope: 'item',
  source: '004 l.728: O5 says 6 ways and lists 7; defects 4.4 DESC-COUNT',
  texts: {
    th: {
      message: ({ typed, listed }) =>
        `คำอธิบายเขียนว่า ${quote(typed)} แต่รายการที่ตามมามีถึงลำดับที่ ${listed} ให้แก้จำนวนหรือรายการให้ตรงกัน มิฉะนั้นผู้ประเมินอาจเห็นว่าขาดหรือเกิน`,
      meaning: 'จำนวนที่บอกไว้ (เช่น “6 วิธี คือ”) ไม่ตรงกับเลขลำดับของรายการที่ตามมาทันที ถ้ามีรายการซ้อนกันจะไม่แจ้ง',
      why: 'ผู้ประเมินที่นับตามจะเห็นว่าขาดหรือเกิน และอาจสงสัยว่าข้อมูลไม่ครบ',
      remedy: 'แก้จำนวน หรือเติม ลบ เรียงลำดับรายการให้ตรงกัน',
    },
    en: {
      message: ({ typed, listed }) =>
        `The description says ${quote(typed)}, but the list behind it counts to ${listed}. Make the two agree: the assessor may think that something is missing.`,
      meaning:
        'The number stated (“6 ways:”) and the numbered list right behind it do not agree. Of lists inside each other nothing is said.',
      why: 'An assessor who counts may think that something is missing.',
      remedy: 'Correct the number, or the list.',
    },
  },
  check: eachDescription(({ item, description }) =>
    findMiscounts(description.prose).map(({ start, end, stated, listed }) => {
      const args = { typed: description.value.slice(start, end), stated, listed };
      return found(description.locate({ start, end }), args, { item: item.id });
    }),
  ),
});
