import { quote } from '../../ground/quote';
import { describeEvidence } from '../../links/texts/evidence';
import type { Evidence } from '../../links/verdict';
import { defineRule } from '../define-rule';
import { eachLinkOf, evidenceOfLink } from './each-link';

const fileAdvice = {
  th: {
    extension: 'ผู้ประเมินอาจเปิดไม่ได้หรือไม่เห็นเอกสาร ให้เปิดดูแล้วใช้ลิงก์ของไฟล์จริง',
    header: 'เบราว์เซอร์อาจเปิดผิดวิธี ผู้ประเมินอาจไม่เห็นเอกสาร ให้เปิดดู แล้วนำไฟล์ขึ้นเว็บไซต์ใหม่หรือแจ้งผู้ดูแลเว็บไซต์',
    item: 'ผู้ประเมินอาจเห็นว่าไม่ครบตามรูปแบบ ให้เพิ่มลิงก์ของไฟล์ชนิดที่กำหนด',
  },
  en: {
    extension: 'The assessor may not see the document. Open it, and use the link of the file itself.',
    header:
      'Browsers may open it the wrong way, and the assessor may see nothing. Open it, then upload the file again or tell the site administrator.',
    item: 'The assessor may call it incomplete. Add a link to a file of the required type.',
  },
} as const;

const exampleFile = 'https://mini.example/files/plan.pdf';

export const linkWrongType = defineRule<{ readonly url: string; readonly evidence: Evidence }>({
  code: 'link.wrong-type',
  severity: 'warning',
  scope: 'link',
  restsOnLinks: true,
  source: '001 l.173: PDF for O14; national lists: PDF and Excel; the first bytes tell what a file is',
  linkOf: ({ url }) => url,
  texts: {
    th: {
      message: ({ url, evidence }) =>
        `ลิงก์ได้ไฟล์ไม่ตรงชนิด ${quote(url)}: ${describeEvidence.th(evidence)} ${fileAdvice.th[evidence.reason === 'type' ? evidence.by : 'extension']}`,
      meaning: 'เนื้อหาที่ได้ไม่ตรงกับชื่อไฟล์ ชนิดที่เว็บไซต์แจ้ง หรือชนิดไฟล์ที่ข้อนี้กำหนด\n\nโปรแกรมดูจากเนื้อหาส่วนต้นของไฟล์ ไม่ได้ดูจากชื่ออย่างเดียว',
      why: 'ลิงก์ของ PDF ที่ได้หน้าเว็บมักหมายความว่าไฟล์หายไปแล้ว ส่วนไฟล์ผิดชนิดอาจเปิดไม่ได้หรือไม่ครบตามรูปแบบที่กำหนด',
      remedy: 'เปิดลิงก์ดูว่าได้ไฟล์ที่ต้องการหรือไม่ แล้วใช้ลิงก์ของไฟล์จริง ถ้าไฟล์ถูกแต่ชนิดที่เว็บไซต์แจ้งผิด ให้นำไฟล์ขึ้นใหม่หรือแจ้งผู้ดูแลเว็บไซต์',
    },
    en: {
      message: ({ url, evidence }) =>
        `Wrong type of file ${quote(url)}: ${describeEvidence.en(evidence)}. ${fileAdvice.en[evidence.reason === 'type' ? evidence.by : 'extension']}`,
      meaning:
        'The content is not what the file name, the web site or the item says.\n\nThe beginning of the content decides, not the name alone.',
      why: 'A link to a PDF that gives a web page mostly means that the file is gone. A file of another type may not open, or not be in the required form.',
      remedy:
        'Open it to see whether it is the right file, and use the link of the file itself. If the file is right and the web site calls it something else, upload it again or tell the site administrator.',
    },
  },
  example: {
    args: { url: exampleFile, evidence: { reason: 'type', by: 'extension', expected: 'pdf', found: 'html' } },
    wrong: { th: `\`${exampleFile}\` ซึ่งเปิดแล้วได้หน้าเว็บแทน PDF`, en: `\`${exampleFile}\`, which gives a web page instead of a PDF` },
    right: { th: 'ลิงก์ที่เปิดแล้วได้ไฟล์ PDF จริง', en: 'A link that gives the PDF itself' },
  },
  check: eachLinkOf('wrong-type', 'warning', evidenceOfLink),
});
