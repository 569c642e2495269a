import { quote } from '../../ground/quote';
import type { Submission } from '../../submission/submission';
import { spanOfText } from '../../submission/texts';
import { looksLikeDate } from '../../thai/date';
import { findImpossibleDates } from '../../thai/text-dates';
import { defineRule, type Found, found } from '../define-rule';

interface Arguments {
  readonly value: string;
  readonly problem: 'unreadable' | 'no-day' | 'long-year';
}

export const dateInvalid = defineRule<Arguments>({
  code: 'date.invalid',
  severity: 'error',
  scope: 'item',
  source: 'the dates of the format; 003 l.96-147: the form asks for day, month and year; 002 l.95: a year of five digits',
  texts: {
    th: {
      message: ({ value, problem }) => {
        if (problem === 'long-year') return `ปี ${quote(value)} มีเลขเกินสี่หลัก ให้แก้เป็นปี พ.ศ. สี่หลัก มิฉะนั้นผู้ประเมินไม่ทราบว่าเป็นข้อมูลปีใด`;
        return problem === 'no-day'
          ? `ไม่มีวันที่ ${quote(value)} ในปฏิทิน ให้ตรวจวัน เดือน และปี เพราะวันที่นี้เทียบกับกำหนดเวลาไม่ได้`
          : `อ่านวันที่ ${quote(value)} ไม่ออก ให้พิมพ์แบบ “2568-03-20” หรือ “20 มี.ค. 2568” เพื่อให้เทียบกับกำหนดเวลาได้`;
      },
      meaning: 'อ่านวันที่ไม่ออก หรือไม่มีวันนั้นในปฏิทิน ในคำอธิบายแจ้งเฉพาะวันที่ไม่มีในปฏิทินและปี พ.ศ. ที่มีเลขห้าหลัก',
      why: 'วันที่ที่ใช้ไม่ได้เทียบกับกำหนดเวลาและลำดับการรับรองไม่ได้',
      remedy: 'พิมพ์แบบ `2568-03-20`, `20 มี.ค. 2568` หรือ `20/3/2568` เดือนกุมภาพันธ์มี 29 วันเฉพาะบางปี เช่น พ.ศ. 2567',
    },
    en: {
      message: ({ value, problem }) => {
        if (problem === 'long-year')
          return `The year ${quote(value)} has more than four digits. Write a B.E. year of four digits: the assessor cannot tell which year is meant.`;
        return problem === 'no-day'
          ? `The calendar has no day ${quote(value)}. Check day, month and year: it cannot be compared with a deadline.`
          : `The date ${quote(value)} cannot be read. Type it like “2568-03-20” or “20 มี.ค. 2568”, so that it can be compared with a deadline.`;
      },
      meaning:
        'The date cannot be read, or the calendar has no such day. In descriptions: a day that no calendar has, and a B.E. year of five digits.',
      why: 'Such a date cannot be compared with deadlines and other dates.',
      remedy: 'Type `2568-03-20`, `20 มี.ค. 2568` or `20/3/2568`. February has 29 days in some years only, such as 2567.',
    },
  },
  check: ({ submission }) => [
    ...submission.dates
      .filter(({ reading }) => !reading)
      .map((date) => {
        const args = { value: date.value, problem: looksLikeDate(date.value) ? ('no-day' as const) : ('unreadable' as const) };
        return found(spanOfText(date), args, { item: date.item });
      }),
    ...findInDescriptions(submission),
  ],
});

/** Gives the dates of descriptions that no calendar has. */
function findInDescriptions({ items }: Submission): Found<Arguments>[] {
  return items.flatMap(({ id, answer, description }) =>
    description && answer?.value === 'มี'
      ? findImpossibleDates(description.prose).map(({ span, problem }) => {
          const value = description.value.slice(span.start, span.end);
          return found(description.locate(span), { value, problem }, { item: id });
        })
      : [],
  );
}
