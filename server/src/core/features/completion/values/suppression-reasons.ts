import { isOfLinks } from '../../../analysis/catalogue';
import { reasonGap } from '../../../analysis/suppression-reason';
import type { ByLanguage, Language } from '../../../ground/language';

/** Phrases for what is said of links, and for all else. */
const phrases: ByLanguage<{ readonly ofLinks: readonly string[]; readonly ofAll: readonly string[] }> = {
  th: {
    ofLinks: [`เปิดลิงก์ในเบราว์เซอร์แล้วใช้งานได้ เมื่อวันที่ ${reasonGap}`, `เว็บไซต์ปิดปรับปรุงชั่วคราว จะใช้ได้ภายในวันที่ ${reasonGap}`],
    ofAll: [
      `ตรวจกับข้อมูลที่เผยแพร่แล้วถูกต้อง เพราะ ${reasonGap}`,
      `ผู้บริหารเห็นชอบให้ใช้ตามนี้ ตามหนังสือ ${reasonGap}`,
      `อยู่ระหว่างแก้ไข จะเสร็จภายในวันที่ ${reasonGap}`,
    ],
  },
  en: {
    ofLinks: [`Opened in a browser and works, on ${reasonGap}`, `The site is being repaired and will be back on ${reasonGap}`],
    ofAll: [
      `Compared with what is published and right, because ${reasonGap}`,
      `The head of the agency agreed to it: letter ${reasonGap}`,
      `Being mended, to be done by ${reasonGap}`,
    ],
  },
};

/** Gives phrases to begin a reason with, for codes that are silenced. Each has one gap, and is no reason before that is filled in. */
export function findReasons(codes: readonly string[], language: Language): readonly string[] {
  const { ofLinks, ofAll } = phrases[language];
  return codes.some(isOfLinks) ? [...ofLinks, ...ofAll] : ofAll;
}
