import type { ByLanguage } from '../ground/language';
import type { SourceForm } from './sniff-source';

const readable: ByLanguage<string> = {
  th: 'อ่านได้: ข้อความรายงานผลประเมิน (.txt หรือ PDF ที่มีข้อความ) ตาราง (.csv .tsv .xlsx .ods .docx) ใบงานของฝ่าย (.xlsx) และหน้าเว็บ (.html)',
  en: 'What can be read: the text of a result report (.txt, or a PDF with text), tables (.csv .tsv .xlsx .ods .docx), work sheets of divisions (.xlsx), web pages (.html)',
};

const nothing: ByLanguage<string> = {
  th: `ไม่พบคำตอบของข้อใดในแหล่งข้อมูลนี้ ${readable.th}`,
  en: `No answer to any item was found in this source. ${readable.en}`,
};

/** Why a source of a form gives nothing. */
export const sourceProblems: Readonly<Record<SourceForm, ByLanguage<string>>> = {
  pdf: {
    th: 'ไม่พบคำตอบใน PDF นี้ ถ้าเป็นภาพสแกนจะไม่มีข้อความให้อ่าน ให้ใช้ไฟล์ต้นฉบับ หรือแปลงเป็นข้อความ (OCR) แล้วบันทึกเป็น .txt',
    en: 'No answer was found in this PDF. A scan has no text to read: use the original file, or turn it into text (OCR) and save it as .txt',
  },
  xlsx: nothing,
  ods: nothing,
  docx: nothing,
  html: nothing,
  text: nothing,
  'old-office': {
    th: 'เป็นไฟล์ Office รุ่นเก่า (.xls .doc) หรือไฟล์ที่ตั้งรหัสผ่าน ให้เปิดแล้วบันทึกเป็น .xlsx หรือ .docx โดยไม่ตั้งรหัสผ่าน',
    en: 'This is an old Office file (.xls, .doc) or one with a password: open it and save it as .xlsx or .docx without a password',
  },
  unknown: { th: `ไม่รู้จักไฟล์ชนิดนี้ ${readable.th}`, en: `A file of this kind is not known. ${readable.en}` },
};
