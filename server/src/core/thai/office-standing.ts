import type { OfficeMention } from './district-names';

/**
 * What another office is in a sentence: `acts`, the one that announces, makes or publishes what the answer shows; `heads`, it
 * stands where the own name belongs, at the head of a title or a text; `mentioned`, as neighbours, partners and examples are.
 */
export type OfficeStanding = 'acts' | 'heads' | 'mentioned';

/** A name of another office with what stands on its line. */
export interface StandingOffice {
  readonly mention: OfficeMention;
  readonly name: string;
  /** Names of other offices, beside this one, or the own one stand on the line too. */
  readonly namesOthers: boolean;
  readonly namesOwn: boolean;
}

const making = 'ประกาศ|กำหนด|จัดทำ|ออกประกาศ|ออกคำสั่ง|มีประกาศ|มีคำสั่ง|แต่งตั้ง|เผยแพร่|เปิดเผย|แสดง(?!ความ)|รวบรวม|รายงาน';
const city = '\\s{0,3}(?:กรุงเทพมหานคร)?\\s{0,3}';
/** A conclusion or an announcement of one's own: สำนักงานเขต … จึงประกาศ, ขอเผยแพร่; not what is announced of an event. */
const declares = new RegExp(
  `^${city}(?:จึง\\s?(?:ได้\\s?|ขอ\\s?)?|ขอ\\s?)(?:${making}|ประชาสัมพันธ์)(?!\\s?(?:ปิด|งด|เตือน|ห้าม|หยุด|เลื่อน|เขต|พื้นที่|ให้เป็น))`,
);
/** ข้าพเจ้า … ผู้อำนวยการเขต …: the head speaks. */
const speaker = /ข้าพเจ้า[^\n]{0,80}$/;
/** The same told as news: … ได้จัดทำ. */
const makes = new RegExp(`^${city}(?:ได้\\s?|จึง\\s?)?(?:มีการ)?(?:ดำเนินการ|ปรับปรุง|มี(?=นโยบาย)|ประชาสัมพันธ์|นำ(?=ข้อมูล)|${making})`);
/** What the answers of an assessment show: where it is what the deed is about the deed is the answer, else it is news of another office. */
const answered = new RegExp(
  `^(?:\\s|การ|และ|ผล(?:การ)?|ร่าง|ให้มี|${making}){0,4}(?:แผน(?!ที่|ผัง)|รายงาน|คู่มือ|นโยบาย|มาตรการ|ข้อมูล|สถิติ|ประกาศ|หลักเกณฑ์|เว็บไซต์|ประเมิน|จัดเก็บ|จัดซื้อ|ITA|แนวทาง|คำสั่ง|ระบบ|เผยแพร่|ความเสี่ยง|งบประมาณ|โครงสร้าง|ช่องทาง|คณะทำงาน|ผู้บริหาร)`,
);
const signs = /^\s{0,3}(?:ได้|จึง|เป็นผู้)?\s?(?:ลงนาม|อนุมัติ|รับรอง|เห็นชอบ|ประกาศ)(?=\s{0,3}$|.{0,40}(?:นโยบาย|แผน|รายงาน|มาตรการ|คู่มือ|ข้อมูล|เจต))/;

/** Where a sentence begins: nothing, a blank, or the sign of a list or a path. */
const clauseStart = /(?:^|[\s>›»•:.)-])$/;
/** Words that make what follows a part of another sentence. */
const subordinate = /(?:(?<!หน้า|พื้น|แผน|สถาน|เจ้าหน้า)ที่|ซึ่ง|อัน|โดย|ของ|กับ|และ|หรือ|จาก|ให้|แก่|ว่า|ณ|ถึง|ยัง|ระหว่าง|ด้วย|ร่วม|ได้แก่|เช่น|อาทิ|คือ)\s{0,3}$/;
/** What tells of another's deed as a reason, a source or of former times. */
const reported =
  /ตามที่|กรณี|เนื่องจาก|เมื่อ|หลังจาก|ภายหลัง|จากการ|ด้วย|เดิม|เคย|อดีต|ข่าว|อ้างอิง|ที่มา|เปรียบเทียบ|ใกล้เคียง|ข้างเคียง|เพื่อนบ้าน|รอยต่อ|มติ|วาระ|กำหนดการ|เวลา\s?[0-9๐-๙]/;
