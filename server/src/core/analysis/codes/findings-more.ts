import { defineCode } from '../../findings/define-code';
import { limits } from '../../ground/limits';

/** Of a code. */
interface Arguments {
  readonly code: string;
  readonly count: number;
}

export const findingsMore = defineCode<Arguments>({
  code: 'findings.more',
  severity: 'info',
  source: 'limits of the checker',
  isFixed: true,
  texts: {
    th: {
      message: ({ code, count }) =>
        `ยังมี ${code} อีก ${count} รายการในไฟล์นี้ที่โปรแกรมแก้ไขไม่ได้แสดง ให้แก้รายการที่แสดงก่อนแล้วตรวจใหม่ หรือดูทุกรายการด้วยคำสั่ง oit check`,
      meaning: 'ยังมีรายการของรหัสเดียวกันอีก แต่โปรแกรมแก้ไข (VS Code) แสดงไม่หมด',
      why: `โปรแกรมแก้ไขแสดงรหัสละไม่เกิน ${limits.findingsOfCode} รายการต่อไฟล์ โดยแสดงข้อผิดพลาดก่อน รหัสหนึ่งจึงไม่บังรหัสอื่น จำนวนที่นับ ความครบถ้วน และบรรทัดคำสั่งยังใช้ทุกรายการ`,
      remedy: 'แก้รายการที่แสดงก่อน (ใช้ “แก้ทั้งหมดที่แก้ได้อย่างปลอดภัย” ได้) แล้วตรวจใหม่',
    },
    en: {
      message: ({ code, count }) =>
        `${count} more of ${code} in this file are not shown in the editor. Mend the ones shown and check again, or see all with oit check.`,
      meaning: 'There are more findings of one code than the editor shows.',
      why: `The editor shows at most ${limits.findingsOfCode} findings of one code in a file, errors first, so that no code hides another. Counts, completeness and the command line have them all.`,
      remedy: 'Mend the ones shown (“Fix all that can be fixed safely” helps), then check again.',
    },
  },
  example: {
    args: { code: 'url.thai-digits', count: 12 },
    wrong: {
      th: `ไฟล์ที่พบรหัสเดียวกันเกิน ${limits.findingsOfCode} รายการ`,
      en: `A file with more than ${limits.findingsOfCode} findings of one code`,
    },
    right: { th: 'ไฟล์ที่แก้แล้วจนแสดงได้ทุกรายการ', en: 'A file mended until all its findings are shown' },
  },
});
