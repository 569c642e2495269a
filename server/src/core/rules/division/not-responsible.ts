import { more, moreDivisions } from '../../ground/phrases';
import { list, quote } from '../../ground/quote';
import { responsibleDivisions } from '../../profile/profile';
import { allDivisions } from '../../thai/division';
import { defineRule, found } from '../define-rule';
import { eachItem } from '../each-item';

/** `fiscalYear`: of the list; `isOwn`: the agency wrote the list itself. */
interface Arguments {
  readonly value: string;
  readonly responsible: readonly string[];
  readonly fiscalYear: number;
  readonly isOwn: boolean;
}

export const divisionNotResponsible = defineRule<Arguments>({
  code: 'division.not-responsible',
  severity: 'warning',
  scope: 'item',
  source: '001: the responsible divisions of each item and element',
  texts: {
    th: {
      message: ({ value, responsible, fiscalYear, isOwn }) =>
        isOwn
          ? `${quote(value)} ไม่ใช่ผู้รับผิดชอบข้อนี้ตามรายการของหน่วยงาน ให้แก้ชื่อฝ่าย หรือแก้รายการให้ตรงกับคำสั่งมอบหมายงาน ผู้รับผิดชอบตามรายการคือ ${list(responsible, 10, moreDivisions.th)}`
          : `${quote(value)} ไม่ตรงกับรายการซึ่งมาจากคำสั่งปีงบประมาณ ${fiscalYear} ของเขตหนึ่ง ถ้าตรงกับคำสั่งของหน่วยงานแล้ว ไม่ต้องแก้ เพราะแต่ละหน่วยงานมอบหมายงานต่างกันได้ คำสั่งนั้นให้ ${list(responsible, 10, moreDivisions.th)} รับผิดชอบ`,
      meaning:
        'ฝ่ายนี้ไม่ใช่ผู้รับผิดชอบข้อนี้ตามรายการ รายชื่อในรายการที่มากับโปรแกรมมาจากคำสั่งของเขตหนึ่ง จึงแจ้งเป็นข้อสังเกต ถ้าเป็นรายการที่หน่วยงานทำเองจะแจ้งเป็นคำเตือน',
      why: 'งานที่มอบผิดฝ่ายอาจไม่มีใครทำจนเลยกำหนด',
      remedy:
        'ตรวจคำสั่งมอบหมายงานของหน่วยงาน ถ้ามอบให้ฝ่ายนี้จริงไม่ต้องแก้ ปิดทั้งไฟล์ได้ด้วยบรรทัดเดียว `# oit-disable-file division.not-responsible -- มอบหมายตามคำสั่งของเขต`',
    },
    en: {
      message: ({ value, responsible, fiscalYear, isOwn }) =>
        isOwn
          ? `${quote(value)} does not answer for this item by the agency's own list. Correct the division, or the list by the order that assigns the work. The list says ${list(responsible, 10, more.en)}.`
          : `${quote(value)} is not in the list, which follows the order of one district in fiscal year ${fiscalYear}. If it follows your own order, nothing need be changed: agencies may assign the work otherwise. That order names ${list(responsible, 10, more.en)}.`,
      meaning:
        'By the list this division does not answer for the item. The lists that come with the program follow the order of one district, hence a note only; with a list of the agency’s own it is a warning.',
      why: 'Work given to the wrong division may be left undone until the deadline has passed.',
      remedy:
        'Look at the order of your own office. If it did assign the work so, nothing need be changed. One line silences the whole file: `# oit-disable-file division.not-responsible -- มอบหมายตามคำสั่งของเขต`.',
    },
  },
  check: eachItem(({ item, expected }, { profile, catalog }) => {
    const responsible = expected ? responsibleDivisions(expected) : [];
    if (!profile || responsible.length === 0 || responsible.includes(allDivisions)) return [];
    const isOwn = catalog.own.some((reading) => reading.profile === profile);
    const of = { responsible, fiscalYear: profile.fiscalYear, isOwn };
    const severity = isOwn ? 'warning' : 'info';
    return item.divisions.flatMap(({ value, span, reading }) => {
      const name = reading?.kind === 'known' || reading?.kind === 'misspelt' ? reading.name : null;
      if (name === null || responsible.includes(name)) return [];
      return [found(span, { ...of, value }, { item: item.id, severity })];
    });
  }),
});
