import { limits } from '../limits';
import type { PageFacts } from './read-page';

/** What a page says that is not there, in Thai and English. หากไม่พบข้อมูลที่ท่าน… only tells whom to ask; ไม่มีหน้าที่ is about duties. */
const notFound =
  /\b404\b[\s:|–—-]{0,5}(?:not found|error|page|ไม่พบ)|\berror 404\b|(?:page|file|document|content|url|resource|item|article)\s(?:was\s|could\s|can\s?|is\s)?(?:not\s|not be\s)found|\bnot found\b\W{0,5}$|(?:page|content)\s(?:you\s[a-z ]{3,30}\s)?(?:does not|doesn['’]t|no longer) exists?|(?<!(?:หาก|ถ้า|กรณี|เมื่อ)[ก-๙]{0,30}\s?)ไม่พบ\s?(?:หน้า|เพจ|เว็บ|ไฟล์|เอกสารที่|ข้อมูลที่ท่าน|ข้อมูลที่คุณ|เนื้อหาที่|ลิงก์|ลิงค์|URL)|ไม่มีหน้า(?:เว็บ|เพจ|นี้|ที่(?:คุณ|ท่าน|ค้นหา|ต้องการ))|หน้า(?:เว็บ|เพจ)?(?:นี้|ที่(?:คุณ|ท่าน)[ก-๙]{2,20})\s?(?:ไม่มีอยู่|ไม่พบ|ถูกลบ|ถูกย้าย)|(?:ถูกลบ|ถูกย้าย)(?:ออก)?ไปแล้ว/imu;
/** The number in a title; 404/2568 is that of an order. */
const numberInTitle = /[:|–—-]\s{0,3}404\W{0,5}$|^[^\p{L}\p{M}\p{N}]{0,5}(?:error\s{0,3})?404\b(?!\/)/iu;
/** The number at the beginning of a text; elsewhere it counts visitors, at the beginning of an address houses. */
const numberFirst = /^[^\p{L}\p{M}\p{N}]{0,5}404\b[^\p{L}\p{M}\p{N}/]{0,5}(?:$|oops|sorry|ขออภัย|ไม่)/iu;

/** One of them stands in all of these words. Most pages have none, and looking for them is quick. */
const hint = /404|found|exist|ไม่พบ|ไม่มี|ถูกลบ|ถูกย้าย/i;

/** Gives the words with which a page says that it is not there: in its title, or first in its text. null where it does not. */
export function findNotFoundWords({ title, start, textLength }: PageFacts): string | null {
  // On a page with little text the words are the page; on a long one only its beginning speaks of the page itself.
  const window = textLength <= limits.shortPageLength ? start : start.slice(0, limits.pageHeadLength);
  if (!hint.test(title ?? '') && !hint.test(window)) return null;
  const inTitle = notFound.exec(title ?? '') ?? numberInTitle.exec(title ?? '');
  return (inTitle ?? notFound.exec(window) ?? numberFirst.exec(window))?.[0].trim() ?? null;
}
