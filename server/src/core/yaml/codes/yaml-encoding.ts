import { defineCode } from '../../findings/define-code';
import type { EncodingProblem } from '../../ground/decode';

const encodings = {
  th: {
    nul: 'ไฟล์นี้ไม่ใช่ข้อความ (มีไบต์ NUL)',
    'utf-16': 'ไฟล์นี้เข้ารหัสแบบ UTF-16',
    'windows-874': 'ไฟล์นี้เข้ารหัสแบบ Windows-874 (TIS-620)',
    'not-utf-8': 'ไฟล์นี้ไม่ได้เข้ารหัสแบบ UTF-8',
  },
  en: {
    nul: 'The file is not text (it holds NUL bytes)',
    'utf-16': 'The file is encoded in UTF-16',
    'windows-874': 'The file is encoded in Windows-874 (TIS-620)',
    'not-utf-8': 'The file is not encoded in UTF-8',
  },
} as const;

export const yamlEncoding = defineCode<{ readonly problem: EncodingProblem }>({
  code: 'yaml.encoding',
  severity: 'error',
  source: 'the format: one YAML 1.2 document in UTF-8, without anchors, aliases, tags and merge keys',
  isFixed: true,
  texts: {
    th: {
      message: ({ problem }) => `${encodings.th[problem]} จึงอ่านภาษาไทยไม่ได้ ให้บันทึกไฟล์ใหม่เป็น UTF-8`,
      meaning: 'ไฟล์ไม่ได้เข้ารหัสแบบ UTF-8 จึงอ่านภาษาไทยไม่ได้',
      why: 'ข้อความไทยจะเพี้ยนเมื่อเปิดบนเครื่องอื่นหรือคัดลอกลงระบบ ITAP',
      remedy:
        'เปิดไฟล์ด้วยโปรแกรมที่แสดงภาษาไทยถูกต้อง แล้วบันทึกใหม่โดยเลือกการเข้ารหัส (Encoding) เป็น UTF-8 ใน VS Code: คลิกชื่อการเข้ารหัสที่แถบล่าง เลือก “Reopen with Encoding” เป็น Windows 874 แล้ว “Save with Encoding” เป็น UTF-8',
    },
    en: {
      message: ({ problem }) => `${encodings.en[problem]}, so its Thai text cannot be read. Save it as UTF-8.`,
      meaning: 'The file is not encoded in UTF-8, so its Thai text cannot be read.',
      why: 'Thai text comes out garbled on another computer and in ITAP.',
      remedy:
        'Open the file in a program that shows the Thai text rightly, and save it with the encoding UTF-8. In VS Code: click the encoding in the bar at the bottom, “Reopen with Encoding” as Windows 874, then “Save with Encoding” as UTF-8.',
    },
  },
  example: {
    args: { problem: 'windows-874' },
    wrong: { th: 'ไฟล์ที่บันทึกด้วยรหัสภาษาไทยแบบเดิม (ANSI, Windows-874)', en: 'A file saved in the older Thai encoding (ANSI, Windows-874)' },
    right: { th: 'ไฟล์เดียวกันที่บันทึกเป็น UTF-8', en: 'The same file saved as UTF-8' },
  },
});
