import type { Finding } from '../../findings/finding';
import type { Code } from '../../messages/arguments';
import type { ProfileItem } from '../../profile/profile';
import type { CheckedItem } from '../../submission/checked-item';
import type { Item, TextValue } from '../../submission/submission';
import { eachItem, type Rule, type RuleContext } from '../rule';

/** An item answered มี whose description says something. */
export interface DescribedItem {
  readonly item: Item;
  readonly expected: ProfileItem;
  readonly description: TextValue;
}

/** Gives a check of what descriptions say. Those that are missing or say nothing have their own finding and no other. */
export function eachDescription<C extends Code>(
  check: (described: DescribedItem, context: RuleContext) => Iterable<Finding<C>>,
): Rule<C>['check'] {
  return eachItem((checked, context) => {
    const described = readDescribed(checked);
    return described ? check(described, context) : [];
  });
}

/** Gives the items answered มี whose description says something. */
export function describedItems({ items }: RuleContext): DescribedItem[] {
  return items.flatMap((checked) => readDescribed(checked) ?? []);
}

function readDescribed({ item, expected, isPublishedOnly }: CheckedItem): DescribedItem | null {
  const { answer, description } = item;
  if (!expected || answer?.value !== 'มี' || isPublishedOnly || !description?.value.trim()) return null;
  return { item, expected, description };
}
