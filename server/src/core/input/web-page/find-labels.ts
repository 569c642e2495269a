import type { Profile } from '../../profile/profile';
import { toArabicDigits } from '../../thai/digits';
import { readItemId } from '../../thai/item-id';
import type { Doubt } from '../found-answers';
import { createLabelReader, type LabelReader, type LabelText } from './label-text';
import type { PageAnchor, PageLine, PageOutline, PageRun } from './page-outline';
import { pageDoubts } from './page-texts';

/** A place of a page where an item begins. */
export interface PageLabel {
  /** Canonical: `O9`; of one that the list does not have, as the page numbers it. */
  readonly id: string;
  readonly isListed: boolean;
  /** Where its text begins. */
  readonly run: number;
  readonly title: string | null;
  /** It is numbered with the letter O, or with the very number of its title. */
  readonly isCoded: boolean;
  /** The number beside the title is that of another item. */
  readonly isRenumbered: boolean;
  readonly doubts: readonly Doubt[];
}

interface Candidate {
  readonly run: number;
  readonly line: number;
  readonly label: LabelText;
}

/** Items below which plain numbers count something else. */
const leastCounted = 3;
/** Characters of a title below which one that only begins so says less than a number. */
const telling = 20;

/**
 * Gives where the items of a list begin on a page, in its order. Codes (`O1`) always count, titles for the items without code,
 * plain numbers only on a page that has neither.
 */
export function findLabels(outline: PageOutline, profile: Profile): readonly PageLabel[] {
  const reader = createLabelReader(profile);
  const candidates = withTitles(findCandidates(outline, reader), outline, reader);
  const coded = candidates.filter(({ label }) => label.numbering === 'code').map(toLabel);
  const codedIds = new Set(coded.map(({ id }) => id));
  const titled = candidates
    .filter(({ label }) => label.numbering !== 'code' && label.titled && (label.titled.isExact || coded.length === 0))
    .map(toLabel)
    .filter(({ id }) => !codedIds.has(id))
    // Where the others have codes, a title alone may be that of a menu.
    .map((label) => (coded.length === 0 || label.isCoded ? label : { ...label, doubts: [...label.doubts, pageDoubts.byTitle()] }));
  const sure = [...coded, ...titled];
  const ids = new Set(sure.map(({ id }) => id));
  const counted = ids.size < leastCounted ? findCounted(candidates) : [];
  const named = [...sure, ...counted.filter(({ id }) => !ids.has(id))];
  const known = new Set(named.map(({ id }) => id));
  const addressed = findAddressed(outline, profile).filter(({ id }) => !known.has(id));
  return [...named, ...addressed].sort((a, b) => a.run - b.run);
}

/** Gives the item of which the title of a page speaks, beside the name of the site; null where it names none. */
export function readPageName(title: string, profile: Profile): string | null {
  const reader = createLabelReader(profile);
  const labels = title.split(/\s[|–—-]\s|[|»]/).flatMap((part) => reader.read(part) ?? []);
  const label = labels.find(({ numbering, titled }) => numbering === 'code' || titled);
  return label ? idOf(label) : null;
}

function findCandidates({ lines, runs }: PageOutline, reader: LabelReader): readonly Candidate[] {
  return lines.flatMap((line, index) => {
    const parts = partsOf(line, runs);
    const first = readFirst(parts, reader);
    const others = parts.slice(1).flatMap((part): Candidate[] => {
      const label = part.anchor ? reader.read(part.text) : null;
      const isOwn = label && (label.numbering === 'code' || label.titled?.isExact) && idOf(label) !== (first && idOf(first));
      return label && isOwn ? [{ run: part.run, line: index, label }] : [];
    });
    const [start] = parts;
    return start && first ? [{ run: start.run, line: index, label: first }, ...others] : others;
  });
}

interface LinePart {
  readonly run: number;
  readonly text: string;
  readonly anchor: PageAnchor | null;
}

/** Texts of a line, each of one link or between links. */
function partsOf({ from, to }: PageLine, runs: readonly PageRun[]): readonly LinePart[] {
  const parts: { run: number; text: string; anchor: PageAnchor | null }[] = [];
  for (let index = from; index < to; index++) {
    const run = runs[index];
    const last = parts.at(-1);
    if (!run) continue;
    if (last && last.anchor === run.anchor) last.text += run.text;
    else if (run.text.trim() !== '' || parts.length > 0) parts.push({ run: index, text: run.text, anchor: run.anchor });
  }
  return parts;
}

