import { locateParts } from '../../addresses/url';
import { quote } from '../../ground/quote';
import { severityOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';
import { replaceAddress } from '../writing/change-address';

/** A Thai letter or a blank of which the `%` signs are encoded again, once or more. */
const twice = /%(?:25)+(?:E0%(?:25)+B[89AB]%(?:25)+[89AB][0-9A-F]|20)/i;
const anyTwice = /%(?:25)+(?=[0-9A-F]{2})/gi;
/** In a query that holds another address, its signs are encoded twice on purpose. */
const holdsAddress = /:\/\/|%3A%2F%2F/i;

export const urlEncodedTwice = defineRule<{ readonly typed: string; readonly fixed: string }>({
  code: 'url.encoded-twice',
  severity: 'warning',
  scope: 'item',
  source: 'w3c/link-checker #37: %25E0%25B8%259B for %E0%B8%9B',
  texts: {
    th: {
      message: ({ typed, fixed }) =>
        `URL ถูกเข้ารหัสซ้ำสองครั้ง (${quote(typed)}) ให้แก้เป็น ${quote(fixed)} หรือคัดลอกที่อยู่จากเบราว์เซอร์ใหม่ แล้วลองเปิดดู มิฉะนั้นเว็บไซต์อาจหาหน้าไม่พบ`,
      meaning: 'ตัวอักษรไทยหรือช่องว่างใน URL ถูกเข้ารหัสซ้ำ เช่น `%25E0%25B8%259B` แทน `%E0%B8%9B`',
      why: 'เว็บไซต์ส่วนใหญ่จะหาหน้าหรือไฟล์ชื่อนั้นไม่พบ',
      remedy: 'ใช้คำสั่งแก้หรือคัดลอกที่อยู่จากเบราว์เซอร์ใหม่ แล้วลองเปิดดู',
    },
    en: {
      message: ({ typed, fixed }) =>
        `The URL is encoded twice (${quote(typed)}); most web sites find no page so. Write ${quote(fixed)}, or copy the address from the browser again, and open it to see.`,
      meaning: 'Thai letters or blanks in the URL are encoded twice: `%25E0%25B8%259B` for `%E0%B8%9B`.',
      why: 'Most web sites find no page or file of that name.',
      remedy: 'Let the fix do it, or copy the address from the browser again, and open it to see.',
    },
  },
  check: (context) =>
    context.pages.flatMap(({ entry, item }) => {
      const { value } = entry;
      if (!value.includes('%25')) return [];
      const { path, query } = locateParts(value);
      const typed = value.slice(query.start, query.end);
      const end = holdsAddress.test(typed) ? path.end : query.end;
      const match = twice.exec(value.slice(path.start, end));
      if (!match) return [];
      const start = path.start + match.index;
      const fixed = value.slice(0, path.start) + value.slice(path.start, end).replace(anyTwice, '%') + value.slice(end);
      const span = entry.locate({ start, end: start + match[0].length });
      const args = { typed: match[0], fixed: match[0].replace(anyTwice, '%') };
      return [found(span, args, { item, severity: severityOf(entry, 'warning'), fix: replaceAddress(entry, fixed) })];
    }),
});
