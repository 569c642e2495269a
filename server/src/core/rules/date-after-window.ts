import { createFinding } from '../findings/finding';
import { firstStepAfter, lastDay } from '../submission/approval-steps';
import type { TextValue } from '../submission/submission';
import { spanOfText } from '../submission/texts';
import { compareDates, formatThaiDate } from '../thai/date';
import { findTextDates, type TextDate } from '../thai/text-dates';
import { eachAnsweredItem, type Rule } from './rule';

/** Signs before a date within which a word may say that the day is yet to come, or that the date ends a stretch of time. */
const contextLength = 40;
const toCome = /แผน|จะ|กำหนด|ภายใน|ก่อน|ไม่เกิน|ถึง|สิ้นสุด|หมด|ครบ|เริ่ม|ตั้งแต่|ระหว่าง|นัด|คาด|[-‐‑–—−]\s{0,3}(?:วันที่\s{0,3})?$/;
const hasHappened = /เมื่อ\s{0,3}(?:วัน\S{0,12}ที่\s{0,3})?$/;

export const dateAfterWindow: Rule<'date.after-window'> = {
  code: 'date.after-window',
  severity: 'warning',
  source: '001 l.58: the window; 004 l.845, 860: evidence dated after it',
  check: eachAnsweredItem((item, expected, context) => {
    const closes = lastDay(context);
    if (!closes) return [];
    const args = { closes: formatThaiDate(closes) };
    const step = firstStepAfter(item.approval, closes);
    const steps = step
      ? [createFinding('date.after-window', spanOfText(step.text), { ...args, value: step.text.value, step: step.step }, { item: item.id })]
      : [];
    // A plan names days to come.
    const { description } = item;
    if (!description || expected.period?.kind === 'plan') return steps;
    const evidence = findTextDates(description.prose)
      .filter((date) => compareDates(date.reading.date, closes) > 0 && isPast(description, date))
      .map(({ span }) => {
        const value = description.value.slice(span.start, span.end);
        return createFinding('date.after-window', description.locate(span), { ...args, value, step: null }, { item: item.id });
      });
    return [...steps, ...evidence];
  }),
};

/** Gives whether the words before a date leave no doubt that the day is meant as past. */
function isPast({ prose }: TextValue, { span }: TextDate): boolean {
  const before = prose.slice(Math.max(0, span.start - contextLength), span.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return hasHappened.test(line) || !toCome.test(line);
}
