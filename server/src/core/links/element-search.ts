import { limits } from '../limits';
import { holdsName, longerWords } from '../profile/element-names';
import { compact } from '../thai/compact';
import { readGlyphForms } from '../thai/glyph-letters';
import { normalizeThai } from '../thai/normalisation';

/** An element with its label and synonyms. */
export interface NamedElement {
  readonly id: string;
  readonly names: readonly string[];
}

/** Words break at the ends of lines with these, or hold one or none: ถาม-ตอบ. */
const hyphens = /[-\u00ad\u2010-\u2015\u2212]+/g;

const saraAm = /[\u0e32\u0e33]+/g;
const saraAa = '\u0e32';

/**
 * Gives the elements that no text names, by any of their names, wherever it stands: blanks, hyphens, the kind of digits
 * and the order in which marks are stored make no difference. ปีงบประมาณ does not name งบประมาณ. An element whose names
 * are too short to be looked for is not given.
 */
export function findElementsNotShown(elements: readonly NamedElement[], texts: readonly string[]): string[] {
  const forms = texts.map(toSearchForm);
  const words = longerWords.map(toSearchForm);
  return elements
    .filter(({ names }) => {
      const sought = names.map(toSearchForm).filter((name) => name.length >= limits.soughtLength);
      return sought.length > 0 && !sought.some((name) => forms.some((form) => holdsName(form, name, words)));
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
