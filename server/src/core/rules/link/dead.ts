import { quote } from '../../ground/quote';
import { describeEvidence } from '../../links/texts/evidence';
import type { Evidence } from '../../links/verdict';
import { defineRule } from '../define-rule';
import { eachLinkOf, evidenceOfLink } from './each-link';
import { examplePage } from './examples';
import { exclusion } from './texts';

export const linkDead = defineRule<{ readonly url: string; readonly evidence: Evidence }>({
  code: 'link.dead',
  severity: 'error',
  scope: 'link',
  restsOnLinks: true,
  source: '003 l.41-56: every link is opened before it is published; 004: what the assessor cannot open scores 0',
  linkOf: ({ url }) => url,
  texts: {
    th: {
      message: ({ url, evidence }) =>
        `ลิงก์เสีย ${quote(url)}: ${describeEvidence.th(evidence)} ให้เปิดหน้าที่มีข้อมูลในเบราว์เซอร์แล้วคัดลอกที่อยู่ใหม่ เพราะผู้ประเมินเปิดลิงก์นี้ไม่ได้ จึงเสี่ยงได้ 0 คะแนน`,
      meaning: `ลิงก์เสีย เปิดแล้วไม่พบหน้า

โปรแกรมเรียกว่าเสียเฉพาะกรณีต่อไปนี้:

- เว็บไซต์ตอบรหัส 404 (ไม่พบ) หรือ 410 (ลบแล้ว)
- ไม่มีเว็บไซต์ชื่อนั้น ค้นหาสองครั้งแล้ว
- เครื่องแม่ข่ายของเว็บไซต์ปฏิเสธการเชื่อมต่อ ลองสองครั้งแล้ว
- ส่งต่อวนกลับมาที่เดิม ส่งต่อเกิน 20 ครั้ง หรือส่งต่อไปยังที่อยู่ที่เปิดไม่ได้

กรณีอื่นที่เปิดไม่ได้ เช่น เว็บไซต์กั้นโปรแกรม ตอบช้า หรือขัดข้องชั่วคราว เป็น \`link.unverified\` ไม่ใช่ลิงก์เสีย`,
      why: 'ผู้ประเมินดูหลักฐานจาก URL ที่ส่ง ลิงก์ที่เปิดไม่ได้จึงเหมือนไม่มีหลักฐาน ข้อนั้นเสี่ยงได้ 0 คะแนน',
      remedy: `เปิดเว็บไซต์ หาหน้าที่มีข้อมูล แล้วคัดลอกที่อยู่ใหม่จากแถบที่อยู่ของเบราว์เซอร์ ถ้าหน้าถูกลบไปแล้วให้นำข้อมูลขึ้นเผยแพร่ใหม่\n${exclusion.th}`,
    },
    en: {
      message: ({ url, evidence }) =>
        `Dead link ${quote(url)}: ${describeEvidence.en(evidence)}. Open the page with the information in a browser and copy its address: the assessor cannot open this one, which may score 0.`,
      meaning: `The link is dead: there is no page behind it.

Only these are called dead:

- the web site answers 404 (not found) or 410 (gone)
- there is no host of that name, asked twice
- the connection is refused, asked twice
- redirects that go round in a circle, more than 20 of them, or one to an address that cannot be opened

Whatever else keeps a link from opening, such as a wall against programs, a slow answer or a passing fault, is \`link.unverified\` and not dead.`,
      why: 'Assessors look at nothing but the URLs. One that does not open is no evidence, and the item may score 0.',
      remedy: `Find the page with the information on the web site and copy its address from the browser. If it was deleted, publish it again.\n${exclusion.en}`,
    },
  },
  example: {
    args: { url: examplePage, evidence: { reason: 'status', status: 404 } },
    wrong: {
      th: `\`${examplePage}\` ซึ่งเปิดแล้วเว็บไซต์ตอบว่าไม่พบหน้า (404)`,
      en: `\`${examplePage}\`, where the web site answers that there is no such page (404)`,
    },
    right: { th: 'ที่อยู่ที่คัดลอกใหม่จากหน้าที่เปิดเห็นข้อมูล', en: 'The address copied again from the page that shows the information' },
  },
  check: eachLinkOf('dead', 'error', evidenceOfLink),
});
