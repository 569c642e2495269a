import type { Item } from '../../model/submission';
import { holdsName, longerWords, namesOf } from '../../profile/element-names';
import { type ProfileElement, type ProfileItem, requiredElements } from '../../profile/profile';
import { compact } from '../../thai/compact';

/** Gives the elements that a description must name and does not: those that are ticked, or all required where none is listed. */
export function findUnnamedElements(description: string, item: Item, expected: ProfileItem): ProfileElement[] {
  const shown = new Set(item.elements.filter((entry) => entry.shown === 'yes' || entry.shown === 'url').map(({ id }) => id));
  const elements = expected.elements ?? [];
  const asked = item.elements.length > 0 ? elements.filter(({ id }) => shown.has(id)) : requiredElements(expected);
  if (asked.length === 0) return [];
  const text = compact(description);
  const names = elements.map((element) => ({ element, own: namesOf(element).map(compact) }));
  return names
    .filter(({ element, own }) => {
      const others = names.flatMap((other) => (other.element === element ? [] : other.own));
      return asked.includes(element) && !own.some((name) => holdsName(text, name, [...longerWords, ...others]));
    })
    .map(({ element }) => element);
}
