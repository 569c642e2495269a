import { findMatches } from '../../ground/matches';
import { quote } from '../../ground/quote';
import type { ProfileItem } from '../../profile/profile';
import type { Item } from '../../submission/submission';
import { readItemId } from '../../thai/item-id';
import { itemReference } from '../../thai/item-mentions';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';
import type { FileContext } from '../rule-context';
import { summarize } from '../summarize';

interface Arguments {
  readonly typed: string;
  readonly target: string;
  readonly state: 'missing' | 'unanswered' | 'none' | 'unknown';
}

const states = {
  th: { missing: 'ยังไม่มีในไฟล์', unanswered: 'ยังไม่ได้ตอบ', none: 'ตอบว่าไม่มี', unknown: 'ไม่มีในรายการ' },
  en: {
    missing: 'is not in the file',
    unanswered: 'is not answered',
    none: 'is answered no',
    unknown: 'is not in the list',
  },
} as const;

export const referenceBroken = defineRule<Arguments>({
  code: 'reference.broken',
  severity: 'warning',
  scope: 'file',
  source: '004 l.853, 878: a description that refers to another item',
  texts: {
    th: {
      message: ({ typed, target, state }) =>
        `อ้างถึงข้อ ${target} ใน ${quote(typed)} แต่ข้อนั้น${states.th[state]} ${state === 'unknown' ? 'ให้แก้เลขข้อ' : `ให้ตอบข้อ ${target} หรือแก้ข้อความ`} ข้อนี้จึงเสี่ยงได้ 0 คะแนนด้วย`,
      meaning: 'คำอธิบายอ้างถึงข้ออื่น (เช่น “ตามที่ระบุไว้ในข้อ O36”) แต่ข้อนั้นไม่มีในไฟล์ ยังไม่ตอบ ตอบว่าไม่มี หรือไม่มีในรายการของปีนี้',
      why: 'ผู้ประเมินจะไปดูข้อที่อ้างถึงแล้วไม่พบ ข้อนี้จึงเสี่ยงได้ 0 คะแนนด้วย',
      remedy: 'ตอบข้อที่อ้างถึง หรือเขียนเนื้อหาไว้ในข้อนี้เอง ถ้าเลขข้อเป็นของปีก่อนให้แก้เป็นของปีนี้',
    },
    en: {
      message: ({ typed, target, state }) =>
        `${quote(typed)} refers to item ${target}, which ${states.en[state]}. ${state === 'unknown' ? 'Correct the number' : `Answer ${target}, or mend the text`}: this item is at risk as well.`,
      meaning:
        'The description refers to another item (“as stated in item O36”) that is not in the file, not answered, answered no, or not in the list of this year.',
      why: 'The assessor looks there and finds nothing: this item is at risk as well.',
      remedy: "Answer the other item, or write the contents here. If the number is that of another year's list, correct it.",
    },
  },
  check: eachAnsweredItem<Arguments, FileContext>((item, _expected, { submission, profile, placeOf }) => {
    const { description } = item;
    if (!description) return [];
    return referencesOf(item).flatMap((match) => {
      const target = readItemId(match[1] ?? '');
      const state = target && target !== item.id ? stateOf(profile?.itemById.get(target), submission.itemById.get(target)) : null;
      if (!target || !state) return [];
      const span = description.locate({ start: match.index, end: match.index + match[0].length });
      const meant = submission.itemById.get(target);
      const related = meant ? [{ note: 'other-place' as const, span: placeOf(meant, meant.keySpan) }] : [];
      return [found(span, { typed: match[0], target, state }, { item: item.id, within: item, related })];
    });
  }),
});

const referencesOf = summarize(({ description }: Item) => (description ? findMatches(description.value, itemReference) : []));

/** What is wrong with the item referred to; an answer that can't be read has its own finding. */
function stateOf(expected: ProfileItem | undefined, item: Item | undefined): 'unknown' | 'missing' | 'unanswered' | 'none' | null {
  if (!expected) return 'unknown';
  if (!item) return 'missing';
  if (item.answer?.value === 'ไม่มี') return 'none';
  return item.hasAnswer ? null : 'unanswered';
}
