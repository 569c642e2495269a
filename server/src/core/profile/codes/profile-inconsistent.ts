import { defineCode } from '../../findings/define-code';
import type { ByLanguage } from '../../ground/language';
import { nearestText } from '../../ground/phrases';
import { quote } from '../../ground/quote';
import type { Misfit } from '../extend-profile';
import type { ListFault } from '../list-faults';

interface Arguments {
  readonly fault: Misfit | ListFault;
}

const messages: ByLanguage<(fault: Misfit | ListFault) => string> = {
  th: (fault) => {
    switch (fault.kind) {
      case 'unknown-item':
        return `รายการฐานไม่มีข้อ ${quote(fault.name)} ถ้าเป็นข้อใหม่ ให้ใส่ title และ under (รหัสตัวชี้วัดย่อย)`;
      case 'unknown-element':
        return `ข้อนี้ในรายการฐานไม่มีองค์ประกอบ ${quote(fault.name)}${nearestText.th(fault.nearest)} ถ้าเป็นองค์ประกอบใหม่ ให้ใส่ label`;
      case 'unknown-group':
        return `ไม่มีตัวชี้วัดย่อย ${quote(fault.name)}${nearestText.th(fault.nearest)}`;
      case 'item-without-place':
        return `ข้อใหม่ ${quote(fault.name)} ยังไม่มี under คือรหัสตัวชี้วัดย่อยที่ข้อนี้อยู่ เช่น 9.1`;
      case 'group-without-title':
        return `รายการฐานไม่มีตัวชี้วัด ${quote(fault.name)} ถ้าเป็นตัวชี้วัดใหม่ ให้ใส่ title`;
      case 'empty':
        return 'ไฟล์รายการข้อนี้ว่างหรือเปิดไม่ได้ สร้างใหม่ได้ด้วย oit profile new หรือคำสั่งสร้างไฟล์คำตอบใหม่ (New Submission)';
      case 'not-json':
        return 'ตรงนี้ไม่ใช่ JSON: ลบจุลภาคที่เกิน (,) ก่อนวงเล็บปิด ลบหมายเหตุ (#) หรือใส่เครื่องหมาย " ครอบข้อความ';
      case 'no-items':
        return 'รายการนี้ไม่มีข้อเลย';
      case 'window-reversed':
        return 'วันแรกที่รับคำตอบ (opens) อยู่หลังวันสุดท้าย (closes)';
      case 'item-twice':
        return `มีข้อ ${quote(fault.name)} สองครั้ง`;
      case 'element-twice':
        return `มีองค์ประกอบ ${quote(fault.name)} สองครั้งในข้อเดียวกัน`;
      case 'bad-date':
        return `ปฏิทินไม่มี ${quote(fault.value)} ให้แก้วันหรือเดือน`;
      case 'need-without':
        return `รอบระยะเวลาแบบ ${quote(fault.need)} ต้องมี ${fault.keys.join(' และ ')}`;
      case 'duty-twice':
        return `มีรหัส ${quote(fault.name)} สองครั้ง ปฏิทินต้องใช้รหัสที่ไม่ซ้ำกัน`;
      case 'duty-without':
        return `งานที่ทำซ้ำแบบ ${quote(fault.every)} ต้องมี ${fault.key}`;
      case 'duty-with':
        return `งานที่ทำซ้ำแบบ ${quote(fault.every)} ใส่ ${fault.key} ไม่ได้ (weekday ใช้กับ week, beforeDay ใช้กับ month)`;
      case 'division-not-listed':
        return `ฝ่าย ${quote(fault.name)} ไม่มีใน divisions ของรายการ ให้แก้ชื่อ หรือเพิ่มฝ่ายนี้ใน divisions`;
      case 'item-not-listed':
        return `ไม่มีข้อ ${quote(fault.name)} ในรายการ ให้แก้รหัสข้อใน deadlines หรือ duties`;
      case 'survey-not-listed':
        return `ไม่มีแบบวัด ${quote(fault.name)} ในรายการ ให้แก้ชื่อใน deadlines`;
    }
  },
  en: (fault) => {
    switch (fault.kind) {
      case 'unknown-item':
        return `The other list has no item ${quote(fault.name)}. A new item needs title and under (the id of a sub-indicator).`;
      case 'unknown-element':
        return `The other list has no element ${quote(fault.name)} in this item.${nearestText.en(fault.nearest)} A new element needs a label.`;
      case 'unknown-group':
        return `There is no sub-indicator ${quote(fault.name)}.${nearestText.en(fault.nearest)}`;
      case 'item-without-place':
        return `The new item ${quote(fault.name)} has no under: the id of the sub-indicator in which it stands, such as 9.1.`;
      case 'group-without-title':
        return `The other list has no indicator ${quote(fault.name)}. A new one needs a title.`;
      case 'empty':
        return 'This file of a list is empty or cannot be opened. Make one with oit profile new, or with the command New Submission.';
      case 'not-json':
        return 'This is no JSON: remove a comma before a closing bracket or a comment (#), or put the text in quotation marks (").';
      case 'no-items':
        return 'The list has no items.';
      case 'window-reversed':
        return 'The first day of answers (opens) lies after the last one (closes).';
      case 'item-twice':
        return `The item ${quote(fault.name)} stands twice.`;
      case 'element-twice':
        return `The element ${quote(fault.name)} stands twice in one item.`;
      case 'bad-date':
        return `No calendar has ${quote(fault.value)}. Correct the day or the month.`;
      case 'need-without':
        return `A period of the kind ${quote(fault.need)} needs ${fault.keys.join(' and ')}.`;
      case 'duty-twice':
        return `The id ${quote(fault.name)} stands twice; a calendar needs one for each.`;
      case 'duty-without':
        return `A duty of every ${quote(fault.every)} needs ${fault.key}.`;
      case 'duty-with':
        return `A duty of every ${quote(fault.every)} takes no ${fault.key}: weekday goes with week, beforeDay with month.`;
      case 'division-not-listed':
        return `The division ${quote(fault.name)} is not among the list's divisions. Correct the name, or add it there.`;
      case 'item-not-listed':
        return `The list has no item ${quote(fault.name)}. Correct the id in deadlines or duties.`;
      case 'survey-not-listed':
        return `The list has no survey ${quote(fault.name)}. Correct the name in deadlines.`;
    }
  },
};

