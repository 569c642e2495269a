import { distance } from 'fastest-levenshtein';
import { findMatches } from '../ground/matches';
import type { Span } from '../ground/span';

/** A place in a text where the name of a district office is meant. */
export interface OfficeMention {
  /** Where the name begins. */
  readonly start: number;
  /** What is named: an office, the one at its head, or the area, before which only เขต stands. */
  readonly form: 'office' | 'head' | 'area';
  /** What stands before, and from where the name begins, on the same line. */
  readonly before: string;
  readonly behind: string;
  /** Nothing but blanks stands before it in the text. */
  readonly isTextStart: boolean;
}

/** How a name at a place was read. */
export type NameReading =
  | { readonly kind: 'own'; readonly span: Span }
  | { readonly kind: 'other'; readonly span: Span; readonly name: string }
  | { readonly kind: 'misspelt'; readonly span: Span; readonly right: string };

const office = /(?:สำนักงานเขต|สำนักเขต|สนข\.?|ผู้อำนวยการเขต|ผอ\.?\s?เขต|(?<!วิทยา|อาณา|ขอบ|แนว)เขต)\s{0,3}/g;
const area = /^เขต/;
const head = /^(?:ผู้อำนวยการ|ผอ)/;

/** Signs of its line before and behind a mention that say what the office is there. */
const contextLength = 200;
/** Stands for what is cut off. */
const cutOff = '…';

/** A name that goes on after a listed one is of another place. */
const longerNames: readonly string[] = ['พระนครศรีอยุธยา', 'พระนครเหนือ', 'พระนครใต้'];

/** Vowels and marks that belong to the letter before them: a name cannot end there. */
const joined = /[ะ-ฺๅ็-๎]/;

/** Below this a name may differ by one edit, from this by two; and a shorter one is not looked for behind a mere เขต. */
const longName = 8;

/** Gives the places of a text where an office or its area is named. Linear in the text. */
export function findOfficeMentions(prose: string): OfficeMention[] {
  return findMatches(prose, office).map(({ 0: typed, index }) => ({
    start: index + typed.length,
    behind: lineBehind(prose, index + typed.length),
    form: area.test(typed) ? 'area' : head.test(typed) ? 'head' : 'office',
    before: lineBefore(prose, index),
    isTextStart: index <= contextLength && prose.slice(0, index).trim() === '',
  }));
}

function lineBefore(prose: string, at: number): string {
  const from = Math.max(0, at - contextLength);
  const context = prose.slice(from, at);
  const lineEnd = context.lastIndexOf('\n');
  return lineEnd < 0 && from > 0 ? cutOff + context : context.slice(lineEnd + 1);
}

function lineBehind(prose: string, at: number): string {
  return prose.slice(at, at + contextLength).split('\n', 1)[0] ?? '';
}

/** Reads the name at a mention; null where none that is known stands there. */
export function readName(prose: string, { start, form }: OfficeMention, own: string, names: readonly string[]): NameReading | null {
  const startsHere = (name: string) => prose.startsWith(name, start) && !joined.test(prose.charAt(start + name.length));
  if (startsHere(own)) return { kind: 'own', span: { start, end: start + own.length } };
  const longer = longerNames.some((name) => prose.startsWith(name, start));
  const other = longer ? undefined : longest(names.filter((name) => name !== own && startsHere(name)));
  if (other) return { kind: 'other', span: { start, end: start + other.length }, name: other };
  if (longer || (form === 'area' && own.length < longName)) return null;
  const misspelt = readMisspelt(prose, start, own);
  return misspelt ?? (form === 'area' ? null : (readDoubled(prose, start) ?? readCutShort(prose, start, own, names)));
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

/** Looks at every stretch that may be the name with some letters wrong, missing or too many, and takes the nearest; the end of a line may stand in a name. */
function readMisspelt(prose: string, start: number, own: string): NameReading | null {
  const most = own.length < longName ? 1 : 2;
  let best: Span | null = null;
  let fewest = most + 1;
  for (let length = own.length - most; length <= own.length + most; length++) {
    const end = start + length;
    if (end > prose.length || joined.test(prose.charAt(end))) continue;
    const typed = prose.slice(start, end);
    const isDivided = typed.replace(/\s+/g, '') === own;
    if (isDivided && typed.includes('\n')) return { kind: 'own', span: { start, end } };
    const edits = isDivided ? 0 : distance(typed, own);
    if (edits < fewest) [best, fewest] = [{ start, end }, edits];
  }
  return best && { kind: 'misspelt', span: best, right: own };
}

const district = 'เขต';

/** สำนักงานเขตเขต…: the word stands twice. */
function readDoubled(prose: string, start: number): NameReading | null {
  const from = start - district.length;
  return prose.startsWith(district + district, from)
    ? { kind: 'misspelt', span: { start: from, end: start + district.length }, right: district }
    : null;
}

/** A cut name goes on with a sign, a blank or one of these words. */
const afterCut = /^(?:$|[^ก-๎]|ได้|จะ|มี|จึง|เพื่อ|ใน|ทราบ|ขอ|ประจำ|ว่า|โดย|ตาม|จัด|ดำเนิน|ประกาศ|เผยแพร่|และ)/;
const silence = '์';
const shortestCut = 4;

/** สำนักงานเขตสัมพันธ์ for สัมพันธวงศ์: at least half of the own name, with which no other begins, written on to the word before. */
function readCutShort(prose: string, start: number, own: string, names: readonly string[]): NameReading | null {
  let length = 0;
  while (length < own.length && prose.charAt(start + length) === own.charAt(length)) length++;
  const written = prose.slice(start, start + length);
  const isOthers = names.some((name) => name !== own && name.startsWith(written));
  if (length < shortestCut || length * 2 < own.length || isOthers || !prose.startsWith(district, start - district.length)) return null;
  const end = start + length + (prose.charAt(start + length) === silence ? 1 : 0);
  return afterCut.test(prose.slice(end, end + contextLength)) ? { kind: 'misspelt', span: { start, end }, right: own } : null;
}
