import { quote } from '../../ground/quote';
import { datedTexts, spanOfText } from '../../submission/texts';
import { findChristianYears } from '../../thai/year-digits';
import { defineRule, found } from '../define-rule';
import { writeYearsFix } from '../writing/date-years';

export const dateChristianEra = defineRule<{ readonly value: string }>({
  code: 'date.christian-era',
  severity: 'warning',
  scope: 'item',
  source: 'defects 4.5: years of both eras beside each other (004 l.725)',
  texts: {
    th: {
      message: ({ value }) => `${quote(value)} ใช้ปี ค.ศ. ให้เปลี่ยนเป็นปี พ.ศ. สี่หลัก เพราะแบบประเมินใช้ปี พ.ศ. ถ้าปนกันผู้อ่านอาจเข้าใจเป็นคนละปี`,
      meaning: 'วันที่หรือรอบระยะเวลาใช้ปี ค.ศ.',
      why: 'แบบประเมินใช้ พ.ศ. ทั้งหมด ปีสองแบบปนกันในไฟล์เดียวทำให้อ่านผิดได้ 543 ปี',
      remedy: 'กดแก้เพื่อเปลี่ยนเป็น พ.ศ. รูปแบบที่พิมพ์ไว้คงเดิม ปี ค.ศ. ในคำอธิบาย เช่น ชื่อโครงการ ไม่ถูกแจ้งและไม่ถูกแก้',
    },
    en: {
      message: ({ value }) =>
        `${quote(value)} has a year of the Christian era. Write B.E. with four digits: the assessment counts in the Buddhist era, and mixed years are misread.`,
      meaning: 'A date or period has a year of the Christian era.',
      why: 'The assessment counts in the Buddhist era throughout; two eras in one file are misread by 543 years.',
      remedy:
        'The quick fix writes the year in B.E. and keeps the form as typed. Years in descriptions, such as names of projects, are neither reported nor changed.',
    },
  },
  check: (context) =>
    datedTexts(context.submission)
      .filter(({ reading }) => reading?.christianEra)
      .map((text) => {
        const fix = writeYearsFix(context, text, findChristianYears(text.value));
        return found(spanOfText(text), { value: text.value }, { item: text.item, fix });
      }),
});
