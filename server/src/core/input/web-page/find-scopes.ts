import type { Doubt } from '../found-answers';
import type { PageLabel } from './find-labels';
import type { PageAnchor, PageElement, PageOutline } from './page-outline';
import { pageDoubts } from './page-texts';

/** A link that belongs to an item by where it stands. */
export interface ScopedLink {
  readonly anchor: PageAnchor;
  readonly run: number;
  readonly doubts: readonly Doubt[];
}

/** A place of a page where an item begins, with what belongs to it. */
export interface LabelScope {
  readonly label: PageLabel;
  /** In the order of the page, each once. */
  readonly links: readonly ScopedLink[];
  /** The element in which its part lies beside those of other items; -1 where that is the page. */
  readonly container: number;
  readonly isAside: boolean;
}

/** Runs from `from` up to `to`. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly doubts: readonly Doubt[];
}

const none: readonly Doubt[] = [];
const headings = /^h[1-6]$/;
/** Members of a list: what stands in the next one belongs to that, whatever it is. */
const members: ReadonlySet<string> = new Set(['li', 'tr']);
/** Members of which the next ones may go on with the same item. */
const blocks: ReadonlySet<string> = new Set(['li', 'div', 'article', 'section']);
/** What is written on it is the beginning of what follows; '' is text that stands in no element of its own. */
const introduces: ReadonlySet<string> = new Set([
  '',
  ...'h1 h2 h3 h4 h5 h6 p dt summary button caption legend a b strong i em u span font label center'.split(' '),
]);
/** Parts that are alike and have links make a list. */
const leastAlike = 3;
/** Links of one place of an item. */
const mostLinks = 500;
/** How far around the text of an item that is looked for which shows its panel. */
const controlDepth = 4;

/**
 * Gives what belongs to each label: the largest part of the page that holds no other item, what follows it up to the next item, and
 * the panel that a click on it shows. Linear in the page but for the depth of its elements, which is bounded.
 */
export function findScopes(
  outline: PageOutline,
  labels: readonly PageLabel[],
  isUsable: (anchor: PageAnchor) => boolean,
): readonly LabelScope[] {
  const page = createPageIndex(outline, labels, isUsable);
  const panels = findPanels(page, labels);
  const claimed = new Map<number, string>();
  for (const [{ id }, { from, to }] of panels) for (let run = from; run < to; run++) claimed.set(run, id);
  /** By element: the most parts with links that follow one of its items. */
  const usual = new Map<number, number>();
  const taken = new Set<string>();
  return labels.flatMap((label): LabelScope[] => {
    const panel = panels.get(label) ?? null;
    const top = page.topOf(label);
    // Of an item that is named several times in its part, once is enough.
    if (top >= 0 && taken.has(`${label.id} ${top}`) && !panel) return [];
    taken.add(`${label.id} ${top}`);
    const own: Part = { ...page.rangeOf(top, label), doubts: none };
    const parent = top < 0 ? page.parentOfRun(label.run) : page.parentOf(top);
    const following = panel && page.hasLinks(panel) ? [] : findFollowing({ page, label, top, own, parent, usual });
    const parts = [own, ...following, ...(panel ? [panel] : [])];
    const isAside = page.isAside(label.run);
    return [{ label, links: collectLinks(outline, parts, { id: label.id, claimed, isAside }), container: parent, isAside }];
  });
}

/** Each panel is of the first label that shows it. */
function findPanels(page: PageIndex, labels: readonly PageLabel[]): ReadonlyMap<PageLabel, Part> {
  const panels = new Map<PageLabel, Part>();
  const taken = new Set<number>();
  for (const label of labels) {
    const panel = page.panelOf(label);
    if (!panel || taken.has(panel.from)) continue;
    taken.add(panel.from);
    panels.set(label, { ...panel, doubts: none });
  }
  return panels;
}

interface Following {
  readonly page: PageIndex;
  readonly label: PageLabel;
  readonly top: number;
  readonly own: Part;
  readonly parent: number;
  readonly usual: Map<number, number>;
}

/** What stands behind an item, in the same element: all of it up to the next item, of the last one what the page has for the others too. */
function findFollowing({ page, label, top, own, parent, usual }: Following): readonly Part[] {
  const hasOwn = page.hasLinks(own);
  const tag = page.tagOf(top);
  const next = page.nextLabel(own.to);
  const parentRange = page.rangeOf(parent, label);
  const isLast = next >= parentRange.to;
  const most = usual.get(parent);
  const rows = page.rowSpanOf(label.run, top) - 1;
  if (isLast && rows < 1 && (most === 0 || (hasOwn && !introduces.has(tag)))) return [];
  const level = page.headingLevel(label.run, top);
  const end = isLast ? parentRange.to : page.rangeOf(page.childOf(parent, next), { run: next }).from;
  const parts: Part[] = [];
  let withLinks = 0;
  for (let run = own.to; run < end; ) {
    const child = page.childOf(parent, run);
    const range = { from: run, to: Math.max(run + 1, Math.min(end, page.rangeOf(child, { run }).to)) };
    const childTag = page.tagOf(child);
    if (headings.test(childTag) && (level === 0 || Number(childTag.slice(1)) <= level)) break;
    if (isLast && hasOwn && rows > 0 && parts.length >= rows) break;
    const linked = page.hasLinks(range);
    if (linked) withLinks++;
    const isBeyond = isLast && rows < 1 && most !== undefined && withLinks > most;
    const isUnsure = linked && hasOwn && blocks.has(tag) && childTag === tag;
    parts.push({ ...range, doubts: isBeyond ? [pageDoubts.behindLast()] : isUnsure ? [pageDoubts.between()] : none });
    run = range.to;
  }
  if (!isLast) usual.set(parent, Math.max(withLinks, usual.get(parent) ?? 0));
  return parts;
}

