import { createFinding, type Finding } from '../findings/finding';
import { periodTexts } from '../submission/item-periods';
import type { Item } from '../submission/submission';
import { spanOfText } from '../submission/texts';
import { formatPeriod, formatStretch, type Period } from '../thai/period';
import type { TextPeriod } from '../thai/text-periods';
import { eachItem, type Rule } from './rule';

/** Signs before a period in a description within which a word may say what it is of. */
const contextLength = 40;
/** The period is that of the data published. */
const isOfData = /(?:ข้อมูล|รายงาน|สถิติ|รายเดือน|รอบ|งวด|ประจำ|แสดงผล|ผลการ(?:ดำเนินงาน|ปฏิบัติงาน|ใช้จ่าย\S{0,12}|จัดซื้อจัดจ้าง))[^\r\n]{0,15}$/;
/** It is that of something else: a plan, a project, a meeting. */
const isOfElse = /แผน|จะ|กำหนด|ภายใน|ก่อน|โครงการ|กิจกรรม|อบรม|ประชุม|สัญญา|ศึกษา|สำรวจ|เปรียบเทียบ|เทียบกับ/;

export const periodContradiction: Rule<'period.contradiction'> = {
  code: 'period.contradiction',
  severity: 'warning',
  source: '004 l.753, 784: quarters beside their months; a period to March whose description ends in December',
  check: eachItem(({ item }) => [...findInPeriods(item), ...findInDescription(item)]),
};

function findInPeriods(item: Item): Finding<'period.contradiction'>[] {
  return periodTexts(item).flatMap((text) => {
    const { reading } = text;
    if (!reading?.conflict) return [];
    const args = { place: 'period' as const, said: formatPeriod({ ...reading, frequency: null }), other: formatStretch(reading.conflict) };
    return [createFinding('period.contradiction', spanOfText(text), args, { item: item.id })];
  });
}

/** Only where both leave no doubt: one period, and one stretch of months in the description that is that of the data. */
function findInDescription(item: Item): Finding<'period.contradiction'>[] {
  const { description, answer } = item;
  const [text, ...others] = periodTexts(item);
  const said = text?.reading;
  if (!description || answer?.value !== 'มี' || !text || others.length > 0 || !said || !isExact(said)) return [];
  const stated = item.descriptionPeriods.filter(({ period }) => isExact(period));
  const [first] = stated;
  if (!first || stated.some(({ period }) => !isSame(period, first.period)) || isSame(first.period, said)) return [];
  if (!stated.some((each) => isPublished(each, description.prose))) return [];
  const args = { place: 'description' as const, said: text.value.trim(), other: description.value.slice(first.span.start, first.span.end) };
  return [
    createFinding('period.contradiction', description.locate(first.span), args, {
      item: item.id,
      related: [{ note: 'other-place', span: spanOfText(text) }],
    }),
  ];
}

function isExact({ kind, from, to, open, conflict }: Period): boolean {
  return (kind === 'months' || kind === 'quarters') && to > from && !open && !conflict;
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to && String(a.holes ?? '') === String(b.holes ?? '');
}

function isPublished({ span, period }: TextPeriod, prose: string): boolean {
  const before = prose.slice(Math.max(0, span.start - contextLength), span.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (isOfElse.test(line)) return false;
  return period.frequency !== null || period.statedMonths !== null || isOfData.test(line);
}
