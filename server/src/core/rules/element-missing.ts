import { createFinding, type Finding } from '../findings/finding';
import { askedElements, isConfirmed, type ProfileElement, type ProfileItem, requiredElements } from '../profile/profile';
import { findUnknownElements } from '../submission/element-names';
import type { Item } from '../submission/submission';
import { eachAnsweredItem, type Rule } from './rule';

type Found = Finding<'element.missing'>;

export const elementMissing: Rule<'element.missing'> = {
  code: 'element.missing',
  severity: 'error',
  source: '001: the parts of each item; 004 l.811, 816, 870: a part that was not shown scored 0',
  check: eachAnsweredItem((item, expected) => {
    if (item.unreadableKeys.has('elements')) return [];
    // What no document asks for is no matter where nobody speaks of elements.
    const doubtful = item.elementsKeySpan ? askedElements(expected).filter((element) => !isConfirmed(element)) : [];
    return [requiredElements(expected), doubtful].flatMap((elements) => findMissing(item, expected, elements));
  }),
};

/** Those that are not listed together at the key, those that are denied each at its value. Of what no document asks for it is only said. */
function findMissing(item: Item, expected: ProfileItem, elements: readonly ProfileElement[]): Found[] {
  const given = new Map(item.elements.map((element) => [element.id, element]));
  // One that is only misspelt is not missing as well.
  const meant = new Set(findUnknownElements(item, expected).values());
  const absent = elements.filter(({ id }) => !given.has(id) && !meant.has(id));
  const listed = absent.length === 0 ? [] : [createMissing(item, item.elementsKeySpan ?? item.keySpan, absent)];
  const denied = elements.flatMap((element) => {
    const entry = given.get(element.id);
    return entry?.shown === 'no' || entry?.shown === 'absent' ? [createMissing(item, entry.span, [element])] : [];
  });
  return [...listed, ...denied];
}

function createMissing({ id }: Item, span: Found['span'], elements: readonly ProfileElement[]): Found {
  const named = elements.map(({ id, label, divisions = [] }) => ({ id, label, divisions }));
  const confidence = elements[0]?.confidence ?? 'document';
  return createFinding(
    'element.missing',
    span,
    { elements: named, confidence },
    { item: id, ...(confidence !== 'document' && { severity: 'info' }) },
  );
}
