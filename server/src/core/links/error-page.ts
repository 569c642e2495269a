import { limits } from '../ground/limits';
import { clauseStart, findSaid } from './page-words';
import type { PageFacts } from './read-page';

/** Words of programs, hosts and sellers of names, which no officer writes. */
const byMachine = new RegExp(
  [
    // Databases and the languages that sites are written in.
    `error establishing a database connection`,
    `(?:fatal|parse) error: (?:uncaught|allowed memory|maximum execution|call to|syntax error|require|cannot|class|unknown)`,
    String.raw`\buncaught (?:pdo|mysqli_sql_|type|value|runtime)?(?:exception|error)\b`,
    String.raw`sqlstate\[\w{5}\]`,
    `warning: mysqli?_(?:p?connect|select_db)`,
    `access denied for user '`,
    `(?:could not|cannot|can['’]t|unable to|failed to) connect to (?:the )?(?:my ?sql|database|db|sql server|local mysql)`,
    `database connection (?:error|failed)|mysql server has gone away|a database error occurred|an uncaught exception was encountered`,
    `there has been a critical error on (?:this|your) website`,
    `the website encountered an unexpected error|an error occurred while processing your request|application error: a client-side exception`,
    `(?:เกิด)?ข้อผิดพลาดของเซิร์ฟเวอร์ในแอปพลิเคชัน`,
    `whitelabel error page`,
    `whoops,? (?:looks like )?something went wrong`,
    `server error in ['‘’].{0,60}['‘’] application`,
    `microsoft ole db provider for .{3,40} error`,
    String.raw`traceback \(most recent call last\)`,
    String.raw`http (?:status|error) 50\d\b`,
    String.raw`\b50[0-4]\b\W{1,4}(?:internal )?server error|\b(?:500 internal server error|502 bad gateway|503 service (?:temporarily )?unavailable|504 gateway time-?out)\b`,
    // What a server shows before anybody has put a site on it.
    String.raw`^it works!\W{0,3}(?:$|this is the default)`,
    String.raw`^apache2? (?:\w+ )?default page|^test page for (?:the )?(?:apache|nginx)|^(?:red hat |centos |rocky linux |almalinux )?http server test page`,
    String.raw`^welcome to (?:nginx|openresty|centos|xampp|tengine)\b`,
    String.raw`^iis windows(?: server)?\W*$|^iis\d{0,2}\W*$|^internet information services\W*$`,
    `you['’]ve successfully installed tomcat|default web site page|default plesk page|domain default page|web server['’]s default page|apache is functioning normally`,
    // Names that are for sale or were not paid for.
    String.raw`\b(?:this )?(?:web ?site|domain(?: name)?|[a-z0-9-]{2,60}\.[a-z.]{2,10}) (?:is|may be|could be) (?:now |available )?for sale\b`,
    String.raw`\bbuy this domain\b|\bdomain(?: name)? for sale\b|\b(?:this )?domain (?:is|has been) (?:parked|registered at)|\bparked (?:free|domain)\b|\b(?:this|the) domain (?:name )?(?:has )?expired\b`,
    String.raw`\b(?:this )?(?:account|web ?site|hosting account|site) (?:has been|is(?: currently)?|was) suspended\b|^(?:account|web ?site|site) suspended`,
  ].join('|'),
  'giu',
);

const site =
  'เว็?[บป](?:ไซ[ตท]์?|เพจ)?|ระบบ(?:งาน|สารสนเทศ|คอมพิวเตอร์|ออนไลน์|บริการออนไลน์|บริการ|\\s?e-?service)?|หน้า(?:เว็บ|เพจ)?นี้|เพจ|website|server|เซิร์ฟเวอร์';
/** Not in the middle of a word: ระบบประปา is no web site. */
const wordEnd = '(?=[^ก-๙]|$|ชั่วคราว|เพื่อ|ระหว่าง|ค่ะ|ครับ|นะ|อยู่|กรุณา|ขออภัย|ใหม่)';
/** A site that is closed, or is about to be. */
const closing = 'ปิด(?:การ)?(?:ให้บริการ|ใช้งาน)?(?:ชั่วคราว)?';
const mending = '(?:ปรับปรุง|พัฒนา|บำรุงรักษา|ซ่อมบำรุง)';
const englishSite = "(?:site|web ?site|page|portal|server|system|we(?:['’]re| are))";

