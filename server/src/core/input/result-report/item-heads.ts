import { toArabicDigits } from '../../thai/digits';
import { readItemId } from '../../thai/item-id';
import { type ItemTitles, titleKey } from './item-titles';
import { readPartLabel } from './part-labels';
import { type PrintedScore, readScoreLine, splitScore } from './read-score';
import type { ReportLine } from './report-lines';

/** Where a report begins to speak of an item: its code, its title, its score. */
export interface ItemHead {
  /** The lines of it: the first, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** As printed; null where there is none that can be read. */
  readonly code: string | null;
  /** The item that the code means, or null. */
  readonly codeId: string | null;
  /** As printed; null where there is none. */
  readonly title: string | null;
  /** The item whose title this is or nearly is, or null. */
  readonly titleId: string | null;
  readonly isExactTitle: boolean;
  readonly score: PrintedScore | null;
}

/** What tells where items begin: the lines, the titles of the list, the numbers of its indicators. */
export interface HeadSearch {
  readonly lines: readonly ReportLine[];
  readonly titles: ItemTitles;
  readonly indicators: readonly string[];
}

const before = '^(?:[-•●▪*]\\s{0,3})?(?:ข้อ(?:ที่)?\\s{0,3})?[([]?\\s{0,3}';
const behind = '[)\\].:]{0,2}\\s*';
/** A sign for the O, and the number: `0๑`, `๐๑๐`, `○ 11`. */
const code = new RegExp(`${before}((?:โอ|[Oo0๐○〇◯ОоΟοＯ])\\s{0,2}[-.:]?\\s{0,2}[0-9๐-๙]{1,2})(?![0-9๐-๙])${behind}(.*)$`, 'u');
/** Letters in place of the O or of digits: `OlO`, `Q๑`; only together with the title. */
const damagedCode = new RegExp(`${before}([OQDCGoø0๐○]\\s{0,2}[0-9๐-๙OoIl|]{1,2})(?![0-9๐-๙A-Za-z])${behind}(.*)$`);
/** A number alone, or with ข้อ; only together with the title. */
const bareNumber = new RegExp(`${before}([0-9๐-๙]{1,2})(?![0-9๐-๙]|\\.[0-9๐-๙])${behind}(.*)$`);
/** Signs that are no code that can be read, before a title. */
const anySigns = /^(\S{1,4})\s+(.*)$/;

/** Codes that are none without their titles. */
const uncertainCodes = [
  { pattern: damagedCode, readId: readDamaged },
  { pattern: bareNumber, readId: readItemId },
];

/** Lines on which a title goes on. */
const titleLines = 2;
const longestTitle = 300;

/** Gives where items begin, in the order of the lines. */
export function findHeads(search: HeadSearch): readonly ItemHead[] {
  const heads: ItemHead[] = [];
  let end = 0;
  for (const at of search.lines.keys()) {
    const head = at < end ? null : readHead(search, at);
    if (!head) continue;
    heads.push(head);
    end = head.end;
  }
  return heads;
}

function readHead(search: HeadSearch, at: number): ItemHead | null {
  const line = search.lines[at]?.text ?? '';
  if (readPartLabel(line) || line.includes('://')) return null;
  const [, typed, rest = ''] = code.exec(line) ?? [];
  if (typed !== undefined) {
    const head = readTitle(search, at, { typed, id: readItemId(typed), rest });
    const isBlock = isBlockBehind(search, head.end);
    const isMeant = head.titleId === null ? isBlock && (head.title === null || head.score !== null) : isBlock || head.score !== null;
    if (isMeant && head.codeId !== null) return head;
  }
  for (const { pattern, readId } of uncertainCodes) {
    const [, damaged, words = ''] = pattern.exec(line) ?? [];
    if (damaged === undefined || words.trim() === '') continue;
    const head = readTitle(search, at, { typed: damaged, id: readId(damaged), rest: words });
    if (head.titleId !== null && head.titleId === head.codeId && isInTable(search, head)) return head;
  }
  return readTitleAlone(search, at);
}

/** A title without a code that can be read begins an item where its score stands and the addresses follow. */
function readTitleAlone(search: HeadSearch, at: number): ItemHead | null {
  const line = search.lines[at]?.text ?? '';
  if (line.length > longestTitle) return null;
  const [, signs, rest = ''] = anySigns.exec(line) ?? [];
  const given = [{ typed: null, id: null, rest: line }, ...(signs === undefined ? [] : [{ typed: signs, id: null, rest }])];
  for (const each of given) {
    const title = splitScore(each.rest)?.before ?? each.rest;
    if (search.titles.findExact(title) === null && search.titles.findExact(each.rest) === null) continue;
    const head = readTitle(search, at, each);
    const next = search.lines[head.end]?.text ?? '';
    if (head.isExactTitle && head.score && readPartLabel(next)?.part === 'urls') return head;
  }
  return null;
}

