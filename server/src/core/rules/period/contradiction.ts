import { quote } from '../../ground/quote';
import { periodTexts } from '../../submission/item-periods';
import type { Item } from '../../submission/submission';
import { spanOfText } from '../../submission/texts';
import { formatPeriod, formatStretch, type Period } from '../../thai/period';
import type { TextPeriod } from '../../thai/text-periods';
import { defineRule, type Found, found } from '../define-rule';
import { eachItem } from '../each-item';

/** `said` and `other` do not agree: two parts of one period, or the period and the description. */
interface Arguments {
  readonly place: 'period' | 'description';
  readonly said: string;
  readonly other: string;
}

/** Signs before a period in a description within which a word may say what it is of. */
const contextLength = 40;
/** The period is that of the data published. */
const isOfData = /(?:ข้อมูล|รายงาน|สถิติ|รายเดือน|รอบ|งวด|ประจำ|แสดงผล|ผลการ(?:ดำเนินงาน|ปฏิบัติงาน|ใช้จ่าย\S{0,12}|จัดซื้อจัดจ้าง))[^\r\n]{0,15}$/;
/** It is that of something else: a plan, a project, a meeting. */
const isOfElse = /แผน|จะ|กำหนด|ภายใน|ก่อน|โครงการ|กิจกรรม|อบรม|ประชุม|สัญญา|ศึกษา|สำรวจ|เปรียบเทียบ|เทียบกับ/;

export const periodContradiction = defineRule<Arguments>({
  code: 'period.contradiction',
  severity: 'warning',
  scope: 'item',
  source: '004 l.753, 784: quarters beside their months; a period to March whose description ends in December',
  texts: {
    th: {
      message: ({ place, said, other }) =>
        place === 'period'
          ? `รอบระยะเวลาบอกสองอย่างที่ไม่ตรงกัน คือ ${said} กับ ${other} ให้แก้ให้ตรงกัน (ปีงบประมาณเริ่ม ต.ค. ของปีก่อน ไตรมาส 1 คือ ต.ค. - ธ.ค.) มิฉะนั้นผู้ประเมินไม่ทราบว่าข้อมูลเป็นของช่วงใด`
          : `คำอธิบายบอกช่วงเวลา ${quote(other)} แต่ period บอก ${quote(said)} ให้แก้ให้ตรงกับที่เผยแพร่จริง มิฉะนั้นผู้ประเมินไม่ทราบว่าข้อมูลเป็นของช่วงใด`,
      meaning: 'รอบระยะเวลาบอกสองช่วงที่ไม่ตรงกัน หรือคำอธิบายบอกช่วงที่ไม่ตรงกับ `period`',
      why: 'ผู้ประเมินจะไม่รู้ว่าข้อมูลเป็นของช่วงใด มักเกิดจากนับไตรมาสตามปีปฏิทิน หรือคัดลอกข้อความของรอบก่อน',
      remedy: 'แก้ให้ตรงกับข้อมูลที่เผยแพร่จริง ไตรมาส 1 ของปีงบประมาณ 2568 คือ ต.ค. - ธ.ค. 2567 ไตรมาส 2 คือ ม.ค. - มี.ค. 2568',
    },
    en: {
      message: ({ place, said, other }) =>
        place === 'period'
          ? `The period says two things that do not agree: ${said} and ${other}. Make them agree (a fiscal year begins in October of the year before; quarter 1 is October to December): the assessor cannot tell of what time the data are.`
          : `The description says ${quote(other)}, and the period ${quote(said)}. Write what is published in both: the assessor cannot tell of what time the data are.`,
      meaning: 'The period says two stretches of time that do not agree, or the description says another than `period`.',
      why: 'The assessor cannot tell of what time the data are. It comes of quarters counted by the calendar year, or of a text copied from the last round.',
      remedy:
        'Write what is published in both. Quarter 1 of fiscal year 2568 is October to December 2567, quarter 2 January to March 2568.',
    },
  },
  check: eachItem(({ item }) => [...findInPeriods(item), ...findInDescription(item)]),
});

function findInPeriods(item: Item): Found<Arguments>[] {
  return periodTexts(item).flatMap((text) => {
    const { reading } = text;
    if (!reading?.conflict) return [];
    const args = { place: 'period' as const, said: formatPeriod({ ...reading, frequency: null }), other: formatStretch(reading.conflict) };
    return [found(spanOfText(text), args, { item: item.id })];
  });
}

/** Only where both leave no doubt: one period, and one stretch of months in the description that is that of the data. */
function findInDescription(item: Item): Found<Arguments>[] {
  const { description, answer } = item;
  const [text, ...others] = periodTexts(item);
  const said = text?.reading;
  if (!description || answer?.value !== 'มี' || !text || others.length > 0 || !said || !isExact(said)) return [];
  const stated = item.descriptionPeriods().filter(({ period }) => isExact(period));
  const [first] = stated;
  if (!first || stated.some(({ period }) => !isSame(period, first.period)) || isSame(first.period, said)) return [];
  if (!stated.some((each) => isPublished(each, description.prose))) return [];
  const args = { place: 'description' as const, said: text.value.trim(), other: description.value.slice(first.span.start, first.span.end) };
  return [
    found(description.locate(first.span), args, {
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
