import { toArabicDigits } from '../../thai/digits';
import type { ReportLine } from './report-lines';

/** What a report says of itself above its table. */
export interface ReportFacts {
  readonly fiscalYear: number | null;
  readonly agencyName: string | null;
}

const year = /ปีงบประมาณ\s*(?:พ\.?\s?ศ\.?\s*)?(2[45][0-9]{2})(?![0-9])/;
const isAboutResult = /ประเมิน/;
const agencyLabel = /^(?:ชื่อ)?หน่วยงาน\s*[:：]\s*(\S.{2,120})$/;
const agency =
  /((?:สำนักงานเขต|เทศบาล(?:ตำบล|เมือง|นคร)|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบต\.|อบจ\.|มหาวิทยาลัย|โรงพยาบาล|วิทยาลัย|โรงเรียน)\s?\S{2,60})(?=\s|$)/;

/** Gives year and agency that stand nearest above the table, where the lines speak of the result of an assessment. */
export function readFacts(lines: readonly ReportLine[]): ReportFacts {
  let fiscalYear: number | null = null;
  let agencyName: string | null = null;
  for (const { text } of lines) {
    const labelled = agencyLabel.exec(text)?.[1]?.trim();
    if (labelled) agencyName = labelled;
    if (!isAboutResult.test(text) || text.length > longestCaption) continue;
    const typed = year.exec(toArabicDigits(text))?.[1];
    if (typed) fiscalYear = Number(typed);
    const named = agency.exec(text)?.[1];
    if (named && !labelled) agencyName = named;
  }
  return { fiscalYear, agencyName };
}

const longestCaption = 400;
