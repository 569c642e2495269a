import { createFinding } from '../finding';
import { findNearest } from '../text/nearest';
import { eachItem, type Rule } from './rule';

export const elementUnknown: Rule<'element.unknown'> = {
  code: 'element.unknown',
  severity: 'error',
  source: 'the elements of the profile',
  check: eachItem(({ item, expected }) => {
    const known = expected?.elements?.map(({ id }) => id) ?? [];
    if (known.length === 0) return [];
    return item.elements
      .filter(({ id }) => !known.includes(id))
      .map(({ id, keySpan }) => {
        const given = item.elements.map((element) => element.id);
        const nearest = findNearest(
          id,
          known.filter((name) => !given.includes(name)),
        );
        return createFinding('element.unknown', keySpan, { item: item.id, element: id, nearest, known }, { item: item.id });
      });
  }),
};
