import { createFinding } from '../findings/finding';
import { formatHundredths } from '../ground/fraction';
import type { Rule } from './rule';
import { insertItemFix } from './writing/item-insertion';

export const itemMissing: Rule<'item.missing'> = {
  code: 'item.missing',
  severity: 'error',
  source: '002 l.122: every item of the list is answered',
  check(context) {
    const { submission, profile, costs } = context;
    const absent = profile?.items.filter(({ id }) => !submission.itemById.has(id)) ?? [];
    return absent.map((item) => {
      const { id, title, divisions, compiledBy, confidence } = item;
      // That the year has such an item at all is a guess.
      const isGuess = confidence === 'inferred';
      const cost = costs?.get(id);
      const args = {
        item: id,
        title,
        divisions: divisions ?? [],
        ...(compiledBy && { compiledBy }),
        cost: cost === undefined ? null : formatHundredths(cost),
        ...(isGuess && { confidence }),
      };
      const emptySpan = submission.emptyItemSpans.get(id);
      // Behind a key that is there already no second one can be put.
      const fix = emptySpan ? null : insertItemFix(context, item);
      return createFinding('item.missing', emptySpan ?? submission.itemsSpan, args, {
        item: id,
        fix,
        ...(isGuess && { severity: 'warning' }),
      });
    });
  },
};
