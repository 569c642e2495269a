import { createFinding } from '../findings/finding';
import { findMatches } from '../ground/matches';
import type { ProfileItem } from '../profile/profile';
import type { Item } from '../submission/submission';
import { readItemId } from '../thai/item-id';
import { eachAnsweredItem, type Rule } from './rule';

/** `ตามที่ได้ระบุไว้ในข้อ ๐๓๖`, `ข้อ O36`. */
const reference = /ข้อ\s{0,3}([Oo0๐○][0-9๐-๙]{1,2})(?![0-9๐-๙])/g;

export const referenceBroken: Rule<'reference.broken'> = {
  code: 'reference.broken',
  severity: 'warning',
  source: '004 l.853, 878: a description that refers to another item',
  check: eachAnsweredItem((item, _expected, { submission, profile }) => {
    const { description } = item;
    if (!description) return [];
    return findMatches(description.value, reference).flatMap((match) => {
      const target = readItemId(match[1] ?? '');
      const state = target && target !== item.id ? stateOf(profile?.itemById.get(target), submission.itemById.get(target)) : null;
      if (!target || !state) return [];
      const span = description.locate({ start: match.index, end: match.index + match[0].length });
      const place = submission.itemById.get(target)?.keySpan;
      const related = place ? [{ note: 'other-place' as const, span: place }] : [];
      return [createFinding('reference.broken', span, { typed: match[0], target, state }, { item: item.id, related })];
    });
  }),
};

/** What is wrong with the item referred to; an answer that can't be read has its own finding. */
function stateOf(expected: ProfileItem | undefined, item: Item | undefined): 'unknown' | 'missing' | 'unanswered' | 'none' | null {
  if (!expected) return 'unknown';
  if (!item) return 'missing';
  if (item.answer?.value === 'ไม่มี') return 'none';
  return item.hasAnswer ? null : 'unanswered';
}
