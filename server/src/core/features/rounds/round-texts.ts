import type { ByLanguage } from '../../ground/language';
import type { RedFlag } from '../../review/rounds/agenda';
import type { RoundsProblem } from '../../review/rounds/read-rounds';

/** What is said of rounds of review: in the editor, in the report and on the command line. */
export interface RoundTexts {
  /** `days`: from then to today; null where today is not known. */
  readonly since: (day: string, days: number | null) => string;
  readonly first: string;
  readonly groups: Readonly<Record<ChangeGroup, (count: number) => string>>;
  readonly states: (before: string, now: string) => string;
  readonly unsure: string;
  readonly dead: (now: number, before: number) => string;
  readonly deadNews: (now: number) => string;
  readonly ready: (before: string, now: string) => string;
  readonly oit: (before: string, now: string, estimate: boolean) => string;
  readonly total: (before: string, now: string, estimate: boolean) => string;
  readonly counts: (before: string, now: string) => string;
  readonly opened: (before: number, now: number) => string;
  readonly times: (before: number, now: number) => string;
  readonly nothing: string;
  /** For a line: how many changes of a kind. */
  readonly short: Readonly<Record<'ready' | 'fellBack' | 'died' | 'unmoved', (count: number) => string>>;
  readonly flags: Readonly<Record<RedFlag, string>>;
  readonly agenda: string;
  readonly ownerless: string;
  readonly openItems: (count: number, flagged: number) => string;
  readonly lacks: (elements: string) => string;
  /** `isLate`: an earlier day by which it was due is past. */
  readonly due: (day: string, daysLeft: number | null, isLate: boolean) => string;
  readonly lost: (points: string) => string;
  readonly problems: Readonly<Record<RoundsProblem['kind'], (line: number) => string>>;
  readonly otherList: (count: number) => string;
  readonly otherAgency: string;
  readonly recorded: (day: string, file: string) => string;
  readonly notRecorded: string;
  /** Of the rounds of a submission that has another name now. */
  readonly stray: (stray: string, file: string) => string;
  readonly cannotRead: (file: string, reason: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  readonly notReviewable: string;
  /** Where the editor's file is not one of this machine. */
  readonly notStored: string;
  /** Since the last round so many days have passed. */
  readonly reminder: (file: string, day: string, days: number) => string;
}

export type ChangeGroup = 'fellBack' | 'died' | 'becameReady' | 'advanced' | 'unmoved' | 'added' | 'removed' | 'findings';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export const roundTexts: ByLanguage<RoundTexts> = {
  th: {
    since: (day, days) => `เทียบกับรอบวันที่ ${day}${days === null ? '' : days >= 0 ? ` (${days} วันก่อน)` : ' (วันที่ของรอบนั้นอยู่หลังวันนี้)'}`,
    first: 'ยังไม่มีรอบของวันก่อนหน้าให้เทียบ',
    groups: {
      fellBack: (count) => `ถอยกลับ ${count} ข้อ`,
      died: (count) => `ลิงก์เสียเพิ่ม ${count} ข้อ`,
      becameReady: (count) => `พร้อมเพิ่ม ${count} ข้อ`,
      advanced: (count) => `คืบหน้า ${count} ข้อ`,
      unmoved: (count) => `สถานะและจำนวนสิ่งที่ต้องแก้เท่าเดิมสองรอบ ${count} ข้อ`,
      added: (count) => `ข้อที่เพิ่มในรายการ ${count} ข้อ`,
      removed: (count) => `ข้อที่ไม่อยู่ในรายการแล้ว ${count} ข้อ`,
      findings: (count) => `สิ่งที่ต้องแก้ที่จำนวนเปลี่ยน ${count} รหัส`,
    },
    states: (before, now) => `${before} → ${now}`,
    unsure: 'รอบนี้ยังไม่ได้เปิดลิงก์ที่รอบก่อนพบว่ามีปัญหา',
    dead: (now, before) => `ลิงก์เสีย ${now} ลิงก์ (รอบก่อน ${before})`,
    deadNews: (now) => `ลิงก์เสีย ${now} ลิงก์ (รอบก่อนไม่ได้เปิด)`,
    ready: (before, now) => `พร้อม ${before} → ${now} ข้อ`,
    oit: (before, now, estimate) => `คะแนน OIT ${before} → ${now}${estimate ? ' (ประมาณการ)' : ''}`,
    total: (before, now, estimate) => `คะแนนรวม ${before} → ${now}${estimate ? ' (ประมาณการ)' : ''}`,
    counts: (before, now) => `${before} → ${now}`,
    opened: (before, now) => `ลิงก์ที่ทราบผล ${before} → ${now} ลิงก์ สถานะของข้อขึ้นกับผลนี้`,
    times: (before, now) => `${before} → ${now}`,
    nothing: 'ไม่มีข้อใดเปลี่ยนสถานะ',
    short: {
      ready: (count) => `พร้อมเพิ่ม ${count} ข้อ`,
      fellBack: (count) => `ถอยกลับ ${count} ข้อ`,
      died: (count) => `ลิงก์เสียเพิ่ม ${count} ข้อ`,
      unmoved: (count) => `ไม่ขยับสองรอบ ${count} ข้อ`,
    },
    flags: { 'fell-back': 'ถอยกลับ', died: 'ลิงก์เสียเพิ่ม', late: 'เลยกำหนด', unmoved: 'ไม่ขยับสองรอบ' },
    agenda: 'งานค้างตามฝ่าย',
    ownerless: 'ยังไม่ระบุฝ่ายที่รับผิดชอบ',
    openItems: (count, flagged) => `ค้าง ${count} ข้อ${flagged > 0 ? ` ต้องเร่ง ${flagged}` : ''}`,
    lacks: (elements) => `ยังไม่แสดง: ${elements}`,
    due: (day, daysLeft, isLate) => {
      if (daysLeft === null) return `กำหนด ${day}`;
      if (daysLeft < 0) return `กำหนด ${day} (เลยมา ${-daysLeft} วัน)`;
      return `${isLate ? 'กำหนดถัดไป' : 'กำหนด'} ${day} (${daysLeft === 0 ? 'วันนี้' : `อีก ${daysLeft} วัน`})`;
    },
    lost: (points) => `เสียได้ถึง ${points} คะแนน (ประมาณการ)`,
    problems: {
      broken: (line) => `บรรทัด ${line} อ่านไม่ได้ จึงไม่นำมาเทียบ แต่เก็บไว้ตามเดิม ถ้ามีสำเนาของไฟล์ ให้คัดลอกบรรทัดนั้นกลับมา`,
      newer: (line) => `บรรทัด ${line} บันทึกด้วยโปรแกรมรุ่นใหม่กว่า จึงไม่นำมาเทียบ ให้ปรับรุ่นโปรแกรมก่อน`,
      future: (line) => `บรรทัด ${line} ลงวันที่หลังวันนี้ ให้ตรวจวันที่ของเครื่อง (หรือ --today) ยังเทียบตามลำดับบรรทัด`,
      back: (line) => `บรรทัด ${line} ลงวันที่ก่อนรอบที่อยู่บรรทัดบน อาจเพราะวันที่ของเครื่องถูกตั้งย้อน ยังเทียบตามลำดับบรรทัด`,
    },
    otherList: (count) => `อีก ${count} รอบเป็นของรายการข้อหรือปีอื่น จึงไม่นำมาเทียบ`,
    otherAgency: 'ชื่อหน่วยงานไม่ตรงกับรอบก่อน ถ้าไม่ได้เพียงแก้ชื่อ ไฟล์รอบนี้เป็นของหน่วยงานอื่น',
    recorded: (day, file) => `บันทึกรอบตรวจทานวันที่ ${day} แล้ว: ${file}`,
    notRecorded: 'ยังไม่ได้บันทึก (--dry-run)',
    stray: (stray, file) =>
      `พบ ${stray} ซึ่งเป็นของหน่วยงานและรายการข้อเดียวกัน แต่ไม่มีไฟล์คำตอบชื่อนั้นแล้ว ถ้าเปลี่ยนชื่อไฟล์คำตอบ ให้เปลี่ยนชื่อไฟล์รอบเป็น ${file} ด้วย แล้วบันทึกอีกครั้ง`,
    cannotRead: (file, reason) => `อ่าน ${file} ไม่ได้: ${reason}`,
    cannotWrite: (file, reason) => `บันทึกลง ${file} ไม่ได้: ${reason}`,
    notStored: 'บันทึกรอบตรวจทานได้เฉพาะไฟล์คำตอบที่เก็บไว้ในเครื่องหรือโฟลเดอร์ที่ใช้ร่วมกัน ให้บันทึกไฟล์นี้ลงโฟลเดอร์ก่อน',
    notReviewable: 'ยังบันทึกรอบตรวจทานไม่ได้ เพราะอ่านไฟล์คำตอบไม่ได้ หรือไม่พบรายการข้อของปีและหน่วยงานนี้',
    reminder: (file, day, days) => `OIT: รอบตรวจทานล่าสุดของ ${file} คือวันที่ ${day} ผ่านมาแล้ว ${days} วัน`,
  },
  en: {
    since: (day, days) =>
      `Since the round of ${day}${days === null ? '' : days >= 0 ? ` (${plural(days, 'day')} ago)` : ' (which is dated after today)'}`,
    first: 'There is no round of an earlier day to compare with',
    groups: {
      fellBack: (count) => `Fell back: ${plural(count, 'item')}`,
      died: (count) => `More dead links: ${plural(count, 'item')}`,
      becameReady: (count) => `Became ready: ${plural(count, 'item')}`,
      advanced: (count) => `Got further: ${plural(count, 'item')}`,
      unmoved: (count) => `Same state and as much to mend for two rounds: ${plural(count, 'item')}`,
      added: (count) => `New in the list: ${plural(count, 'item')}`,
      removed: (count) => `No longer in the list: ${plural(count, 'item')}`,
      findings: (count) => `To mend, more or less often: ${plural(count, 'code')}`,
    },
    states: (before, now) => `${before} → ${now}`,
    unsure: 'the links that were at fault last time have not been opened this time',
    dead: (now, before) => `${plural(now, 'dead link')} (${before} last time)`,
    deadNews: (now) => `${plural(now, 'dead link')} (not opened last time)`,
    ready: (before, now) => `Ready: ${before} → ${now} items`,
    oit: (before, now, estimate) => `OIT score: ${before} → ${now}${estimate ? ' (estimate)' : ''}`,
    total: (before, now, estimate) => `Total: ${before} → ${now}${estimate ? ' (estimate)' : ''}`,
    counts: (before, now) => `${before} → ${now}`,
    opened: (before, now) => `Links with a known result: ${before} → ${now}; states depend on it`,
    times: (before, now) => `${before} → ${now}`,
    nothing: 'No item has changed its state',
    short: {
      ready: (count) => `${count} became ready`,
      fellBack: (count) => `${count} fell back`,
      died: (count) => `${count} with more dead links`,
      unmoved: (count) => `${count} not moved in two rounds`,
    },
    flags: { 'fell-back': 'fell back', died: 'more dead links', late: 'late', unmoved: 'not moved in two rounds' },
    agenda: 'Open work by division',
    ownerless: 'No division is named',
    openItems: (count, flagged) => `${plural(count, 'item')} open${flagged > 0 ? `, ${flagged} pressing` : ''}`,
    lacks: (elements) => `not shown: ${elements}`,
    due: (day, daysLeft, isLate) => {
      if (daysLeft === null) return `due ${day}`;
      if (daysLeft < 0) return `due ${day} (${plural(-daysLeft, 'day')} ago)`;
      return `${isLate ? 'next due' : 'due'} ${day} (${daysLeft === 0 ? 'today' : `in ${plural(daysLeft, 'day')}`})`;
    },
    lost: (points) => `up to ${points} points (estimate)`,
    problems: {
      broken: (line) =>
        `line ${line} cannot be read: it is not compared, and kept as it is; where there is a copy of the file, put that line back`,
      newer: (line) => `line ${line} was written by a newer version of the program and is not compared: bring the program up to date`,
      future: (line) =>
        `line ${line} is dated after today: check the date of the machine (or --today); the order of the lines still counts`,
      back: (line) =>
        `line ${line} is dated before the round above it; the clock of a machine may have been set back. The order of the lines still counts`,
    },
    otherList: (count) => `${plural(count, 'round')} of another list or year, not compared`,
    otherAgency:
      'The agency has another name than in the last round: unless only the name was mended, these are the rounds of another agency',
    recorded: (day, file) => `Recorded the round of ${day}: ${file}`,
    notRecorded: 'Not recorded (--dry-run)',
    stray: (stray, file) =>
      `${stray} is of the same agency and list, and there is no submission of that name any more. If the submission was renamed, rename its rounds to ${file} too, and record again`,
    cannotRead: (file, reason) => `cannot read ${file}: ${reason}`,
    cannotWrite: (file, reason) => `cannot record in ${file}: ${reason}`,
    notStored: 'Rounds are recorded beside a submission that is stored on this machine or on a share: save this file to a folder first',
    notReviewable: 'No round can be recorded: the submission cannot be read, or there is no list of items for its year and agency',
    reminder: (file, day, days) => `OIT: the last review round of ${file} was on ${day}, ${plural(days, 'day')} ago`,
  },
};
