import { more, moreItems } from '../../ground/phrases';
import { list } from '../../ground/quote';
import { hasNavigation } from '../../submission/description-navigation';
import { defineRule, found } from '../define-rule';
import { summarize } from '../summarize';
import { descriptionKeySpan } from '../writing/description-edit';
import { type DescribedItem, describedItems } from './described-items';

/** Every item of the file that it is true of. */
interface Arguments {
  readonly items: readonly string[];
}

const isNavigated = summarize(({ description }: DescribedItem) => hasNavigation(description.prose));

export const descriptionNoNavigation = defineRule<Arguments>({
  code: 'description.no-navigation',
  severity: 'info',
  scope: 'file',
  source: '004 l.710-878: none of 43 answers tells a path, and none lost points for it; defects 4.4 DESC-NO-NAV',
  texts: {
    th: {
      message: ({ items }) =>
        `คำอธิบาย ${items.length} ข้อ (${list(items, 8, moreItems.th)}) ยังไม่บอกทางเข้าจากหน้าหลัก ถ้าสะดวกให้เพิ่ม เช่น “หน้าหลัก > ชื่อเมนู > ชื่อหัวข้อ” URL ที่เปิดตรงถึงหน้าก็เพียงพอ แต่ถ้า URL เปิดไม่ได้ ผู้ประเมินอาจหาหน้าเองไม่พบ`,
      meaning: 'มีคำอธิบายที่ไม่บอกทางเข้าจากหน้าหลัก คือไม่มีคำอย่าง หน้าหลัก เมนู หัวข้อ แถบ คลิก เลือก หรือเครื่องหมาย > แจ้งครั้งเดียวต่อไฟล์ พร้อมรายชื่อข้อ',
      why: 'URL ที่เปิดตรงถึงหน้าก็เพียงพอ คำตอบจริง 43 ข้อที่มีผลประเมินไม่มีข้อใดบอกทางเข้า และไม่มีข้อใดเสียคะแนนเพราะเหตุนี้ ทางเข้าช่วยเมื่อ URL เปิดไม่ได้ จึงแจ้งเป็นข้อสังเกตเท่านั้น',
      remedy: 'เพิ่มบรรทัดแรก เช่น `หน้าหลัก > ข้อมูล ITA > O9 สถิติการจัดเก็บภาษี`',
    },
    en: {
      message: ({ items }) =>
        `The descriptions of ${items.length} items (${list(items, 8, more.en)}) tell no way from the home page. If you can, add a path such as “หน้าหลัก > เมนู > หัวข้อ”. A URL that opens the page is enough, but where it fails the assessor may not find the page.`,
      meaning:
        'Some descriptions tell no way from the home page: no word for home page, menu, topic, bar, click or choose, and no `>`. Reported once a file, with the items.',
      why: 'A URL that opens the page is enough: of the 43 real answers with a known result none tells the way, and none lost points for it. With a path the page is found even where the URL fails, hence a note only.',
      remedy: 'Add a first line such as `หน้าหลัก > ข้อมูล ITA > O9 สถิติการจัดเก็บภาษี`.',
    },
  },
  /** Once a file, at the first: one by one they would bury the rest. */
  check(context) {
    const items = describedItems(context).flatMap((described) => (isNavigated(described) ? [] : [described.item]));
    const [first] = items;
    if (!first) return [];
    return [found(descriptionKeySpan(context.contextOf(first), first), { items: items.map(({ id }) => id) }, { within: first })];
  },
});
