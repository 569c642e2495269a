import type { PeriodsArguments } from '../../../messages/arguments/periods';
import type { ManualSections } from '../section';

export const periods: ManualSections<PeriodsArguments> = {
  'period.missing': {
    meaning: 'The item needs the period of its data, and neither `period` nor the description says it.',
    why: 'The assessor must see that the data cover the time required; a report that does not say so may count as incomplete.',
    fix: 'Let the fix add the line `period`, then make it say what is published: `ต.ค. 2567 - มี.ค. 2568`, `ไตรมาส 1-2/2568` or `ปีงบประมาณ 2568`. Several periods are a list: `[ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]`.',
  },
  'period.unreadable': {
    meaning: 'The period cannot be read.',
    why: 'What cannot be read cannot be checked, and people may read it differently too.',
    fix: 'Type it in one of these forms:\n\n- `ต.ค. 2567 - มี.ค. 2568` or `รายเดือน ต.ค. 2567 - เม.ย. 2568`\n- `ไตรมาส 1-2/2568` or `6 เดือนแรก ปีงบประมาณ 2568`\n- `ปีงบประมาณ 2568`, `ปี พ.ศ. 2567` or `ปีการศึกษา 2567`\n- `ต.ค. 2567 - ปัจจุบัน`\n- `ณ 31 มี.ค. 2568` or `ปัจจุบัน`',
  },
  'period.too-short': {
    meaning: 'The period does not cover what the item needs.',
    why: 'A report that falls short may score the whole item 0.',
    fix: 'Publish the rest and extend `period`; if the data are complete, make `period` say so.',
  },
  'period.wrong-year': {
    meaning: 'The period belongs to another fiscal year.',
    why: 'Data of another year do not answer the item. Some items ask for this year, some for the year before.',
    fix: 'See which year the item needs (fiscal year 2568 is 1 October 2567 to 30 September 2568), and give the page and period of that year.',
  },
  'period.not-over': {
    meaning: 'The period goes on to a month that is yet to come on the day of the check.',
    why: 'There are no data of months to come: fiscal year 2568 ends in September, and the answers close in April. The assessor may find the data incomplete. The plan of a whole year is not reported.',
    fix: 'Give the months that are published: `ต.ค. 2567 - มี.ค. 2568` or `ต.ค. 2567 - ปัจจุบัน`. Where there are a plan and results, give both: `[ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]`.',
  },
  'period.not-monthly': {
    meaning: 'Nothing says that the data of an item that needs them month by month are so.',
    why: 'Quarters do not show every month, hence a warning. Months without the word may well be shown month by month, hence no more than a note.',
    fix: 'If the page shows month by month, write `รายเดือน` before the period or in the description; if not, publish month by month.',
  },
  'period.contradiction': {
    meaning: 'The period says two stretches of time that do not agree, or the description says another than `period`.',
    why: 'The assessor cannot tell of what time the data are. It comes of quarters counted by the calendar year, or of a text copied from the last round.',
    fix: 'Write what is published in both. Quarter 1 of fiscal year 2568 is October to December 2567, quarter 2 January to March 2568.',
  },
  'period.in-description': {
    meaning: 'The description says the period, and there is no line `period`.',
    why: 'It counts as said, so this is no more than a note. With the line, the exported table shows the period, and it is checked more surely than a description.',
    fix: 'Let the fix add the line `period` as it was read, and see that it is what is published.',
  },
  'period.count': {
    meaning: 'The number of months does not agree with the months beside it.',
    why: 'Contradicting numbers leave open how many months are published.',
    fix: 'Count the first and the last month too (October to April are 7), then correct the number or the months. Where several stretches are named, the number may count them together.',
  },
  'period.gap': {
    meaning: 'A monthly series does not begin with the first month required, or leaves out months.',
    why: 'Items that ask for monthly data need them without a break from the start of the fiscal year; a missing month may count as incomplete.',
    fix: 'Publish the months left out and make `period` continuous: `รายเดือน ต.ค. 2567 - เม.ย. 2568`.',
  },
  'date.invalid': {
    meaning:
      'The date cannot be read, or the calendar has no such day. In descriptions: a day that no calendar has, and a B.E. year of five digits.',
    why: 'Such a date cannot be compared with deadlines and other dates.',
    fix: 'Type `2568-03-20`, `20 มี.ค. 2568` or `20/3/2568`. February has 29 days in some years only, such as 2567.',
  },
  'date.christian-era': {
    meaning: 'A date or period has a year of the Christian era.',
    why: 'The assessment counts in the Buddhist era throughout; two eras in one file are misread by 543 years.',
    fix: 'The quick fix writes the year in B.E. and keeps the form as typed. Years in descriptions, such as names of projects, are neither reported nor changed.',
  },
  'date.two-digit-year': {
    meaning: 'A date or period has a year of two digits.',
    why: 'It is read as B.E. 25xx, but others may take it for another year.',
    fix: 'The quick fix writes all four digits.',
  },
  'date.after-window': {
    meaning: 'A date of publication or approval, or of evidence in a description, lies after the last day of answers.',
    why: 'The assessor looks at what was there while answers were open; later things may not count. The last day is `deadlines.closes` of the file, else that of the list of items.',
    fix: 'Check the date. If it is right, cite evidence from before that day, or correct `deadlines.closes` where the time was extended. Dates of plans and of days to come are not reported.',
  },
};
