import { createFinding } from '../finding';
import type { Rule } from './rule';
import { eachDescription } from './support/description-content';
import { descriptionKeySpan } from './support/description-edit';
import { hasNavigation } from './support/description-navigation';

export const descriptionNoNavigation: Rule<'description.no-navigation'> = {
  code: 'description.no-navigation',
  severity: 'info',
  source: 'practice: the description lets the assessor find the page from the home page; defects 4.4 DESC-NO-NAV',
  check: eachDescription(({ item, description }, context) =>
    hasNavigation(description.prose)
      ? []
      : [createFinding('description.no-navigation', descriptionKeySpan(context, item), { item: item.id }, { item: item.id })],
  ),
};
