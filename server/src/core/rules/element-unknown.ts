import { createFinding } from '../finding';
import { replaceFix } from '../fix';
import { findNearest } from '../text/nearest';
import { eachItem, type Rule } from './rule';

export const elementUnknown: Rule<'element.unknown'> = {
  code: 'element.unknown',
  severity: 'error',
  source: 'the elements of the profile',
  check: eachItem(({ item, expected }) => {
    const known = expected?.elements?.map(({ id }) => id) ?? [];
    if (known.length === 0) return [];
    const given = new Set(item.elements.map(({ id }) => id));
    const open = known.filter((name) => !given.has(name));
    return item.elements
      .filter(({ id }) => !known.includes(id))
      .map(({ id, keySpan }) => {
        const nearest = findNearest(id, open);
        const fix = nearest === null ? null : replaceFix(keySpan, nearest);
        return createFinding('element.unknown', keySpan, { item: item.id, element: id, nearest, known }, { item: item.id, fix });
      });
  }),
};
