import { findMatches } from '../../ground/matches';
import { quote } from '../../ground/quote';
import { defineRule, found } from '../define-rule';

/** Mobile numbers begin with 06, 08 or 09 and have ten digits; those of offices have nine and begin with 02 to 07 and an area. */
const mobile = /(?<![0-9๐-๙])(?<![0-9๐-๙][-/.])(?:[0๐]|\+66[- ]?(?:\(0\))?)[689๖๘๙](?:[-‐‑–. ]?[0-9๐-๙]){8}(?![0-9๐-๙]|[-/][0-9๐-๙])/g;
const separators = /[-‐‑–. ]/g;
/** 08-1234-5678 and 081-234-56-78; with more it is a list of numbers. */
const mostSeparators = 4;

export const privacyPersonalPhone = defineRule<{ readonly value: string }>({
  code: 'privacy.personal-phone',
  severity: 'info',
  scope: 'item',
  source: 'Personal Data Protection Act B.E. 2562; land lines of the office are right (004 l.728)',
  texts: {
    th: {
      message: ({ value }) =>
        `${quote(value)} เป็นเบอร์โทรศัพท์มือถือ ถ้าเป็นของส่วนตัวให้ใช้เบอร์สำนักงานแทน เพราะไม่ควรเผยแพร่ (PDPA) ถ้าเป็นเบอร์ของหน่วยงานก็ใช้ได้`,
      meaning: 'มีเบอร์โทรศัพท์มือถือ',
      why: 'เบอร์ส่วนตัวเป็นข้อมูลส่วนบุคคล ไม่ควรเผยแพร่โดยไม่จำเป็น',
      remedy: 'ใช้เบอร์สำนักงานแทน ถ้าเป็นเบอร์ของหน่วยงานเองก็ใช้ได้ ให้ปิดการแจ้งพร้อมเหตุผล',
    },
    en: {
      message: ({ value }) =>
        `${quote(value)} is a mobile number. If it is a private one it should not be published (PDPA): give the number of the office. If it is the office's own, it is right.`,
      meaning: 'A mobile number stands here.',
      why: 'Private numbers are personal data and should not be published without need.',
      remedy: 'Give the number of the office. If the number is the office’s own, suppress the finding with the reason.',
    },
  },
  check: ({ submission }) =>
    submission.wordTexts.flatMap(({ prose, locate, item }) =>
      findMatches(prose, mobile)
        .filter(({ 0: typed }) => findMatches(typed, separators).length <= mostSeparators)
        .map(({ 0: typed, index }) => found(locate({ start: index, end: index + typed.length }), { value: typed }, { item })),
    ),
});
