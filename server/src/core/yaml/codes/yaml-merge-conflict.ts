import { defineCode, type NoArguments } from '../../findings/define-code';

export const yamlMergeConflict = defineCode<NoArguments>({
  code: 'yaml.merge-conflict',
  severity: 'error',
  source: 'the format: one YAML 1.2 document in UTF-8, without anchors, aliases, tags and merge keys',
  isFixed: true,
  texts: {
    th: {
      message: () => 'มีเครื่องหมายข้อขัดแย้งของ git ค้างอยู่ ให้เลือกข้อความที่ถูกต้องแล้วลบเครื่องหมาย <<<<<<< ======= >>>>>>> ออก',
      meaning: 'มีเครื่องหมายข้อขัดแย้งของ git (`<<<<<<<` `=======` `>>>>>>>`) ค้างอยู่ในไฟล์',
      why: 'คำตอบสองฉบับปนกันอยู่ ยังไม่มีใครเลือกว่าจะส่งฉบับใด',
      remedy: 'เลือกข้อความที่ถูกต้องของแต่ละจุด แล้วลบบรรทัดเครื่องหมายทั้งสาม',
    },
    en: {
      message: () => 'Conflict markers of git are left in the file. Choose the right text and remove the lines <<<<<<< ======= >>>>>>>.',
      meaning: 'Conflict markers of git (`<<<<<<<` `=======` `>>>>>>>`) are left in the file.',
      why: 'Two versions of the answers stand side by side, and nobody has chosen the one to submit.',
      remedy: 'Choose the right text at each place and remove the three marker lines.',
    },
  },
  plainExample: `items:
  O1: { answer: มี, urls: [https://mini.example/o1], description: หน้าหลัก > โครงสร้าง, elements: { structure: true, contact: true } }
  O2: { answer: มี, urls: [https://mini.example/o2] }
  O3: { answer: มี, urls: [https://mini.example/o3], description: หน้าหลัก > สถิติ, period: รายเดือน ต.ค. 2567 - มี.ค. 2568 }`,
});
