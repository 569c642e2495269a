import { quote } from '../../ground/quote';
import type { BilingualText } from '../../profile/profile';
import { readSurveys } from '../../submission/survey-counts';
import { type GroupStatus, type LeastAnswers, measureSurveys } from '../../submission/survey-status';
import { defineRule, found } from '../define-rule';

interface Arguments {
  readonly survey: string;
  readonly group: BilingualText;
  readonly count: number;
  readonly headcount: number;
  readonly least: LeastAnswers;
}

export const surveyBelowShare = defineRule<Arguments>({
  code: 'survey.below-share',
  severity: 'warning',
  scope: 'file',
  source: '002 l.83-89: who of the staff answers IIT: all officials; of employees all of four divisions and 80 percent of each other one',
  texts: {
    th: {
      message: ({ survey, group, count, headcount, least }) => {
        const staff = `จากบุคลากร ${headcount} คน`;
        const asked: Readonly<Record<LeastAnswers['basis'], string>> = {
          everyone: `กลุ่มนี้ต้องตอบทุกคน (${staff})`,
          'by-division': `ต้องมีอย่างน้อย ${least.count} คน (คำนวณรายฝ่าย ${staff})`,
          'one-number': `ต้องมีอย่างน้อย ${least.count} คน (${staff} เป็นจำนวนที่น้อยที่สุดที่แน่นอน ถ้ากรอก headcount แยกตามฝ่าย จะคำนวณได้พอดี)`,
        };
        return `ผู้ตอบแบบวัด ${survey} กลุ่ม ${quote(group.th)} ${count} คน ${asked[least.basis]} ยังขาดอีก ${least.count - count} คน ให้มีผู้ตอบเพิ่มก่อนปิดรอบ หรือแก้จำนวนที่กรอก`;
      },
      meaning:
        'เมื่อกรอกจำนวนบุคลากร (`headcount`) ผู้ตอบแบบวัด IIT ของกลุ่มหนึ่งน้อยกว่าส่วนที่รายการข้อกำหนด เช่น ข้าราชการทุกคน หรือลูกจ้างร้อยละ 80 ของแต่ละฝ่าย',
      why: 'แบบวัด IIT กำหนดผู้ตอบเป็นรายกลุ่ม ไม่ใช่เฉพาะจำนวนรวม ถ้าไม่กรอก `headcount` จะไม่ตรวจเรื่องนี้',
      remedy:
        'ให้ผู้เกี่ยวข้องตอบเพิ่มก่อนปิดรอบ หรือแก้จำนวนที่กรอก `headcount` นับเฉพาะผู้ที่เข้าเกณฑ์ผู้ตอบ และกรอกแยกตามฝ่ายได้ เช่น `employees: { ฝ่ายโยธา: 40, ฝ่ายปกครอง: 25 }` แล้วจำนวนขั้นต่ำจะคำนวณได้พอดี',
    },
    en: {
      message: ({ survey, group, count, headcount, least }) => {
        const asked: Readonly<Record<LeastAnswers['basis'], string>> = {
          everyone: `everyone of this group is to answer (${headcount} on the staff)`,
          'by-division': `there must be at least ${least.count} (counted by division, of ${headcount} on the staff)`,
          'one-number': `there must be at least ${least.count} (of ${headcount} on the staff; that is the least that is certain, a headcount by division makes it exact)`,
        };
        return `Survey ${survey} has ${count} answers of ${quote(group.en)}, and ${asked[least.basis]}: ${least.count - count} are lacking. Collect more before it closes, or correct the numbers.`;
      },
      meaning:
        'By the number of staff that the file gives (`headcount`), fewer of a group have answered IIT than the list asks for: all officials, say, or 80 percent of the employees of each division.',
      why: 'IIT says who of each group is to answer, not a total alone. Without `headcount` it is not checked.',
      remedy:
        'Collect more before it closes, or correct the numbers. `headcount` counts only those whom the survey asks; by division, as in `employees: { ฝ่ายโยธา: 40, ฝ่ายปกครอง: 25 }`, the least number of answers is exact.',
    },
  },
  check: ({ submission, profile, readRoot }) => {
    if (submission.headcount.length === 0) return [];
    const root = readRoot();
    const given = root ? readSurveys({ root, profile }) : [];
    return measureSurveys(submission, profile).flatMap(({ name, groups }) => {
      const typed = given.find((survey) => survey.name === name)?.groups ?? [];
      return groups.flatMap((status) => {
        const span = typed.find(({ group }) => group?.key === status.key)?.span;
        const args = findLack(status);
        return span && args ? [found(span, { survey: name, group: status.label, ...args })] : [];
      });
    });
  },
});

/** null: nothing is known to lack. */
function findLack({ count, headcount, least }: GroupStatus): Pick<Arguments, 'count' | 'headcount' | 'least'> | null {
  return count !== null && headcount !== null && least && count < least.count ? { count, headcount, least } : null;
}
