import type { ProfileItem } from '../profile/profile';
import type { CheckedItem } from '../submission/checked-item';
import type { Item } from '../submission/submission';
import type { Check, Found } from './define-rule';
import type { FileContext, ItemContext } from './rule-context';

/** Gives a check that looks at the items one by one. */
export function eachItem<A extends object, C extends ItemContext | FileContext = ItemContext>(
  check: (checked: CheckedItem, context: C) => readonly Found<A>[],
): Check<A, C> {
  return (context) => {
    const { items } = context;
    // A block has one at most, and hundreds of checks look at it.
    const only = items.length === 1 ? items[0] : undefined;
    return only ? check(only, context) : items.flatMap((checked) => check(checked, context));
  };
}

/** The same for items that are answered มี and known to the profile: of the others there is nothing to ask. */
export function eachAnsweredItem<A extends object, C extends ItemContext | FileContext = ItemContext>(
  check: (item: Item, expected: ProfileItem, context: C) => readonly Found<A>[],
): Check<A, C> {
  return eachItem<A, C>(({ item, expected }, context) => (expected && item.answer?.value === 'มี' ? check(item, expected, context) : []));
}
