import type { ProfileElement } from './profile';

/** Words that hold the name of an element and mean something else. */
export const longerWords: readonly string[] = ['ปีงบประมาณ', 'นอกงบประมาณ', 'ข้อมูลข่าวสาร'];

/** Gives the names by which a text mentions an element: synonyms, either side of `ปัญหา/อุปสรรค`, and the label. */
export function namesOf({ label, synonyms = [] }: ProfileElement): string[] {
  const either = synonyms.flatMap((synonym) => (synonym.includes('/') ? synonym.split('/') : []));
  return [...synonyms, ...either, label, label.replace(/\([^()]*\)/g, '')];
}

/** Gives whether a text holds a name, all of one form. A hit inside a longer word is none: งบประมาณ in เงินนอกงบประมาณ. */
export function holdsName(text: string, name: string, words: readonly string[]): boolean {
  if (name === '' || !text.includes(name)) return false;
  const longer = words.filter((word) => word.length > name.length && word.includes(name));
  return longer.reduce((rest, word) => rest.replaceAll(word, ' '), text).includes(name);
}
