import type { Item } from '../../model/submission';
import { type ProfileElement, type ProfileItem, requiredElements } from '../../profile/profile';
import { compact } from './description-text';

/** Words that hold the name of an element and mean something else. */
const longerWords = ['ปีงบประมาณ', 'นอกงบประมาณ'];

/** Gives the names by which a text mentions an element: synonyms, either side of `ปัญหา/อุปสรรค`, and the label. */
export function namesOf({ label, synonyms = [] }: ProfileElement): string[] {
  const either = synonyms.flatMap((synonym) => (synonym.includes('/') ? synonym.split('/') : []));
  return [...synonyms, ...either, label, label.replace(/\([^()]*\)/g, '')];
}

/** Gives the elements that a description must name and does not: those that are ticked, or all required where none is listed. */
export function findUnnamedElements(description: string, item: Item, expected: ProfileItem): ProfileElement[] {
  const shown = new Set(item.elements.filter((entry) => entry.shown === 'yes' || entry.shown === 'url').map(({ id }) => id));
  const elements = expected.elements ?? [];
  const asked = item.elements.length > 0 ? elements.filter(({ id }) => shown.has(id)) : requiredElements(expected);
  if (asked.length === 0) return [];
  const text = compact(description);
  const names = elements.map((element) => ({ element, own: namesOf(element) }));
  return names
    .filter(({ element, own }) => {
      const others = names.flatMap((other) => (other.element === element ? [] : other.own));
      return asked.includes(element) && !own.some((name) => isNamed(text, name, [...longerWords, ...others]));
    })
    .map(({ element }) => element);
}

/** A hit inside a longer word is none: งบประมาณ in เงินนอกงบประมาณ. */
function isNamed(text: string, name: string, words: readonly string[]): boolean {
  const form = compact(name);
  if (form === '' || !text.includes(form)) return false;
  const longer = words.filter((word) => word.length > name.length && word.includes(name));
  return longer.reduce((rest, word) => rest.replaceAll(compact(word), ' '), text).includes(form);
}
