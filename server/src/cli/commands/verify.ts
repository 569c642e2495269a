import type { Command } from '../command';
import { checkFlags, commonFlags } from '../flags';

const { profiles } = checkFlags;

/** `oit verify`: whether a package is as it was made. */
export const verifyCommand: Command = {
  form: 'oit verify FILE.zip',
  what: {
    th: 'ตรวจว่าชุดเอกสารยังเหมือนตอนที่สร้าง: ค่า SHA-256 ของทุกไฟล์ รูปแบบ และข้อมูลที่ตรงกับไฟล์ต้นฉบับในชุด (รหัสออก 0 ครบถ้วน, 1 มีไฟล์ที่เปลี่ยนไป, 2 อ่านไม่ได้)',
    en: 'Tells whether a package is as it was made: SHA-256 of every file, its form, and that it says what its source file says (exit code 0 whole, 1 changed, 2 unreadable)',
  },
  flags: { ...(profiles ? { profiles } : {}), ...commonFlags },
};
