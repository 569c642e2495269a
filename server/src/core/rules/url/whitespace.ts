import { quote } from '../../ground/quote';
import { defineRule, found } from '../define-rule';
import { changePart } from '../writing/change-address';
import { splitEntryFix } from '../writing/entry-edits';

/** What is left begins like an address, and so like no sign of YAML. */
const address = /^[\p{L}\p{N}]/u;

export const urlWhitespace = defineRule<{ readonly value: string }>({
  code: 'url.whitespace',
  severity: 'error',
  scope: 'item',
  source: 'defects 4.1: blanks, zero-width signs and sentence marks around a URL',
  texts: {
    th: {
      message: ({ value }) => `URL ${quote(value)} มีช่องว่าง คำนำหน้าอย่าง URL: อักขระที่มองไม่เห็น หรือเครื่องหมายเกินมา ให้ลบออก มิฉะนั้นลิงก์อาจเปิดไม่ได้`,
      meaning: 'มีช่องว่าง อักขระที่มองไม่เห็น หรือเครื่องหมายที่ไม่ใช่ส่วนของที่อยู่ติดมาหน้าหรือท้าย URL',
      why: 'ตาเปล่ามองไม่เห็นความต่าง แต่ลิงก์อาจเปิดไม่ได้หรือเปิดผิดหน้า มักเกิดตอนคัดลอกจาก Word, LINE หรือ PDF',
      remedy: 'ลบส่วนที่เกินออก คำสั่งแก้ลบให้ได้ทันที หน้าที่เปิดยังเป็นหน้าเดิม',
    },
    en: {
      message: ({ value }) =>
        `The URL ${quote(value)} has blanks, words such as “URL:”, invisible signs or a stray mark and may not open. Remove them.`,
      meaning: 'A blank, an invisible sign or a mark that is no part of the address clings to the URL.',
      why: 'The eye sees no difference, but the link may open the wrong page or none. It comes with copying from Word, LINE or PDF.',
      remedy: 'Remove what is too much. The fix does it and changes nothing about which page is meant.',
    },
  },
  check: (context) =>
    context.urls.flatMap(({ entry, item }) => {
      const { reading, value } = entry;
      if (reading.kind !== 'whitespace') return [];
      const { at, fixed } = reading;
      const newText = fixed.slice(at.start, fixed.length - (value.length - at.end));
      const parts = [{ address: fixed, note: null }];
      const fix = address.test(fixed)
        ? (changePart(entry, at, newText, { kind: 'replace', with: fixed }, true) ?? splitEntryFix(context, { entry, item }, parts))
        : null;
      return [found(entry.locate(at), { value }, { item, fix })];
    }),
});
