import { quote } from '../../ground/quote';
import { descriptionTemplate, templateParts, withoutPlaceholders } from '../../submission/description-placeholder';
import { contentSpan } from '../../submission/description-text';
import { defineRule, found } from '../define-rule';
import { eachItem } from '../each-item';
import { appendToDescription } from '../writing/description-edit';

export const descriptionPublishedOnly = defineRule<{ readonly text: string }>({
  code: 'description.published-only',
  severity: 'warning',
  scope: 'item',
  source: '004 l.804, 811, 816, 853: five answers of this kind, two of the four items that scored 0',
  texts: {
    th: {
      message: ({ text }) =>
        `คำอธิบาย ${quote(text)} บอกเพียงชื่อเรื่องหรือว่าเผยแพร่แล้ว ให้เขียนทางเข้าจากหน้าหลัก เนื้อหาทีละเรื่อง และช่วงเวลา มิฉะนั้นผู้ประเมินไม่ทราบว่าต้องดูอะไรที่ไหน และอาจเห็นว่าข้อมูลไม่ครบ`,
      meaning:
        'คำอธิบายบอกเพียงว่าจัดทำหรือเผยแพร่แล้ว เมื่อตัดคำเหล่านั้น ชื่อหน่วยงาน ปีงบประมาณ และคำในชื่อข้อออก ก็ไม่เหลือองค์ประกอบ ช่วงเวลา จำนวน รายการ หรือทางเข้าใดเลย',
      why: 'ในผลการประเมินปี 2565 ของเขตหนึ่ง คำตอบแบบนี้มี 5 ข้อ และ 2 ข้อได้ 0 คะแนนเพราะผู้ประเมินไม่พบเนื้อหาที่ต้องมี',
      remedy: 'เขียนต่อว่าเข้าจากหน้าหลักอย่างไร หน้าเว็บแสดงเรื่องใดบ้าง และเป็นข้อมูลของช่วงใด คำสั่งแก้จะเติมโครงต่อท้าย โดยไม่ลบข้อความเดิม',
    },
    en: {
      message: ({ text }) =>
        `The description ${quote(text)} says only a title or that it was published. Tell the way from the home page, the contents one by one and the period: the assessor is not told what to look for or where, and may find it incomplete.`,
      meaning:
        'The description says only that something was made or published. Without such words, the name of the agency, the fiscal year and the words of the title, no element, period, count, list or path is left.',
      why: 'In the result of one district for 2565 five answers were of this kind, and two of them scored 0: the assessor did not find what had to be there.',
      remedy:
        'Go on to say how to get there from the home page, what the page shows, and for which period. The quick fix adds a frame below and keeps the text.',
    },
  },
  check: eachItem(({ item, expected, isPublishedOnly }, context) => {
    const { description } = item;
    if (!isPublishedOnly || !expected || !description) return [];
    // What is still to be filled in has its own finding.
    if (withoutPlaceholders(description.value) !== description.value) return [];
    const edit = appendToDescription(context, item, descriptionTemplate(item, expected));
    const fix = edit && { title: { kind: 'insert' as const, what: templateParts }, edits: [edit], isSafe: false };
    const args = { text: description.value };
    return [found(contentSpan(description), args, { item: item.id, fix, risk: 'possible' })];
  }),
});
