import { defineCode } from '../../findings/define-code';
import { groupDigits } from '../../ground/group-digits';
import type { ByLanguage } from '../../ground/language';
import { limits } from '../../ground/limits';

interface Arguments {
  readonly what: 'file' | 'line' | 'parts';
  readonly limit: number;
}

const tooLarge: ByLanguage<Readonly<Record<'file' | 'line' | 'parts', (limit: number) => string>>> = {
  th: {
    file: (limit) => `ไฟล์ใหญ่เกิน ${Math.round(limit / 1024 / 1024)} เมกะไบต์ จึงไม่ตรวจ ให้ตรวจดูว่าเป็นไฟล์คำตอบ OIT จริง`,
    line: (limit) => `บรรทัดนี้ยาวเกิน ${groupDigits(limit)} อักขระ จึงไม่ตรวจ ให้แบ่งเป็นหลายบรรทัด`,
    parts: (limit) => `ไฟล์มีค่าและเครื่องหมายเกิน ${groupDigits(limit)} ส่วน จึงไม่ตรวจ ให้ตรวจดูว่าเป็นไฟล์คำตอบ OIT จริง`,
  },
  en: {
    file: (limit) =>
      `The file is larger than ${Math.round(limit / 1024 / 1024)} MiB and is not checked. See whether it is an OIT submission.`,
    line: (limit) => `This line is longer than ${groupDigits(limit)} characters and is not checked. Break it into lines.`,
    parts: (limit) =>
      `The file has more than ${groupDigits(limit)} values and signs and is not checked. See whether it is an OIT submission.`,
  },
};

const megabytes = limits.fileBytes / 1024 / 1024;

const lineLength = groupDigits(limits.lineLength);

export const yamlTooLarge = defineCode<Arguments>({
  code: 'yaml.too-large',
  severity: 'error',
  source: 'limits of the checker',
  isFixed: true,
  texts: {
    th: {
      message: ({ what, limit }) => tooLarge.th[what](limit),
      meaning: `ไฟล์หรือบรรทัดใหญ่เกินกว่าที่โปรแกรมตรวจ (ไฟล์ ${megabytes} เมกะไบต์ บรรทัดละ ${lineLength} อักขระ)`,
      why: 'ไฟล์คำตอบทั่วไปเล็กกว่านี้มาก ไฟล์ใหญ่ขนาดนี้น่าจะไม่ใช่ไฟล์คำตอบ OIT',
      remedy: 'ตรวจดูว่าเปิดไฟล์ถูก ถ้ามีรูปหรือเอกสารฝังอยู่ในไฟล์ ให้เผยแพร่บนเว็บไซต์แล้วใส่เฉพาะ URL',
    },
    en: {
      message: ({ what, limit }) => tooLarge.en[what](limit),
      meaning: `The file or a line is larger than the checker reads (${megabytes} MiB a file, ${lineLength} characters a line).`,
      why: 'Real submissions have a few hundred kilobytes at most: this is hardly one.',
      remedy: 'Check that it is the right file. Publish pictures and documents on the web site and give their URLs only.',
    },
  },
  example: {
    args: { what: 'file', limit: limits.fileBytes },
    wrong: { th: 'ไฟล์ที่มีรูปภาพหรือเอกสารทั้งฉบับวางอยู่ข้างใน', en: 'A file with a picture or a whole document pasted into it' },
    right: { th: 'คำตอบที่ใส่เพียง URL ของเอกสารบนเว็บไซต์', en: 'An answer with nothing but the URL of the document on the web site' },
  },
});
