import { groupDigits } from '../../ground/group-digits';
import type { ByLanguage } from '../../ground/language';
import { limits } from '../../ground/limits';

/** Why a file of tables is not read, and what to do. */
export const tableProblems = {
  empty: {
    th: 'ไฟล์ว่างเปล่า ไม่มีตารางให้อ่าน เปิดไฟล์ในโปรแกรมตาราง แล้วตรวจว่าบันทึกแล้ว',
    en: 'The file is empty: there is no table to read. Open it in a spreadsheet program and see whether it was saved.',
  },
  emptySheets: {
    th: 'ไฟล์นี้ไม่มีตารางที่มีข้อความ ต้องมีหัวคอลัมน์หนึ่งแถวและแถวของแต่ละข้อ เช่น ข้อ / URL / คำอธิบาย',
    en: 'No table in this file has any text. It needs a row of headings and a row for each item, such as ข้อ / URL / คำอธิบาย.',
  },
  password: {
    th: 'ไฟล์นี้ตั้งรหัสผ่านไว้ จึงอ่านไม่ได้ เปิดในโปรแกรมเดิม เอารหัสผ่านออก (ไฟล์ > ข้อมูล > ป้องกัน > เข้ารหัสด้วยรหัสผ่าน) แล้วบันทึกใหม่',
    en: 'The file has a password and cannot be read. Open it in its program, take the password off (File > Info > Protect > Encrypt with Password) and save it again.',
  },
  oldExcel: {
    th: 'ไฟล์นี้เป็น Excel รุ่นเก่า (.xls ก่อนปี 2007) ซึ่งไม่รองรับ เปิดใน Excel หรือ LibreOffice แล้วบันทึกเป็น .xlsx',
    en: 'This is the old format of Excel (.xls, before 2007), which is not read. Open it in Excel or LibreOffice and save it as .xlsx.',
  },
  oldWord: {
    th: 'ไฟล์นี้เป็น Word รุ่นเก่า (.doc ก่อนปี 2007) ซึ่งไม่รองรับ เปิดใน Word หรือ LibreOffice แล้วบันทึกเป็น .docx',
    en: 'This is the old format of Word (.doc, before 2007), which is not read. Open it in Word or LibreOffice and save it as .docx.',
  },
  oldOffice: {
    th: 'ไฟล์นี้เป็นรุ่นเก่าของ Microsoft Office ซึ่งไม่รองรับ เปิดในโปรแกรมเดิมแล้วบันทึกเป็น .xlsx หรือ .docx',
    en: 'This is an old format of Microsoft Office, which is not read. Open it in its program and save it as .xlsx or .docx.',
  },
  binaryExcel: {
    th: 'ไฟล์นี้เป็น Excel แบบไบนารี (.xlsb) ซึ่งไม่รองรับ เปิดใน Excel แล้วบันทึกเป็น .xlsx',
    en: 'This is a binary workbook of Excel (.xlsb), which is not read. Open it in Excel and save it as .xlsx.',
  },
  damaged: {
    th: 'ไฟล์เสียหาย อ่านไม่จบ เปิดในโปรแกรมเดิมเพื่อซ่อม บันทึกใหม่ หรือขอไฟล์ใหม่จากผู้ส่ง',
    en: 'The file is damaged and cannot be read to its end. Open it in its program to have it repaired, save it again, or ask for another copy.',
  },
  web: {
    th: 'ไฟล์นี้เป็นหน้าเว็บ (HTML) ไม่ใช่ตารางคำนวณ แม้ชื่อไฟล์จะลงท้ายแบบตาราง เปิดใน Excel หรือ LibreOffice แล้วบันทึกเป็น .xlsx หรือให้ oit import อ่านเป็นหน้าเว็บโดยตั้งชื่อ .html',
    en: 'This is a web page (HTML), whatever its name says. Open it in Excel or LibreOffice and save it as .xlsx, or name it .html for oit import to read it as a page.',
  },
  pdf: {
    th: 'ไฟล์นี้เป็น PDF ไม่ใช่ตารางคำนวณ ขอไฟล์ต้นฉบับ (.xlsx, .docx) หรือตั้งชื่อลงท้าย .pdf เพื่ออ่านเป็นรายงานผล',
    en: 'This is a PDF file, not a spreadsheet. Ask for its source (.xlsx, .docx), or name it .pdf for it to be read as a result report.',
  },
  other: {
    th: 'ไฟล์นี้ไม่ใช่ตารางชนิดที่อ่านได้ (อ่านได้: .xlsx .ods .docx .odt .csv .tsv) เปิดในโปรแกรมเดิมแล้วบันทึกเป็นชนิดหนึ่งในนี้',
    en: 'This is no table of a kind that is read (.xlsx .ods .docx .odt .csv .tsv). Open it in its program and save it as one of these.',
  },
  noTables: {
    th: 'เอกสารนี้ไม่มีตาราง มีแต่ข้อความ ถ้าเป็นรายงานผล ให้บันทึกเป็น .txt แล้วนำเข้า',
    en: 'The document has text but no table. If it is a result report, save it as .txt and import that.',
  },
  tooLarge: {
    th: `ไฟล์ใหญ่เกิน ${limits.tableBytes / 1024 / 1024} MB คัดลอกเฉพาะตารางคำตอบไปไว้ในไฟล์ใหม่ แล้วนำเข้าไฟล์นั้น`,
    en: `The file is larger than ${limits.tableBytes / 1024 / 1024} MB. Copy the table of answers alone into a new file and import that.`,
  },
  tooLargeInside: {
    th: `เนื้อหาในไฟล์เมื่อคลายแล้วใหญ่เกิน ${limits.unpackedBytes / 1024 / 1024} MB จึงไม่อ่าน (อาจเป็นไฟล์ที่ทำมาเพื่อให้เครื่องค้าง) คัดลอกเฉพาะตารางคำตอบไปไว้ในไฟล์ใหม่ แล้วนำเข้าไฟล์นั้น`,
    en: `What is in the file is larger than ${limits.unpackedBytes / 1024 / 1024} MB once it is unpacked, so that it is not read (such files are made to bring machines down, too). Copy the table of answers alone into a new file and import that.`,
  },
  tooManyRows: {
    th: `ตารางมีข้อมูลมากกว่า ${groupDigits(limits.tableRows)} แถว ตารางคำตอบมีราว 50 แถว เหลือไว้เฉพาะแถวของข้อ O แล้วนำเข้าใหม่ (ไม่มีสิ่งใดถูกเขียน)`,
    en: `The table has more than ${groupDigits(limits.tableRows)} rows with something in them; one of answers has some 50. Leave only the rows of the items and import it again (nothing was written).`,
  },
  tooManyCells: {
    th: `ตารางมีข้อมูลมากกว่า ${groupDigits(limits.tableCells)} ช่อง หรือข้อความยาวเกินไป เหลือไว้เฉพาะตารางคำตอบ แล้วนำเข้าใหม่ (ไม่มีสิ่งใดถูกเขียน)`,
    en: `The table has more than ${groupDigits(limits.tableCells)} cells with something in them, or too much text. Leave only the table of answers and import it again (nothing was written).`,
  },
} as const satisfies Readonly<Record<string, ByLanguage<string>>>;

export type TableProblem = keyof typeof tableProblems;

/** A file of tables that is not read. */
export class TableRefusal extends Error {
  constructor(readonly problem: TableProblem) {
    super(problem);
  }
}
