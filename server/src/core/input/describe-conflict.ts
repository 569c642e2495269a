import type { Language } from '../ground/language';
import type { Conflict, ConflictReason } from './merge-answers';

const longest = 100;

const shorten = (text: string) => {
  const line = text.replace(/\s*\n\s*/g, ' ↵ ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
};

type Describe = (own: string, found: string) => string;

const reasons: Readonly<Record<Language, Readonly<Record<ConflictReason, Describe>>>> = {
  th: {
    differs: (own, found) => `ในไฟล์ “${own}” พบ “${found}”`,
    'no-item': (_, found) => `ไฟล์คำตอบไม่มีข้อนี้ หรืออ่านข้อนี้ไม่ได้ พบ “${found}”`,
    'no-room': (_, found) => `รูปแบบของไฟล์ตรงนี้เขียนให้ไม่ได้ พบ “${found}”`,
  },
  en: {
    differs: (own, found) => `the file says “${own}”, found “${found}”`,
    'no-item': (_, found) => `the submission does not have this item, or it cannot be read; found “${found}”`,
    'no-room': (_, found) => `it cannot be written into the file as it stands; found “${found}”`,
  },
};

/** Gives what was found and not written, and why, as one line. */
export function describeConflict({ item, path, reason, own, found }: Conflict, language: Language): string {
  const place = [item, ...path].filter((step) => step !== null).join(' ');
  return `${place}: ${reasons[language][reason](shorten(own), shorten(found))}`;
}
