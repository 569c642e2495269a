import { quote } from '../../ground/quote';
import { findPlaceholders } from '../../submission/description-placeholder';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

export const descriptionPlaceholder = defineRule<{ readonly typed: string }>({
  code: 'description.placeholder',
  severity: 'warning',
  scope: 'item',
  source: 'defects 4.4 DESC-TODO: what a template leaves to be filled in',
  texts: {
    th: {
      message: ({ typed }) => `คำอธิบายยังมีช่องว่างของแบบฟอร์ม ${quote(typed)} ค้างอยู่ ให้ใส่ข้อความจริงหรือลบออก มิฉะนั้นผู้ประเมินจะเห็นว่ายังกรอกไม่เสร็จ`,
      meaning: 'มีช่องว่างของแบบฟอร์มค้างอยู่ เช่น `XXX` `.....` `(ระบุ)` `[ชื่อหน่วยงาน]` หรือ `[ระบุเมนู]`',
      why: 'ผู้ประเมินจะเห็นว่ายังกรอกไม่เสร็จ และยังขาดข้อมูลของช่องนั้น',
      remedy: 'ใส่ข้อความจริงแทนหรือลบออก ยกเว้น “(ถ้ามี)” ที่ต่อท้ายชื่อเอกสาร เลขที่ปิดบางหลักด้วย x เช่น `1-xxxx` และ “เช่น …” กรณีเหล่านี้ไม่แจ้ง',
    },
    en: {
      message: ({ typed }) =>
        `${quote(typed)} of a template is left in the description. Fill it in or remove it: it looks unfinished to the assessor.`,
      meaning:
        'Something of a template is left, such as `XXX`, `.....`, `(ระบุ)` (state), `[ชื่อหน่วยงาน]` (name of the office) or `[ระบุเมนู]`.',
      why: 'It looks unfinished to the assessor, and what was asked for is not there.',
      remedy:
        'Fill it in or remove it. No finding is given for `(ถ้ามี)` (if any) behind the name of a document, numbers hidden by x as `1-xxxx`, and dots behind เช่น (such as).',
    },
  },
  check: eachAnsweredItem(({ id, description }) =>
    findPlaceholders(description?.prose ?? '').flatMap((match) => {
      if (!description) return [];
      const at = { start: match.index, end: match.index + match[0].length };
      const typed = description.value.slice(at.start, at.end);
      return [found(description.locate(at), { typed }, { item: id })];
    }),
  ),
});
