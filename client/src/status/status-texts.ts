/** What the status bar says beside what the server says. */
export interface StatusTexts {
  readonly name: string;
  readonly down: string;
  readonly downDetail: string;
  readonly starting: string;
  readonly loading: (read: number, found: number) => string;
  readonly problem: string;
  readonly closed: string;
  readonly closedSince: (days: number) => string;
  readonly readyShort: (ready: number, total: number) => string;
  readonly files: (count: number) => string;
  readonly problems: (files: number) => string;
  readonly ready: (ready: number, total: number) => string;
  readonly findings: (errors: number, warnings: number) => string;
  readonly late: (items: readonly string[]) => string;
  readonly deadline: (what: string, date: string, left: string, open: number) => string;
  readonly nearest: (agency: string) => string;
  readonly preCheck: string;
  readonly openReport: string;
  readonly showTree: string;
  readonly restart: string;
}

export const statusTexts: Readonly<Record<'th' | 'en', StatusTexts>> = {
  th: {
    name: 'OIT: ความครบถ้วนและกำหนด (Completeness and Deadline)',
    down: 'OIT: ตัวตรวจหยุดทำงาน',
    downDetail: 'ตัวตรวจ OIT หยุดทำงาน ไฟล์จะไม่ถูกตรวจจนกว่าจะเริ่มใหม่',
    starting: 'OIT: กำลังเริ่มตัวตรวจ',
    loading: (read, found) => (found > 0 ? `OIT: กำลังอ่าน ${read}/${found}` : 'OIT: กำลังหาไฟล์คำตอบ'),
    problem: 'OIT: อ่านไฟล์ไม่ได้',
    closed: 'ปิดรับแล้ว',
    closedSince: (days) => `ปิดรับคำตอบมาแล้ว ${days} วัน`,
    readyShort: (ready, total) => `พร้อม ${ready}/${total}`,
    files: (count) => `${count} ไฟล์`,
    problems: (files) => `อ่านไม่ได้ ${files} ไฟล์`,
    ready: (ready, total) => `พร้อม ${ready} จาก ${total} ข้อ`,
    findings: (errors, warnings) => `ข้อผิดพลาด ${errors} คำเตือน ${warnings}`,
    late: (items) => `เลยกำหนดแล้ว ${items.length} ข้อ: ${items.join(', ')}`,
    deadline: (what, date, left, open) => `${what} ${date} (${left}) ค้าง ${open} ข้อ`,
    nearest: (agency) => `กำหนดที่ใกล้ที่สุด: ${agency}`,
    preCheck: 'เป็นการตรวจเบื้องต้น ไม่ใช่ผลการประเมิน',
    openReport: 'คลิกเพื่อเปิดรายงาน',
    showTree: 'คลิกเพื่อดูทุกข้อ',
    restart: 'คลิกเพื่อเริ่มใหม่',
  },
  en: {
    name: 'OIT: Completeness and Deadline',
    down: 'OIT: checker stopped',
    downDetail: 'The OIT checker has stopped. Nothing is checked until it is restarted.',
    starting: 'OIT: checker is starting',
    loading: (read, found) => (found > 0 ? `OIT: reading ${read}/${found}` : 'OIT: looking for submissions'),
    problem: 'OIT: the file cannot be read',
    closed: 'closed',
    closedSince: (days) => `The last day of answers was ${days} ${days === 1 ? 'day' : 'days'} ago`,
    readyShort: (ready, total) => `${ready}/${total} ready`,
    files: (count) => `${count} files`,
    problems: (files) => `${files} cannot be read`,
    ready: (ready, total) => `${ready} of ${total} items ready`,
    findings: (errors, warnings) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    late: (items) => `Late (${items.length}): ${items.join(', ')}`,
    deadline: (what, date, left, open) => `${what} ${date} (${left}): ${open} ${open === 1 ? 'item' : 'items'} open`,
    nearest: (agency) => `The nearest deadline: ${agency}`,
    preCheck: 'A pre-check, not the result of the assessment',
    openReport: 'Click for the report',
    showTree: 'Click to see every item',
    restart: 'Click to restart',
  },
};
