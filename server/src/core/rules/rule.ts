import type { Finding, Severity } from '../finding';
import type { Code } from '../messages/arguments';
import type { Item, Submission } from '../model/submission';
import type { ProfileCatalog } from '../profile/catalog';
import type { Profile, ProfileItem } from '../profile/profile';

/** An item of the file that belongs to the profile; `expected` is null while the profile is not known. */
export interface CheckedItem {
  readonly item: Item;
  readonly expected: ProfileItem | null;
}

/** What rules look at. Everything was read and classified once. */
export interface RuleContext {
  readonly submission: Submission;
  readonly profile: Profile | null;
  readonly catalog: ProfileCatalog;
  readonly items: readonly CheckedItem[];
  /** The main web site, where it could be read. */
  readonly website: URL | null;
  /** Points of the total, in hundredths, that a zero costs, by item. */
  readonly costs: ReadonlyMap<string, number> | null;
}

/** One check with a code of its own. Pure, and independent of every other rule. */
export interface Rule<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  /** Where the rule comes from: document and line, or the page of the design. */
  readonly source: string;
  check(context: RuleContext): Iterable<Finding<C>>;
}

/** Gives a check that looks at the items one by one. */
export function eachItem<C extends Code>(check: (checked: CheckedItem, context: RuleContext) => Iterable<Finding<C>>): Rule<C>['check'] {
  return (context) => context.items.flatMap((checked) => [...check(checked, context)]);
}

/** The same for items that are answered มี and known to the profile: of the others there is nothing to ask. */
export function eachAnsweredItem<C extends Code>(
  check: (item: Item, expected: ProfileItem, context: RuleContext) => Iterable<Finding<C>>,
): Rule<C>['check'] {
  return eachItem(({ item, expected }, context) => (expected && item.answer?.value === 'มี' ? check(item, expected, context) : []));
}
