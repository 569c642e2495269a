import { quote } from '../../ground/quote';
import { readEvidencePath } from '../../submission/evidence-path';
import { defineRule, found } from '../define-rule';
import { eachItem } from '../each-item';

export const evidenceOutside = defineRule<{ readonly value: string }>({
  code: 'evidence.outside',
  severity: 'error',
  scope: 'item',
  source: '002 l.135: evidence files are handed in named after the item; the package takes them from the folder of the submission',
  texts: {
    th: {
      message: ({ value }) => `${quote(value)} ไม่ใช่ไฟล์ในโฟลเดอร์ของไฟล์คำตอบ ให้คัดลอกไฟล์มาไว้ข้างไฟล์คำตอบหรือในโฟลเดอร์ย่อย แล้วใส่เช่น หลักฐาน/O1.pdf`,
      meaning: 'ไฟล์ใต้ `evidence` ต้องอยู่ในโฟลเดอร์เดียวกับไฟล์คำตอบหรือโฟลเดอร์ย่อย ไม่ใช่ที่อยู่เว็บ ไดรฟ์ หรือโฟลเดอร์เหนือขึ้นไป (`..`)',
      why: 'ชุดเอกสารบรรจุเฉพาะไฟล์ในโฟลเดอร์นี้ ไฟล์จากที่อื่นจะไม่อยู่ในชุดเอกสาร และอาจเป็นไฟล์ที่ไม่ได้ตั้งใจส่ง',
      remedy: 'คัดลอกไฟล์มาไว้ข้างไฟล์คำตอบ เช่น `หลักฐาน/O1.pdf` ถ้าเป็นหน้าเว็บให้ใส่ใต้ `urls`',
    },
    en: {
      message: ({ value }) =>
        `${quote(value)} is no file in the folder of the submission. Copy it beside the submission or into a folder there and write, for example, evidence/O1.pdf.`,
      meaning:
        'A file under `evidence` lies in the folder of the submission or below it: no web address, no drive, no folder above (`..`).',
      why: 'The package takes files from this folder only; one from elsewhere would not be in it, and may be one that nobody meant to hand out.',
      remedy: 'Copy it beside the submission, such as `evidence/O1.pdf`. A web page belongs under `urls`.',
    },
  },
  check: eachItem(({ item: { id, evidence } }) =>
    evidence.flatMap(({ value, span }) => (readEvidencePath(value) ? [] : [found(span, { value }, { item: id })])),
  ),
});
