import type { ProfileItem } from '../profile/profile';
import type { CheckedItem } from '../submission/checked-item';
import type { Item } from '../submission/submission';
import type { Check, Found } from './define-rule';
import type { RuleContext } from './rule-context';

/** Gives a check that looks at the items one by one. */
export function eachItem<A extends object>(check: (checked: CheckedItem, context: RuleContext) => readonly Found<A>[]): Check<A> {
  return (context) => context.items.flatMap((checked) => check(checked, context));
}

/** The same for items that are answered มี and known to the profile: of the others there is nothing to ask. */
export function eachAnsweredItem<A extends object>(
  check: (item: Item, expected: ProfileItem, context: RuleContext) => readonly Found<A>[],
): Check<A> {
  return eachItem(({ item, expected }, context) => (expected && item.answer?.value === 'มี' ? check(item, expected, context) : []));
}
