import { limits } from '../ground/limits';
import { holdsName, longerWords } from '../profile/element-names';
import { compact } from '../thai/compact';
import { readGlyphForms } from '../thai/glyph-letters';
import { normalizeThai } from '../thai/normalisation';
import type { PageDigest } from './page-digest';

/** An element with its label and synonyms. */
export interface NamedElement {
  readonly id: string;
  readonly names: readonly string[];
}

/** Words break at the ends of lines with these, or hold one or none: ถาม-ตอบ. */
const hyphens = /[-\u00ad\u2010-\u2015\u2212]+/g;

const saraAm = /[\u0e32\u0e33]+/g;
const saraAa = '\u0e32';

const soughtWords = longerWords.map(toSearchForm);

/** Gives the forms in which names are looked for, each once; of names that are too short to be looked for none. */
export function toSoughtNames(names: readonly string[]): string[] {
  return [...new Set(names.map(toSearchForm))].filter((name) => name.length >= limits.soughtLength);
}

/**
 * Gives which of the names a text has, wherever it stands: blanks, hyphens, the kind of digits and the order in which marks
 * are stored make no difference. ปีงบประมาณ does not name งบประมาณ. `sought` as {@link toSoughtNames} gives them.
 */
export function findNames(sought: readonly string[], text: string): string[] {
  const form = toSearchForm(text);
  return sought.filter((name) => holdsName(form, name, soughtWords));
}

/**
 * Gives the elements that nothing names, by any of their names. An element whose names are too short to be looked for, or
 * were not all looked for everywhere, is not given.
 */
export function findElementsNotShown(
  elements: readonly NamedElement[],
  digests: readonly Pick<PageDigest, 'sought' | 'found'>[],
): string[] {
  return elements
    .filter(({ names }) => {
      const own = toSoughtNames(names);
      const isSought = own.length > 0 && own.every((name) => digests.every(({ sought }) => sought.includes(name)));
      return isSought && !own.some((name) => digests.some(({ found }) => found.includes(name)));
    })
    .map(({ id }) => id);
}

/**
 * PDF files part what belongs together, marks from their letters too: blanks go first, then the marks are put in order.
 * Many lose the ring of SARA AM or say its second half twice (ส านักงาน, สำานักงาน), so that only that half counts.
 */
function toSearchForm(text: string): string {
  return normalizeThai(compact(readGlyphForms(text)).replace(hyphens, '')).replace(saraAm, saraAa);
}