/** A line is the label of an item by its first part, or with what follows: `O1` before the link that holds the title. */
function readFirst(parts: readonly LinePart[], reader: LabelReader): LabelText | null {
  const [first] = parts;
  if (!first) return null;
  const label = reader.read(first.text);
  if (label && label.title !== '') return label;
  return reader.read(parts.map(({ text }) => text).join('')) ?? label;
}

/** A number that stands alone has its title on the next line, in the cell beside it. */
function withTitles(candidates: readonly Candidate[], { lines, runs }: PageOutline, reader: LabelReader): readonly Candidate[] {
  const byLine = new Map(candidates.map((candidate) => [candidate.line, candidate]));
  const taken = new Set<number>();
  return candidates.flatMap((candidate) => {
    if (taken.has(candidate.line)) return [];
    const { label, line } = candidate;
    const next = lines[line + 1];
    if (label.numbering === null || label.title !== '' || !next || byLine.get(line + 1)?.label.numbering === 'code') return [candidate];
    const [beside] = partsOf(next, runs);
    const read = reader.read(`${label.number ?? ''} ${beside?.text ?? ''}`);
    // A link says what it opens, not always what the item is.
    if (!read || (beside?.anchor && !read.titled)) return [candidate];
    taken.add(line + 1);
    const together: LabelText = { ...label, title: read.title, titled: read.titled };
    return label.numbering === 'plain' && !label.isListed && !read.titled ? [] : [{ ...candidate, label: together }];
  });
}

const idOf = ({ number, titled }: LabelText) => titled?.id ?? number ?? '';

/** A title decides against a number that it is clear of: numbers are other ones each year. A plain number may count anything. */
function toLabel({ run, label }: Candidate): PageLabel {
  const { number, numbering, titled, title, isListed } = label;
  const base = { run, title: title || null, isCoded: numbering === 'code' || (number !== null && titled?.id === number) };
  if (titled === null || titled.id === number) return { ...base, id: number ?? '', isListed, isRenumbered: false, doubts: [] };
  if (numbering !== 'code' || number === null) return { ...base, id: titled.id, isListed: true, isRenumbered: false, doubts: [] };
  const isClear = titled.isExact || !isListed || title.length >= telling;
  if (!isClear) return { ...base, id: number, isListed, isRenumbered: false, doubts: [pageDoubts.titleDiffers(number, titled.id, title)] };
  return { ...base, id: titled.id, isListed: true, isRenumbered: true, doubts: [pageDoubts.numberDiffers(number, titled.id, title)] };
}

/** Plain numbers, where they count from one on without a gap that is larger than what was counted. */
function findCounted(candidates: readonly Candidate[]): readonly PageLabel[] {
  const labels: PageLabel[] = [];
  let before = 0;
  for (const { run, label } of candidates) {
    if (label.numbering !== 'plain' || label.number === null || !label.isListed || label.titled) continue;
    const number = Number(label.number.slice(1));
    if (number <= before || number > before + leastCounted) continue;
    before = number;
    labels.push({
      ...{ id: label.number, run, title: label.title || null, isListed: true, isCoded: false, isRenumbered: false },
      doubts: [pageDoubts.plainNumber(label.number)],
    });
  }
  return labels.length >= leastCounted ? labels : [];
}

/** The number of an item in the name of a file or page: `/ita/o12.pdf`, `btn-O05.png`, `oit_3`. */
const inAddress = /(?:^|[/_.=-])o(?:it)?[-_]?(0?[0-9]{1,2})(?=[^0-9a-z]|$)/i;

/** Links without any text, by the addresses of them and of their pictures. */
function findAddressed({ runs }: PageOutline, { itemById }: Profile): readonly PageLabel[] {
  return runs.flatMap((run, index): PageLabel[] => {
    const { anchor } = run;
    if (anchor?.kind !== 'link' || run.text.trim() !== '') return [];
    const digits = [anchor.hint, anchor.href ?? '']
      .map((text) => inAddress.exec(toArabicDigits(text))?.[1])
      .find((match) => match !== undefined);
    const id = digits === undefined ? null : readItemId(`O${Number(digits)}`);
    if (id === null || !itemById.has(id)) return [];
    return [{ id, run: index, title: null, isListed: true, isCoded: false, isRenumbered: false, doubts: [pageDoubts.byAddress(id)] }];
  });
}
