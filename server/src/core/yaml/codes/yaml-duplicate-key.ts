import { defineCode } from '../../findings/define-code';
import { quote } from '../../ground/quote';

export const yamlDuplicateKey = defineCode<{ readonly key: string }>({
  code: 'yaml.duplicate-key',
  severity: 'error',
  source: 'the format: one YAML 1.2 document in UTF-8, without anchors, aliases, tags and merge keys',
  isFixed: true,
  texts: {
    th: {
      message: ({ key }) => `คีย์ ${quote(key)} มีซ้ำ ค่าที่อยู่ตรงนี้จะไม่ถูกใช้ (ใช้ค่าแรก) ให้รวมเป็นที่เดียวหรือลบออก`,
      meaning: 'คีย์เดียวกันมีสองครั้งในที่เดียวกัน',
      why: 'โปรแกรมใช้ค่าแรกเท่านั้น ค่าที่สองซึ่งไม่ถูกใช้อาจเป็นค่าที่ตั้งใจแก้ไว้',
      remedy: 'เก็บค่าที่ถูกต้องไว้ที่เดียว แล้วลบอีกบรรทัด',
    },
    en: {
      message: ({ key }) => `The key ${quote(key)} stands here again. This value is not used (the first one is): keep one.`,
      meaning: 'The same key stands twice in one place.',
      why: 'The first value is used and the second is not, though it may be the mended one.',
      remedy: 'Keep the right value and remove the other line.',
    },
  },
});
