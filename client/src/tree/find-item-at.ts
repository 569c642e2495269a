import type { ItemRow } from '../../../server/src/protocol';

/**
 * Gives the item in which a line lies (zero-based); null where it lies in none. `lineAt` gives the text of a line: an item ends where
 * something stands no deeper than its key.
 */
export function findItemAt(items: readonly ItemRow[], line: number, lineAt: (line: number) => string): ItemRow | null {
  const before = items.filter(({ range }) => range.start.line <= line && !isPlaceOnly(range));
  const last = before.reduce<ItemRow | null>(
    (found, item) => (found && found.range.start.line > item.range.start.line ? found : item),
    null,
  );
  if (!last) return null;
  const { start } = last.range;
  for (let at = start.line + 1; at <= line; at++) {
    const text = lineAt(at);
    const depth = text.search(/\S/u);
    if (depth >= 0 && depth <= start.character && text[depth] !== '#') return null;
  }
  return last;
}

/** Where a missing item belongs, nothing stands. */
function isPlaceOnly({ start, end }: ItemRow['range']): boolean {
  return start.line === end.line && start.character === end.character;
}
