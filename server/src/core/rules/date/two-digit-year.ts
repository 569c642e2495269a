import { quote } from '../../ground/quote';
import { datedTexts, spanOfText } from '../../submission/texts';
import { findTwoDigitYears } from '../../thai/year-digits';
import { defineRule, found } from '../define-rule';
import { writeYearsFix } from '../writing/date-years';

export const dateTwoDigitYear = defineRule<{ readonly value: string }>({
  code: 'date.two-digit-year',
  severity: 'info',
  scope: 'item',
  source: '004 l.753: ต.ค. ๖๔ - มี.ค. ๖๕',
  texts: {
    th: {
      message: ({ value }) => `${quote(value)} เขียนปีสองหลัก ให้พิมพ์ปี พ.ศ. ครบสี่หลัก เพราะโปรแกรมอ่านเป็น พ.ศ. 25xx แต่ผู้อ่านอาจเข้าใจเป็นปีอื่น`,
      meaning: 'วันที่หรือรอบระยะเวลาเขียนปีสองหลัก',
      why: 'โปรแกรมอ่านเป็น พ.ศ. 25xx แต่ผู้อ่านอื่นอาจเข้าใจเป็นปีอื่น',
      remedy: 'กดแก้เพื่อเติมปีให้ครบสี่หลัก',
    },
    en: {
      message: ({ value }) =>
        `${quote(value)} has a year of two digits. Type all four: it is read as B.E. 25xx here, but others may take it for another year.`,
      meaning: 'A date or period has a year of two digits.',
      why: 'It is read as B.E. 25xx, but others may take it for another year.',
      remedy: 'The quick fix writes all four digits.',
    },
  },
  check: (context) =>
    datedTexts(context.submission)
      .filter(({ reading }) => reading?.twoDigitYear)
      .map((text) => {
        const fix = writeYearsFix(context, text, findTwoDigitYears(text.value));
        return found(spanOfText(text), { value: text.value }, { item: text.item, fix });
      }),
});
