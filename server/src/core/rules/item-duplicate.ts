import { createFinding } from '../findings/finding';
import type { Rule } from './rule';

export const itemDuplicate: Rule<'item.duplicate'> = {
  code: 'item.duplicate',
  severity: 'error',
  source: 'defects 4.3: the same item in two spellings',
  check({ submission }) {
    return submission.items.flatMap((item) => {
      const first = submission.itemById.get(item.id);
      if (!first || first === item) return [];
      const related = [{ note: 'first-place' as const, span: first.keySpan }];
      return [createFinding('item.duplicate', item.keySpan, { key: item.key }, { item: item.id, related })];
    });
  },
};
