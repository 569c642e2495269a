import type { ByLanguage } from '../../ground/language';
import { quote } from '../../ground/quote';
import type { FoundAnswers } from '../found-answers';

/** Where answers go: a new submission, or one that exists, by the name of its agency as typed. */
export type OriginTarget = 'new' | { readonly agency: string | null };

/** Gives why a source that was made from a submission does not go there: it holds no whole one, or that of another agency. null: it does. */
export function findOriginProblem({ origin }: Pick<FoundAnswers, 'origin'>, target: OriginTarget): ByLanguage<string> | null {
  if (!origin) return null;
  if (target === 'new') return isNoSubmission;
  const [made, now] = [origin.agency.trim(), target.agency?.trim() ?? ''];
  return made === '' || now === '' || made === now ? null : otherAgency(made, now);
}

const isNoSubmission: ByLanguage<string> = {
  th: 'เป็นใบงานของฝ่าย มีเฉพาะข้อของฝ่ายนั้น จึงไม่สร้างเป็นไฟล์ใหม่ ให้นำเข้าไฟล์คำตอบที่ใช้สร้างใบงาน (บรรทัดคำสั่ง: oit import ใบงาน.xlsx --into ไฟล์คำตอบ.oit.yaml)',
  en: 'This is the work sheet of a division, with its items alone, and makes no new file. Take it into the submission that it was made from (command line: oit import SHEET.xlsx --into SUBMISSION.oit.yaml)',
};

const otherAgency = (made: string, now: string): ByLanguage<string> => ({
  th: `ใบงานนี้สร้างจากไฟล์ของ ${quote(made)} แต่ไฟล์คำตอบเป็นของ ${quote(now)} จึงไม่นำเข้า ตรวจว่าเป็นไฟล์ที่ถูกต้อง`,
  en: `The work sheet was made from a file of ${quote(made)}, the submission is of ${quote(now)}, so it was not taken in. See whether it is the right file.`,
});

/** What is said of a submission that is another one now than when the work sheet was made. */
export const changedSince: ByLanguage<string> = {
  th: 'ไฟล์คำตอบเปลี่ยนไปหลังสร้างใบงานนี้: นำเข้าเฉพาะที่ฝ่ายแก้ ที่แก้ต่างกันทั้งสองฝั่งจะแจ้งและคงของเดิมไว้',
  en: 'the submission was changed since this work sheet was made: only what the division changed is taken in; what both have changed is told and stays as it is',
};
