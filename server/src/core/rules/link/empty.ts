import { quote } from '../../ground/quote';
import { defineRule } from '../define-rule';
import { eachLinkOf } from './each-link';
import { examplePage } from './examples';
import { exclusion } from './texts';

export const linkEmpty = defineRule<{ readonly url: string }>({
  code: 'link.empty',
  severity: 'warning',
  scope: 'link',
  restsOnLinks: true,
  source: 'a page without content shows no element of an item',
  linkOf: ({ url }) => url,
  texts: {
    th: {
      message: ({ url }) => `ลิงก์เปิดแล้วว่างเปล่า ${quote(url)}: ให้เปิดดู แล้วใส่เนื้อหาในหน้านั้นหรือใช้ที่อยู่ของหน้าที่มีข้อมูล มิฉะนั้นผู้ประเมินจะไม่เห็นข้อมูล`,
      meaning: 'ลิงก์เปิดได้ แต่หน้าเว็บหรือไฟล์ไม่มีเนื้อหาใด ๆ',
      why: 'ผู้ประเมินจะเห็นหน้าว่าง ข้อนั้นจึงเหมือนไม่มีหลักฐาน',
      remedy: `เปิดดู ถ้าว่างจริงให้ใส่เนื้อหาหรือนำไฟล์ขึ้นใหม่ เพราะอาจนำขึ้นไม่สำเร็จ ถ้าเห็นเนื้อหาในเบราว์เซอร์ ให้ปิดการแจ้งพร้อมเหตุผล\n${exclusion.th}`,
    },
    en: {
      message: ({ url }) =>
        `Empty page ${quote(url)}: open it, and fill the page or use the address of one that has the information. There is nothing on it for the assessor to see.`,
      meaning: 'The link opens, but the page or file has no content at all.',
      why: 'The assessor sees an empty page: the item has no evidence.',
      remedy: `Open it. If it is empty, fill the page or upload the file again: the upload may have failed. If the browser shows content, suppress the finding with the reason.\n${exclusion.en}`,
    },
  },
  example: {
    args: { url: examplePage },
    wrong: { th: `\`${examplePage}\` ซึ่งเปิดแล้วเป็นหน้าว่าง`, en: `\`${examplePage}\`, which opens with nothing on it` },
    right: { th: 'หน้าเดียวกันเมื่อใส่เนื้อหาแล้ว', en: 'The same page once it is filled' },
  },
  check: eachLinkOf('empty', 'warning', ({ entry }) => ({ url: entry.value })),
});
