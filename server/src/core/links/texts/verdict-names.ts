import type { Language } from '../../ground/language';
import type { VerdictKind } from '../verdict';

const names: Readonly<Record<VerdictKind, Readonly<Record<Language, string>>>> = {
  alive: { th: 'ใช้ได้', en: 'works' },
  dead: { th: 'เสีย', en: 'dead' },
  moved: { th: 'ย้ายแล้ว', en: 'moved' },
  'redirected-home': { th: 'พากลับหน้าหลัก', en: 'sent to the home page' },
  login: { th: 'ต้องเข้าสู่ระบบ', en: 'needs a login' },
  'soft-404': { th: 'ไม่พบหน้า (แต่ตอบ 200)', en: 'not found (answers 200)' },
  empty: { th: 'ว่างเปล่า', en: 'empty' },
  'wrong-type': { th: 'ชนิดไฟล์ไม่ตรง', en: 'wrong type of file' },
  tls: { th: 'ใบรับรองมีปัญหา', en: 'certificate fault' },
  blocked: { th: 'ไม่ให้โปรแกรมเปิด', en: 'blocked' },
  unreachable: { th: 'ยังเปิดไม่ได้', en: 'unreachable' },
  'not-public': { th: 'ไม่เปิดต่อสาธารณะ', en: 'not public' },
  skipped: { th: 'เว้นไว้ ไม่ได้เปิด', en: 'left out' },
  offline: { th: 'ยังไม่ได้เปิด (ออฟไลน์)', en: 'not opened (offline)' },
};

/** Gives the name of a verdict: a word or a few. */
export function formatVerdict(kind: VerdictKind, language: Language): string {
  return names[kind][language];
}
