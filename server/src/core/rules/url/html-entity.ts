import { findMatches } from '../../ground/matches';
import { quote } from '../../ground/quote';
import { defineRule, found } from '../define-rule';
import { changePart } from '../writing/change-address';

/** `isName`: what a web site may have made of `&amp;` in a page's name. */
interface Arguments {
  readonly typed: string;
  readonly isName: boolean;
}

/** `&amp;`, also escaped twice (`&amp;amp;`); other entities; both percent-encoded; what a web site leaves of `&amp;` in a page's name. */
const entity = /&(?:amp;)+|&(?:#[0-9]{1,6}|#x[0-9a-f]{1,6}|lt|gt|quot|apos|nbsp);|%26(?:amp|#[0-9]{1,6})%3b|\bQampA\b/gi;
const ampersand = /^&(?:amp;)+$/i;
const lostPunctuation = /^qampa$/i;

export const urlHtmlEntity = defineRule<Arguments>({
  code: 'url.html-entity',
  severity: 'warning',
  scope: 'item',
  source: '004 l.742: /QampA',
  texts: {
    th: {
      message: ({ typed, isName }) =>
        isName
          ? `URL มี ${quote(typed)} ซึ่งมักเพี้ยนมาจาก “Q&A” ให้ลองเปิดดู ถ้าเว็บไซต์ตั้งชื่อหน้าไว้เช่นนี้จริงก็ใช้ต่อได้ ถ้าเปิดไม่ได้ผู้ประเมินจะไม่พบหลักฐาน`
          : `URL มีรหัส HTML ${quote(typed)} ติดมา ให้แก้เป็นเครื่องหมายจริง (&amp; คือ &) หรือคัดลอกจากแถบที่อยู่ใหม่ มิฉะนั้นลิงก์อาจเปิดไม่ได้หรือเปิดผิดหน้า`,
      meaning: 'มีรหัส HTML เช่น `&amp;` หรือชื่อหน้าที่เพี้ยน เช่น `QampA` อยู่ใน URL',
      why: 'รหัสนี้ติดมาตอนคัดลอกจากโค้ดของหน้าเว็บ ทำให้เปิดผิดหน้าหรือเปิดไม่ได้',
      remedy: 'แก้ `&amp;` เป็น `&` (มีคำสั่งแก้) รหัสอื่นให้คัดลอกที่อยู่ใหม่ ส่วน `QampA` ระบบของเว็บไซต์อาจตั้งชื่อไว้เช่นนั้น ถ้าเปิดได้ก็ใช้ต่อได้',
    },
    en: {
      message: ({ typed, isName }) =>
        isName
          ? `The URL has ${quote(typed)}, which is often left of “Q&A”. If it does not open, the assessor finds no evidence. Open it: if the web site named the page so, it may stay.`
          : `The URL has the HTML code ${quote(typed)} and may open the wrong page or none. Write the sign itself (&amp; is &), or copy the address from the browser again.`,
      meaning: "The URL holds an HTML code such as `&amp;`, or a page's name that it spoilt, such as `QampA`.",
      why: "The code comes with copying from a page's source and leads to the wrong page or none.",
      remedy:
        'Write `&` for `&amp;` (there is a fix); for other codes copy the address again. `QampA` may be the name that the web site made: if it opens, it may stay.',
    },
  },
  check: (context) =>
    context.pages.flatMap(({ entry, item }) =>
      findMatches(entry.value, entity).flatMap((match) => {
        const typed = match[0];
        const isName = lostPunctuation.test(typed);
        const at = { start: match.index, end: match.index + typed.length };
        const fix = ampersand.test(typed) ? changePart(entry, at, '&', { kind: 'replace', with: '&' }, true) : null;
        return [found(entry.locate(at), { typed, isName }, { item, fix })];
      }),
    ),
});
