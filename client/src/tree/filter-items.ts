import type { ItemRow, SubmissionSummary } from '../../../server/src/protocol';
import { isFiltering, type TreeFilter } from './tree-options';

/** What a filter leaves of a submission. */
export interface Filtered {
  readonly isShown: boolean;
  /** In the order of the list. */
  readonly items: readonly ItemRow[];
  readonly hidden: number;
}

/**
 * Gives what a filter leaves of a submission; `path` is searched too. What is not known is not left out: a file that cannot be read
 * has items of any state, and is of any year.
 */
export function filterSubmission(summary: SubmissionSummary, filter: TreeFilter, path: string): Filtered {
  if (!isFiltering(filter)) return { isShown: true, items: summary.items, hidden: 0 };
  const isOfYear = filter.years.length === 0 || summary.fiscalYear === null || filter.years.includes(summary.fiscalYear);
  const ofFile = [summary.agency ?? '', String(summary.fiscalYear ?? ''), path];
  const words = toSearchForm(filter.text).split(/\s+/u).filter(Boolean);
  const hasWords = (texts: readonly string[]) => {
    const form = toSearchForm(texts.join('\n'));
    return words.every((word) => form.includes(word));
  };
  const isWanted = (item: ItemRow) =>
    (filter.states.length === 0 || filter.states.includes(item.state)) &&
    (filter.divisions.length === 0 || item.divisions.some((division) => filter.divisions.includes(division))) &&
    (words.length === 0 || hasWords([...ofFile, item.id, item.title, item.stateText, ...item.divisions]));
  const items = isOfYear ? summary.items.filter(isWanted) : [];
  const isUnknown = summary.items.length === 0 && isOfYear && hasWords(ofFile);
  return { isShown: items.length > 0 || isUnknown, items, hidden: summary.items.length - items.length };
}

/** Gives {@link filterSubmission} that works out once what it leaves of a summary, for one filter. */
export function createFilterMemory(): typeof filterSubmission {
  const known = new WeakMap<SubmissionSummary, Filtered>();
  return (summary, filter, path) => {
    const left = known.get(summary) ?? filterSubmission(summary, filter, path);
    known.set(summary, left);
    return left;
  };
}

const thaiZero = '๐'.charCodeAt(0);

/** One form for what is typed in several: case, width, Thai digits, and ำ as one letter or two. */
function toSearchForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - thaiZero))
    .toLowerCase();
}
