import { defineCode } from '../../findings/define-code';
import { more, moreItems } from '../../ground/phrases';
import { list } from '../../ground/quote';

/** `items`: those in which nothing is filled in yet, where one finding speaks for them all. */
interface Arguments {
  readonly key: string;
  readonly description: { th: string; en: string };
  readonly items: readonly string[];
}

export const schemaMissingKey = defineCode<Arguments>({
  code: 'schema.missing-key',
  severity: 'error',
  source: 'the format: schemas/submission.schema.json',
  isFixed: true,
  texts: {
    th: {
      message: ({ key, description, items }) =>
        items.length > 0
          ? `ยังไม่ได้ตอบ ${items.length} ข้อ: ${list(items, 6, moreItems.th)} ให้กรอก “${key}” ของแต่ละข้อเป็น มี หรือ ไม่มี โดยเริ่มจากข้อนี้`
          : `ยังไม่ได้กรอก “${key}”${description.th ? ` (${description.th})` : ''}`,
      meaning: 'ยังไม่ได้กรอกค่าที่จำเป็น คีย์ที่เว้นว่างถือว่ายังไม่กรอก',
      why: 'ค่าที่จำเป็น ได้แก่ `oit` `fiscalYear` `profile` `agency.name` `agency.website` `items` และ `answer` ของทุกข้อ ถ้าขาดค่าเหล่านี้ โปรแกรมจะตรวจหรือส่งออกได้ไม่ครบ',
      remedy: 'เพิ่มคีย์ที่แจ้งพร้อมค่า',
    },
    en: {
      message: ({ key, description, items }) =>
        items.length > 0
          ? `${items.length} items are not answered yet: ${list(items, 6, more.en)}. Fill in “${key}” of each with มี (yes) or ไม่มี (no); begin with this one.`
          : `“${key}” is not filled in.${description.en ? ` ${description.en}` : ''}`,
      meaning: 'A value that is required is not filled in. A key without a value counts as absent.',
      why: 'Required are `oit`, `fiscalYear`, `profile`, `agency.name`, `agency.website`, `items`, and `answer` in each item. Without them the submission cannot be checked or exported in full.',
      remedy: 'Add the key that is named, with its value.',
    },
  },
});
