import { defineCode, type NoArguments } from '../../findings/define-code';

export const yamlTab = defineCode<NoArguments>({
  code: 'yaml.tab',
  severity: 'error',
  source: 'the format: one YAML 1.2 document in UTF-8, without anchors, aliases, tags and merge keys',
  isFixed: true,
  texts: {
    th: {
      message: () => 'เยื้องบรรทัดด้วยแท็บไม่ได้ ให้ใช้เว้นวรรค 2 ช่องแทน',
      meaning: 'บรรทัดนี้เยื้องด้วยแท็บ',
      why: 'YAML เยื้องด้วยแท็บไม่ได้ ข้อหรือส่วนที่มีแท็บจึงอ่านไม่ได้',
      remedy: 'แทนแท็บด้วยเว้นวรรค 2 ช่อง',
    },
    en: {
      message: () => 'Lines cannot be indented with tabs. Use two spaces.',
      meaning: 'The line is indented with a tab.',
      why: 'YAML does not allow tabs as indentation: the item or part that has one cannot be read.',
      remedy: 'Put two spaces in the place of each tab.',
    },
  },
  plainExample: `fiscalYear: 2568
profile: mini-agency
agency:
  name: หน่วยงานตัวอย่าง`,
});
