import { createFinding } from '../findings/finding';
import { findMiscounts } from '../submission/stated-count';
import type { Rule } from './rule';
import { eachDescription } from './support/described-items';

export const descriptionCount: Rule<'description.count'> = {
  code: 'description.count',
  severity: 'info',
  source: '004 l.728: O5 says 6 ways and lists 7; defects 4.4 DESC-COUNT',
  check: eachDescription(({ item, description }) =>
    findMiscounts(description.prose).map(({ start, end, stated, listed }) => {
      const args = { typed: description.value.slice(start, end), stated, listed };
      return createFinding('description.count', description.locate({ start, end }), args, { item: item.id });
    }),
  ),
};
