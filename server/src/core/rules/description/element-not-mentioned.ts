import { more } from '../../ground/phrases';
import { list, quote } from '../../ground/quote';
import { findUnnamedElements } from '../../submission/description-elements';
import { elementName } from '../../submission/description-placeholder';
import { defineRule, found } from '../define-rule';
import { appendToDescription, descriptionKeySpan } from '../writing/description-edit';
import { eachDescription } from './described-items';

export const descriptionElementNotMentioned = defineRule<{ readonly elements: readonly string[] }>({
  code: 'description.element-not-mentioned',
  severity: 'info',
  scope: 'item',
  source: '004 l.744, 811, 816: an element that the assessor did not find scored 0; defects 4.4 DESC-ELEMENT',
  texts: {
    th: {
      message: ({ elements }) =>
        `คำอธิบายยังไม่กล่าวถึง ${list(elements.map(quote), 3, more.th)} ให้เติมว่าแสดงอยู่ตรงไหน มิฉะนั้นผู้ประเมินอาจมองไม่เห็นส่วนนี้และถือว่าไม่ครบ`,
      meaning: 'องค์ประกอบที่ทำเครื่องหมายว่าแสดงแล้ว (หรือที่ต้องแสดง เมื่อยังไม่ได้ทำเครื่องหมายรายการใด) ไม่มีในคำอธิบาย ทั้งด้วยชื่อและคำที่ใช้แทนกัน',
      why: 'ผู้ประเมินอาจตรวจทีละองค์ประกอบ ส่วนที่คำอธิบายไม่กล่าวถึงอาจถูกมองข้าม และอาจถือว่าข้อมูลไม่ครบทั้งข้อ',
      remedy: 'เติมว่าส่วนนั้นแสดงอยู่ตรงไหนของหน้า คำสั่งแก้จะเติมบรรทัดที่มีชื่อองค์ประกอบ ถ้าเขียนด้วยคำอื่นอยู่แล้วให้ปิดการแจ้งพร้อมเหตุผล',
    },
    en: {
      message: ({ elements }) =>
        `The description does not mention ${list(elements.map(quote), 3, more.en)}. Add where it is shown: the assessor may overlook it and call the item incomplete.`,
      meaning: 'An element that is ticked (or required, while none is ticked) is not in the description, neither by name nor by a synonym.',
      why: 'The assessor may go through the elements one by one. What the description leaves out may be overlooked, and the whole item may be called incomplete.',
      remedy:
        'Add where on the page it is shown. The quick fix adds a line with the names. If other words say it already, suppress the finding with a reason.',
    },
  },
  check: eachDescription(({ item, expected, description }, context) => {
    const labels = findUnnamedElements(description.prose, item, expected).map(elementName);
    if (labels.length === 0) return [];
    const edit = appendToDescription(context, item, [`แสดง${labels.join(' / ')}`]);
    const fix = edit && { title: { kind: 'insert' as const, what: labels.join(' / ') }, edits: [edit], isSafe: false };
    const args = { elements: labels };
    return [found(descriptionKeySpan(context, item), args, { item: item.id, fix })];
  }),
});
