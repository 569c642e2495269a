import { quote } from '../../ground/quote';
import { describeEvidence } from '../../links/texts/evidence';
import type { Evidence } from '../../links/verdict';
import { defineRule } from '../define-rule';
import { eachLinkOf, evidenceOfLink } from './each-link';
import { examplePage } from './examples';

export const linkSoft404 = defineRule<{ readonly url: string; readonly evidence: Evidence }>({
  code: 'link.soft-404',
  severity: 'warning',
  scope: 'link',
  restsOnLinks: true,
  source: 'a page that says “not found” with status 200 is no evidence either',
  linkOf: ({ url }) => url,
  texts: {
    th: {
      message: ({ url, evidence }) =>
        evidence.reason === 'says-error'
          ? `ลิงก์เปิดแล้วไม่เห็นข้อมูล ${quote(url)}: ${describeEvidence.th(evidence)} ให้เปิดดูอีกครั้ง ถ้ายังเป็นเช่นนี้ให้แจ้งผู้ดูแลเว็บไซต์ หรือใช้ที่อยู่ของหน้าที่มีข้อมูล มิฉะนั้นผู้ประเมินอาจไม่พบหลักฐาน`
          : `ลิงก์น่าจะไม่มีหน้าแล้ว ${quote(url)}: เปิดได้ แต่${describeEvidence.th(evidence)} ให้เปิดดู แล้วคัดลอกที่อยู่ของหน้าที่มีข้อมูล มิฉะนั้นผู้ประเมินอาจไม่พบหลักฐาน`,
      meaning:
        'เว็บไซต์ตอบว่าเปิดได้ (รหัส 200) แต่ไม่เห็นข้อมูล โปรแกรมแจ้งเมื่อพบอย่างใดอย่างหนึ่งต่อไปนี้:\n\n- หน้านั้นบอกว่าไม่พบ หรือถูกลบไปแล้ว\n- หน้านั้นมีแต่ข้อความแจ้งข้อผิดพลาด ปิดปรับปรุง หรือประกาศขายชื่อเว็บไซต์\n- ถูกพาไปหน้าแจ้งข้อผิดพลาด เช่น `/404.html`\n- เนื้อหาเหมือนกับที่เว็บไซต์ตอบเมื่อขอหน้าที่ไม่มีจริง\n\nหน้าที่มีเนื้อหาอื่นอยู่มากไม่นับ แม้มีคำเหล่านี้อยู่ด้วย',
      why: 'คนที่เปิดดูจะไม่พบข้อมูลเช่นเดียวกับลิงก์เสีย ข้อนั้นเสี่ยงได้ 0 คะแนน',
      remedy: 'เปิดดูด้วยตนเอง ถ้าไม่พบข้อมูลให้หาหน้าใหม่แล้วคัดลอกที่อยู่ ถ้าเว็บไซต์ขัดข้องให้แจ้งผู้ดูแลเว็บไซต์ ถ้าหน้านั้นมีข้อมูลจริง ให้ปิดการแจ้งพร้อมเหตุผล',
    },
    en: {
      message: ({ url, evidence }) =>
        evidence.reason === 'says-error'
          ? `No information behind ${quote(url)}: it opens, but not with what is wanted. ${describeEvidence.en(evidence)}. Open it again; if it stays so, tell the site administrator, or use the address of a page that has the information: the assessor may find no evidence.`
          : `Page probably gone ${quote(url)}: it opens, but not with what is wanted. ${describeEvidence.en(evidence)}. Open it, and copy the address of the page that has the information: the assessor may find no evidence.`,
      meaning:
        'The web site says that the page opens (status 200), but the information is not seen. It is reported where\n\n- the page reads “not found” or “removed”\n- it holds nothing but an error, a note that the site is closed for works, or an offer to sell its name\n- the visitor is sent to a page of errors, such as `/404.html`\n- it is what the site shows for a page that cannot exist\n\nA page with much else on it does not count, whatever words stand there.',
      why: 'Whoever opens it finds nothing, as with a dead link. The item may score 0.',
      remedy:
        'Open it. If the information is not there, find the right page and copy its address. If the site is out of order, tell its administrator. If the information is there, suppress the finding with the reason.',
    },
  },
  example: {
    args: { url: examplePage, evidence: { reason: 'says-not-found', quote: 'ไม่พบหน้า' } },
    wrong: {
      th: `\`${examplePage}\` ซึ่งเว็บไซต์ตอบรหัส 200 แต่หน้าเขียนว่า “ไม่พบหน้า”`,
      en: `\`${examplePage}\`, answered with status 200 by a page that says “ไม่พบหน้า” (not found)`,
    },
    right: { th: 'ที่อยู่ของหน้าที่เปิดแล้วเห็นข้อมูล', en: 'The address of the page that shows the information' },
  },
  check: eachLinkOf('soft-404', 'warning', evidenceOfLink),
});
