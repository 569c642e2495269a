import type { ByLanguage } from '../core';

/** What `oit report` says beside the report. */
export interface ReviewReportTexts {
  readonly written: (path: string, submissions: number, unread: number) => readonly string[];
  readonly folderWritten: (path: string, pages: number, unread: number) => readonly string[];
  readonly cannotReview: (path: string, reason: string) => string;
  readonly interrupted: (done: number, all: number) => string;
}

const preCheck = {
  th: 'เป็นการตรวจเบื้องต้น ไม่ใช่ผลการประเมินหรือการรับรองคะแนน',
  en: 'A pre-check: neither the assessment nor a promise of a score.',
} as const;

export const reviewReportTexts: ByLanguage<ReviewReportTexts> = {
  th: {
    written: (path, submissions, unread) => [`เขียนรายงานแล้ว: ${path} (${submissions} ไฟล์คำตอบ${unreadTh(unread)})`, preCheck.th],
    folderWritten: (path, pages, unread) => [`เขียนรายงานแล้ว: เปิด ${path} (หน้าละหน่วยงาน ${pages} หน้า${unreadTh(unread)})`, preCheck.th],
    cannotReview: (path, reason) => `ตรวจทาน ${path} ไม่ได้: ${reason}`,
    interrupted: (done, all) => `หยุดก่อนอ่านครบ (${done} จาก ${all} ไฟล์) จึงไม่ได้เขียนรายงาน`,
  },
  en: {
    written: (path, submissions, unread) => [
      `Report written: ${path} (${submissions} submission${submissions === 1 ? '' : 's'}${unreadEn(unread)})`,
      preCheck.en,
    ],
    folderWritten: (path, pages, unread) => [
      `Report written: open ${path} (${pages} page${pages === 1 ? '' : 's'} of agencies${unreadEn(unread)})`,
      preCheck.en,
    ],
    cannotReview: (path, reason) => `cannot review ${path}: ${reason}`,
    interrupted: (done, all) => `stopped before every file was read (${done} of ${all}): no report was written`,
  },
};

function unreadTh(count: number): string {
  return count === 0 ? '' : ` อ่านไม่ได้ ${count}`;
}

function unreadEn(count: number): string {
  return count === 0 ? '' : `, ${count} not readable`;
}