interface Claims {
  readonly id: string;
  readonly claimed: ReadonlyMap<number, string>;
  readonly isAside: boolean;
}

function collectLinks({ runs, elements }: PageOutline, parts: readonly Part[], { id, claimed, isAside }: Claims): readonly ScopedLink[] {
  const links = new Map<PageAnchor, ScopedLink>();
  for (const { from, to, doubts } of parts)
    for (let run = from; run < to; run++) {
      if (links.size >= mostLinks) break;
      const { anchor, element } = runs[run] ?? { anchor: null, element: -1 };
      if (!anchor || links.has(anchor) || (claimed.get(run) ?? id) !== id) continue;
      if (!isAside && elements[element]?.isAside) continue;
      links.set(anchor, { anchor, run, doubts });
    }
  return [...links.values()].sort((a, b) => a.run - b.run);
}

type PageIndex = ReturnType<typeof createPageIndex>;

/** Answers what is asked of places of a page, each in time of the depth of its elements. */
function createPageIndex(
  { elements, runs, byId, controls }: PageOutline,
  labels: readonly PageLabel[],
  isUsable: (anchor: PageAnchor) => boolean,
) {
  const links = new Int32Array(runs.length + 1);
  runs.forEach(({ anchor }, index) => {
    links[index + 1] = (links[index] ?? 0) + (anchor && isUsable(anchor) ? 1 : 0);
  });
  /** How many parts of one element, of one tag, have links. */
  const alike = new Map<string, number>();
  const linksIn = ({ from, to }: { readonly from: number; readonly to: number }) => (links[to] ?? 0) - (links[from] ?? 0);
  for (const element of elements) {
    if (linksIn(element) === 0) continue;
    const key = `${element.parent} ${element.tag}`;
    alike.set(key, (alike.get(key) ?? 0) + 1);
  }
  const positions = labels.map(({ run }) => run);
  /** Of each label the next one of another item. */
  const others: number[] = [];
  for (let index = labels.length - 1; index >= 0; index--)
    others[index] = labels[index + 1]?.id === labels[index]?.id ? (others[index + 1] ?? labels.length) : index + 1;
  const distinct = new Set(labels.map(({ id }) => id)).size;

  const firstFrom = (run: number) => {
    let [low, high] = [0, positions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[middle] ?? 0) < run) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const at = (index: number): number => positions[index] ?? Number.POSITIVE_INFINITY;
  const holdsOne = ({ from, to }: PageElement) => {
    const first = firstFrom(from);
    return at(first) < to && at(others[first] ?? labels.length) >= to;
  };
  const elementOf = (run: number) => runs[run]?.element ?? -1;
  const parentOf = (element: number) => elements[element]?.parent ?? -1;
  const tagOf = (element: number) => elements[element]?.tag ?? '';
  const childOf = (parent: number, run: number) => {
    let child = -1;
    for (let element = elementOf(run); element !== parent && element >= 0; element = parentOf(element)) child = element;
    return child;
  };
  const rangeOf = (element: number, label: { readonly run: number } | null) => {
    const found = elements[element];
    if (found) return { from: found.from, to: found.to };
    return label ? { from: label.run, to: label.run + 1 } : { from: 0, to: runs.length };
  };

  return {
    hasLinks: (range: { readonly from: number; readonly to: number }) => linksIn(range) > 0,
    parentOf,
    parentOfRun: elementOf,
    tagOf,
    rangeOf,
    childOf,
    isAside: (run: number) => elements[elementOf(run)]?.isAside === true,
    /** The run at which the next label stands, from a run on; infinite where none does. */
    nextLabel: (run: number) => at(firstFrom(run)),
    /** The outermost element around a label that holds no other item; -1 where the very text has others beside it. */
    topOf: ({ run }: PageLabel) => {
      let top = -1;
      for (let element = elementOf(run); element >= 0; element = parentOf(element)) {
        const found = elements[element];
        if (!found || !holdsOne(found) || found.tag === 'body' || found.tag === 'html') break;
        const inner = elements[top];
        if (inner && linksIn(inner) > 0 && linksIn(found) > linksIn(inner)) {
          // A link more belongs to it as well, but for that of another member of a list.
          const count = alike.get(`${element} ${inner.tag}`) ?? 0;
          if (distinct === 1 || members.has(inner.tag) || (blocks.has(inner.tag) && count >= leastAlike)) break;
        }
        top = element;
      }
      return top;
    },
    headingLevel: (run: number, top: number) => {
      for (let element = elementOf(run); element >= 0; element = parentOf(element)) {
        if (headings.test(tagOf(element))) return Number(tagOf(element).slice(1));
        if (element === top) break;
      }
      return 0;
    },
    rowSpanOf: (run: number, top: number) => {
      for (let element = elementOf(run); element >= 0; element = parentOf(element)) {
        if (/^t[dh]$/.test(tagOf(element))) return elements[element]?.rowSpan ?? 1;
        if (element === top) break;
      }
      return 1;
    },
    /** What a click on a label shows, where that holds no other item. */
    panelOf: ({ run, id }: PageLabel) => {
      let element = elementOf(run);
      for (let depth = 0; depth < controlDepth && element >= 0; depth++, element = parentOf(element)) {
        const shown = controls.get(element);
        const panel = shown === undefined ? undefined : elements[byId.get(shown) ?? -1];
        if (!panel || panel.to <= panel.from) continue;
        const first = firstFrom(panel.from);
        const isOther = at(first) < panel.to && (labels[first]?.id !== id || at(others[first] ?? labels.length) < panel.to);
        if (!isOther) return { from: panel.from, to: panel.to };
      }
      return null;
    },
  };
}
