import { distance } from 'fastest-levenshtein';
import { findMatches } from '../text/matches';
import type { Span } from '../text/span';

/** A place in a text where the name of a district office is meant. */
export interface OfficeMention {
  /** Where the name begins. */
  readonly start: number;
  /** Only เขต stands before it, which also means an area. */
  readonly isArea: boolean;
  /** What stands before on the same line. */
  readonly before: string;
}

/** How a name at a place was read. */
export type NameReading =
  | { readonly kind: 'own'; readonly span: Span }
  | { readonly kind: 'other'; readonly span: Span; readonly name: string }
  | { readonly kind: 'misspelt'; readonly span: Span };

const office = /(?:สำนักงานเขต|สำนักเขต|สนข\.?|ผู้อำนวยการเขต|ผอ\.?\s?เขต|(?<!วิทยา|อาณา|ขอบ|แนว)เขต)\s{0,3}/g;
const area = /^เขต/;

/** Signs before a mention that may say that the other district is meant. */
const contextLength = 80;

/** A name that goes on after a listed one is of another place. */
const longerNames: readonly string[] = ['พระนครศรีอยุธยา', 'พระนครเหนือ', 'พระนครใต้'];

/** Vowels and marks that belong to the letter before them: a name cannot end there. */
const joined = /[ะ-ฺๅ็-๎]/;

/** Below this a name may differ by one edit, from this by two; and a shorter one is not looked for behind a mere เขต. */
const longName = 8;

/** Gives the places of a text where an office or its area is named. Linear in the text. */
export function findOfficeMentions(prose: string): OfficeMention[] {
  return findMatches(prose, office).map(({ 0: typed, index }) => {
    const context = prose.slice(Math.max(0, index - contextLength), index);
    return { start: index + typed.length, isArea: area.test(typed), before: context.slice(context.lastIndexOf('\n') + 1) };
  });
}

/** Reads the name at a mention; null where none that is known stands there. */
export function readName(prose: string, { start, isArea }: OfficeMention, own: string, names: readonly string[]): NameReading | null {
  const startsHere = (name: string) => prose.startsWith(name, start) && !joined.test(prose.charAt(start + name.length));
  if (startsHere(own)) return { kind: 'own', span: { start, end: start + own.length } };
  const longer = longerNames.some((name) => prose.startsWith(name, start));
  const other = longer ? undefined : longest(names.filter((name) => name !== own && startsHere(name)));
  if (other) return { kind: 'other', span: { start, end: start + other.length }, name: other };
  return longer || (isArea && own.length < longName) ? null : readMisspelt(prose, start, own);
}

/** Gives the name that an agency goes by in its own file: of a misspelt one the name that is listed. */
export function readOwnName(agencyName: string, names: readonly string[]): string | null {
  const [mention] = findOfficeMentions(agencyName);
  const typed = agencyName.slice(mention?.start ?? 0).trim();
  const listed = longest(names.filter((name) => typed.startsWith(name)));
  if (listed || !mention) return listed ?? null;
  const misspelt = names.find((name) => readMisspelt(typed, 0, name) !== null);
  return misspelt ?? typed.split(/\s/, 1)[0] ?? null;
}

function longest(names: readonly string[]): string | undefined {
  return [...names].sort((a, b) => b.length - a.length)[0];
}

/** Looks at every stretch that may be the name with some letters wrong, missing or too many, and takes the nearest. */
function readMisspelt(prose: string, start: number, own: string): NameReading | null {
  const most = own.length < longName ? 1 : 2;
  let best: Span | null = null;
  let fewest = most + 1;
  for (let length = own.length - most; length <= own.length + most; length++) {
    const end = start + length;
    if (end > prose.length || joined.test(prose.charAt(end))) continue;
    const edits = distance(prose.slice(start, end), own);
    if (edits < fewest) [best, fewest] = [{ start, end }, edits];
  }
  return best && { kind: 'misspelt', span: best };
}
