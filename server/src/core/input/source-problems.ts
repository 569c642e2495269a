import type { ByLanguage } from '../ground/language';
import { limits } from '../ground/limits';
import type { PdfFailure, PdfText } from '../links/ports';
import type { SourceForm } from './sniff-source';

const readable: ByLanguage<string> = {
  th: 'อ่านได้: ข้อความรายงานผลประเมิน (.txt .docx .odt หรือ PDF ที่มีข้อความ) ตาราง (.csv .tsv .xlsx .ods .docx .odt) ใบงานของฝ่าย (.xlsx) และหน้าเว็บ (.html)',
  en: 'What can be read: the text of a result report (.txt, .docx, .odt, or a PDF with text), tables (.csv .tsv .xlsx .ods .docx .odt), work sheets of divisions (.xlsx), web pages (.html)',
};

const nothing: ByLanguage<string> = {
  th: `ไม่พบคำตอบของข้อใดในแหล่งข้อมูลนี้ ${readable.th}`,
  en: `No answer to any item was found in this source. ${readable.en}`,
};

/** Why a source of a form gives nothing. */
export const sourceProblems: Readonly<Record<SourceForm, ByLanguage<string>>> = {
  pdf: {
    th: `ไม่พบคำตอบใน PDF นี้ ${readable.th}`,
    en: `No answer was found in this PDF. ${readable.en}`,
  },
  xlsx: nothing,
  ods: nothing,
  docx: nothing,
  odt: nothing,
  html: nothing,
  text: nothing,
  'old-office': {
    th: 'เป็นไฟล์ Office รุ่นเก่า (.xls .doc) หรือไฟล์ที่ตั้งรหัสผ่าน ให้เปิดแล้วบันทึกเป็น .xlsx หรือ .docx โดยไม่ตั้งรหัสผ่าน',
    en: 'This is an old Office file (.xls, .doc) or one with a password: open it and save it as .xlsx or .docx without a password',
  },
  unknown: { th: `ไม่รู้จักไฟล์ชนิดนี้ ${readable.th}`, en: `A file of this kind is not known. ${readable.en}` },
};

const asText: ByLanguage<string> = {
  th: 'เปิดไฟล์ คัดลอกตารางผลรายข้อ แล้วบันทึกเป็น .txt',
  en: 'Open it, copy the table of items, and save it as .txt',
};

const failures: Readonly<Record<PdfFailure, ByLanguage<string>>> = {
  broken: { th: `ไฟล์ PDF เสีย ${asText.th}`, en: `The PDF is broken. ${asText.en}` },
  slow: { th: `อ่าน PDF นานเกินไป ${asText.th}`, en: `Reading the PDF takes too long. ${asText.en}` },
  large: { th: `PDF นี้ใช้หน่วยความจำมากเกินไป ${asText.th}`, en: `Reading the PDF takes too much memory. ${asText.en}` },
  cancelled: { th: 'ยกเลิกการอ่าน PDF แล้ว', en: 'The reading of the PDF was called off' },
  failed: { th: `เริ่มตัวอ่าน PDF ไม่ได้ ${asText.th}`, en: `The reader of PDF files did not start. ${asText.en}` },
};

/** Gives why a PDF has no text to read, and what to do; null where it has. */
export function pdfProblem(pdf: PdfText): ByLanguage<string> | null {
  if (pdf.kind === 'unreadable') return failures[pdf.reason];
  if (pdf.kind === 'protected')
    return {
      th: 'PDF นี้ต้องใช้รหัสผ่าน เปิดด้วยรหัสแล้วพิมพ์เป็น PDF ใหม่ (ไม่ตั้งรหัส) หรือคัดลอกข้อความเป็น .txt',
      en: 'The PDF needs a password: open it with the password and print it to a new PDF without one, or copy its text into a .txt file',
    };
  if (pdf.kind === 'scanned')
    return {
      th: `PDF ${pdf.pages} หน้านี้เป็นภาพสแกน ไม่มีข้อความให้อ่าน ให้ใช้ไฟล์ต้นฉบับ (Word หรือ PDF ที่เลือกข้อความได้) หรือแปลงเป็นข้อความ (OCR) แล้วบันทึกเป็น .txt`,
      en: `The ${pdf.pages} page(s) of this PDF are pictures without text. Use the original (Word, or a PDF in which text can be selected), or turn it into text (OCR) and save it as .txt`,
    };
  return null;
}

/** Why a source is not read at all. */
export const sourceTooLarge: ByLanguage<string> = {
  th: `ใหญ่เกิน ${limits.sourceBytes / 1024 / 1024} MB จึงไม่อ่าน ให้แยกเฉพาะส่วนที่มีคำตอบเป็นไฟล์ใหม่`,
  en: `It is larger than ${limits.sourceBytes / 1024 / 1024} MB and is not read: put the part with the answers into a file of its own`,
};
