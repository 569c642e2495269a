import { defineCode } from '../../findings/define-code';
import { more, nearestText } from '../../ground/phrases';
import { list, quote } from '../../ground/quote';

interface Arguments {
  readonly key: string;
  readonly value: string;
  readonly allowed: readonly string[];
  readonly nearest: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export const schemaValue = defineCode<Arguments>({
  code: 'schema.value',
  severity: 'error',
  source: 'the format: schemas/submission.schema.json',
  isFixed: true,
  texts: {
    th: {
      message: ({ key, value, allowed, nearest, minimum, maximum }) => {
        const range =
          minimum !== null && maximum !== null ? `ต้องอยู่ระหว่าง ${minimum} ถึง ${maximum}` : minimum !== null ? `ต้องไม่น้อยกว่า ${minimum}` : '';
        const expected = allowed.length > 0 ? `ต้องเป็น ${allowed.length === 2 ? allowed.join(' หรือ ') : list(allowed, 6, more.th)}` : range;
        return `ค่าของ “${key}” ${expected} แต่พบ ${quote(value)}${nearestText.th(nearest)}`;
      },
      meaning: 'ค่านี้อยู่นอกรายการหรือนอกช่วงที่กรอกได้',
      why: 'ค่าที่ไม่อยู่ในรายการไม่ถูกใช้ เช่น คำตอบต้องเป็น `มี` หรือ `ไม่มี` และปีงบประมาณต้องเป็นปีพุทธศักราช',
      remedy: 'เลือกค่าจากรายการหรือช่วงที่แจ้ง',
    },
    en: {
      message: ({ key, value, allowed, nearest, minimum, maximum }) => {
        const range =
          minimum !== null && maximum !== null ? `from ${minimum} to ${maximum}` : minimum !== null ? `at least ${minimum}` : '';
        const expected = allowed.length > 0 ? (allowed.length === 2 ? allowed.join(' or ') : `one of ${list(allowed, 6, more.en)}`) : range;
        return `“${key}” must be ${expected}, not ${quote(value)}.${nearestText.en(nearest)}`;
      },
      meaning: 'The value lies outside what may be filled in here.',
      why: 'Such a value is not used. An answer is `มี` or `ไม่มี`, and fiscal years are of the Buddhist era.',
      remedy: 'Choose one of the values, or a number within the range, that the message names.',
    },
  },
});
