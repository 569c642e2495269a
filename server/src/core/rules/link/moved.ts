import { quote } from '../../ground/quote';
import { defineRule } from '../define-rule';
import { eachLinkOf, takeAddressFix } from './each-link';
import { examplePage } from './examples';

export const linkMoved = defineRule<{ readonly url: string; readonly to: string }>({
  code: 'link.moved',
  severity: 'warning',
  scope: 'link',
  restsOnLinks: true,
  source: 'RFC 9110, 15.4.2 and 15.4.9: links ought to be changed to the address that 301 and 308 name',
  linkOf: ({ url }) => url,
  texts: {
    th: {
      message: ({ url, to }) =>
        `ลิงก์ย้ายแล้ว ${quote(url)}: ให้ใช้ที่อยู่ใหม่ ${quote(to)} หน้านี้ย้ายไปอย่างถาวร ตอนนี้ยังเปิดได้ แต่ทางเดิมอาจถูกปิดก่อนผู้ประเมินเปิดดู`,
      meaning: 'หน้าของลิงก์ย้ายไปที่อยู่ใหม่อย่างถาวร (รหัส 301 หรือ 308) และที่อยู่ใหม่เปิดได้',
      why: 'ลิงก์เดิมยังพาไปถึง แต่เมื่อเว็บไซต์เลิกส่งต่อ ผู้ประเมินจะไม่พบหน้า',
      remedy:
        'ใช้ที่อยู่ใหม่ที่โปรแกรมบอก (แก้ได้ด้วยหลอดไฟหน้าบรรทัด) ก่อนแก้ให้เปิดดูว่าเป็นหน้าที่ต้องการ การเติม `www.` เครื่องหมาย `/` ท้ายที่อยู่ หรือเปลี่ยน http เป็น https ไม่นับว่าย้าย',
    },
    en: {
      message: ({ url, to }) =>
        `Moved link ${quote(url)}: use the new address ${quote(to)}. The page has moved for good; it still opens, but the old way may be closed before the assessor comes.`,
      meaning: 'The page has moved to another address for good (status 301 or 308), and that address opens.',
      why: 'The old link still leads there. When the web site stops sending visitors on, the assessor finds no page.',
      remedy:
        'Take the new address (there is a fix), and open it first to see whether it is the right page. `www.`, a slash at the end, or https instead of http is no move.',
    },
  },
  example: {
    args: { url: examplePage, to: 'https://mini.example/ita/o1' },
    wrong: {
      th: `\`${examplePage}\` ซึ่งเว็บไซต์ส่งต่ออย่างถาวรไปที่ \`https://mini.example/ita/o1\``,
      en: `\`${examplePage}\`, which the web site sends on to \`https://mini.example/ita/o1\` for good`,
    },
    right: { th: '`https://mini.example/ita/o1`', en: '`https://mini.example/ita/o1`' },
  },
  hasQuickFix: true,
  check: eachLinkOf(
    'moved',
    'warning',
    ({ entry, verdict: { evidence } }) => (evidence.reason === 'moved' ? { url: entry.value, to: evidence.to } : null),
    (link) => (link.verdict.evidence.reason === 'moved' ? takeAddressFix(link, link.verdict.evidence.to) : null),
  ),
});
