import { defineCode, type NoArguments } from '../../findings/define-code';

export const yamlMultipleDocuments = defineCode<NoArguments>({
  code: 'yaml.multiple-documents',
  severity: 'error',
  source: 'the format: one YAML 1.2 document in UTF-8, without anchors, aliases, tags and merge keys',
  isFixed: true,
  texts: {
    th: {
      message: () => 'ไฟล์หนึ่งมีคำตอบได้ชุดเดียว ส่วนที่อยู่หลัง “---” นี้จะไม่ถูกตรวจและไม่ถูกส่งออก ให้แยกเป็นอีกไฟล์หรือลบออก',
      meaning: 'ไฟล์เดียวมีคำตอบมากกว่าหนึ่งชุด คั่นด้วย `---`',
      why: 'ส่วนที่อยู่หลัง `---` จะไม่ถูกตรวจ ไม่ถูกนับ และไม่ถูกส่งออก คำตอบในส่วนนั้นจึงหายไปโดยไม่รู้ตัว',
      remedy: 'ย้ายส่วนหลังไปเป็นอีกไฟล์ หรือถ้าเป็นชุดเดียวกันให้ลบบรรทัด `---` ออก',
    },
    en: {
      message: () =>
        'A file holds one submission. What stands after this “---” is neither checked nor exported: move it to a file of its own, or remove it.',
      meaning: 'The file holds more than one submission, divided by `---`.',
      why: 'What stands after `---` is neither checked nor counted nor exported: its answers are lost without notice.',
      remedy: 'Move it to a file of its own, or remove the `---` where both parts are one submission.',
    },
  },
  plainExample: `  O2: { answer: มี, urls: [https://mini.example/o2], description: หน้าหลัก > งบประมาณ, period: ต.ค. 2567 - มี.ค. 2568 }
  O3: { answer: มี, urls: [https://mini.example/o3], description: หน้าหลัก > สถิติ, period: รายเดือน ต.ค. 2567 - มี.ค. 2568 }
  O4: { answer: มี, urls: [https://mini.example/o4], description: หน้าหลัก > รายงาน, period: ปีงบประมาณ 2567 }`,
});
