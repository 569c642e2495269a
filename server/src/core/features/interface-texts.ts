import type { ItemState } from '../analysis/score/completeness';
import type { FindingCounts } from '../findings/finding';
import type { Language } from '../ground/language';
import { type CivilDate, formatDate, formatThaiDate } from '../thai/date';

/** Texts of tree, symbols and the like that belong to no finding. */
export interface InterfaceTexts {
  readonly states: Readonly<Record<ItemState, string>>;
  readonly cost: (points: string) => string;
  readonly toMend: string;
  /** What a list of findings leaves out. */
  readonly more: (count: number) => string;
  readonly counts: (counts: FindingCounts) => string;
  readonly ready: (ready: number, total: number) => string;
  /** Items that are complete, yet such items scored 0. */
  readonly atRisk: (count: number, ids: readonly string[]) => string;
  readonly projected: (oit: string, estimate: boolean) => string;
  readonly total: (total: string, level: string | null, estimate: boolean) => string;
  /** The score of a survey, and those of its indicators; null: not known. */
  readonly survey: (
    tool: string,
    score: string | null,
    indicators: readonly (readonly [id: string, score: string])[],
    estimate: boolean,
  ) => string;
  /** Why a score has two ends. */
  readonly range: string;
  /** What comments silence, beside the counts. */
  readonly silenced: (findings: number, errors: number) => string;
  /** What states and score are computed from; `day`: the last one on which links were opened. */
  readonly basis: (day: CivilDate | null) => string;
  readonly preCheck: string;
  readonly unnamedAgency: string;
  readonly cannotBeRead: string;
  readonly unknownProfile: string;
}

const th: InterfaceTexts = {
  states: { missing: 'ยังไม่มีในไฟล์', draft: 'ยังไม่ครบ', 'at-risk': 'เสี่ยงได้ 0', ready: 'พร้อม', approved: 'รับรองแล้ว', none: 'ตอบว่าไม่มี' },
  cost: (points) => `ถ้าได้ 0 เสียคะแนนรวม ${points} คะแนน (ประมาณการ)`,
  toMend: 'สิ่งที่ต้องแก้',
  more: (count) => `และอีก ${count} รายการ`,
  counts: ({ errors, warnings, infos }) => `ข้อผิดพลาด ${errors} คำเตือน ${warnings} ข้อสังเกต ${infos}`,
  ready: (ready, total) => `พร้อม ${ready} จาก ${total} ข้อ`,
  atRisk: (count, ids) => `ข้อที่เสี่ยงได้ 0 คะแนน (${count} ข้อ): ${ids.join(', ')}`,
  projected: (oit, estimate) => `คะแนน OIT ${oit}${estimate ? ' (ประมาณการ)' : ''}`,
  total: (total, level, estimate) => `คะแนนรวม ${total}${level ? ` ระดับ ${level}` : ''}${estimate ? ' (ประมาณการ)' : ''}`,
  survey: (tool, score, indicators, estimate) =>
    `คะแนน ${tool} ${score ?? 'ยังไม่ทราบ'}${estimate ? ' (ประมาณการ)' : ''}${indicators.length > 0 ? ` (${indicators.map(([id, points]) => `ตัวชี้วัดที่ ${id}: ${points}`).join(', ')})` : ''}`,
  range: 'ค่าต่ำคิดข้อที่เสี่ยงได้ 0 เป็น 0 ค่าสูงคิดเป็น 100',
  silenced: (findings, errors) => `ปิดการแจ้งไว้ ${findings} รายการ${errors > 0 ? ` (ข้อผิดพลาด ${errors})` : ''}`,
  basis: (day) => (day ? `คิดจากข้อความในไฟล์และผลของลิงก์ที่เปิดเมื่อ ${formatThaiDate(day)}` : 'คิดจากข้อความในไฟล์ ยังไม่ได้เปิดลิงก์'),
  preCheck: 'เป็นการตรวจเบื้องต้น ไม่ใช่ผลการประเมิน',
  unnamedAgency: '(ยังไม่ระบุหน่วยงาน)',
  cannotBeRead: 'ยังอ่านไฟล์ไม่ได้ ดูข้อผิดพลาดในไฟล์',
  unknownProfile: 'ไม่พบรายการข้อของปีและประเภทหน่วยงานนี้',
};

const en: InterfaceTexts = {
  states: {
    missing: 'not in the file',
    draft: 'incomplete',
    'at-risk': 'at risk of 0',
    ready: 'ready',
    approved: 'approved',
    none: 'answered no',
  },
  cost: (points) => `A zero costs ${points} points of the total (estimate)`,
  toMend: 'To mend',
  more: (count) => `and ${count} more`,
  counts: ({ errors, warnings, infos }) =>
    `${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}, ${infos} note${infos === 1 ? '' : 's'}`,
  ready: (ready, total) => `${ready} of ${total} items ready`,
  atRisk: (count, ids) => `At risk of 0 (${count} item${count === 1 ? '' : 's'}): ${ids.join(', ')}`,
  projected: (oit, estimate) => `OIT score ${oit}${estimate ? ' (estimate)' : ''}`,
  total: (total, level, estimate) => `Total ${total}${level ? `, level ${level}` : ''}${estimate ? ' (estimate)' : ''}`,
  survey: (tool, score, indicators, estimate) =>
    `${tool} score ${score ?? 'not known'}${estimate ? ' (estimate)' : ''}${indicators.length > 0 ? ` (${indicators.map(([id, points]) => `indicator ${id}: ${points}`).join(', ')})` : ''}`,
  range: 'The lower end counts items at risk as 0, the upper end as 100',
  silenced: (findings, errors) => `${findings} silenced by comments${errors > 0 ? ` (${errors} error${errors === 1 ? '' : 's'})` : ''}`,
  basis: (day) =>
    day ? `From the text of the file and its links as of ${formatDate(day)} (B.E.)` : 'From the text of the file; no link was opened',
  preCheck: 'A pre-check, not the result of the assessment',
  unnamedAgency: '(agency not named)',
  cannotBeRead: 'The file cannot be read yet: see the errors in it',
  unknownProfile: 'No list of items for this year and kind of agency',
};

/** Gives the texts of a language. */
export function interfaceTexts(language: Language): InterfaceTexts {
  return language === 'en' ? en : th;
}

/** Gives the text about findings that comments silence; nothing where there are none. */
export function describeSilenced({ errors, warnings, infos }: FindingCounts, language: Language): string[] {
  const findings = errors + warnings + infos;
  return findings === 0 ? [] : [interfaceTexts(language).silenced(findings, errors)];
}
