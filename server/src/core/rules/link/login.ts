import { needsLogin } from '../../addresses/known-sites';
import { meantUrl } from '../../addresses/url';
import { quote } from '../../ground/quote';
import { defineRule } from '../define-rule';
import { eachLinkOf } from './each-link';
import { examplePage } from './examples';

export const linkLogin = defineRule<{ readonly url: string; readonly to: string }>({
  code: 'link.login',
  severity: 'warning',
  scope: 'link',
  restsOnLinks: true,
  source: '000 l.25-38: systems for officials are not open to the public',
  linkOf: ({ url }) => url,
  texts: {
    th: {
      message: ({ url, to }) =>
        `ลิงก์ต้องเข้าสู่ระบบ ${quote(url)}${to === url ? '' : ` (ที่ ${quote(to)})`}: ให้เผยแพร่ข้อมูลเป็นหน้าหรือไฟล์ที่ไม่ต้องเข้าสู่ระบบบนเว็บไซต์หลัก เพราะผู้ประเมินและประชาชนเปิดลิงก์นี้ดูไม่ได้`,
      meaning: 'เปิดลิงก์แล้วพบหน้าเข้าสู่ระบบแทนข้อมูล\n\nช่องเข้าสู่ระบบเล็ก ๆ ข้างเนื้อหาไม่นับ และข้อ E-Service ไม่แจ้ง เพราะหลักฐานคือทางเข้าระบบนั้นเอง',
      why: 'ผู้ประเมินและประชาชนไม่มีรหัสผ่าน ข้อมูลที่ต้องเข้าสู่ระบบก่อนจึงอาจไม่ถือว่าเปิดเผย',
      remedy:
        'เผยแพร่ข้อมูลเป็นหน้าหรือไฟล์บนเว็บไซต์หลักที่ทุกคนเปิดได้ ถ้าเป็นไฟล์บนที่ฝากไฟล์ ให้เปิดสิทธิ์แก่ทุกคนที่มีลิงก์ ลองเปิดในหน้าต่างส่วนตัวของเบราว์เซอร์ จะเห็นอย่างที่ผู้ประเมินเห็น',
    },
    en: {
      message: ({ url, to }) =>
        `Link that needs a login ${quote(url)}${to === url ? '' : ` (at ${quote(to)})`}: publish what is behind it as a page or a file of the main web site that needs none; neither assessors nor the public can see it.`,
      meaning:
        'The link leads to a login instead of the information.\n\nA small login box beside the content does not count, nor does a login on an E-Service item: there the entrance is the evidence.',
      why: 'Neither assessors nor the public have a password. What needs one is not disclosed.',
      remedy:
        'Publish the information as a page or a file of the main web site that anyone can open. Share stored files with everyone who has the link. A private window of the browser shows what the assessor sees.',
    },
  },
  example: {
    args: { url: examplePage, to: 'https://mini.example/login' },
    wrong: { th: `\`${examplePage}\` ซึ่งเปิดแล้วพบช่องให้ใส่รหัสผ่าน`, en: `\`${examplePage}\`, which asks for a password` },
    right: {
      th: 'หน้าเดียวกันที่เปิดได้ในหน้าต่างส่วนตัวของเบราว์เซอร์',
      en: 'The same information on a page that opens in a private window of the browser',
    },
  },
  // Of systems that are known to need a login url.needs-login speaks.
  check: eachLinkOf('login', 'warning', ({ entry, verdict: { evidence } }) => {
    const address = meantUrl(entry.reading);
    return address && !needsLogin(address) && 'to' in evidence ? { url: entry.value, to: evidence.to } : null;
  }),
});
