import type { NoArguments } from '../../findings/define-code';
import { findNationalIds } from '../../thai/national-id';
import { defineRule, found } from '../define-rule';

export const privacyNationalId = defineRule<NoArguments>({
  code: 'privacy.national-id',
  severity: 'error',
  scope: 'item',
  source: 'Personal Data Protection Act B.E. 2562; a submission is public',
  texts: {
    th: {
      message: () => 'พบเลขประจำตัวประชาชน 13 หลัก ให้ลบออก และตรวจหน้าเว็บที่อ้างถึงด้วย เพราะการเปิดเผยอาจผิดกฎหมายคุ้มครองข้อมูลส่วนบุคคล (PDPA)',
      meaning: 'มีเลข 13 หลักที่ถูกต้องตามหลักตรวจของเลขประจำตัวประชาชน',
      why: 'คำตอบและหน้าเว็บเปิดเผยต่อสาธารณะ การเปิดเผยเลขประจำตัวประชาชนอาจผิดกฎหมายคุ้มครองข้อมูลส่วนบุคคล',
      remedy: 'ลบออก หรือแสดงเพียงบางหลัก แล้วตรวจเอกสารที่อ้างถึงด้วย ข้อความที่แจ้งไม่พิมพ์เลขนั้นซ้ำ',
    },
    en: {
      message: () =>
        'A national identity number (13 digits) stands here. Answers are public, and disclosure may break the Personal Data Protection Act: remove it, and look at the cited pages too.',
      meaning: 'Thirteen digits stand here whose check digit is that of a national identity number.',
      why: 'Answers and pages are public, and disclosure may break the Personal Data Protection Act.',
      remedy: 'Remove it or show a few digits only, and look at the cited documents too. The message does not repeat the number.',
    },
  },
  plainExample: `items:
  O2:
    answer: มี
    urls: [https://mini.example/o2]
    description: หน้าหลัก > งบประมาณ แสดงรายชื่อผู้รับจ้างโดยไม่มีเลขประจำตัวประชาชน`,
  check: ({ submission }) =>
    submission.wordTexts.flatMap(({ prose, locate, item }) => findNationalIds(prose).map((span) => found(locate(span), {}, { item }))),
});