/** A letter that a scanner took for a digit of a code. */
function readDamaged(typed: string): string | null {
  return readItemId(`O${typed.slice(1).replace(/[Oo]/g, '0').replace(/[Il|]/g, '1')}`);
}

const isInTable = ({ lines }: HeadSearch, { end, score }: ItemHead) =>
  score !== null || readPartLabel(lines[end]?.text ?? '')?.part === 'urls';

/** Gives whether what is said of an item begins within the next lines. */
function isBlockBehind({ lines }: HeadSearch, end: number): boolean {
  return lines.slice(end, end + 2).some(({ text }) => ['urls', 'description', 'assessor'].includes(readPartLabel(text)?.part ?? ''));
}

interface GivenCode {
  readonly typed: string | null;
  readonly id: string | null;
  /** What stands behind it on its line. */
  readonly rest: string;
}

/** A title as far as a line, and how well it is that of the item. */
interface TitleCandidate {
  readonly words: string;
  readonly score: PrintedScore | null;
  readonly end: number;
  readonly rank: number;
}

/** Reads title and score behind a code: on its line, on the next ones, the score between the lines of a title or below them. */
function readTitle(search: HeadSearch, at: number, { typed, id, rest }: GivenCode): ItemHead {
  const { lines, titles } = search;
  const candidates: TitleCandidate[] = [];
  let words = rest.trim();
  let score: PrintedScore | null = null;
  for (let end = at + 1; ; end++) {
    if (!score) ({ words, score } = takeScore(titles, words, id));
    candidates.push({ words, score, end, rank: rankOf(titles, words, id) });
    if (end - at > titleLines || !goesOn(search, end)) break;
    const next = lines[end]?.text ?? '';
    const alone: PrintedScore | null = score ? null : readScoreLine(next);
    if (alone) score = alone;
    else words = `${words} ${next}`.trim();
  }
  const found = candidates.reduce((best, each) => {
    const isBetter = each.rank > best.rank || (each.rank === best.rank && each.words === best.words && !best.score);
    return isBetter ? each : best;
  });
  const below = found.score ? null : readScoreLine(lines[found.end]?.text ?? '');
  const fit = titles.findNear(found.words, id);
  return {
    start: at,
    end: found.end + (below ? 1 : 0),
    code: typed,
    codeId: id,
    title: titleKey(found.words) === '' ? null : found.words.replace(/\s+/g, ' '),
    titleId: fit?.id ?? null,
    isExactTitle: fit?.isExact ?? false,
    score: found.score ?? below,
  };
}

/** Parts words from the score at their end, unless only with it they are a title. */
function takeScore(titles: ItemTitles, words: string, id: string | null): { readonly words: string; readonly score: PrintedScore | null } {
  const split = splitScore(words);
  if (!split) return { words, score: null };
  const whole = rankOf(titles, words, id);
  const parted = rankOf(titles, split.before, id);
  const isScore = parted > whole || (parted === whole && split.isApart);
  return isScore ? { words: split.before, score: split.score } : { words, score: null };
}

/** How well words are the title of the item, from 0 to 3. */
function rankOf(titles: ItemTitles, words: string, id: string | null): number {
  const fit = words === '' ? null : titles.findNear(words, id);
  if (!fit) return 0;
  if (fit.isExact) return fit.id === id || id === null ? 3 : 1;
  return fit.id === id ? 2 : 1;
}

/** A line on which a title may go on. */
function goesOn(search: HeadSearch, at: number): boolean {
  const line = search.lines[at]?.text;
  return (
    line !== undefined &&
    line.length <= longestTitle &&
    !readPartLabel(line) &&
    !code.test(line) &&
    !line.includes('://') &&
    !isSection(search, at)
  );
}

const sectionNumber = /^([0-9๐-๙]{1,2})(?:\.[0-9๐-๙]{1,2}){1,2}\.?\s*(.*)$/;
const sectionWord = /^(?:ตัวชี้วัด(?:ย่อย)?|หมวด|ด้าน)(?:ที่)?\s*[0-9๐-๙]/;

/** Gives whether a line is the heading of an indicator, a sub-indicator or a topic, with its score: what was said of an item ends there. */
export function isSection({ lines, titles, indicators }: HeadSearch, at: number): boolean {
  const line = lines[at]?.text ?? '';
  if (line.length > longestTitle) return false;
  const scored = splitScore(line);
  const words = scored?.before ?? line;
  const [, first = '', rest = ''] = sectionNumber.exec(words) ?? [];
  if (first !== '') {
    const isOfList = indicators.includes(String(Number(toArabicDigits(first))));
    return isOfList && (titles.isHeading(rest) || /[.,]/.test(scored?.score.typed ?? ''));
  }
  return sectionWord.test(line) && (scored !== null || readScoreLine(lines[at + 1]?.text ?? '') !== null);
}
