import { list, quote } from '../../ground/quote';
import type { SurveysArguments } from '../arguments/surveys';
import type { Texts } from '../catalogue';
import { nearestText } from './phrases';

const moreGroups = (count: number) => `และอีก ${count} กลุ่ม`;

const states = { missing: 'ยังไม่มีในไฟล์', unanswered: 'ยังไม่ได้ตอบ', none: 'ตอบว่าไม่มี', unknown: 'ไม่มีในรายการ' } as const;

export const surveys: Texts<SurveysArguments> = {
  'survey.below-minimum': ({ survey, group, count, minimum, absent }) => {
    const named = group ? ` กลุ่ม ${quote(group.th)}` : ' รวม';
    const short = minimum !== null && count < minimum ? ` น้อยกว่าขั้นต่ำ ${minimum} คน` : '';
    const unnamed =
      absent.length > 0
        ? ` ยังไม่มีจำนวนของ ${list(
            absent.map(({ th }) => quote(th)),
            3,
            moreGroups,
          )}`
        : '';
    return `ผู้ตอบแบบวัด ${survey}${named} ${count} คน${short}${unnamed} ให้มีผู้ตอบเพิ่มก่อนปิดรอบ หรือแก้จำนวนที่กรอก เพราะจำนวนที่ไม่ครบอาจทำให้ผลของแบบวัดใช้ประเมินไม่ได้`;
  },
  'survey.unknown-group': ({ survey, group, nearest, known }) =>
    `แบบวัด ${survey} ไม่มีกลุ่ม ${quote(group)} จำนวนนี้จึงไม่ถูกนับ${nearestText(nearest)} ให้เลือกจาก: ${list(known.map(quote), 4, moreGroups)}`,
  'reference.broken': ({ typed, target, state }) =>
    `อ้างถึงข้อ ${target} ใน ${quote(typed)} แต่ข้อนั้น${states[state]} ${state === 'unknown' ? 'ให้แก้เลขข้อ' : `ให้ตอบข้อ ${target} หรือแก้ข้อความ`} ข้อนี้จึงเสี่ยงได้ 0 คะแนนด้วย`,
};
