import { createFinding } from '../findings/finding';
import { hasNavigation } from '../submission/description-navigation';
import type { Rule } from './rule';
import { describedItems } from './support/described-items';
import { descriptionKeySpan } from './writing/description-edit';

export const descriptionNoNavigation: Rule<'description.no-navigation'> = {
  code: 'description.no-navigation',
  severity: 'info',
  source: '004 l.710-878: none of 43 answers tells a path, and none lost points for it; defects 4.4 DESC-NO-NAV',
  /** Once a file, at the first: one by one they would bury the rest. */
  check(context) {
    const items = describedItems(context).flatMap(({ item, description }) => (hasNavigation(description.prose) ? [] : [item]));
    const [first] = items;
    if (!first) return [];
    return [createFinding('description.no-navigation', descriptionKeySpan(context, first), { items: items.map(({ id }) => id) })];
  },
};
