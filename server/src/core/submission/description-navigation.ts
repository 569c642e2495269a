import { withoutTags } from './description-html';

/** What says how to get there from the home page; คัดเลือก and เลือกตั้ง are other words. */
const navigation = /หน้าหลัก|หน้าแรก|หัวข้อ|เมนู|แถบ|คลิก|กดที่|กดปุ่ม|ปุ่ม|ไอคอน|แบนเนอร์|เลือก(?<!คัดเลือก)(?!ตั้ง|ปฏิบัติ)|[>›»→⇒]/;

/** Gives whether a description tells a path to the page. */
export function hasNavigation(description: string): boolean {
  return navigation.test(withoutTags(description));
}
