import { defineCode } from '../../findings/define-code';
import type { ByLanguage } from '../../ground/language';
import { quote } from '../../ground/quote';

interface Arguments {
  readonly key: string;
  readonly expected: readonly ValueType[];
  readonly value: string | null;
}

/** Types of values, as messages name them. */
export type ValueType = 'text' | 'number' | 'true-false' | 'list' | 'map';

const types: ByLanguage<Readonly<Record<ValueType, string>>> = {
  th: {
    text: 'ข้อความ',
    number: 'ตัวเลข (เลขอารบิก)',
    'true-false': 'true หรือ false',
    list: 'รายการ (ขึ้นต้นบรรทัดด้วย -)',
    map: 'กลุ่มของ “คีย์: ค่า”',
  },
  en: {
    text: 'text',
    number: 'a number (Arabic digits)',
    'true-false': 'true or false',
    list: 'a list (lines that begin with -)',
    map: 'a group of “key: value”',
  },
};

export const schemaType = defineCode<Arguments>({
  code: 'schema.type',
  severity: 'error',
  source: 'the format: schemas/submission.schema.json',
  isFixed: true,
  texts: {
    th: {
      message: ({ key, expected, value }) =>
        `${key === '' ? 'ทั้งไฟล์' : `“${key}” `}ต้องเป็น${expected[0] === 'true-false' ? ' ' : ''}${expected.map((type) => types.th[type]).join(' หรือ ')}${value === null ? '' : ` แต่พบ ${quote(value)}`}`,
      meaning: 'ค่านี้ไม่ใช่ชนิดที่ต้องการ เช่น ต้องเป็นรายการแต่พิมพ์ค่าเดียว',
      why: 'ค่าที่ผิดชนิดไม่ถูกใช้ จึงเหมือนยังไม่ได้กรอก',
      remedy:
        'เขียนให้ตรงชนิดที่แจ้ง:\n\n- ตัวเลข ใช้เลขอารบิก\n- รายการ ขึ้นต้นแต่ละบรรทัดด้วย `-` หรือเขียนใน `[ ]`\n- กลุ่มของค่า เขียน `คีย์: ค่า` บรรทัดละหนึ่งคู่',
    },
    en: {
      message: ({ key, expected, value }) =>
        `${key === '' ? 'The file' : `“${key}”`} must be ${expected.map((type) => types.en[type]).join(' or ')}${value === null ? '' : `, not ${quote(value)}`}.`,
      meaning: 'The value is of another kind than the one needed, such as a single value where a list is meant.',
      why: 'A value of the wrong kind is not used, as if it had not been filled in.',
      remedy:
        'Write it as the message says:\n\n- numbers in Arabic digits\n- lists as lines that begin with `-`, or between `[ ]`\n- groups as `key: value`, one pair a line',
    },
  },
  plainExample: `oit: 1
fiscalYear: 2568
profile: mini-agency
agency:
  name: หน่วยงานตัวอย่าง
  website: https://mini.example`,
});
