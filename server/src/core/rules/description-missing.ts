import { createFinding } from '../finding';
import { eachAnsweredItem, type Rule } from './rule';

export const descriptionMissing: Rule<'description.missing'> = {
  code: 'description.missing',
  severity: 'warning',
  source: '004 l.851: O36; the form asks for a description (002 l.122)',
  check: eachAnsweredItem((item) =>
    item.description?.value.trim() || item.unreadableKeys.has('description')
      ? []
      : [createFinding('description.missing', item.description?.span ?? item.keySpan, { item: item.id }, { item: item.id })],
  ),
};
