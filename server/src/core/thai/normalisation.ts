import { findMatches } from '../ground/matches';
import type { Span } from '../ground/span';
import { glyphForms, readGlyphForms } from './glyph-letters';

/** How a stretch of text deviates from the form that Thai is stored in. */
export type Deviation = 'sara-am' | 'sara-am-aa' | 'sara-ae' | 'doubled-mark' | 'mark-order' | 'font-form' | 'composition';

export interface DeviantPart {
  readonly deviation: Deviation;
  readonly span: Span;
  readonly right: string;
}

const saraAm = '\u0e33';
const nikhahit = '\u0e4d';
const saraAa = '\u0e32';

/** Vowels and signs above and below come first, then tone marks, then the sign of silence; the nikhahit of a SARA AM last. */
const ranks: Readonly<Record<string, number>> = { '\u0e48': 1, '\u0e49': 1, '\u0e4a': 1, '\u0e4b': 1, '\u0e4c': 2 };
const rankOf = (mark: string) => ranks[mark] ?? 0;

/**
 * เเ, or several signs at one letter, the vowels that end it included; not the orders in which nearly all of them stand:
 * a vowel and a tone mark, a tone mark and SARA AM.
 */
const thaiParts =
  /\u0e40\u0e40|(?![\u0e31\u0e34-\u0e39\u0e47][\u0e48-\u0e4c](?![\u0e31\u0e33-\u0e3a\u0e47-\u0e4d]))[\u0e31\u0e34-\u0e3a\u0e47-\u0e4d]{2,}(?:\u0e32|\u0e33[\u0e48-\u0e4b]*\u0e32?)?|(?![\u0e48-\u0e4b]\u0e33(?![\u0e48-\u0e4b]))[\u0e31\u0e34-\u0e3a\u0e47-\u0e4d]\u0e33[\u0e48-\u0e4b]*\u0e32?|\u0e4d\u0e32|\u0e33(?:[\u0e48-\u0e4b]+\u0e32?|\u0e32)/g;
const otherClusters = /\P{M}\p{M}*/gu;
const thaiMark = /[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/;

/** Gives what deviates: doubled signs, SARA AM with the SARA AA that copies from PDF files put behind it, marks in an order that no keyboard layout types right, letters that are stored in parts. */
export function findDeviantParts(text: string): DeviantPart[] {
  const thai = findMatches(text, thaiParts).flatMap(({ 0: matched, index }) => {
    const isSaraAm = matched.includes(nikhahit) || matched.includes(saraAm);
    const typed = matched.endsWith(saraAa) && !isSaraAm ? matched.slice(0, -1) : matched;
    const right = typed === '\u0e40\u0e40' ? '\u0e41' : orderMarks(typed);
    return right === typed ? [] : [{ deviation: nameOf(typed, right), span: { start: index, end: index + typed.length }, right }];
  });
  if (!unusualSign.test(text)) return thai;
  const forms = findMatches(text, glyphForms).map(({ 0: typed, index }) => ({
    deviation: 'font-form' as const,
    span: { start: index, end: index + typed.length },
    right: readGlyphForms(typed),
  }));
  return [...thai, ...forms, ...findUncomposed(text)].sort((a, b) => a.span.start - b.span.start);
}

/** Gives the text in the form in which names are compared. */
export function normalizeThai(text: string): string {
  return readGlyphForms(text)
    .replace(thaiParts, (typed) => (typed === '\u0e40\u0e40' ? '\u0e41' : orderMarks(typed)))
    .normalize('NFC');
}

/** One of each sign, in their order, and SARA AM in one piece. */
function orderMarks(typed: string): string {
  const signs = [...new Set(typed)];
  const isSaraAm = signs.includes(saraAm) || (signs.includes(nikhahit) && signs.includes(saraAa));
  const marks = signs.filter((sign) => sign !== saraAm && sign !== saraAa && !(isSaraAm && sign === nikhahit));
  const ending = isSaraAm ? saraAm : signs.includes(saraAa) ? saraAa : '';
  return marks.sort((a, b) => rankOf(a) - rankOf(b)).join('') + ending;
}

function nameOf(typed: string, right: string): Deviation {
  if (right === '\u0e41') return 'sara-ae';
  if (typed.includes(saraAm) && typed.endsWith(saraAa)) return 'sara-am-aa';
  if (right.endsWith(saraAm) && !typed.includes(saraAm)) return 'sara-am';
  return new Set(typed).size < typed.length ? 'doubled-mark' : 'mark-order';
}

/** Whatever is not Latin, Thai, punctuation or what stands for an address: these have no accents of their own. */
const unusualSign = /[^\0-\u02ff\u0e00-\u0e7f\u2010-\u2027\ufffc]/;

/** Letters of other scripts that Unicode stores as one: é typed as e and an accent. */
function findUncomposed(text: string): DeviantPart[] {
  if (text === text.normalize('NFC')) return [];
  return [...text.matchAll(otherClusters)].flatMap(({ 0: typed, index }) => {
    const right = typed.normalize('NFC');
    if (right === typed || thaiMark.test(typed)) return [];
    return [{ deviation: 'composition' as const, span: { start: index, end: index + typed.length }, right }];
  });
}
