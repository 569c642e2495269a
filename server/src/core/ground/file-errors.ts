import type { Language } from './language';

/** Why a file could not be read or written, by the system's code of the error or that of a refusal. */
const fileErrors: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  th: {
    ENOENT: 'ไม่พบไฟล์หรือโฟลเดอร์',
    ENOTDIR: 'บางส่วนของที่อยู่ไม่ใช่โฟลเดอร์',
    EISDIR: 'เป็นโฟลเดอร์ ไม่ใช่ไฟล์',
    EACCES: 'ไม่มีสิทธิ์เข้าถึง',
    EPERM: 'ไม่มีสิทธิ์เข้าถึง',
    EROFS: 'พื้นที่จัดเก็บนี้อ่านได้อย่างเดียว',
    ENOSPC: 'พื้นที่จัดเก็บเต็ม',
    EDQUOT: 'เกินโควตาพื้นที่จัดเก็บ',
    EFBIG: 'ไฟล์ใหญ่เกินกว่าที่พื้นที่จัดเก็บรับได้',
    ENAMETOOLONG: 'ชื่อไฟล์ยาวเกินไป',
    ELOOP: 'ลิงก์ของไฟล์วนกลับมาที่เดิม',
    EEXIST: 'มีไฟล์อยู่แล้ว',
    ERR_FS_FILE_TOO_LARGE: 'ไฟล์ใหญ่เกินกว่าจะอ่านได้',
    NOT_PLAIN: 'ไม่ใช่ไฟล์ทั่วไป (อาจเป็นโฟลเดอร์หรืออุปกรณ์)',
    HARD_LINKED: 'ไฟล์นี้มีอีกชื่อหนึ่ง (hard link) ถ้าเขียนทับ สองชื่อจะไม่ใช่ไฟล์เดียวกันอีก ให้ทำสำเนาก่อน',
    READ_ONLY: 'ไฟล์ตั้งไว้ให้อ่านได้อย่างเดียว',
    OWNER_LOST: 'ไฟล์เป็นของผู้ใช้อื่น ถ้าเขียนทับเจ้าของไฟล์จะเปลี่ยน ให้เจ้าของไฟล์เป็นผู้แก้ หรือทำสำเนา',
    CHANGED: 'ไฟล์ถูกแก้ไขระหว่างที่โปรแกรมทำงาน จึงไม่เขียนทับ ให้สั่งใหม่อีกครั้ง',
    TOO_SLOW: 'พื้นที่จัดเก็บไฟล์ไม่ตอบภายในเวลาที่กำหนด',
    ROUNDS_TOO_LARGE: 'ใหญ่เกินกว่าจะเป็นไฟล์รอบตรวจทาน (เกิน 4 MB) ให้ย้ายไปเก็บที่อื่น แล้วบันทึกใหม่',
  },
  en: {
    ENOENT: 'no such file or folder',
    ENOTDIR: 'a part of the path is not a folder',
    EISDIR: 'it is a folder, not a file',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the storage is read-only',
    ENOSPC: 'no space left',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file is larger than the storage takes',
    ENAMETOOLONG: 'the name is too long',
    ELOOP: 'the links lead in a circle',
    EEXIST: 'the file exists',
    ERR_FS_FILE_TOO_LARGE: 'the file is too large to read',
    NOT_PLAIN: 'it is no plain file (a device, a pipe or a folder)',
    HARD_LINKED: 'the file has a second name (hard link); written over, the two names would no longer be one file: make a copy first',
    READ_ONLY: 'the file may only be read',
    OWNER_LOST: 'the file belongs to another user, and writing over it would change its owner: let the owner do it, or make a copy',
    CHANGED: 'the file was changed while the program was at work, so it is not written over: run the command again',
    TOO_SLOW: 'where the file lies does not answer in time',
    ROUNDS_TOO_LARGE: 'larger than review rounds are (over 4 MB): move it elsewhere, then record again',
  },
};

/** Gives a reason in words; null for a code without any. */
export function formatFileError(code: string, language: Language): string | null {
  return fileErrors[language][code] ?? null;
}
