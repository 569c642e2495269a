import type { AnsweredPart, Language } from '../core';

/** What `oit plan` says. */
interface PlanCommandTexts {
  readonly oneFile: string;
  readonly otherForm: (target: string) => string;
  readonly unreadable: (path: string) => string;
  /** The submission of the year before is of the same year, or a later one. */
  readonly notBefore: (path: string, year: number, own: number) => string;
  readonly written: (path: string) => string;
  /** What the plan answers, and how much of it is to be written. */
  readonly answers: string;
  readonly part: (part: AnsweredPart) => string;
  readonly tick: string;
}

const name = ({ item, element }: AnsweredPart) => (element === null ? item : `${item} ${element}`);

export const planCommandTexts: Readonly<Record<Language, PlanCommandTexts>> = {
  th: {
    oneFile: 'ต้องระบุไฟล์คำตอบหนึ่งไฟล์ เช่น oit plan FILE -o plan.docx',
    otherForm: (target) => `ไม่รู้จักรูปแบบของ ${target} ให้ลงท้ายชื่อไฟล์ด้วย .docx (Word) หรือ .html (หน้าเว็บ)`,
    unreadable: (path) => `ทำแผนจาก ${path} ไม่ได้ เพราะอ่านเป็นไฟล์คำตอบไม่ได้ หรือไม่รู้จักรายการข้อที่ไฟล์ระบุ ดูเหตุผล: oit check ${path}`,
    notBefore: (path, year, own) => `${path} เป็นของปีงบประมาณ ${year} ซึ่งไม่ใช่ปีก่อนปีงบประมาณ ${own} ให้ระบุไฟล์คำตอบของปีก่อนใน --previous`,
    written: (path) => `เขียนแผน ${path} แล้ว`,
    answers: 'ส่วนของแผนที่ใช้ตอบข้อในไฟล์คำตอบ:',
    part: (part) =>
      `  ${part.toWrite > 0 ? '✎' : '✓'} ${name(part)} – ${part.title}: ${part.toWrite > 0 ? `ยังต้องเขียน ${part.toWrite} แห่ง` : 'ครบแล้ว'}${part.isShown ? ' (ทำเครื่องหมายไว้แล้ว)' : ''}`,
    tick: 'เมื่อเขียนครบและเผยแพร่บนเว็บไซต์แล้ว จึงใส่ true ที่องค์ประกอบนั้นใต้ elements หรือที่อยู่ (URL) ที่แสดง',
  },
  en: {
    oneFile: 'name one submission, as in oit plan FILE -o plan.docx',
    otherForm: (target) => `the form of ${target} is not known: end its name in .docx (Word) or .html (web page)`,
    unreadable: (path) =>
      `no plan can be made of ${path}: it is no submission that can be read, or its list of items is not known; for the reason: oit check ${path}`,
    notBefore: (path, year, own) =>
      `${path} is of fiscal year ${year}, which is not before fiscal year ${own}; give --previous the submission of the year before`,
    written: (path) => `Wrote the plan ${path}`,
    answers: 'Parts of the plan, and what of the submission they answer:',
    part: (part) =>
      `  ${part.toWrite > 0 ? '✎' : '✓'} ${name(part)} – ${part.title}: ${part.toWrite > 0 ? `${part.toWrite} places to be written` : 'complete'}${part.isShown ? ' (ticked already)' : ''}`,
    tick: 'Once a part is written and published on the web site, set its element to true under elements, or to the URL where it is shown.',
  },
};
