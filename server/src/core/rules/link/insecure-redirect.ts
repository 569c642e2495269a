import { quote } from '../../ground/quote';
import { defineRule } from '../define-rule';
import { eachLinkOf, takeAddressFix } from './each-link';
import { examplePage } from './examples';
import { askAdministrator } from './texts';

export const linkInsecureRedirect = defineRule<{ readonly url: string; readonly to: string }>({
  code: 'link.insecure-redirect',
  severity: 'warning',
  scope: 'link',
  restsOnLinks: true,
  source: 'RFC 9110, 4.2.2: what was asked for under https is answered under http',
  linkOf: ({ url }) => url,
  texts: {
    th: {
      message: ({ url, to }) =>
        `ลิงก์ถูกส่งต่อไปหน้าที่ไม่เข้ารหัส ${quote(url)}: จาก https ไปยัง ${quote(to)} ให้แจ้งผู้ดูแลเว็บไซต์แก้การส่งต่อ หรือใช้ที่อยู่ปลายทาง (เปลี่ยนเป็น https:// ถ้าเปิดได้) เพราะเบราว์เซอร์ของผู้ประเมินอาจเตือนหรือไม่ยอมเปิด`,
      meaning: 'ลิงก์ถูกส่งต่อจาก https ไปยังหน้าที่ใช้ http ซึ่งไม่เข้ารหัส',
      why: 'เบราว์เซอร์ของผู้ประเมินอาจเตือนว่าไม่ปลอดภัยหรือไม่ยอมเปิด จึงอาจไม่เห็นหลักฐาน',
      remedy: `${askAdministrator}ให้ส่งต่อไปยัง https ระหว่างนี้ใช้ที่อยู่ปลายทางแทนได้ (แก้ได้ด้วยหลอดไฟหน้าบรรทัด) ถ้าเปลี่ยนที่อยู่ปลายทางเป็น \`https://\` แล้วเปิดได้ ให้ใช้ที่อยู่นั้น`,
    },
    en: {
      message: ({ url, to }) =>
        `Link sent on without encryption ${quote(url)}: from https to ${quote(to)}. Ask the site administrator to correct it, or use the address it leads to (with https:// if that opens). The assessor's browser may warn or refuse.`,
      meaning: 'The link is sent on from https to a page with http, without encryption.',
      why: "The assessor's browser may warn or refuse to open it, and the evidence is not seen.",
      remedy:
        'Ask the site administrator to send visitors on to https. Until then the address it leads to may be used (there is a fix); if it opens with `https://`, use that.',
    },
  },
  example: {
    args: { url: examplePage, to: 'http://mini.example/old/o1' },
    wrong: {
      th: `\`${examplePage}\` ซึ่งเว็บไซต์ส่งต่อไปที่ \`http://mini.example/old/o1\``,
      en: `\`${examplePage}\`, which the web site sends on to \`http://mini.example/old/o1\``,
    },
    right: { th: '`https://mini.example/old/o1` ถ้าเปิดได้', en: '`https://mini.example/old/o1`, if it opens' },
  },
  hasQuickFix: true,
  check: eachLinkOf(
    'moved',
    'warning',
    ({ entry, verdict: { evidence } }) => (evidence.reason === 'insecure-redirect' ? { url: entry.value, to: evidence.to } : null),
    (link) => (link.verdict.evidence.reason === 'insecure-redirect' ? takeAddressFix(link, link.verdict.evidence.to) : null),
  ),
});
