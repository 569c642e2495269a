import { defineCode } from '../../findings/define-code';
import { quote } from '../../ground/quote';

export const yamlNumberShouldBeText = defineCode<{ readonly key: string; readonly value: string }>({
  code: 'yaml.number-should-be-text',
  severity: 'warning',
  source: 'the format: any plain scalar is read as it was typed',
  isFixed: true,
  texts: {
    th: {
      message: ({ key, value }) =>
        `ค่า ${quote(value)} ของ “${key}” เป็นข้อความ แต่โปรแกรมอื่นที่อ่าน YAML จะเห็นเป็นตัวเลขหรือจริง/เท็จ แล้วเปลี่ยนค่า (เช่น เลข 0 ข้างหน้าหาย) ให้ใส่ "…" ครอบ`,
      meaning: 'ค่านี้เป็นข้อความ แต่เขียนไว้แบบที่โปรแกรมอื่นจะอ่านเป็นตัวเลขหรือจริง/เท็จ',
      why: 'โปรแกรมนี้อ่านตามที่พิมพ์ แต่โปรแกรมอื่นจะเปลี่ยนค่า เช่น `0123` เสียเลข 0 ข้างหน้า และเลขยาวเกิน 15 หลักเพี้ยน',
      remedy: 'ใส่เครื่องหมาย `"…"` ครอบค่า',
    },
    en: {
      message: ({ key, value }) =>
        `The value ${quote(value)} of “${key}” is text, but other programs that read YAML take it for a number or true/false and change it (a leading 0 is lost). Put it between "…".`,
      meaning: 'The value is text, but written so that other programs take it for a number or for true/false.',
      why: 'This checker reads what was typed. Others change it: `0123` loses its leading 0, and more than 15 digits are rounded.',
      remedy: 'Put the value between `"…"`.',
    },
  },
});
