import { createFinding } from '../findings/finding';
import { replaceFix } from '../findings/fix';
import { findUnknownElements } from '../submission/element-names';
import { eachItem, type Rule } from './rule';

export const elementUnknown: Rule<'element.unknown'> = {
  code: 'element.unknown',
  severity: 'error',
  source: 'the elements of the profile',
  check: eachItem(({ item, expected }) => {
    const known = (expected?.elements ?? []).map(({ id, label }) => ({ id, label }));
    if (known.length === 0) return [];
    const unknown = findUnknownElements(item, expected);
    return item.elements
      .filter(({ id }) => unknown.has(id))
      .map(({ id, keySpan }) => {
        const nearest = known.find((element) => element.id === unknown.get(id)) ?? null;
        const fix = nearest === null ? null : replaceFix(keySpan, nearest.id);
        return createFinding('element.unknown', keySpan, { element: id, nearest, known }, { item: item.id, fix });
      });
  }),
};
