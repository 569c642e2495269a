import { defineCode } from '../../findings/define-code';

const references = {
  th: {
    anchor: 'จุดอ้างอิง (&)',
    alias: 'การอ้างซ้ำ (*)',
    tag: 'ป้ายชนิดข้อมูล (!)',
    merge: 'การรวมคีย์ (<<)',
  },
  en: { anchor: 'anchors (&)', alias: 'aliases (*)', tag: 'tags (!)', merge: 'merge keys (<<)' },
} as const;

export const yamlAlias = defineCode<{ readonly kind: 'anchor' | 'alias' | 'tag' | 'merge' }>({
  code: 'yaml.alias',
  severity: 'error',
  source: 'the format: one YAML 1.2 document in UTF-8, without anchors, aliases, tags and merge keys',
  isFixed: true,
  texts: {
    th: {
      message: ({ kind }) => `ไฟล์คำตอบ OIT ไม่ใช้${references.th[kind]} ของ YAML เพราะผู้อ่านจะไม่เห็นค่าจริง ให้พิมพ์ค่าลงตรงนี้โดยตรง`,
      meaning: 'ไฟล์คำตอบไม่ใช้จุดอ้างอิง (`&` `*`) ป้ายชนิดข้อมูล (`!`) และการรวมคีย์ (`<<`) ของ YAML',
      why: 'ผู้ตรวจทานอ่านไฟล์แล้วไม่เห็นค่าจริง และโปรแกรมอื่นอาจอ่านได้ค่าต่างกัน',
      remedy: 'พิมพ์ค่าจริงลงตรงนั้น ถ้าอักขระนี้เป็นส่วนหนึ่งของข้อความ ให้ใส่ `"…"` ครอบ',
    },
    en: {
      message: ({ kind }) =>
        `A submission does not use YAML's ${references.en[kind]}: a reader would not see the value. Type the value here.`,
      meaning: 'A submission uses no anchors (`&` `*`), tags (`!`) or merge keys (`<<`) of YAML.',
      why: 'A reader does not see the value, and other programs may read another one.',
      remedy: 'Type the value there. Where the sign is part of a text, put the text between `"…"`.',
    },
  },
  plainExample: `oit: 1
fiscalYear: 2568
profile: mini-agency
agency: { name: หน่วยงานตัวอย่าง, website: https://mini.example }`,
});
