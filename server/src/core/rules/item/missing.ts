import { formatHundredths } from '../../ground/fraction';
import { more, moreDivisions } from '../../ground/phrases';
import { list, quote } from '../../ground/quote';
import type { Confidence } from '../../profile/profile';
import { profileTexts } from '../../profile/profile-texts';
import { defineRule, found } from '../define-rule';
import { insertItemFix } from '../writing/item-insertion';
import { costText } from './texts';

interface Arguments {
  readonly item: string;
  readonly title: string;
  readonly divisions: readonly string[];
  readonly compiledBy?: string;
  readonly cost: string | null;
  readonly confidence?: Confidence;
}

/** The divisions, and the one that gathers their answers. */
const owners = {
  th: (divisions: string, by: string | undefined) => (by ? profileTexts.th.compiled(divisions, by) : divisions),
  en: (divisions: string, by: string | undefined) => (by ? profileTexts.en.compiled(divisions, by) : divisions),
};

export const itemMissing = defineRule<Arguments>({
  code: 'item.missing',
  severity: 'error',
  scope: 'file',
  source: '002 l.122: every item of the list is answered',
  texts: {
    th: {
      message: ({ item, title, divisions, compiledBy, cost, confidence }) =>
        `ยังไม่มีคำตอบ ${quote(title)}${confidence ? ` (ที่มาของข้อ: ${profileTexts.th.confidence[confidence]})` : ''} ให้เพิ่ม “${item}:” ใต้ items เพราะข้อที่ไม่ตอบได้ 0 คะแนน${costText.th(cost)}${divisions.length > 0 ? ` ผู้รับผิดชอบ: ${owners.th(list(divisions, 3, moreDivisions.th), compiledBy)}` : ''}`,
      meaning: 'รายการข้อของปีนี้มีข้อนี้ แต่ในไฟล์ยังไม่มีคำตอบ',
      why: 'ข้อที่ไม่ตอบได้ 0 คะแนน ข้อที่อยู่ในตัวชี้วัดย่อยที่มีข้อเดียวเสียคะแนนมากที่สุด (ข้อความบอกคะแนนประมาณการเมื่อคำนวณได้)',
      remedy: 'เพิ่มข้อนี้ใต้ `items` พร้อมคำตอบ URL และคำอธิบาย คำสั่งแก้จะใส่โครงให้พร้อมองค์ประกอบที่ต้องแสดง',
    },
    en: {
      message: ({ item, title, divisions, compiledBy, cost, confidence }) =>
        `${quote(title)}${confidence ? ` (the item: ${profileTexts.en.confidence[confidence]})` : ''} is not answered. Add “${item}:” under items: an item without an answer scores 0.${costText.en(cost)}${divisions.length > 0 ? ` Responsible: ${owners.en(list(divisions, 3, more.en), compiledBy)}.` : ''}`,
      meaning: "The year's list has this item, and the file has no answer to it.",
      why: 'An item without an answer scores 0. It costs most where the item is the only one of its sub-indicator; the message gives an estimate where one can be computed.',
      remedy:
        'Add the item under `items` with its answer, URLs and description. The quick fix inserts a skeleton with the elements to be shown.',
    },
  },
  check(context) {
    const { submission, profile, costs } = context;
    const absent = profile?.items.filter(({ id }) => !submission.itemById.has(id)) ?? [];
    return absent.map((item) => {
      const { id, title, divisions, compiledBy, confidence } = item;
      // That the year has such an item at all is a guess.
      const isGuess = confidence === 'inferred';
      const cost = costs?.get(id);
      const args = {
        item: id,
        title,
        divisions: divisions ?? [],
        ...(compiledBy && { compiledBy }),
        cost: cost === undefined ? null : formatHundredths(cost),
        ...(isGuess && { confidence }),
      };
      const emptySpan = submission.emptyItemSpans.get(id);
      // Behind a key that is there already no second one can be put.
      const fix = emptySpan ? null : insertItemFix(context, item);
      return found(emptySpan ?? submission.itemsSpan, args, {
        item: id,
        fix,
        ...(isGuess && { severity: 'warning' }),
      });
    });
  },
});
