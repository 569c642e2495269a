import { createFinding } from '../findings/finding';
import { firstLineSpan } from '../submission/description-text';
import type { Item } from '../submission/submission';
import { readItemId } from '../thai/item-id';
import type { Rule } from './rule';
import { type DescribedItem, eachDescription } from './support/described-items';

/** Letters from which on two equal texts are no accident. */
const shortestCopy = 20;
const blanks = /\s+/g;

export const descriptionDuplicate: Rule<'description.duplicate'> = {
  code: 'description.duplicate',
  severity: 'warning',
  source: 'defects 4.8 XDUP-DESC: copied from one item to another',
  check(context) {
    const firsts = new Map<string, DescribedItem>();
    return eachDescription<'description.duplicate'>((described) => {
      const { item, description } = described;
      const text = description.value.replace(blanks, '');
      const first = firsts.get(text);
      if (!first) firsts.set(text, described);
      if (!first || text.length < shortestCopy || isSamePage(item, first.item)) return [];
      const related = [{ note: 'first-place' as const, span: firstLineSpan(first.description) }];
      const args = { other: first.item.id };
      return [createFinding('description.duplicate', firstLineSpan(description), args, { item: item.id, related })];
    })(context);
  },
};

/** One of the items is shown on the other's page on purpose. */
function isSamePage(one: Item, other: Item): boolean {
  const names = (item: Item) => item.sameAs && readItemId(item.sameAs.value);
  return names(one) === other.id || names(other) === one.id;
}
