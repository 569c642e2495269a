import { quote } from '../../ground/quote';
import { defineRule, found } from '../define-rule';

export const itemDuplicate = defineRule<{ readonly key: string }>({
  code: 'item.duplicate',
  severity: 'error',
  scope: 'file',
  source: 'defects 4.3: the same item in two spellings',
  texts: {
    th: {
      message: ({ key }) => `มีข้อนี้ซ้ำ (พิมพ์ว่า ${quote(key)}) ให้รวมเป็นข้อเดียว เพราะคำตอบตรงนี้จะไม่ถูกใช้`,
      meaning: 'ข้อเดียวกันมีสองครั้ง โดยพิมพ์รหัสต่างกัน',
      why: 'ใช้เฉพาะคำตอบแรก คำตอบที่สองไม่ถูกตรวจ ไม่ถูกนับ และไม่ถูกส่งออก',
      remedy: 'รวมคำตอบไว้ที่ข้อเดียว แล้วลบอีกข้อ',
    },
    en: {
      message: ({ key }) => `The item stands here again (as ${quote(key)}). Keep one: this answer is not used.`,
      meaning: 'The same item stands twice, in two spellings.',
      why: 'The first answer is used. The second is neither checked nor counted nor exported.',
      remedy: 'Put everything into one item and remove the other.',
    },
  },
  check({ submission, placeOf }) {
    return submission.items.flatMap((item) => {
      const first = submission.itemById.get(item.id);
      if (!first || first === item) return [];
      const related = [{ note: 'first-place' as const, span: placeOf(first, first.keySpan) }];
      return [found(item.keySpan, { key: item.key }, { item: item.id, within: item, related })];
    });
  },
});