/** What offices do with each other. */
const together =
  /ร่วมกับ|ร่วมมือ|ร่วมกัน|เข้าร่วม|เชิญ|ดูงาน|ต้นแบบ|นำร่อง|ตัวอย่าง|แลกเปลี่ยน|(?:มา|ไป)เป็น|มาปรับ|มาใช้|ปรับใช้|ใช้ร่วม|ขยายผล|แบบอย่าง|กลุ่มเขต|(?:สอง|สาม|หลาย|[2-9๒-๙])\s?เขต|ยืม|โอน|ส่งต่อ|ส่งเรื่อง|ส่งมา|ให้แก่|แก่(?:สำนักงาน)?เขต|มอบ(?!หมาย|อำนาจ|นโยบาย)|เจ้าภาพ|ระหว่าง(?:สำนักงาน)?เขต|ทุกเขต|(?:๕๐|50)\s?(?:สำนักงาน)?เขต/;
const joinedName = /^\s{0,3}(?:และ|กับ|หรือ|,|\/|ถึง)\s{0,3}(?:สำนักงาน)?เขต/;

const titleWords =
  'แผน(?!ที่|ผัง|ก(?!าร))|ประกาศ|คำสั่ง|รายงาน|คู่มือ|นโยบาย|มาตรการ|หลักเกณฑ์|แนวทาง|เจตนารมณ์|เจตจำนง|งบประมาณ|สถิติ|ผลการ|โครงสร้าง|อำนาจหน้าที่|ข้อมูล(?:พื้นฐาน|ผู้บริหาร)';
const titleStart = '(?:^|[>›»•:]|\\d[.)])\\s{0,3}(?:[-*]\\s{0,3})?(?:(?:ได้\\s?)?(?:แสดง|เผยแพร่|จัดทำ|ดาวน์โหลด|ลิงก์|ไฟล์|หน้า)\\s?){0,2}';
/** แผนปฏิบัติการ … ของสำนักงานเขต …: the title goes up to the name. */
const ownedTitle = new RegExp(`${titleStart}(?:${titleWords})(?<rest>[^>›»•:]{0,150})ของ\\s{0,3}$`);
/** ประกาศสำนักงานเขต … เรื่อง, แผนปฏิบัติการสำนักงานเขต …: without a word between. */
const bareTitle = new RegExp(`${titleStart}(?:แผนปฏิบัติ|ประกาศ|คำสั่ง|รายงาน|คู่มือ|นโยบาย|มาตรการ)(?<rest>[^>›»•:]{0,150})$`);
/** In a title these tell where it is from or whom it is about. */
const elsewhere =
  /(?<!ติด)ตาม|จาก|ระหว่าง|(?<!เกี่ยว|กำ|บัง)กับ|โดย|ถึง|ประวัติ|ที่ตั้ง|ผู้ที่|ศึกษา|อบรม|ประชุม|สถานที่|เส้นทาง|การเดินทาง|รอยต่อ|ใช้แบบ|แบบของ|ช่วย|ยืม/;
/** The beginning of a path. */
const homePage = /^(?:เว็บไซต์|หน้าหลัก|หน้าแรก)(?:ของ)?\s{0,3}$/;
/** โครงสร้างสำนักงานเขต …: the answer of an item by itself. */
const bareFacts = new RegExp(`${titleStart}(?:โครงสร้าง(?:การบริหาร|องค์กร)?|อำนาจหน้าที่|ทำเนียบ|ข้อมูล(?:พื้นฐาน|ผู้บริหาร))\\s{0,3}$`);
const titleEnd = new RegExp(`^${city}(?:$|[>›»\\n])`);

/** Gives what another office is in its sentence. In doubt it is mentioned. */
export function readStanding({ mention, name, namesOthers, namesOwn }: StandingOffice): OfficeStanding {
  const { before, behind, form, isTextStart } = mention;
  const after = behind.slice(name.length);
  const line = `${before} ${after}`;
  if (together.test(line) || joinedName.test(after) || namesOthers) return 'mentioned';
  if (form === 'head' && speaker.test(before) && !namesOwn) return 'heads';
  const isClause = clauseStart.test(before) && !subordinate.test(before);
  if (form !== 'head' && isClause && declares.test(after)) return form === 'office' && !namesOwn ? 'acts' : 'heads';
  if (namesOwn || reported.test(line)) return 'mentioned';
  const deed = isClause && form === 'office' ? makes.exec(after) : null;
  if (deed) return answered.test(after.slice(deed[0].length)) ? 'acts' : 'heads';
  if (isClause && form === 'head' && signs.test(after)) return 'heads';
  if (form === 'office' && titleEnd.test(after) && (isTextStart || homePage.test(before))) return 'heads';
  return isTitle(mention) ? 'heads' : 'mentioned';
}

function isTitle({ before, form }: OfficeMention): boolean {
  if (form === 'office' && bareFacts.test(before)) return true;
  const title = ownedTitle.exec(before) ?? (form === 'office' && !subordinate.test(before) ? bareTitle.exec(before) : null);
  return title !== null && !elsewhere.test(title.groups?.rest ?? '');
}
