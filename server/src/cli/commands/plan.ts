import type { Command } from '../command';
import { commonFlags, profileFlags } from '../flags';

/** `oit plan`: the analysis of the scores, and the measures that follow, as a document to finish and to publish. */
export const planCommand: Command = {
  form: 'oit plan FILE [--previous FILE] -o FILE.docx|FILE.html',
  what: {
    th: 'เขียนการวิเคราะห์ผลคะแนนและมาตรการรายตัวชี้วัด (แผนยกระดับคุณธรรมและความโปร่งใส) เป็น Word หรือหน้าเว็บ กรอกข้อเท็จจริงให้แล้ว ที่เหลือทำเครื่องหมายไว้ให้หน่วยงานเขียน',
    en: 'Writes the analysis of the scores and the measures by indicator (the plan to raise integrity and transparency) as a Word document or a web page: facts filled in, what is a judgement marked as to be written',
  },
  flags: {
    output: { short: 'o', argument: 'FILE.docx|FILE.html', help: { th: 'ไฟล์ที่จะสร้าง', en: 'the file to write' } },
    previous: {
      argument: 'FILE',
      help: {
        th: 'ไฟล์คำตอบของปีก่อน ใช้เปรียบเทียบคะแนนและนำเหตุผลของผู้ประเมินมา (ผลที่ประกาศใน scores.previous ใช้ก่อน)',
        en: "the submission of the year before, to compare with and for the assessor's reasons (what scores.previous says goes first)",
      },
    },
    force: { help: { th: 'เขียนทับไฟล์ที่มีอยู่โดยไม่ถาม', en: 'overwrite the file where it exists, without a question' } },
    ...profileFlags,
    today: {
      argument: 'DATE',
      help: { th: 'วันที่ที่ถือเป็นวันที่ทำแผน เช่น 2568-01-15', en: 'the day taken for that of the plan, such as 2568-01-15' },
    },
    ...commonFlags,
  },
};
