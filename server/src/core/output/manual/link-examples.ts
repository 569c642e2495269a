import type { LinksArguments } from '../../messages/arguments/links';
import type { DescribedExample } from './described-example';

const page = 'https://mini.example/o1';
const file = 'https://mini.example/files/plan.pdf';

/** Examples of what links lead to: the same line of a submission is right or wrong by what the web site answers. */
export const linkExamples: { readonly [C in keyof LinksArguments]: DescribedExample<C> } = {
  'link.dead': {
    args: { url: page, evidence: { reason: 'status', status: 404 } },
    wrong: {
      th: `\`${page}\` ซึ่งเปิดแล้วเว็บไซต์ตอบว่าไม่พบหน้า (404)`,
      en: `\`${page}\`, where the web site answers that there is no such page (404)`,
    },
    right: { th: 'ที่อยู่ที่คัดลอกใหม่จากหน้าที่เปิดเห็นข้อมูล', en: 'The address copied again from the page that shows the information' },
  },
  'link.moved': {
    args: { url: page, to: 'https://mini.example/ita/o1' },
    wrong: {
      th: `\`${page}\` ซึ่งเว็บไซต์ส่งต่ออย่างถาวรไปที่ \`https://mini.example/ita/o1\``,
      en: `\`${page}\`, which the web site sends on to \`https://mini.example/ita/o1\` for good`,
    },
    right: { th: '`https://mini.example/ita/o1`', en: '`https://mini.example/ita/o1`' },
  },
  'link.insecure-redirect': {
    args: { url: page, to: 'http://mini.example/old/o1' },
    wrong: {
      th: `\`${page}\` ซึ่งเว็บไซต์ส่งต่อไปที่ \`http://mini.example/old/o1\``,
      en: `\`${page}\`, which the web site sends on to \`http://mini.example/old/o1\``,
    },
    right: { th: '`https://mini.example/old/o1` ถ้าเปิดได้', en: '`https://mini.example/old/o1`, if it opens' },
  },
  'link.redirected-home': {
    args: { url: page, to: 'https://mini.example/' },
    wrong: { th: `\`${page}\` ซึ่งเปิดแล้วกลับไปหน้าหลัก`, en: `\`${page}\`, which ends at the home page` },
    right: { th: 'ที่อยู่ของหน้าที่แสดงข้อมูลของข้อนั้น', en: 'The address of the page that shows the information of the item' },
  },
  'link.login': {
    args: { url: page, to: 'https://mini.example/login' },
    wrong: { th: `\`${page}\` ซึ่งเปิดแล้วพบช่องให้ใส่รหัสผ่าน`, en: `\`${page}\`, which asks for a password` },
    right: {
      th: 'หน้าเดียวกันที่เปิดได้ในหน้าต่างส่วนตัวของเบราว์เซอร์',
      en: 'The same information on a page that opens in a private window of the browser',
    },
  },
  'link.soft-404': {
    args: { url: page, evidence: { reason: 'says-not-found', quote: 'ไม่พบหน้า' } },
    wrong: {
      th: `\`${page}\` ซึ่งเว็บไซต์ตอบรหัส 200 แต่หน้าเขียนว่า “ไม่พบหน้า”`,
      en: `\`${page}\`, answered with status 200 by a page that says “ไม่พบหน้า” (not found)`,
    },
    right: { th: 'ที่อยู่ของหน้าที่เปิดแล้วเห็นข้อมูล', en: 'The address of the page that shows the information' },
  },
  'link.empty': {
    args: { url: page },
    wrong: { th: `\`${page}\` ซึ่งเปิดแล้วเป็นหน้าว่าง`, en: `\`${page}\`, which opens with nothing on it` },
    right: { th: 'หน้าเดียวกันเมื่อใส่เนื้อหาแล้ว', en: 'The same page once it is filled' },
  },
  'link.tls': {
    args: { url: page, evidence: { reason: 'certificate', fault: 'missing-intermediate', detail: '' } },
    wrong: {
      th: `\`${page}\` บนเว็บไซต์ที่ส่งใบรับรองมาไม่ครบ`,
      en: `\`${page}\` on a web site that sends its certificate without the intermediate one`,
    },
    right: {
      th: 'ที่อยู่เดียวกันหลังจากเว็บไซต์ติดตั้งใบรับรองตัวกลางแล้ว',
      en: 'The same address once the web site has installed the intermediate certificate',
    },
  },
  'link.wrong-type': {
    args: { url: file, evidence: { reason: 'type', by: 'extension', expected: 'pdf', found: 'html' } },
    wrong: { th: `\`${file}\` ซึ่งเปิดแล้วได้หน้าเว็บแทน PDF`, en: `\`${file}\`, which gives a web page instead of a PDF` },
    right: { th: 'ลิงก์ที่เปิดแล้วได้ไฟล์ PDF จริง', en: 'A link that gives the PDF itself' },
  },
  'link.element-not-found': {
    args: { url: page, elements: ['แผนผังโครงสร้าง'], pages: 1, documents: 2 },
    wrong: {
      th: 'ข้อที่ทำเครื่องหมายว่าแสดงแผนผังโครงสร้าง แต่หน้าเว็บและเอกสารของข้อนั้นไม่มีคำนี้',
      en: 'An item whose organisation chart is ticked, while neither its page nor its documents have the words',
    },
    right: { th: 'หน้าเว็บที่มีหัวข้อ “แผนผังโครงสร้าง” เป็นข้อความ', en: 'A page with a heading “แผนผังโครงสร้าง” (organisation chart) as text' },
  },
  'link.unverified': {
    args: { url: 'https://webportal.bangkok.go.th/page/1', kind: 'blocked', evidence: { reason: 'status', status: 403 } },
    wrong: {
      th: 'ลิงก์บน bangkok.go.th ที่เว็บไซต์ตอบโปรแกรมด้วยรหัส 403 และยังไม่มีคนเปิดดู',
      en: 'A link on bangkok.go.th, which answers programs with 403, that no person has opened yet',
    },
    right: {
      th: 'ลิงก์เดียวกันที่มี `verified: { by: ฝ่ายปกครอง, on: 2568-04-01 }`',
      en: 'The same link with `verified: { by: ฝ่ายปกครอง, on: 2568-04-01 }`',
    },
  },
  'link.offline': {
    args: {},
    wrong: { th: 'ตรวจลิงก์บนเครื่องที่ไม่ได้ต่ออินเทอร์เน็ต', en: 'Links checked on a computer without network' },
    right: { th: 'ตรวจใหม่เมื่อต่ออินเทอร์เน็ตแล้ว', en: 'Links checked again with the network there' },
  },
};
