import type { Language } from '../core';

/** What `oit calendar` says. */
interface CalendarTexts {
  readonly missingPaths: string;
  readonly unreadable: (path: string) => string;
  readonly nothingDue: (path: string) => string;
  /** Two files of one agency and year. */
  readonly twice: (path: string, other: string) => string;
  readonly unknownDivision: (name: string, nearest: string | null, known: readonly string[]) => string;
  readonly badAlarm: (value: string, most: number) => string;
  readonly written: (path: string, events: number) => readonly string[];
}

export const calendarTexts: Readonly<Record<Language, CalendarTexts>> = {
  th: {
    missingPaths: 'ต้องระบุไฟล์คำตอบหรือโฟลเดอร์ที่จะทำปฏิทิน',
    unreadable: (path) => `ไม่ทราบกำหนดของ ${path} เพราะอ่านเป็นไฟล์คำตอบไม่ได้ หรือไม่รู้จักรายการข้อที่ไฟล์ระบุ ดูเหตุผล: oit check ${path}`,
    nothingDue: (path) =>
      `ไม่พบกำหนดใดของ ${path} เพราะรายการข้อไม่มีวันเปิดรับหรือกำหนดใด และไฟล์ไม่มี deadlines ให้ใส่ deadlines: internal หรือ closes ในไฟล์คำตอบ`,
    twice: (path, other) => `${path} กับ ${other} เป็นของหน่วยงานและปีงบประมาณเดียวกัน (หรือไม่มีชื่อหน่วยงานทั้งคู่) ให้เลือกไฟล์เดียว`,
    unknownDivision: (name, nearest, known) =>
      `ไม่มีฝ่าย ${name}${nearest ? ` น่าจะหมายถึง ${nearest}` : ''}${known.length > 0 ? ` ฝ่ายที่มี: ${known.join(', ')}` : ''}`,
    badAlarm: (value, most) => `--alarm ต้องเป็นจำนวนวันตั้งแต่ 0 ถึง ${most} แต่พบ ${value}`,
    written: (path, events) => [
      `สร้างปฏิทิน ${path} แล้ว มี ${events} รายการ`,
      'เปิดหรือนำเข้า (import) ในโปรแกรมปฏิทิน กำหนดภายในเป็นของหน่วยงานในเอกสาร ให้ตรวจกับคำสั่งของหน่วยงานท่าน',
    ],
  },
  en: {
    missingPaths: 'name the submission files or folders of which the calendar is to be made',
    unreadable: (path) =>
      `nothing is known to be due for ${path}: it is no submission that can be read, or its list of items is not known; for the reason: oit check ${path}`,
    nothingDue: (path) =>
      `nothing is known to be due for ${path}: its list of items has no window and no days, and the file no deadlines. Write deadlines: internal or closes in the file.`,
    twice: (path, other) => `${path} and ${other} are of one agency and fiscal year (or neither names its agency); choose one of them`,
    unknownDivision: (name, nearest, known) =>
      `no division ${name}${nearest ? `; did you mean ${nearest}?` : ''}${known.length > 0 ? `; known: ${known.join(', ')}` : ''}`,
    badAlarm: (value, most) => `--alarm takes a number of days from 0 to ${most}, not ${value}`,
    written: (path, events) => [
      `Wrote the calendar ${path}: ${events} events`,
      'Open or import it in a calendar. Internal deadlines are those of the agencies in the documents: compare them with the orders of your own.',
    ],
  },
};
