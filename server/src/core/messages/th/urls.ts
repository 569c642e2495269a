import type { UrlsArguments } from '../arguments/urls';
import type { Texts } from '../catalogue';
import { quote } from '../quote';

export const urls: Texts<UrlsArguments> = {
  'url.invalid': ({ value }) => `${quote(value)} ไม่ใช่ที่อยู่เว็บ (URL) ผู้ประเมินเปิดไม่ได้ ให้คัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์ (ขึ้นต้นด้วย https://)`,
  'url.no-scheme': ({ value }) => `${quote(value)} ขาด https:// ข้างหน้า ผู้ประเมินอาจกดเปิดไม่ได้ ให้เติมให้ครบ`,
  'url.whitespace': ({ value }) => `URL ${quote(value)} มีช่องว่าง อักขระที่มองไม่เห็น หรือเครื่องหมายเกินมา ลิงก์อาจเปิดไม่ได้ ให้ลบออก`,
  'url.split': ({ value }) => `URL ${quote(value)} ถูกตัดด้วยช่องว่างหรือการขึ้นบรรทัด ลิงก์จะเปิดไม่ได้ ให้คัดลอกที่อยู่ใหม่ทั้งบรรทัด`,
  'url.thai-digits': ({ typed, fixed }) =>
    fixed === null
      ? `URL มีเลขไทย ${quote(typed)} ถ้าเป็นชื่อไฟล์หรือชื่อหน้าจริงก็ถูกต้อง ให้ลองเปิดดู`
      : `URL มีเลขไทย ${quote(typed)} เปิดแล้วจะไม่พบหน้า ผู้ประเมินจะให้ 0 คะแนน ให้ใช้เลขอารบิก ${quote(fixed)}`,
  'url.off-site': ({ item, website }) =>
    `ไม่มี URL ใดของข้อ ${item} อยู่บนเว็บไซต์หลัก ${quote(website)} ข้อที่ไม่เชื่อมจากเว็บไซต์หลักเสี่ยงได้ 0 คะแนน ให้เพิ่มหน้าบนเว็บไซต์หลักเป็นลิงก์แรก`,
};
