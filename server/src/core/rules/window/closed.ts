import { lastDay } from '../../submission/approval-steps';
import { compareDates, formatThaiDate } from '../../thai/date';
import { defineRule, found } from '../define-rule';

export const windowClosed = defineRule<{ readonly closes: string }>({
  code: 'window.closed',
  severity: 'info',
  scope: 'file',
  source: '001 l.58: answers are taken until a day',
  texts: {
    th: {
      message: ({ closes }) => `ปิดรับคำตอบแล้วเมื่อ ${closes} ถ้าได้ขยายเวลาให้ใส่วันใหม่ใน deadlines.closes การแก้ไขหลังวันปิดรับอาจไม่ทันการประเมิน`,
      meaning: 'วันนี้เลยวันปิดรับคำตอบแล้ว แจ้งครั้งเดียวต่อไฟล์',
      why: 'สิ่งที่แก้หลังวันปิดรับอาจไม่ถูกนับในรอบนี้ วันปิดรับคือ `deadlines.closes` ในไฟล์ ถ้าไม่มีใช้ของรายการข้อ',
      remedy: 'ถ้าเป็นไฟล์ที่ส่งแล้ว ไม่ต้องทำอะไร ถ้าได้ขยายเวลาให้ใส่วันใหม่ใน `deadlines.closes` ถ้าเป็นรอบใหม่ให้ตรวจ `fiscalYear`',
    },
    en: {
      message: ({ closes }) =>
        `Answers were taken until ${closes}; where the time was extended put the new day into deadlines.closes. What is changed now may come too late for the assessment.`,
      meaning: 'The last day of answers is over. Said once a file.',
      why: 'What is changed after the last day may not count for this round. That day is `deadlines.closes` of the file, else that of the list of items.',
      remedy:
        'Nothing, for a file that was handed in. Where the time was extended put the new day into `deadlines.closes`; for a new round check `fiscalYear`.',
    },
  },
  example: {
    args: { closes: '30 เม.ย. 2568' },
    wrong: { th: 'ไฟล์ของปีงบประมาณ 2568 ที่ตรวจในวันที่ 1 พ.ค. 2568', en: 'A file of fiscal year 2568 that is checked on 1 May 2568' },
    right: { th: 'ไฟล์เดียวกันที่ตรวจภายใน 30 เม.ย. 2568', en: 'The same file checked by 30 April 2568' },
  },
  check(context) {
    const { submission, profile, today } = context;
    const closes = lastDay(context);
    const place = submission.deadlines.closes ?? submission.fiscalYear;
    if (!profile || !today || !closes || !place || compareDates(today, closes) <= 0) return [];
    return [found(place.span, { closes: formatThaiDate(closes) })];
  },
});
