import type { NoArguments } from '../../findings/define-code';
import { descriptionTemplate, templateParts } from '../../submission/description-placeholder';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';
import { writeDescription } from '../writing/description-edit';

export const descriptionMissing = defineRule<NoArguments>({
  code: 'description.missing',
  severity: 'warning',
  scope: 'item',
  source: '004 l.851: O36; the form asks for a description (002 l.122)',
  misses: 'description',
  texts: {
    th: {
      message: () => `ยังไม่มีคำอธิบาย ให้เขียนทางเข้าจากหน้าหลัก เนื้อหาที่แสดง และช่วงเวลาของข้อมูล มิฉะนั้นผู้ประเมินอาจหาข้อมูลไม่พบ`,
      meaning: 'ข้อนี้ตอบ “มี” แต่ไม่มีคำอธิบาย',
      why: 'แบบฟอร์มถาม “คำอธิบายเพิ่มเติมประกอบคำตอบ” เพื่อให้ผู้ประเมินรู้ว่าข้อมูลอยู่ตรงไหนของเว็บไซต์ ข้อที่ไม่มีคำอธิบายเคยได้คะแนนเต็ม แต่ผู้ประเมินต้องหาเอง',
      remedy: 'เขียนสี่เรื่อง: ทางเข้าจากหน้าหลัก เนื้อหาทีละองค์ประกอบ ช่วงเวลาของข้อมูล และผู้อนุมัติ คำสั่งแก้จะใส่โครงให้ ส่วนที่อยู่ใน `[…]` ต้องกรอกเอง',
    },
    en: {
      message: () =>
        'There is no description. Tell the way from the home page, the contents and the period: the assessor may not find the information.',
      meaning: 'The item is answered มี (yes) and has no description.',
      why: 'The form asks for one so that the assessor can find the information on the site. An item without it has scored in full, but the assessor had to search.',
      remedy:
        'Tell four things: the way from the home page, the contents element by element, the period of the data, who approved it. The quick fix puts in the frame; what stands in `[…]` is yours to fill in.',
    },
  },
  check: eachAnsweredItem((item, expected, context) => {
    if (item.description?.value.trim() || item.unreadableKeys.has('description')) return [];
    const edit = writeDescription(context, item, descriptionTemplate(item, expected));
    const fix = edit && { title: { kind: 'insert' as const, what: templateParts }, edits: [edit], isSafe: false };
    return [found(item.description?.span ?? item.keySpan, {}, { item: item.id, fix })];
  }),
});
