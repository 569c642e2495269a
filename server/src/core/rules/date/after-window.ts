import { quote } from '../../ground/quote';
import { firstStepAfter, lastDay } from '../../submission/approval-steps';
import { stepNames } from '../../submission/step-names';
import type { ApprovalStepName, TextValue } from '../../submission/submission';
import { spanOfText } from '../../submission/texts';
import { compareDates, formatThaiDate } from '../../thai/date';
import { findTextDates, type TextDate } from '../../thai/text-dates';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

/** Without a step the date stands in a description. */
interface Arguments {
  readonly value: string;
  readonly closes: string;
  readonly step: ApprovalStepName | null;
}

/** Signs before a date within which a word may say that the day is yet to come, or that the date ends a stretch of time. */
const contextLength = 40;
const toCome = /แผน|จะ|กำหนด|ภายใน|ก่อน|ไม่เกิน|ถึง|สิ้นสุด|หมด|ครบ|เริ่ม|ตั้งแต่|ระหว่าง|นัด|คาด|[-‐‑–—−]\s{0,3}(?:วันที่\s{0,3})?$/;
const hasHappened = /เมื่อ\s{0,3}(?:วัน\S{0,12}ที่\s{0,3})?$/;

export const dateAfterWindow = defineRule<Arguments>({
  code: 'date.after-window',
  severity: 'warning',
  scope: 'item',
  source: '001 l.58: the window; 004 l.845, 860: evidence dated after it',
  texts: {
    th: {
      message: ({ value, closes, step }) =>
        step
          ? `ขั้น “${stepNames.th[step]}” (${step}) ลงวันที่ ${quote(value)} หลังวันปิดรับคำตอบ (${closes}) ให้ตรวจวันที่หรือกำหนดเวลาในไฟล์ เพราะผู้ประเมินอาจไม่นับข้อมูลที่มาหลังกำหนด`
          : `คำอธิบายอ้างหลักฐานวันที่ ${quote(value)} ซึ่งอยู่หลังวันปิดรับคำตอบ (${closes}) ให้ตรวจวันที่หรือใช้หลักฐานที่เกิดก่อนกำหนด เพราะผู้ประเมินอาจไม่นับหลักฐานนี้`,
      meaning: 'วันเผยแพร่ วันรับรอง หรือวันของหลักฐานในคำอธิบาย อยู่หลังวันปิดรับคำตอบ',
      why: 'ผู้ประเมินดูข้อมูลที่มีอยู่ในช่วงรับคำตอบ สิ่งที่เกิดทีหลังอาจไม่ถูกนับ วันปิดรับคือ `deadlines.closes` ในไฟล์ ถ้าไม่มีใช้ของรายการข้อ',
      remedy:
        'ตรวจว่าพิมพ์วันที่ถูก ถ้าถูกแล้วให้อ้างหลักฐานที่เกิดก่อนกำหนด หรือแก้ `deadlines.closes` เมื่อหน่วยงานได้ขยายเวลา วันที่ในแผนหรือกำหนดการในอนาคตไม่ถูกแจ้ง',
    },
    en: {
      message: ({ value, closes, step }) =>
        step
          ? `The step “${step}” is dated ${quote(value)}, after the last day of answers (${closes}). Check the date, or the deadline in the file: the assessor may not count what came later.`
          : `The description cites evidence of ${quote(value)}, after the last day of answers (${closes}). Check the date, or cite what happened before: the assessor may not count it.`,
      meaning: 'A date of publication or approval, or of evidence in a description, lies after the last day of answers.',
      why: 'The assessor looks at what was there while answers were open; later things may not count. The last day is `deadlines.closes` of the file, else that of the list of items.',
      remedy:
        'Check the date. If it is right, cite evidence from before that day, or correct `deadlines.closes` where the time was extended. Dates of plans and of days to come are not reported.',
    },
  },
  check: eachAnsweredItem<Arguments>((item, expected, context) => {
    const closes = lastDay(context);
    if (!closes) return [];
    const args = { closes: formatThaiDate(closes) };
    const step = firstStepAfter(item.approval, closes);
    const steps = step ? [found(spanOfText(step.text), { ...args, value: step.text.value, step: step.step }, { item: item.id })] : [];
    // A plan names days to come.
    const { description } = item;
    if (!description || expected.period?.kind === 'plan') return steps;
    const evidence = findTextDates(description.prose)
      .filter((date) => compareDates(date.reading.date, closes) > 0 && isPast(description, date))
      .map(({ span }) => {
        const value = description.value.slice(span.start, span.end);
        return found(description.locate(span), { ...args, value, step: null }, { item: item.id });
      });
    return [...steps, ...evidence];
  }),
});

/** Gives whether the words before a date leave no doubt that the day is meant as past. */
function isPast({ prose }: TextValue, { span }: TextDate): boolean {
  const before = prose.slice(Math.max(0, span.start - contextLength), span.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return hasHappened.test(line) || !toCome.test(line);
}
