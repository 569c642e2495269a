import { limits } from '../ground/limits';
import { clauseStart, findInText, findPageWords, type PageWords } from './page-words';
import type { PageFacts } from './read-page';

const page = 'หน้า(?:เว็บ|เพจ)?(?:ไซต์)?|เว็บเพจ|เพจ|ลิงก์|ลิงค์|URL';
const wanted = '(?:ที่(?:คุณ|ท่าน)[ก-๙]{2,25}|ที่(?:ต้องการ|ค้นหา|เรียก|ร้องขอ)|นี้|ดังกล่าว)';
/** Not in the middle of a word: ไม่พบหน้ากาก is about masks, หน้าที่ about duties. */
const pageEnd = '(?=[^ก-๙]|$|ที่(?:คุณ|ท่าน|ต้องการ|ค้นหา|เรียก|ร้องขอ|กำลัง|เปิด|ระบุ)|นี้|ดังกล่าว|ปลายทาง|หรือ|ใน|บน|ค่ะ|ครับ|กรุณา)';
const isGone = '(?:อาจ(?:จะ)?|ได้)?(?:ไม่มีอยู่|ไม่พบ|ไม่พร้อมใช้งาน|(?:ถูกลบ|ถูกย้าย|ถูกถอด)(?!\\s?(?:มา|จาก|เข้า|รวม)))';

/** The page itself is not there. ไม่มีหน้าที่ is about duties. */
const pageMissing = new RegExp(
  [
    String.raw`\b404\b[\s:|–—-]{0,5}(?:not found|error|page|ไม่พบ(?![ก-๙])|ไม่พบ(?=หน้า|เพจ|เว็บ|ไฟล์|เอกสาร|ข้อมูล|เนื้อหา|บทความ|ลิงก์|ที่))`,
    String.raw`\berror 404\b`,
    String.raw`\b(?:page|url|resource|article)\s(?:was\s|is\s)?not\sfound`,
    String.raw`\b(?:page|url|resource|article)\s(?:you\s[a-z ]{3,30}\s)?(?:could\s?n(?:o|['’])t|can\s?n?(?:o|['’])t)\sbe\sfound`,
    String.raw`\b(?:page|content)\s(?:you\s[a-z ]{3,30}\s)?(?:does not|doesn['’]t|no longer) exists?`,
    String.raw`\b(?:page|link)\s(?:you\s[a-z ]{3,30}\s)?(?:has|have|may have|might have)\s(?:been\s)?(?:removed|deleted|moved)`,
    `${clauseStart}ไม่พบ\\s?(?:${page}|เว็บไซต์)${pageEnd}`,
    `${clauseStart}ไม่มีหน้า(?:เว็บ|เพจ|นี้|ที่(?:คุณ|ท่าน|ค้นหา|ต้องการ))`,
    `${clauseStart}(?:${page})${wanted}\\s?${isGone}`,
    `${clauseStart}(?:หน้าเว็บ|หน้าเพจ|เว็บเพจ|ลิงก์|ลิงค์)(?:ถูกลบ|ถูกย้าย)(?!\\s?(?:มา|จาก|เข้า|รวม))`,
    `${clauseStart}ไม่สามารถ(?:แสดง|เปิด)หน้า(?:เว็บ|เพจ)?(?:นี้)?ได้`,
  ].join('|'),
  'giu',
);
/** The same as a heading; a search says what it was for. */
const pageFirst = new RegExp(`(?:${pageMissing.source})(?!\\s?ที่(?:คุณ|ท่าน)?ค้นหา)`, pageMissing.flags);
/** What was looked for is not there: searches and tables say so too, above or below what they do show. */
const thingMissing = new RegExp(
  [
    String.raw`\b(?:file|document|content)\s(?:was\s|is\s|could\s|can\s?)?(?:not\s|not be\s)found`,
    `${clauseStart}ไม่พบ\\s?(?:ไฟล์|เอกสารที่|ข้อมูลที่(?:ท่าน|คุณ)|เนื้อหาที่|บทความที่)`,
    `${clauseStart}(?:เอกสาร|ไฟล์|เนื้อหา|ข้อมูล|บทความ|ข่าว)(?:ที่(?:คุณ|ท่าน)[ก-๙]{2,25}|นี้)\\s?${isGone}`,
    `^ไม่พบ(?:ข้อมูล|เอกสาร|ไฟล์|เนื้อหา|บทความ)[^\\p{L}]*$`,
  ].join('|'),
  'giu',
);
/** With nothing behind them. */
const wordsAtEnd = /(?<!\b(?:and|or) )\bnot found\b\W{0,5}$/giu;
/** The number in a title; 404/2568 is that of an order. */
const numberInTitle = /[:|–—-]\s{0,3}404\W{0,5}$|^[^\p{L}\p{M}\p{N}]{0,5}(?:error\s{0,3})?404\b(?!\/)/iu;
/** The number at the beginning of a text; elsewhere it counts visitors, at the beginning of an address houses. */
const numberFirst = /^[^\p{L}\p{M}\p{N}]{0,5}404\b[^\p{L}\p{M}\p{N}/]{0,5}(?:$|oops|sorry|ขออภัย|ไม่)/giu;

/** One of them stands in all of these words. Most pages have none, and looking for them is quick. */
const hint = /404|found|exist|remove|delete|moved|ไม่พบ|ไม่มี|ไม่พร้อม|ไม่สามารถ|ถูก/i;

/** A menu may stand before, and an address behind. */
const ofPage: Omit<PageWords, 'pattern'> = { before: 700, behind: limits.messageRestLength };
/** What a page says first of all, it says of itself, whatever a site shows below. */
const first: Omit<PageWords, 'pattern'> = { before: 0, behind: Number.POSITIVE_INFINITY };
const ofThing: Omit<PageWords, 'pattern'> = { before: 300, behind: 200 };

/** Gives the words with which a page says that it is not there: in its title, or in a text of hardly anything else. null where it does not. */
export function findNotFoundWords(facts: PageFacts): string | null {
  const { start, textLength } = facts;
  const title = (facts.title ?? '').slice(0, limits.pageTitleLength);
  if (!hint.test(title) && !hint.test(start.slice(0, limits.pageStartLength))) return null;
  return (
    findPageWords(facts, { pattern: pageMissing, ...ofPage }) ??
    numberInTitle.exec(title)?.[0].trim() ??
    findThingWords(facts) ??
    findInText(start, textLength, { pattern: pageFirst, ...first }) ??
    findInText(start, textLength, { pattern: numberFirst, ...ofPage })
  );
}

function findThingWords(facts: PageFacts): string | null {
  if (facts.textLength > limits.shortPageLength) return null;
  return findPageWords(facts, { pattern: thingMissing, ...ofThing }) ?? findPageWords(facts, { pattern: wordsAtEnd, ...ofThing });
}
