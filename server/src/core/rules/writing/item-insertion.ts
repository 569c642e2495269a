import type { Fix, TextEdit } from '../../findings/finding';
import type { ProfileItem } from '../../profile/profile';
import { createItemSkeleton } from '../../submission/item-skeleton';
import { indentationAt, insertLinesAfter, insertLinesUnder, isBlockMap } from '../../yaml/layout';
import { findPair } from '../../yaml/syntax-tree';
import type { FileContext } from '../rule-context';

const firstIndentation = '  ';

/** Gives the fix that puts an unanswered item where it belongs: behind the item before it in the profile. */
export function insertItemFix(context: FileContext, item: ProfileItem): Fix | null {
  const edit = insertItem(context, item);
  return edit && { title: { kind: 'insert', what: item.id }, edits: [edit], isSafe: false };
}

function insertItem({ text, readRoot, submission, profile, placeOf }: FileContext, item: ProfileItem): TextEdit | null {
  const root = readRoot();
  if (!profile || !root) return null;
  const lines = createItemSkeleton(item, profile, 'th');
  const indented = (indentation: string) => lines.map((line) => `${indentation}${line}`);
  const pair = findPair(root, 'items');
  if (!pair) return insertLinesAfter(text, root.span, ['items:', ...indented(firstIndentation)]);
  const keyIndentation = indentationAt(text, pair.key.span.start);
  if (!pair.value) return keyIndentation === null ? null : insertLinesUnder(text, pair.key, indented(keyIndentation + firstIndentation));
  const [firstItem] = submission.items;
  const indentation = firstItem && isBlockMap(pair.value, text) ? indentationAt(text, placeOf(firstItem, firstItem.keySpan).start) : null;
  if (indentation === null) return null;
  const before = profile.items.slice(0, profile.items.indexOf(item)).findLast(({ id }) => submission.itemById.has(id));
  const itemBefore = before && submission.itemById.get(before.id);
  const place = itemBefore ? placeOf(itemBefore, itemBefore.span) : pair.key.span;
  return place ? insertLinesAfter(text, place, indented(indentation)) : null;
}
