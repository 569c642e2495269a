import { quote } from '../../ground/quote';
import { defineRule } from '../define-rule';
import { eachLinkOf } from './each-link';
import { examplePage } from './examples';

export const linkRedirectedHome = defineRule<{ readonly url: string; readonly to: string }>({
  code: 'link.redirected-home',
  severity: 'warning',
  scope: 'link',
  restsOnLinks: true,
  source: 'sites send visitors of a page that is gone to their home page; evidence is the page itself',
  linkOf: ({ url }) => url,
  texts: {
    th: {
      message: ({ url, to }) =>
        `ลิงก์พากลับหน้าหลัก ${quote(url)}: ไปจบที่ ${quote(to)} ให้ใช้ที่อยู่ของหน้าที่แสดงข้อมูลโดยตรง เพราะหน้าเดิมน่าจะไม่มีแล้ว ผู้ประเมินจะไม่พบข้อมูล`,
      meaning: 'เปิดลิงก์แล้วถูกพากลับไปหน้าหลักของเว็บไซต์',
      why: 'เว็บไซต์มักทำเช่นนี้เมื่อไม่มีหน้านั้นแล้ว ผู้ประเมินจะเห็นเพียงหน้าหลักและไม่พบข้อมูลของข้อนี้',
      remedy: 'หาหน้าที่มีข้อมูลจากเมนูของเว็บไซต์ แล้วคัดลอกที่อยู่ใหม่ ถ้าเนื้อหาถูกลบไปแล้วให้นำขึ้นใหม่',
    },
    en: {
      message: ({ url, to }) =>
        `Link to the home page ${quote(url)}: it ends at ${quote(to)}. Use the address of the page that shows the information; this page is probably gone, and the assessor will not find it.`,
      meaning: 'The link ends at the home page of the web site.',
      why: 'Web sites do that when a page is gone. The assessor sees the home page only, and not the information.',
      remedy: 'Find the page through the menus of the web site and copy its address. If the content was deleted, publish it again.',
    },
  },
  example: {
    args: { url: examplePage, to: 'https://mini.example/' },
    wrong: { th: `\`${examplePage}\` ซึ่งเปิดแล้วกลับไปหน้าหลัก`, en: `\`${examplePage}\`, which ends at the home page` },
    right: { th: 'ที่อยู่ของหน้าที่แสดงข้อมูลของข้อนั้น', en: 'The address of the page that shows the information of the item' },
  },
  check: eachLinkOf('redirected-home', 'warning', ({ entry, verdict: { evidence } }) =>
    evidence.reason === 'home' ? { url: entry.value, to: evidence.to } : null,
  ),
});
