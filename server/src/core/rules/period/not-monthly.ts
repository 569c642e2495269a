import { quote } from '../../ground/quote';
import { judgePeriods } from '../../profile/period-need';
import { sayMonthByMonth } from '../../submission/item-periods';
import { comparablePeriods } from '../../submission/periods';
import { spanOfText, trimmedPart } from '../../submission/texts';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';
import { replacePartFix } from '../writing/replace-part';

export const periodNotMonthly = defineRule<{ readonly value: string; readonly isQuarterly: boolean }>({
  code: 'period.not-monthly',
  severity: 'info',
  scope: 'item',
  source: '001 l.141-153, 178 and 004 l.768, 798, 827: data month by month',
  texts: {
    th: {
      message: ({ value, isQuarterly }) =>
        isQuarterly
          ? `ข้อนี้ต้องการข้อมูลรายเดือน แต่รอบระยะเวลา ${quote(value)} เป็นรายไตรมาสหรือห่างกว่านั้น ถ้าหน้าเว็บแสดงแยกรายเดือน ให้เขียนว่า รายเดือน มิฉะนั้นผู้ประเมินอาจเห็นว่าข้อมูลไม่ครบทุกเดือน`
          : `ข้อนี้ต้องการข้อมูลรายเดือน แต่รอบระยะเวลา ${quote(value)} และคำอธิบายไม่ได้บอกว่าแสดงแยกรายเดือน ถ้าหน้าเว็บแสดงแยกรายเดือน ให้เขียน รายเดือน นำหน้า`,
      meaning: 'ข้อที่ต้องการข้อมูลรายเดือนไม่ได้บอกว่าข้อมูลแสดงแยกรายเดือน',
      why: 'ข้อมูลรายไตรมาสไม่แสดงครบทุกเดือน จึงแจ้งเป็นคำเตือน ส่วนช่วงเดือนที่ไม่ได้เขียนว่ารายเดือนอาจแสดงแยกรายเดือนอยู่แล้ว จึงแจ้งเป็นข้อสังเกตเท่านั้น',
      remedy: 'ถ้าหน้าเว็บแสดงแยกรายเดือน ให้เขียน `รายเดือน` นำหน้า หรือเขียนไว้ในคำอธิบาย ถ้ายังไม่แยก ให้เผยแพร่แยกรายเดือน',
    },
    en: {
      message: ({ value, isQuarterly }) =>
        isQuarterly
          ? `The item needs data month by month, yet the period ${quote(value)} goes by quarters or longer. If the page shows month by month, write รายเดือน: the assessor may find that months are lacking.`
          : `The item needs data month by month, yet neither the period ${quote(value)} nor the description says that they are. If the page shows month by month, write รายเดือน before it.`,
      meaning: 'Nothing says that the data of an item that needs them month by month are so.',
      why: 'Quarters do not show every month, hence a warning. Months without the word may well be shown month by month, hence no more than a note.',
      remedy: 'If the page shows month by month, write `รายเดือน` before the period or in the description; if not, publish month by month.',
    },
  },
  check: eachAnsweredItem((item, { period: expected }, context) => {
    const said = comparablePeriods(item, expected);
    if (said?.need.kind !== 'monthly' || judgePeriods(said.periods, said.need) !== 'fits') return [];
    if (sayMonthByMonth(said.periods, item)) return [];
    const { texts, first, value, periods } = said;
    // Months without a word on it may well be published month by month; quarters are said to be something else.
    const isQuarterly = periods.some(({ kind, frequency }) => kind === 'quarters' || frequency !== null);
    const written = `รายเดือน ${first.value.trim()}`;
    const fix = isQuarterly || texts.length > 1 ? null : replacePartFix(context, first, trimmedPart(first), written);
    const severity = isQuarterly ? 'warning' : 'info';
    return [found(spanOfText(first), { value, isQuarterly }, { item: item.id, severity, fix })];
  }),
});
