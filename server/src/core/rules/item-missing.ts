import { createFinding } from '../finding';
import { formatHundredths } from '../score/score';
import type { Rule } from './rule';

export const itemMissing: Rule<'item.missing'> = {
  code: 'item.missing',
  severity: 'error',
  source: '002 l.122: every item of the list is answered',
  check({ submission, profile, costs }) {
    const absent = profile?.items.filter(({ id }) => !submission.itemById.has(id)) ?? [];
    return absent.map(({ id, title, divisions }) => {
      const cost = costs?.get(id);
      const args = { item: id, title, divisions: divisions ?? [], cost: cost === undefined ? null : formatHundredths(cost) };
      return createFinding('item.missing', submission.emptyItemSpans.get(id) ?? submission.itemsSpan, args, { item: id });
    });
  },
};
