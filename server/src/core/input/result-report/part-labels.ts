/** The parts of what a report says of an item, in the order in which it prints them. */
export type Part = 'answer' | 'score' | 'urls' | 'description' | 'assessor';

const mark = '^(?:[-•●▪*]\\s{0,3})?(?:[(]?[0-9๐-๙]{1,2}[.)]\\s{0,3})?';
const colon = '\\s{0,3}[:：]';
const label = (words: string, end: string = colon) => new RegExp(`${mark}(?:${words})(?:${end})\\s*`, 'i');

const labels: Readonly<Record<Exclude<Part, 'assessor'>, RegExp>> = {
  answer: label('คำตอบ(?:ของหน่วยงาน)?|การตอบ|มี\\s?/\\s?ไม่มี'),
  score: label('คะแนน(?:ที่ได้(?:รับ)?|ประเมิน)?|ผลคะแนน|ได้คะแนน'),
  urls: label(
    '(?:URLs?|ลิงก์|ลิ้งก์|ลิ้งค์|ลิงค์|Links?)(?:\\s?(?:/|หรือ)\\s?(?:URLs?|ลิงก์|Links?))?\\s?(?:ที่\\s?(?:หน่วยงาน)?\\s?(?:ส่ง|แนบ|ตอบ|เผยแพร่))?',
    `${colon}|$`,
  ),
  description: label('คำ\\s?อธิบาย(?:เพิ่มเติม)?(?:ประกอบ(?:คำตอบ)?|(?:คำตอบ)?(?:ของ|จาก)\\s?หน่วยงาน)?(?:\\s?\\(ถ้ามี\\))?', `${colon}|$`),
};

const advice = 'ข้อเสนอแนะ(?:เพิ่มเติม)?(?:(?:ของ|จาก)\\s?(?:ผู้ประเมิน|ผู้ตรวจ|คณะกรรมการ))?';
const aspect = '\\s?[-–]\\s?ด้าน';
/** What assessors write begins with one of these. */
const assessorLabel = new RegExp(
  `${mark}(?:(?:ความครบถ้วนของข้อมูล|เหตุผลที่ไม่(?:ครบถ้วน|ได้คะแนน)|(?:ความเห็น|ความคิดเห็น|เหตุผล|หมายเหตุ)(?:ของ|จาก)?\\s?(?:ผู้ประเมิน|ผู้ตรวจ|คณะกรรมการ))\\s{0,3}(?:[:：]|$)|${advice}(?:${colon}|$|${aspect}))`,
);
/** Advice in so many words, of whatever it says. */
export const adviceLabel = new RegExp(`${mark}${advice}(?:${colon}|$)\\s*`);
/** The same behind other words on the line. */
export const adviceInside = new RegExp(`\\s(?=${advice}${colon})`, 'g');

/** A part that a line begins, and what of the line is of it: of the assessor's with the label, which says what the words are. */
export interface BegunPart {
  readonly part: Part;
  readonly rest: string;
}

/** Gives the part that a line begins, or null. */
export function readPartLabel(line: string): BegunPart | null {
  if (assessorLabel.test(line)) return { part: 'assessor', rest: line };
  for (const part of ['urls', 'description', 'answer', 'score'] as const) {
    const found = labels[part].exec(line);
    if (found) return { part, rest: line.slice(found[0].length) };
  }
  return null;
}

/** Gives whether a line begins a part. */
export function beginsPart(line: string): boolean {
  return readPartLabel(line) !== null;
}

const nothing = /^[-–—•\s]*(?:ไม่มี(?:ข้อเสนอแนะ|ข้อมูล)?|ไม่ได้(?:ส่ง|ระบุ)(?:ข้อมูล)?|none)?[-–—.\s]*$/i;

/** Gives whether words stand where a report has nothing to say: `- ไม่มี`. */
export function saysNothing(words: string): boolean {
  return nothing.test(words);
}
