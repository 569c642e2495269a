import { replaceFix } from '../../findings/fix';
import { quote } from '../../ground/quote';
import { defineRule, found } from '../define-rule';
import { eachItem } from '../each-item';
import type { FileContext } from '../rule-context';

interface Arguments {
  readonly key: string;
  readonly item: string;
}

export const itemIdSpelling = defineRule<Arguments>({
  code: 'item.id-spelling',
  severity: 'error',
  scope: 'file',
  source: '004 l.712-880; 001: of 43 codes 24 are printed with a zero, 13 with a Thai zero, some with ○',
  texts: {
    th: {
      message: ({ key, item }) => `รหัสข้อ ${quote(key)} ต้องพิมพ์ว่า ${item} (ตัวโอภาษาอังกฤษตามด้วยเลขอารบิก)`,
      meaning: 'รหัสข้อพิมพ์ไม่ตรงรูปแบบ เช่น `0๑` `๐๑` `○1` แทน `O1`',
      why: 'โปรแกรมเข้าใจว่าหมายถึงข้อใด แต่ผู้อ่านและระบบอื่นอาจหาไม่พบ เอกสารจริงบางฉบับพิมพ์เลขศูนย์แทนตัวโอ',
      remedy: 'พิมพ์ตัวโอภาษาอังกฤษตัวใหญ่ (O) ตามด้วยเลขอารบิก ไม่เว้นวรรค ไม่เติม 0 ข้างหน้า',
    },
    en: {
      message: ({ key, item }) => `The item id ${quote(key)} must be typed ${item} (the letter O and Arabic digits).`,
      meaning: 'The id of the item is misspelt, such as `0๑`, `๐๑` or `○1` for `O1`.',
      why: 'The checker knows which item is meant; readers and other systems may not find it. Some real documents print a zero for the letter.',
      remedy: 'Type the capital letter O and Arabic digits, without a blank and without a leading 0.',
    },
  },
  check: eachItem<Arguments, FileContext>(({ item }, { submission }) => {
    const { id, key, keySpan } = item;
    if (key === id) return [];
    const isTaken = submission.items.some((other) => other.key === id);
    return [found(keySpan, { key, item: id }, { item: id, within: item, fix: isTaken ? null : replaceFix(keySpan, id, true) })];
  }),
});
