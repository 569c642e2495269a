import { createFinding } from '../finding';
import { requiredElements } from '../profile/profile';
import { eachAnsweredItem, type Rule } from './rule';
import { findUnknownElements } from './support/element-names';

export const elementMissing: Rule<'element.missing'> = {
  code: 'element.missing',
  severity: 'error',
  source: '001: the parts of each item; 004 l.811, 816, 870: a part that was not shown scored 0',
  check: eachAnsweredItem((item, expected) => {
    if (item.unreadableKeys.has('elements')) return [];
    const required = requiredElements(expected).map(({ id, label }) => ({ id, label }));
    const given = new Map(item.elements.map((element) => [element.id, element]));
    // One that is only misspelt is not missing as well.
    const meant = new Set(findUnknownElements(item, expected).values());
    const absent = required.filter(({ id }) => !given.has(id) && !meant.has(id));
    const place = item.elementsKeySpan ?? item.keySpan;
    const listed =
      absent.length === 0 ? [] : [createFinding('element.missing', place, { item: item.id, elements: absent }, { item: item.id })];
    const denied = required.flatMap((element) => {
      const entry = given.get(element.id);
      const isDenied = entry?.shown === 'no' || entry?.shown === 'absent';
      return entry && isDenied
        ? [createFinding('element.missing', entry.span, { item: item.id, elements: [element] }, { item: item.id })]
        : [];
    });
    return [...listed, ...denied];
  }),
};