/** Words of the people who look after a site. */
const byPeople = new RegExp(
  [
    `${closing}\\s?(?:เพื่อ|เนื่องจาก)?(?:อยู่ระหว่าง|กำลัง)?(?:การ)?${mending}\\s?(?:${site})(?:ของ[ก-๙]{2,30})?${wordEnd}`,
    `ปิด(?:${site})(?:ชั่วคราว)?\\s?(?:เพื่อ|เนื่องจาก)\\s?(?:การ)?${mending}${wordEnd}|${clauseStart}ปิดเว็?[บป]ไซ[ตท]์?(?:ชั่วคราว)?${wordEnd}`,
    `${clauseStart}(?:${site})(?:นี้)?\\s?(?:ขอ|ได้|กำลัง)?\\s?${closing}\\s?(?:เพื่อ|เนื่องจาก)?${mending}`,
    `^ปิดปรับปรุง(?:ชั่วคราว)?\\s{0,3}(?:$|ขออภัย|กรุณา|[!.…|–-])`,
    `${clauseStart}(?:${site})(?:นี้)?\\s?(?:กำลัง|อยู่(?:ใน)?(?:ระหว่าง|ช่วง))(?:การ|ดำเนินการ)?(?:ปิด)?${mending}`,
    `${clauseStart}เว็?[บป]ไซ[ตท]์?[ก-๙]{0,40}(?<!ที่)\\s?(?:กำลัง|อยู่(?:ใน)?(?:ระหว่าง|ช่วง))(?:การ|ดำเนินการ)?(?:ปิด)?(?:${mending}|จัดทำ|ก่อสร้าง)`,
    `^(?:ขออภัย[ก-๙]{0,20}\\s?)?(?:กำลัง|อยู่(?:ใน)?ระหว่าง)(?:การ|ดำเนินการ)?${mending}(?:ข้อมูล|${site})?${wordEnd}`,
    `${clauseStart}(?:${site})(?:นี้)?\\s?(?:ขัดข้อง|ไม่สามารถให้บริการได้)${wordEnd}(?!\\s?[\\d๐-๙])`,
    `${clauseStart}(?:มี|เกิด)ข้อผิดพลาด(?:ร้ายแรง|บางอย่าง|ขึ้น|ในการเชื่อมต่อ|ในระบบ|ของระบบ|ภายใน)|^เกิดข้อผิดพลาด[^\\p{L}]*$`,
    `${clauseStart}(?:เกิดข้อผิดพลาดใน|ไม่สามารถ|ข้อผิดพลาดใน)(?:การ)?(?:เชื่อมต่อ|ติดต่อ)(?:กับ)?\\s?(?:ฐานข้อมูล|database)`,
    `${clauseStart}โดเมน(?:เนม)?(?:นี้)?\\s?(?:ได้)?(?:หมดอายุ(?:แล้ว|การใช้งาน|(?![ก-๙]))|ประกาศขาย|ถูกระงับ)|${clauseStart}(?:ประกาศ)?ขายโดเมน`,
    `${clauseStart}(?:บัญชี)?(?:เว็?[บป]ไซ[ตท]์?|โฮสติ้ง)(?:นี้)?\\s?(?:ได้)?ถูกระงับ`,
    `^(?:พบกัน|เปิดให้บริการ|เปิดใช้งาน)?เร็ว\\s?ๆ\\s?นี้\\W{0,3}$`,
    `(?<!construction |building )\\b${englishSite}\\s(?:is\\s|are\\s)?(?:currently\\s|temporarily\\s|now\\s|still\\s)?(?:(?:down|closed|offline)\\sfor|under(?:going)?)\\s(?:scheduled\\s|routine\\s|planned\\s)?(?:maintenance|construction)(?!\\s(?:budgets?|contracts?|plans?|projects?|works?|fees?|of|for)\\b)`,
    `\\b${englishSite}\\s(?:is\\s)?(?:coming soon|(?:temporarily|currently) unavailable)`,
    `^(?:currently\\s|site\\s|web ?site\\s)?(?:under|in|down for|scheduled)\\s(?:maintenance|construction)\\b|^(?:maintenance(?: mode)?|service (?:temporarily )?unavailable|(?:internal )?server error|bad gateway|unhandled exception|runtime error|application error)\\W*$`,
    `^coming soon\\b(?=[^\\p{L}|–—-]{0,5}(?:$|[|–—-]|we\\b|our\\b|this\\b|the\\b|stay\\b|something\\b|coming\\b|เว็บ|ระบบ|ขออภัย))|\\bwe['’]ll be (?:right )?back (?:soon|shortly)`,
  ].join('|'),
  'giu',
);

/** A notice of days to come, or of days past. */
const announces = /(?:ประกาศ|แจ้ง|เรื่อง|ข่าว|กำหนด|จะ)[ก-๙]{0,20}\s?$/u;
const announceReach = 30;
/** Characters of a notice that tells nothing else. */
const noticeLength = 120;
const day = /วันที่|เวลา\s?[\d๐-๙]|พ\.ศ\.|[\d๐-๙]{4}/u;
const thai = /[ก-๙]+/gu;

/** One of them stands in all of these words. */
const hint =
  /error|exception|sqlstate|warning:|connect|wrong|traceback|unavailable|bad gateway|works!|default|test page|welcome to|iis|internet information|tomcat|functioning|for sale|domain|parked|suspended|ปรับปรุง|พัฒนา|บำรุง|ขัดข้อง|ปิด|จัดทำ|ก่อสร้าง|gone away|ไม่สามารถ|ข้อผิดพลาด|โดเมน|ระงับ|เร็ว|maintenance|construction|coming soon|back (?:soon|shortly)/i;

/**
 * Gives the words with which a page says that something else than its information is shown: an error, works on the site,
 * a server without a site, a name for sale. null where it does not, or shows more than that.
 */
export function findErrorWords({ title, start, textLength }: PageFacts): string | null {
  const [heading, text] = [(title ?? '').slice(0, limits.pageTitleLength), start.slice(0, limits.pageStartLength)];
  if (!hint.test(heading) && !hint.test(text)) return null;
  // Traces of programs are long, and Latin.
  const isRich = countThai(text) > limits.messageRestLength;
  const head = text.slice(0, textLength <= limits.shortPageLength ? limits.pageHeadLength : machineStart);
  const ofMachine = isRich ? null : (findSaid(heading, byMachine) ?? findSaid(head, byMachine));
  if (ofMachine) return ofMachine[0].trim();
  return textLength > limits.outOfOrderLength ? null : (findByPeople(heading, text) ?? findByPeople(text, text));
}

/** Characters in which a long trace has said what it is of. */
const machineStart = 120;

function countThai(text: string): number {
  return (text.match(thai) ?? []).reduce((sum, { length }) => sum + length, 0);
}

function findByPeople(part: string, text: string): string | null {
  const found = findSaid(part, byPeople);
  if (!found) return null;
  const isNotice = announces.test(part.slice(Math.max(0, found.index - announceReach), found.index));
  if (isNotice && (text.length > noticeLength || day.test(text))) return null;
  return found[0].trim();
}
