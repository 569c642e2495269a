import { list, quote } from '../../ground/quote';
import type { BilingualText } from '../../profile/profile';
import { readSurveys, type SurveyCounts } from '../../submission/survey-counts';
import { measureSurveys, type SurveyStatus } from '../../submission/survey-status';
import { defineRule, type Found, found } from '../define-rule';
import { moreGroups } from './texts';

interface Arguments {
  readonly survey: string;
  /** null: the survey as a whole. */
  readonly group: BilingualText | null;
  readonly count: number;
  readonly minimum: number | null;
  /** Groups of which no number is given. */
  readonly absent: readonly BilingualText[];
}

export const surveyBelowMinimum = defineRule<Arguments>({
  code: 'survey.below-minimum',
  severity: 'warning',
  scope: 'item',
  source: '001 l.5, 41-56; 002 l.81-120: the least numbers of answers',
  texts: {
    th: {
      message: ({ survey, group, count, minimum, absent }) => {
        const named = group ? ` กลุ่ม ${quote(group.th)}` : ' รวม';
        const short = minimum !== null && count < minimum ? ` น้อยกว่าขั้นต่ำ ${minimum} คน` : '';
        const unnamed =
          absent.length > 0
            ? ` ยังไม่มีจำนวนของ ${list(
                absent.map(({ th }) => quote(th)),
                3,
                moreGroups.th,
              )}`
            : '';
        return `ผู้ตอบแบบวัด ${survey}${named} ${count} คน${short}${unnamed} ให้มีผู้ตอบเพิ่มก่อนปิดรอบ หรือแก้จำนวนที่กรอก เพราะจำนวนที่ไม่ครบอาจทำให้ผลของแบบวัดใช้ประเมินไม่ได้`;
      },
      meaning:
        'จำนวนผู้ตอบแบบวัดของกลุ่มหนึ่งหรือรวมทุกกลุ่มน้อยกว่าขั้นต่ำของปีนั้น หรือบางกลุ่มที่มีขั้นต่ำยังไม่มีจำนวน ถ้าจำนวนรวมไม่ถึงเพราะบางกลุ่มไม่ถึง จะแจ้งเฉพาะที่กลุ่มนั้น',
      why: 'IIT และ EIT มีน้ำหนักอย่างละ 30 ใน 100 ถ้าผู้ตอบไม่ครบ ผลอาจใช้ประเมินไม่ได้',
      remedy: 'ให้ผู้เกี่ยวข้องตอบเพิ่มก่อนปิดรอบ หรือแก้จำนวนที่กรอกผิด กลุ่มที่ยังไม่มีผู้ตอบให้ใส่ 0',
    },
    en: {
      message: ({ survey, group, count, minimum, absent }) => {
        const named = group ? ` of ${quote(group.en)}` : ' in all';
        const short = minimum !== null && count < minimum ? `, fewer than the minimum of ${minimum}` : '';
        const unnamed =
          absent.length > 0
            ? ` No number is given for ${list(
                absent.map(({ en }) => quote(en)),
                3,
                moreGroups.en,
              )}.`
            : '';
        return `Survey ${survey} has ${count} answers${named}${short}.${unnamed} Collect more before it closes, or correct the number: with too few answers the survey may not count.`;
      },
      meaning:
        'A group of a survey, or the survey in all, has fewer answers than the minimum of the year, or no number is given for a group that has a minimum. Where single groups explain what the total lacks, they alone are marked.',
      why: 'IIT and EIT weigh 30 of 100 each. With too few answers a survey may not count.',
      remedy: 'Collect more before it closes, or correct the number. Give 0 for a group not asked yet.',
    },
  },
  check: (context) => {
    const given = readSurveys(context);
    if (given.length === 0) return [];
    return measureSurveys(context.submission, context.profile).flatMap((status) =>
      given.filter(({ name }) => name === status.name).flatMap((counts) => [...checkGroups(status, counts), ...checkWhole(status, counts)]),
    );
  },
});

function checkGroups({ name, groups }: SurveyStatus, given: SurveyCounts): Found<Arguments>[] {
  return groups.flatMap(({ key, label, count, minimum }) => {
    const place = given.groups.find(({ group }) => group?.key === key)?.span;
    if (!place || count === null || minimum === null || count >= minimum) return [];
    return [found(place, { survey: name, group: label, count, minimum, absent: [] })];
  });
}

/** The survey as a whole: its total, unless what single groups lack explains it, and the groups of which no number is given. */
function checkWhole({ name, groups, answers, isWhole, minimum }: SurveyStatus, { keySpan }: SurveyCounts): Found<Arguments>[] {
  if (answers === null || !isWhole) return [];
  const lacking = groups.reduce((sum, { minimum, count }) => sum + (count === null ? 0 : Math.max(0, (minimum ?? 0) - count)), 0);
  const absent = groups.filter(({ minimum, count }) => minimum && count === null);
  if (answers + lacking >= (minimum ?? 0) && absent.length === 0) return [];
  return [found(keySpan, { survey: name, group: null, count: answers, minimum, absent: absent.map(({ label }) => label) })];
}
