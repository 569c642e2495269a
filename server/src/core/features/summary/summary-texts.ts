import type { ByLanguage } from '../../ground/language';

/** Texts of the list of submissions and of what its rows say when they are pointed at. */
export interface SummaryTexts {
  /** Why a file has no rows, and how to go on. */
  readonly unreadable: string;
  readonly unknownList: string;
  readonly notRead: (reason: string | null) => string;
  readonly tooLarge: (size: string) => string;
  readonly shortOit: (points: string, estimate: boolean) => string;
  readonly shortTotal: (points: string, level: string | null, estimate: boolean) => string;
  readonly lost: (points: string) => string;
  readonly due: string;
  readonly late: string;
  readonly nextDeadline: string;
  readonly openItems: (count: number) => string;
  readonly closedSince: (days: number) => string;
  readonly waitingFor: (step: string) => string;
  /** What each division has handed in. */
  readonly parts: string;
  readonly partStates: Readonly<Record<'delivered' | 'none', string>>;
  /** Not handed in yet; with the elements that are open. */
  readonly owes: (open: readonly string[]) => string;
  /** How many of a division's parts are handed in. */
  readonly divisions: string;
}

export const summaryTexts: ByLanguage<SummaryTexts> = {
  th: {
    unreadable: 'ยังอ่านไฟล์ไม่ได้ เปิดไฟล์แล้วแก้ข้อผิดพลาดที่แจ้งไว้',
    unknownList: 'ไม่พบรายการข้อของปีและประเภทหน่วยงานนี้ เปิดไฟล์แล้วตรวจค่า fiscalYear และ profile',
    notRead: (reason) => `อ่านไฟล์นี้ไม่ได้${reason === null ? '' : `: ${reason}`} ตรวจว่าไฟล์ยังอยู่และเปิดอ่านได้ แล้วเปิดไฟล์อีกครั้ง`,
    tooLarge: (size) => `ไฟล์ใหญ่กว่า ${size} จึงไม่ได้อ่านไว้ล่วงหน้า เปิดไฟล์เพื่อตรวจ`,
    shortOit: (points, estimate) => `OIT ${points}${estimate ? ' (ประมาณการ)' : ''}`,
    shortTotal: (points, level, estimate) => `รวม ${points}${level ? ` ${level}` : ''}${estimate ? ' (ประมาณการ)' : ''}`,
    lost: (points) => `เสีย ${points} คะแนน (ประมาณการ)`,
    due: 'กำหนดส่ง',
    late: 'เลยกำหนดก่อนหน้าแล้ว',
    nextDeadline: 'กำหนดถัดไป',
    openItems: (count) => `ค้าง ${count} ข้อ`,
    closedSince: (days) => `ปิดรับคำตอบแล้ว ${days} วัน`,
    waitingFor: (step) => `รอ${step}`,
    parts: 'ส่วนของแต่ละฝ่าย',
    partStates: { delivered: 'ส่งครบแล้ว', none: 'ตอบไม่มี' },
    owes: (open) => (open.length > 0 ? `ยังขาด ${open.join(', ')}` : 'ยังไม่ครบ'),
    divisions: 'ส่งแล้วตามฝ่าย',
  },
  en: {
    unreadable: 'The file cannot be read yet: open it and mend the errors in it',
    unknownList: 'No list of items for this year and kind of agency: open the file and look at fiscalYear and profile',
    notRead: (reason) =>
      `The file cannot be read${reason === null ? '' : `: ${reason}`}. See that it is there and may be read, then open it again`,
    tooLarge: (size) => `The file is larger than ${size} and is not read before it is opened: open it to check it`,
    shortOit: (points, estimate) => `OIT ${points}${estimate ? ' (estimate)' : ''}`,
    shortTotal: (points, level, estimate) => `Total ${points}${level ? ` ${level}` : ''}${estimate ? ' (estimate)' : ''}`,
    lost: (points) => `${points} points lost (estimate)`,
    due: 'Due',
    late: 'an earlier day was missed',
    nextDeadline: 'Next deadline',
    openItems: (count) => `${count} item${count === 1 ? '' : 's'} open`,
    closedSince: (days) => `Answers closed ${days} day${days === 1 ? '' : 's'} ago`,
    waitingFor: (step) => `Waits for: ${step}`,
    parts: 'Of each division',
    partStates: { delivered: 'delivered', none: 'answered ไม่มี (none)' },
    owes: (open) => (open.length > 0 ? `lacks ${open.join(', ')}` : 'not complete'),
    divisions: 'Delivered by division',
  },
};