export const profileInconsistent = defineCode<Arguments>({
  code: 'profile.inconsistent',
  severity: 'error',
  source: 'the format of lists: schemas/profile.schema.json',
  isFixed: true,
  texts: {
    th: {
      message: ({ fault }) => messages.th(fault),
      meaning: 'เนื้อหาของรายการข้อขัดกันเอง เช่น แก้ข้อที่รายการฐานไม่มี มีข้อซ้ำ วันที่ไม่มีในปฏิทิน หรือฝ่ายที่ไม่อยู่ใน divisions',
      why: 'รายการที่ขัดกันเองใช้ตรวจไม่ได้ เพราะจะแจ้งสิ่งที่ไม่จริง',
      remedy: 'แก้ไฟล์รายการข้อตามที่แจ้ง แล้วตรวจด้วย `oit profile check ไฟล์`',
    },
    en: {
      message: ({ fault }) => messages.en(fault),
      meaning:
        'The list contradicts itself: it changes an item that the other list does not have, has an item twice, a day that no calendar has, or a division that is not among its own.',
      why: 'A list that contradicts itself cannot be used: what it says would be false.',
      remedy: 'Correct the file of the list as the message says, and check it with `oit profile check FILE`.',
    },
  },
  example: {
    args: { fault: { kind: 'unknown-item', name: 'O99' } },
    wrong: {
      th: '`"items": { "O99": { "titleEn": "Statistics" } }` (รายการฐานไม่มี O99)',
      en: '`"items": { "O99": { "titleEn": "Statistics" } }` (the other list has no O99)',
    },
    right: {
      th: '`"items": { "O29": { "title": "สถิติ", "under": "9.1" } }`',
      en: '`"items": { "O29": { "title": "สถิติ", "under": "9.1" } }`',
    },
  },
});
