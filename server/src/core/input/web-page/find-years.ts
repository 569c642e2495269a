import { toArabicDigits } from '../../thai/digits';
import { readYear } from '../../thai/era';
import type { PageLabel } from './find-labels';
import type { PageAnchor, PageOutline } from './page-outline';

/** Gives the year (B.E.) of the part of the page in which a label stands; null where the page does not say. */
export type YearOfLabel = (label: PageLabel) => number | null;

const headings = /^(?:h[1-6]|caption|summary|legend|button|th)$/;
/** A year that the assessment is of: `ITA 2568`, `OIT ปี 2567`, `การประเมินคุณธรรม … พ.ศ. 2568`. */
const assessment = /(?:ITA|OIT|การประเมินคุณธรรม|การเปิดเผยข้อมูล)[^0-9]{0,120}(2[0-9]{3})(?![0-9])|(2[0-9]{3})\s{0,3}[-_]?\s{0,3}(?:ITA|OIT)/i;
/** What a heading says of a year: `ปีงบประมาณ พ.ศ. 2568`, `2568`. */
const anyYear = /(?:^|ปี|พ\.?\s?ศ\.?|ประจำ)[^0-9]{0,20}(2[0-9]{3})(?![0-9])/;
const longestHeading = 200;

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly year: number;
}

/**
 * Finds what years the parts of a page are of: by headings, which count for what follows in the element around them, and by what
 * a click on a year shows. Of several the one that begins last is meant.
 */
export function findYears(outline: PageOutline, labels: readonly PageLabel[], isUsable: (anchor: PageAnchor) => boolean): YearOfLabel {
  const { elements, runs, lines, byId, controls, title } = outline;
  const labelLines = new Set(labels.map(({ run }) => runs[run]?.line));
  const positions = labels.map(({ run }) => run).sort((a, b) => a - b);
  const hasLabel = (from: number, to: number) => {
    let [low, high] = [0, positions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return low < positions.length && (positions[low] ?? 0) < to;
  };
  /** What a heading is of: all behind it in the smallest element around it that holds items. */
  const partBehind = (run: number) => {
    let element = runs[run]?.element ?? -1;
    while (element >= 0) {
      const { from = 0, to = 0 } = elements[element] ?? {};
      if (hasLabel(from, to)) return { from: run, to };
      element = elements[element]?.parent ?? -1;
    }
    return { from: run, to: runs.length };
  };
  const chainOf = (run: number) => {
    const chain: number[] = [];
    for (let element = runs[run]?.element ?? -1; element >= 0 && chain.length < 4; element = elements[element]?.parent ?? -1)
      chain.push(element);
    return chain;
  };

  const marks = lines.flatMap((line, index): Mark[] => {
    if (labelLines.has(index)) return [];
    const pieces = runs.slice(line.from, line.to);
    const shows = pieces.flatMap((piece, offset) => {
      const year = readOf(piece.text, anyYear);
      const target = chainOf(line.from + offset)
        .map((element) => controls.get(element))
        .find((id) => id !== undefined);
      const panel = target === undefined ? undefined : elements[byId.get(target) ?? -1];
      return year !== null && panel && hasLabel(panel.from, panel.to) ? [{ from: panel.from, to: panel.to, year }] : [];
    });
    if (shows.length > 0) return shows;
    if (pieces.some(({ anchor }) => anchor && isUsable(anchor))) return [];
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .trim();
    if (text.length > longestHeading) return [];
    const isHeading = chainOf(line.from).some((element) => headings.test(elements[element]?.tag ?? ''));
    const year = readOf(text, assessment) ?? (isHeading ? readOf(text, anyYear) : null);
    return year === null ? [] : [{ ...partBehind(line.from), year }];
  });
  const ofPage = readOf(title ?? '', assessment);
  const sorted = marks.sort((a, b) => a.from - b.from);
  const years = yearsInOrder(sorted, labels);
  return (label) => years.get(label) ?? ofPage;
}

/** One walk over marks and labels: of the marks that are open at a label the last one counts. */
function yearsInOrder(marks: readonly Mark[], labels: readonly PageLabel[]): ReadonlyMap<PageLabel, number> {
  const years = new Map<PageLabel, number>();
  const open: Mark[] = [];
  let next = 0;
  for (const label of [...labels].sort((a, b) => a.run - b.run)) {
    for (let mark = marks[next]; mark && mark.from <= label.run; mark = marks[++next]) open.push(mark);
    // Those that have ended are behind every later label, too.
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= label.run) open.pop();
    const last = open.at(-1);
    if (last) years.set(label, last.year);
  }
  return years;
}

function readOf(text: string, pattern: RegExp): number | null {
  const digits = toArabicDigits(text);
  const match = pattern.exec(digits);
  const found = match?.[1] ?? match?.[2];
  const all = new Set(digits.match(/(?<![0-9])2[0-9]{3}(?![0-9])/g) ?? []);
  // Of a span of years (`2566-2570`) none is meant.
  if (found === undefined || all.size > 1) return null;
  const year = readYear(found)?.year ?? null;
  return year !== null && year >= firstYear && year <= lastYear ? year : null;
}

/** ITA is taken since B.E. 2556; later years than this are misreadings. */
const firstYear = 2556;
const lastYear = 2599;
