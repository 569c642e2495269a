import { quote } from '../../ground/quote';
import { examplePeriod, needsPeriod } from '../../profile/period-need';
import { periodTexts } from '../../submission/item-periods';
import { severityOf } from '../../submission/periods';
import { defineRule, found } from '../define-rule';
import { eachItem } from '../each-item';

export const periodUnreadable = defineRule<{ readonly value: string; readonly example: string }>({
  code: 'period.unreadable',
  severity: 'warning',
  scope: 'item',
  source: 'the reporting-period grammar of the format',
  texts: {
    th: {
      message: ({ value, example }) =>
        `อ่านรอบระยะเวลา ${quote(value)} ไม่ออก ให้พิมพ์แบบ “${example}”, “ไตรมาส 1-2/2568” หรือ “ปีงบประมาณ 2568” เพื่อให้ตรวจได้ว่าข้อมูลครบ`,
      meaning: 'โปรแกรมอ่านรอบระยะเวลาไม่ออก',
      why: 'เมื่ออ่านไม่ออกก็ตรวจไม่ได้ว่าครบหรือไม่ และผู้อ่านอื่นก็อาจเข้าใจไม่ตรงกัน',
      remedy:
        'พิมพ์แบบใดแบบหนึ่งต่อไปนี้\n\n- `ต.ค. 2567 - มี.ค. 2568` หรือ `รายเดือน ต.ค. 2567 - เม.ย. 2568`\n- `ไตรมาส 1-2/2568` หรือ `6 เดือนแรก ปีงบประมาณ 2568`\n- `ปีงบประมาณ 2568`, `ปี พ.ศ. 2567` หรือ `ปีการศึกษา 2567`\n- `ต.ค. 2567 - ปัจจุบัน`\n- `ณ 31 มี.ค. 2568` หรือ `ปัจจุบัน`',
    },
    en: {
      message: ({ value, example }) =>
        `The period ${quote(value)} cannot be read. Type it like “${example}”, “ไตรมาส 1-2/2568” or “ปีงบประมาณ 2568”, so that it can be seen whether the data are complete.`,
      meaning: 'The period cannot be read.',
      why: 'What cannot be read cannot be checked, and people may read it differently too.',
      remedy:
        'Type it in one of these forms:\n\n- `ต.ค. 2567 - มี.ค. 2568` or `รายเดือน ต.ค. 2567 - เม.ย. 2568`\n- `ไตรมาส 1-2/2568` or `6 เดือนแรก ปีงบประมาณ 2568`\n- `ปีงบประมาณ 2568`, `ปี พ.ศ. 2567` or `ปีการศึกษา 2567`\n- `ต.ค. 2567 - ปัจจุบัน`\n- `ณ 31 มี.ค. 2568` or `ปัจจุบัน`',
    },
  },
  check: eachItem(({ item, expected }, { profile }) => {
    const unreadable = periodTexts(item).filter(({ reading }) => !reading);
    if (unreadable.length === 0) return [];
    const need = needsPeriod(expected?.period) ? expected.period : undefined;
    const year = profile?.fiscalYear ?? 2568;
    const example = examplePeriod(need ?? { kind: 'months', atLeast: 6, through: `${year}-03` });
    return unreadable.map(({ value, span }) => found(span, { value, example }, { item: item.id, severity: severityOf(need) }));
  }),
});
