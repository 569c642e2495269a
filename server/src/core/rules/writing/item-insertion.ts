import type { Fix, TextEdit } from '../../findings/finding';
import type { ProfileItem } from '../../profile/profile';
import { createItemSkeleton } from '../../submission/item-skeleton';
import { indentationAt, insertLinesAfter, insertLinesUnder, isBlockMap } from '../../yaml/layout';
import { findPair } from '../../yaml/syntax-tree';
import type { RuleContext } from '../rule-context';

const firstIndentation = '  ';

/** Gives the fix that puts an unanswered item where it belongs: behind the item before it in the profile. */
export function insertItemFix(context: RuleContext, item: ProfileItem): Fix | null {
  const edit = insertItem(context, item);
  return edit && { title: { kind: 'insert', what: item.id }, edits: [edit], isSafe: false };
}

function insertItem({ text, root, submission, profile }: RuleContext, item: ProfileItem): TextEdit | null {
  if (!profile) return null;
  const lines = createItemSkeleton(item, profile, 'th');
  const indented = (indentation: string) => lines.map((line) => `${indentation}${line}`);
  const pair = findPair(root, 'items');
  if (!pair) return insertLinesAfter(text, root.span, ['items:', ...indented(firstIndentation)]);
  const keyIndentation = indentationAt(text, pair.key.span.start);
  if (!pair.value) return keyIndentation === null ? null : insertLinesUnder(text, pair.key, indented(keyIndentation + firstIndentation));
  const [firstItem] = submission.items;
  const indentation = firstItem && isBlockMap(pair.value, text) ? indentationAt(text, firstItem.keySpan.start) : null;
  if (indentation === null) return null;
  const before = profile.items.slice(0, profile.items.indexOf(item)).findLast(({ id }) => submission.itemById.has(id));
  const place = before ? submission.itemById.get(before.id)?.span : pair.key.span;
  return place ? insertLinesAfter(text, place, indented(indentation)) : null;
}
