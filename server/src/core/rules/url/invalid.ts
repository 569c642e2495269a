import { quote } from '../../ground/quote';
import { placeOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';

export const urlInvalid = defineRule<{ readonly value: string }>({
  code: 'url.invalid',
  severity: 'error',
  scope: 'item',
  source: 'WHATWG URL; only http and https lead to a page',
  texts: {
    th: {
      message: ({ value }) =>
        `${quote(value)} ไม่ใช่ที่อยู่เว็บ (URL) ให้คัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์ (ขึ้นต้นด้วย https://) เพราะผู้ประเมินเปิดข้อความนี้ไม่ได้`,
      meaning: 'ข้อความนี้ไม่ใช่ที่อยู่เว็บ (URL) ที่เปิดได้',
      why: 'ผู้ประเมินดูหลักฐานจาก URL ถ้าเปิดไม่ได้ก็เหมือนไม่มีหลักฐาน',
      remedy: 'เปิดหน้าเว็บแล้วคัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์ ที่อยู่ต้องขึ้นต้นด้วย `https://` หรือ `http://` ส่วนคำบอกทางให้เขียนใน `description`',
    },
    en: {
      message: ({ value }) =>
        `${quote(value)} is not a web address (URL), so nobody can open it. Copy the address from the browser's address bar (https://…).`,
      meaning: 'The text is not a web address (URL) that opens.',
      why: 'Assessors look at nothing but the URLs. One that does not open is no evidence.',
      remedy:
        'Open the page and copy its address from the address bar; it begins with `https://` or `http://`. Directions belong in `description`.',
    },
  },
  check: (context) =>
    context.urls.flatMap(({ entry, item }) =>
      entry.reading.kind === 'invalid' ? [found(placeOf(entry), { value: entry.value }, { item })] : [],
    ),
});
