import { typedUrl } from '../../addresses/url';
import { quote } from '../../ground/quote';
import type { ProfileItem } from '../../profile/profile';
import { findAddressMarks } from '../../submission/address-marks';
import { readPeriods } from '../../submission/item-periods';
import type { Item } from '../../submission/submission';
import { readItemId } from '../../thai/item-id';
import { fiscalYearOf } from '../../thai/month-index';
import type { Period } from '../../thai/period';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

type Arguments = { readonly typed: string } & ({ readonly year: number; readonly fiscalYear: number } | { readonly other: string });

export const urlYearMismatch = defineRule<Arguments>({
  code: 'url.year-mismatch',
  severity: 'warning',
  scope: 'item',
  source: 'defects 4.2: ITA/2567/O05/66.O08-…2566; ITA_68_o12 for O13',
  texts: {
    th: {
      message: (args) =>
        'year' in args
          ? `URL ระบุปี ${quote(args.typed)} (พ.ศ. ${args.year}) แต่ไฟล์นี้เป็นของปีงบประมาณ ${args.fiscalYear} ให้เปิดตรวจดู เพราะลิงก์ของปีอื่นไม่นับเป็นหลักฐานของปีนี้`
          : `URL ระบุ ${quote(args.typed)} ซึ่งเป็นเลขของข้อ ${args.other} ให้เปิดตรวจดู เพราะอาจแนบลิงก์ผิดข้อ ทำให้ข้อนี้ไม่มีหลักฐาน`,
      meaning: 'เลขข้อหรือปีในเส้นทางของ URL เช่น `ITA/2567/O05` ไม่ตรงกับข้อนี้หรือปีงบประมาณของไฟล์',
      why: 'อาจแนบเอกสารของข้ออื่นหรือปีอื่น ซึ่งไม่เป็นหลักฐานของข้อนี้ ข้อที่ต้องใช้ข้อมูลปีก่อนไม่ถูกแจ้ง',
      remedy: 'เปิดดูว่าเป็นเอกสารที่ถูกต้องหรือไม่ ถ้าถูกแล้วเพียงชื่อไม่ตรง ให้ปิดการแจ้งพร้อมเหตุผล',
    },
    en: {
      message: (args) =>
        'year' in args
          ? `The URL names the year ${quote(args.typed)} (B.E. ${args.year}), but the file is for fiscal year ${args.fiscalYear}. Open it to check: a link of another year is no evidence for this one.`
          : `The URL names ${quote(args.typed)}, the number of item ${args.other}. Open it to check: the link may belong to that item and leave this one without evidence.`,
      meaning: 'An item number or a year in the path, as in `ITA/2567/O05`, is not that of the item or of the file.',
      why: 'It may be the document of another item or another year, which is no evidence here. Items that need the year before are left alone.',
      remedy: 'Open it to see whether it is the right document. If only its name is wrong, suppress the finding with the reason.',
    },
  },
  check: eachAnsweredItem((item, expected, { submission }) => {
    const fiscalYear = submission.fiscalYear?.value;
    if (!fiscalYear) return [];
    const isRight = (year: number) => year === fiscalYear || isYearOf(year, item, expected, fiscalYear);
    const ids = [item.id, readItemId(item.sameAs?.value ?? '')];
    return [...item.urls, ...item.elements.flatMap(({ url }) => url ?? [])].flatMap((entry) => {
      if (!typedUrl(entry.reading)) return [];
      const wrong = findAddressMarks(entry.value, fiscalYear).find((mark) =>
        'year' in mark ? !isRight(mark.year) : !ids.includes(mark.item),
      );
      if (!wrong) return [];
      const named = 'year' in wrong ? { year: wrong.year, fiscalYear } : { other: wrong.item };
      const args = { typed: entry.value.slice(wrong.at.start, wrong.at.end), ...named };
      return [found(entry.locate(wrong.at), args, { item: item.id })];
    });
  }),
});

/** Gives whether an item may be about another year than the file's: its profile or its period says so, or nothing says otherwise. */
function isYearOf(year: number, item: Item, expected: ProfileItem, fiscalYear: number): boolean {
  const isOf = ({ kind, from, to }: Period) => kind !== 'current' && year >= fiscalYearOf(from) && year <= fiscalYearOf(to);
  if (readPeriods(item).some(isOf)) return true;
  if (!expected.period) return year === fiscalYear - 1;
  return expected.period.years?.includes(year) ?? false;
}
