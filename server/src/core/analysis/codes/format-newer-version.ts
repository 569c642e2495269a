import { defineCode } from '../../findings/define-code';

export const formatNewerVersion = defineCode<{ readonly version: number; readonly supported: number }>({
  code: 'format.newer-version',
  severity: 'error',
  source: 'the format: its version stands in the key oit',
  isUnsuppressible: true,
  texts: {
    th: {
      message: ({ version, supported }) => `ไฟล์นี้ใช้รูปแบบรุ่น ${version} แต่โปรแกรมรุ่นนี้อ่านได้ถึงรุ่น ${supported} ให้ปรับปรุงโปรแกรม OIT ก่อนตรวจ`,
      meaning: 'ไฟล์เขียนด้วยรูปแบบรุ่นใหม่กว่าที่โปรแกรมนี้อ่านได้',
      why: 'โปรแกรมรุ่นนี้อาจเข้าใจค่าผิด จึงไม่ตรวจรายข้อ',
      remedy: 'ปรับปรุงโปรแกรม OIT เป็นรุ่นล่าสุด ถ้าพิมพ์เลขรุ่นผิดเอง ให้แก้เป็น `oit: 1`',
    },
    en: {
      message: ({ version, supported }) =>
        `The file is written in format version ${version}; this release reads up to ${supported}. Update OIT before checking it.`,
      meaning: 'The file is written in a newer format than this release reads.',
      why: 'This release might misunderstand it, so the items are not checked.',
      remedy: 'Update OIT. Where the version is only mistyped, write `oit: 1`.',
    },
  },
});
