import { findMatches } from '../../ground/matches';
import { quote } from '../../ground/quote';
import { defineRule, found } from '../define-rule';

/** The group that is wrong, which of the five it is, and the length it has and should have. */
interface Arguments {
  readonly group: string;
  readonly number: number;
  readonly length: number;
  readonly expected: number;
}

const groupLengths = [8, 4, 4, 4, 12] as const;
/** Signs that a damaged UUID may lack or have too many of its 32. A date or a telephone number is further away. */
const tolerance = 4;
const groups = /[0-9๐-๙a-f](?<![0-9๐-๙a-z-].)[0-9๐-๙a-f]*(?:-[0-9๐-๙a-f]+){4}(?![0-9๐-๙a-z-])/gi;
const length = groupLengths.reduce((sum, group) => sum + group, 0);

export const urlMalformedUuid = defineRule<Arguments>({
  code: 'url.malformed-uuid',
  severity: 'warning',
  scope: 'item',
  source: '004 l.791, 793: the last group has 11 digits',
  texts: {
    th: {
      message: ({ group, number, length, expected }) =>
        `รหัสหน้าใน URL ไม่ครบรูปแบบ ส่วนที่ ${number} ${quote(group)} มี ${length} ตัว แต่ต้องมี ${expected} ตัว ให้เปิดหน้าเว็บแล้วคัดลอกที่อยู่ใหม่ เพราะลิงก์น่าจะเปิดไม่ได้`,
      meaning: 'รหัสหน้าแบบ UUID ใน URL มีตัวอักษรขาดหรือเกิน รหัสที่ครบมี 5 ส่วน ยาว 8-4-4-4-12 ตัว',
      why: 'ขาดไปตัวเดียวก็เป็นคนละหน้า หรือไม่มีหน้านั้นเลย',
      remedy: 'เปิดหน้าเว็บจริงแล้วคัดลอกที่อยู่ใหม่ อย่าพิมพ์ตามเอกสาร',
    },
    en: {
      message: ({ group, number, length, expected }) =>
        `The page's code in the URL is damaged: part ${number}, ${quote(group)}, has ${length} signs instead of ${expected}, so the link will probably not open. Open the page and copy its address again.`,
      meaning: 'A UUID in the URL has too few or too many signs. A whole one has five parts of 8-4-4-4-12.',
      why: 'One sign less is another page, or none at all.',
      remedy: 'Open the real page and copy its address; do not type it from paper.',
    },
  },
  check: (context) =>
    context.pages.flatMap(({ entry, item }) =>
      findMatches(entry.value, groups).flatMap((match) => {
        const typed = match[0].split('-');
        const wrong = typed.findIndex((group, index) => group.length !== groupLengths[index]);
        const signs = match[0].length - typed.length + 1;
        if (wrong < 0 || Math.abs(signs - length) > tolerance) return [];
        const start = match.index + typed.slice(0, wrong).reduce((sum, before) => sum + before.length + 1, 0);
        const at = { start, end: start + (typed[wrong]?.length ?? 0) };
        const group = entry.value.slice(at.start, at.end);
        const args = { group, number: wrong + 1, length: group.length, expected: groupLengths[wrong] ?? 0 };
        return [found(entry.locate(at), args, { item })];
      }),
    ),
});
