import { type Conflict, describeConflict, formatVerdict, type Language, type LinksSummary, verdictKinds } from '../core';

/** What `oit import` says. */
interface ImportTexts {
  readonly oneSource: string;
  readonly needsTarget: string;
  readonly twoTargets: string;
  readonly targetIsSource: string;
  readonly noList: (file: string) => string;
  readonly standardInput: string;
  readonly written: (path: string, items: number, filled: number) => string;
  readonly merged: (path: string, filled: number, same: number) => string;
  readonly unchanged: (path: string, same: number) => string;
  readonly doubts: (count: number) => string;
  readonly remarks: string;
  readonly conflicts: (count: number) => string;
  readonly conflict: (conflict: Conflict) => string;
  readonly next: (path: string) => string;
  readonly linksOrNot: string;
  readonly offlinePage: string;
  readonly ended: string;
  readonly notAllOpened: string;
  readonly linksOpened: (count: number, verdicts: LinksSummary['verdicts']) => string;
}

function listVerdicts(verdicts: LinksSummary['verdicts'], language: Language): string {
  const parts = verdictKinds.flatMap((kind) =>
    verdicts[kind] === undefined ? [] : [`${formatVerdict(kind, language)} ${verdicts[kind]}`],
  );
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

export const importTexts: Readonly<Record<Language, ImportTexts>> = {
  th: {
    oneSource: 'ต้องระบุแหล่งข้อมูลหนึ่งแหล่ง: ไฟล์ ที่อยู่ของหน้าเว็บ (http…) หรือ - เพื่ออ่านจากอินพุตมาตรฐาน',
    needsTarget: 'ต้องระบุปลายทาง: --profile ID -o FILE สำหรับไฟล์ใหม่ หรือ --into FILE สำหรับไฟล์คำตอบที่มีอยู่',
    twoTargets: 'ใช้ -o กับ --into พร้อมกันไม่ได้ ให้เลือกอย่างเดียว',
    targetIsSource: 'ไฟล์ผลลัพธ์เป็นไฟล์เดียวกับแหล่งข้อมูล ให้ตั้งชื่ออื่น',
    noList: (file) => `ไม่ทราบว่า ${file} ใช้รายการข้อใด จึงนำคำตอบเข้าไม่ได้ ดูเหตุผล: oit check ${file}`,
    standardInput: 'อินพุตมาตรฐาน',
    written: (path, items, filled) => `สร้าง ${path} แล้ว พบคำตอบ ${items} ข้อ รวม ${filled} ช่อง`,
    merged: (path, filled, same) => `เติม ${path} แล้ว ${filled} ช่อง ตรงกันอยู่แล้ว ${same} ช่อง`,
    unchanged: (path, same) => `${path} ไม่เปลี่ยนแปลง ตรงกันอยู่แล้ว ${same} ช่อง`,
    doubts: (count) => `มี ${count} จุดที่ต้องให้คนตรวจ ค้นคำว่า “# ตรวจสอบ:” ในไฟล์`,
    remarks: 'ที่ไม่ได้นำเข้าหรือควรทราบ:',
    conflicts: (count) => `ไม่ได้เขียน ${count} ช่อง ของเดิมยังอยู่:`,
    conflict: (conflict) => describeConflict(conflict, 'th'),
    next: (path) => `ขั้นต่อไป: oit check ${path}`,
    linksOrNot: 'ใช้ --links กับ --no-links พร้อมกันไม่ได้ ให้เลือกอย่างเดียว',
    offlinePage: 'หน้าเว็บต้องเปิดผ่านเครือข่าย จึงใช้ --offline ไม่ได้ ให้บันทึกหน้านั้นเป็น .html แล้วนำเข้าไฟล์',
    ended: 'หยุดก่อนอ่านหน้าเว็บเสร็จ ไม่ได้เขียนไฟล์',
    notAllOpened: 'หยุดก่อนเปิดครบทุกลิงก์ ไฟล์มีผลเฉพาะลิงก์ที่เปิดทัน',
    linksOpened: (count, verdicts) => `เปิดลิงก์แล้ว ${count} ลิงก์${listVerdicts(verdicts, 'th')}`,
  },
  en: {
    oneSource: 'name one source: a file, the address of a web page (http…), or - for standard input',
    needsTarget: 'say where to: --profile ID -o FILE for a new file, or --into FILE for a submission that exists',
    twoTargets: '-o and --into exclude each other; choose one',
    targetIsSource: 'the output is the source itself; choose another name',
    noList: (file) => `which list of items ${file} uses is not known, so nothing can be taken in; for the reason: oit check ${file}`,
    standardInput: 'standard input',
    written: (path, items, filled) => `Wrote ${path}: answers to ${items} items found, ${filled} values`,
    merged: (path, filled, same) => `Filled ${filled} values of ${path}; ${same} were the same already`,
    unchanged: (path, same) => `${path} is unchanged; ${same} values were the same already`,
    doubts: (count) => `${count} places need a person to look: search the file for “# check:”`,
    remarks: 'Not taken in, or good to know:',
    conflicts: (count) => `${count} values were not written; what was there stays:`,
    conflict: (conflict) => describeConflict(conflict, 'en'),
    next: (path) => `Next: oit check ${path}`,
    linksOrNot: '--links and --no-links exclude each other; choose one',
    offlinePage: 'a page needs the network, so --offline cannot be used; save the page as .html and import the file',
    ended: 'ended before the page was read; nothing was written',
    notAllOpened: 'ended before every link was opened: the file has the results of those that were',
    linksOpened: (count, verdicts) => `${count} links opened${listVerdicts(verdicts, 'en')}`,
  },
};
