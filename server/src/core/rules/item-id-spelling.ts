import { createFinding } from '../findings/finding';
import { replaceFix } from '../findings/fix';
import { eachItem, type Rule } from './rule';

export const itemIdSpelling: Rule<'item.id-spelling'> = {
  code: 'item.id-spelling',
  severity: 'error',
  source: '004 l.712-880; 001: of 43 codes 24 are printed with a zero, 13 with a Thai zero, some with ○',
  check: eachItem(({ item: { id, key, keySpan } }, { submission }) => {
    if (key === id) return [];
    const isTaken = submission.items.some((other) => other.key === id);
    return [
      createFinding('item.id-spelling', keySpan, { key, item: id }, { item: id, fix: isTaken ? null : replaceFix(keySpan, id, true) }),
    ];
  }),
};
