import { quote } from '../../ground/quote';
import { placeOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';
import { replaceAddress } from '../writing/change-address';

export const urlDoubleScheme = defineRule<{ readonly value: string; readonly fixed: string }>({
  code: 'url.double-scheme',
  severity: 'error',
  scope: 'item',
  source: 'WordPress/plugin-check #890, cydrobolt/polr #194: an address is pasted behind a https:// that already stands in the field',
  texts: {
    th: {
      message: ({ value, fixed }) => `${quote(value)} มีส่วนต้นของที่อยู่ (http:// หรือ https://) ซ้ำกัน ให้แก้เป็น ${quote(fixed)} มิฉะนั้นลิงก์เปิดไม่ได้`,
      meaning: 'ส่วนต้นของที่อยู่ซ้ำกัน เช่น `https://https://` หรือ `http://http:`',
      why: 'เบราว์เซอร์จะหาเว็บไซต์ชื่อ “http” ซึ่งไม่มีอยู่จริง ลิงก์จึงเปิดไม่ได้ มักเกิดตอนวางที่อยู่ลงในช่องที่มี https:// อยู่แล้ว',
      remedy: 'ลบส่วนที่ซ้ำออก (มีคำสั่งแก้)',
    },
    en: {
      message: ({ value, fixed }) =>
        `The beginning of the address (http:// or https://) stands twice in ${quote(value)}, so it does not open. Write ${quote(fixed)}.`,
      meaning: 'The beginning of the address stands twice: `https://https://`, `http://http:`.',
      why: 'The browser looks for a web site named “http”, which does not exist. It comes with pasting an address behind a https:// that already stands there.',
      remedy: 'Remove what stands twice (there is a fix).',
    },
  },
  check: (context) =>
    context.urls.flatMap(({ entry, item }) => {
      const { reading, value } = entry;
      if (reading.kind !== 'double-scheme') return [];
      const { fixed } = reading;
      // Of two different beginnings only a visit tells which one opens.
      const isSame = new Set(value.toLowerCase().match(/https?/g)).size === 1;
      const fix = replaceAddress(entry, fixed, isSame);
      return [found(placeOf(entry), { value, fixed }, { item, fix })];
    }),
});
