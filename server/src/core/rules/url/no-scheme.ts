import { quote } from '../../ground/quote';
import { placeOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';
import { changePart } from '../writing/change-address';

export const urlNoScheme = defineRule<{ readonly value: string }>({
  code: 'url.no-scheme',
  severity: 'error',
  scope: 'item',
  source: '000 l.81: e-saraban.bangkok.go.th',
  texts: {
    th: {
      message: ({ value }) => `${quote(value)} ขาด https:// ข้างหน้า ให้เติมให้ครบแล้วลองเปิดดู มิฉะนั้นผู้ประเมินอาจกดเปิดไม่ได้`,
      meaning: 'ที่อยู่เว็บขาด `https://` ข้างหน้า',
      why: 'ในระบบและในไฟล์ที่ส่งออก ข้อความนี้อาจไม่เป็นลิงก์ ผู้ประเมินจึงกดเปิดไม่ได้',
      remedy: 'เติม `https://` (มีคำสั่งแก้) แล้วลองเปิดดู เพราะบางเว็บไซต์ยังเปิดได้เฉพาะ `http://`',
    },
    en: {
      message: ({ value }) => `${quote(value)} lacks https:// and may not open. Add it, then open the page to see.`,
      meaning: 'The address lacks `https://` at its beginning.',
      why: 'In the system and in the exported files it may not become a link that the assessor can click.',
      remedy: 'Add `https://` (there is a fix), then open the page: some sites still have `http://` only.',
    },
  },
  check: (context) =>
    context.urls.flatMap(({ entry, item }) => {
      const { reading, value } = entry;
      if (reading.kind !== 'no-scheme') return [];
      const scheme = reading.fixed.slice(0, reading.fixed.length - value.length);
      // Not a safe one: whether the site has https, only a visit tells.
      const fix = changePart(entry, { start: 0, end: 0 }, scheme, { kind: 'replace', with: reading.fixed }, false);
      return [found(placeOf(entry), { value }, { item, fix })];
    }),
});
