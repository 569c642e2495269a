import type { ProfileItem } from '../../profile/profile';
import type { CheckedItem } from '../../submission/checked-item';
import type { Item, TextValue } from '../../submission/submission';
import type { Check, Found } from '../define-rule';
import { eachItem } from '../each-item';
import type { ItemContext } from '../rule-context';
import { summarize } from '../summarize';

/** An item answered มี whose description says something. */
export interface DescribedItem {
  readonly item: Item;
  readonly expected: ProfileItem;
  readonly description: TextValue;
}

/** Gives a check of what descriptions say. Those that are missing or say nothing have their own finding and no other. */
export function eachDescription<A extends object>(
  check: (described: DescribedItem, context: ItemContext) => readonly Found<A>[],
): Check<A> {
  return eachItem<A>((checked, context) => {
    const described = readDescribed(checked);
    return described ? check(described, context) : [];
  });
}

/** Gives the items answered มี whose description says something. */
export function describedItems({ items }: Pick<ItemContext, 'items'>): DescribedItem[] {
  return items.flatMap((checked) => readDescribed(checked) ?? []);
}

const anySign = /\S/;

const readDescribed = summarize(({ item, expected, isPublishedOnly }: CheckedItem): DescribedItem | null => {
  const { answer, description } = item;
  if (!expected || answer?.value !== 'มี' || isPublishedOnly || !description || !anySign.test(description.value)) return null;
  return { item, expected, description };
});
