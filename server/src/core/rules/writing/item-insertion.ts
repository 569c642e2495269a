import type { Fix, TextEdit } from '../../findings/finding';
import { joinEdits } from '../../findings/fix';
import type { ProfileItem } from '../../profile/profile';
import { createItemSkeleton } from '../../submission/item-skeleton';
import { indentationAt, insertLinesAfter, insertLinesUnder, isBlockMap } from '../../yaml/layout';
import { insertPair } from '../../yaml/pair-edits';
import { findPair, type Pair, type SyntaxNode } from '../../yaml/syntax-tree';
import type { FileContext } from '../rule-context';

const step = '  ';

/** Gives the fix that puts an unanswered item where it belongs: behind the item before it in the profile. */
export function insertItemFix(context: FileContext, item: ProfileItem): Fix | null {
  const root = context.readRoot();
  const edits = root && insertItems(context, root, [item]);
  return edits && { title: { kind: 'insert', what: item.id }, edits, isSafe: false };
}

/**
 * Gives the edits that put unanswered items where they belong: each behind the item before it in the profile. `items` come in the
 * profile's order. `root`: the top of the file; between braces, and under keys that are there, items go only where it holds them.
 * null: the layout leaves no room for one of them.
 */
export function insertItems(context: FileContext, root: SyntaxNode, items: readonly ProfileItem[]): readonly TextEdit[] | null {
  const { text, profile } = context;
  const pair = findPair(root, 'items');
  if (!profile || items.length === 0) return null;
  const lines = items.flatMap((item) => createItemSkeleton(item, profile, 'th'));
  if (!pair) {
    if (root.kind !== 'map') return null;
    if (isBlockMap(root, text)) return [insertLinesAfter(text, root.span, ['items:', ...lines.map((line) => step + line)])];
    const edit = insertPair(text, root, [`items: { ${inBraces(items)} }`], null);
    return edit && [edit];
  }
  if (!pair.value) {
    const indentation = indentationAt(text, pair.key.span.start);
    const edit =
      indentation === null
        ? null
        : insertLinesUnder(
            text,
            pair.key,
            lines.map((line) => indentation + step + line),
          );
    return edit && [edit];
  }
  return insertAmong(context, pair, pair.value, items);
}

function insertAmong(context: FileContext, pair: Pair, value: SyntaxNode, items: readonly ProfileItem[]): readonly TextEdit[] | null {
  const { text, submission, profile, placeOf } = context;
  if (value.kind === 'map' && !isBlockMap(value, text)) return insertBetweenBraces(text, value, items);
  const first = value.kind === 'map' ? value.pairs[0]?.key.span : undefined;
  const [firstItem] = submission.items;
  const at = firstItem ? placeOf(firstItem, firstItem.keySpan) : first;
  const indentation = at && isBlockMap(value, text) ? indentationAt(text, at.start) : null;
  if (!profile || indentation === null) return null;
  const edits: TextEdit[] = [];
  for (const item of items) {
    const skeleton = createItemSkeleton(item, profile, 'th');
    const empty = submission.emptyItemSpans.get(item.id);
    const before = profile.items.slice(0, profile.items.indexOf(item)).findLast(({ id }) => submission.itemById.has(id));
    const itemBefore = before && submission.itemById.get(before.id);
    const edit = empty
      ? fillEmpty(text, value, empty.start, skeleton.slice(skeleton.indexOf(`${item.id}:`) + 1))
      : insertLinesAfter(
          text,
          itemBefore ? placeOf(itemBefore, itemBefore.span) : pair.key.span,
          skeleton.map((line) => indentation + line),
        );
    if (!edit) return null;
    edits.push(edit);
  }
  return joinEdits(edits);
}

/** Behind a key that is there already no second one can be put: its lines go under it. */
function fillEmpty(text: string, items: SyntaxNode, keyStart: number, body: readonly string[]): TextEdit | null {
  const pair = items.kind === 'map' ? items.pairs.find(({ key }) => key.span.start === keyStart) : undefined;
  const indentation = pair ? indentationAt(text, keyStart) : null;
  return pair && indentation !== null
    ? insertLinesUnder(
        text,
        pair.key,
        body.map((line) => indentation + line),
      )
    : null;
}

const inBraces = (items: readonly ProfileItem[]): string => items.map(({ id }) => `${id}: { answer: }`).join(', ');

function insertBetweenBraces(
  text: string,
  items: Extract<SyntaxNode, { kind: 'map' }>,
  wanted: readonly ProfileItem[],
): readonly TextEdit[] | null {
  if (wanted.some(({ id }) => findPair(items, id))) return null;
  const edit = insertPair(text, items, [inBraces(wanted)], null);
  return edit && [edit];
}
