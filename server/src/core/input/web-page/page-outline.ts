import { limits } from '../../ground/limits';
import { readHtml } from '../../links/html-tokens';

/** An element of a page: what it holds is the runs from `from` up to `to`. */
export interface PageElement {
  readonly tag: string;
  /** Index of the element around it; -1 of the outermost. */
  readonly parent: number;
  readonly from: number;
  to: number;
  /** It lies beside what the page is about: menus, the head and foot of a site. */
  readonly isAside: boolean;
  readonly rowSpan: number;
}

/** A link of a page, of one or more runs. */
export interface PageAnchor {
  /** As written; null where a script alone says what happens. */
  readonly href: string | null;
  /** `shown`: what the page shows in a frame of its own. */
  readonly kind: 'link' | 'shown';
  readonly isScript: boolean;
  readonly isNext: boolean;
  /** The address of the picture that stands for its text, and what it says for those who do not see it. */
  hint: string;
}

/** A piece of text, or a link, that lies in one element. */
export interface PageRun {
  readonly element: number;
  /** Blanks joined. */
  text: string;
  readonly anchor: PageAnchor | null;
  readonly line: number;
}

/** Text that a page shows on one line: the runs from `from` up to `to`. */
export interface PageLine {
  readonly from: number;
  to: number;
}

/** What a page consists of, in its order: no tree, but where each element begins and ends. */
export interface PageOutline {
  readonly elements: readonly PageElement[];
  readonly runs: readonly PageRun[];
  readonly lines: readonly PageLine[];
  /** Elements by their `id`, and anchors by their `name`. */
  readonly byId: ReadonlyMap<string, number>;
  /** Which element a click on another one shows, by index: tabs, panels, places on the page. */
  readonly controls: ReadonlyMap<number, string>;
  readonly title: string | null;
  /** The address that links are relative to, where the page names one. */
  readonly base: string | null;
  /** The address that the page says it has. */
  readonly canonical: string | null;
  readonly hasScript: boolean;
  readonly hasPasswordField: boolean;
  /** The page has no more parts than are read. */
  readonly isWhole: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Nothing inside them is shown, or is what the page says. */
const unseen = words('script style noscript template iframe noembed noframes object svg select textarea');
const inline = words(
  'a abbr acronym area b bdi bdo big cite code data del dfn em embed font i img input ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr',
);
const empty = words('area base br col embed frame hr img input link meta source track wbr');
const frames: Readonly<Record<string, string>> = { iframe: 'src', frame: 'src', embed: 'src', object: 'data' };
const asideTags = words('nav aside');
/** Of a page they are its head and foot; of an article its own. */
const edgeTags = words('header footer');
const articles = words('article section main li td dd');
const asideRoles = words('navigation banner contentinfo complementary search');

/** What a tag closes that is still open, and at what that ends (HTML standard: implied end tags). */
const closedBy: Readonly<Record<string, { readonly tags: ReadonlySet<string>; readonly within: ReadonlySet<string> }>> = {
  li: { tags: words('li'), within: words('ul ol menu') },
  dt: { tags: words('dt dd'), within: words('dl') },
  dd: { tags: words('dt dd'), within: words('dl') },
  tr: { tags: words('tr td th'), within: words('table tbody thead tfoot') },
  td: { tags: words('td th'), within: words('tr') },
  th: { tags: words('td th'), within: words('tr') },
  tbody: { tags: words('tbody thead tfoot tr td th'), within: words('table') },
  tfoot: { tags: words('tbody thead tfoot tr td th'), within: words('table') },
};
const tableTags = words('table tbody thead tfoot tr td th caption');
const cells = words('td th caption table');

const opensPage = /\b(?:window\.open|location\b|download|href)/i;
/** Elements inside each other; deeper ones count as parts of these. */
const deepest = 200;

interface Open {
  readonly index: number;
  readonly tag: string;
}

type Attributes = ReadonlyMap<string, string>;

/** Takes a page apart, in time linear in its length, whatever is in it. What no tag closes ends with what is around it. */
export function readOutline(html: string): PageOutline {
  const elements: PageElement[] = [];
  const runs: PageRun[] = [];
  const lines: PageLine[] = [];
  const byId = new Map<string, number>();
  const controls = new Map<number, string>();
  const found = { title: null as string | null, base: null as string | null, canonical: null as string | null };
  let hasScript = false;
  let hasPasswordField = false;
  let isWhole = true;

  const stack: Open[] = [];
  /** How many elements of a name are open: a closing tag of none is passed over at once. */
  const openCounts = new Map<string, number>();
  let hidden: { readonly tag: string; depth: number } | null = null;
  let isInTitle = false;
  let anchor: PageAnchor | null = null;
  let anchorTip = '';
  let anchorRuns = 0;
  /** The element whose end ends the link. */
  let anchorElement = -1;
  let breaksLine = true;
  let endsBlank = true;

  const innermost = () => stack.at(-1)?.index ?? -1;
  const addRun = (text: string, link: PageAnchor | null) => {
    if (runs.length >= limits.importedPageParts) {
      isWhole = false;
      return;
    }
    if (breaksLine) lines.push({ from: runs.length, to: runs.length });
    breaksLine = false;
    runs.push({ element: innermost(), text: text.slice(0, limits.pageRunLength), anchor: link, line: lines.length - 1 });
    const line = lines.at(-1);
    if (line) line.to = runs.length;
  };
  const addText = (typed: string) => {
    const joined = typed.replace(/\s+/g, ' ');
    const text = !breaksLine && endsBlank && joined.startsWith(' ') ? joined.slice(1) : joined;
    if (text === '') return;
    const last = runs.at(-1);
    const isSame = !breaksLine && last !== undefined && last.anchor === anchor && last.element === innermost();
    if (isSame || (text === ' ' && !breaksLine && last)) {
      if (last && last.text.length < limits.pageRunLength) last.text += text;
    } else if (text !== ' ') {
      addRun(text, anchor);
      anchorRuns++;
    } else return;
    endsBlank = text.endsWith(' ');
  };
  const closeAnchor = () => {
    // A link of a picture or of an icon alone is a link, too.
    if (anchor && anchorRuns === 0) addRun(anchorTip, anchor);
    anchor = null;
  };
  const openAnchor = (next: PageAnchor, tip: string) => {
    closeAnchor();
    anchor = next;
    anchorTip = tip;
    anchorRuns = 0;
    anchorElement = innermost();
  };
  const pop = () => {
    if (innermost() === anchorElement) closeAnchor();
    const closed = stack.pop();
    if (!closed) return;
    openCounts.set(closed.tag, (openCounts.get(closed.tag) ?? 1) - 1);
    const element = elements[closed.index];
    if (element) element.to = runs.length;
  };
  const isOpen = (tag: string) => (openCounts.get(tag) ?? 0) > 0;
  /** Closes the outermost of some elements, at most as far out as others. */
  const closeAll = (tags: ReadonlySet<string>, within: ReadonlySet<string>) => {
    let depth = stack.length;
    let last = -1;
    while (depth > 0) {
      const tag = stack[depth - 1]?.tag ?? '';
      if (within.has(tag)) break;
      if (tags.has(tag)) last = depth - 1;
      depth--;
    }
    if (last >= 0) while (stack.length > last) pop();
  };
  const closeImplied = (tag: string) => {
    const implied = closedBy[tag];
    if (implied && Object.hasOwn(closedBy, tag)) {
      if ([...implied.tags].some(isOpen)) closeAll(implied.tags, implied.within);
    } else if (!inline.has(tag) && isOpen('p')) closeAll(words('p'), cells);
  };
  const addLinkOf = (tag: string, attributes: Attributes) => {
    const tip = attributes.get('aria-label') ?? attributes.get('title') ?? attributes.get('alt') ?? '';
    const code = attributes.get('onclick') ?? '';
    const href = attributes.get('href');
    const rel = attributes.get('rel') ?? '';
    if (tag === 'a' || tag === 'area') {
      const isScript = opensPage.test(code) || /^\s*javascript:/i.test(href ?? '');
      if (href === undefined && !isScript) return tag === 'a' ? closeAnchor() : undefined;
      const next: PageAnchor = { href: href?.trim() ?? null, kind: 'link', isScript, isNext: /\bnext\b/i.test(rel), hint: tip };
      if (tag === 'a') return openAnchor(next, tip);
      return addRun(tip, next);
    }
    const source = Object.hasOwn(frames, tag) ? attributes.get(frames[tag] ?? '')?.trim() : undefined;
    const shown = source || attributes.get('data-embed-open-url')?.trim();
    if (shown) {
      breaksLine = true;
      addRun('', { href: shown, kind: 'shown', isScript: false, isNext: false, hint: tip });
      breaksLine = true;
    } else if (!anchor && opensPage.test(code)) openAnchor({ href: null, kind: 'link', isScript: true, isNext: false, hint: tip }, tip);
  };
  const addControl = (index: number, attributes: Attributes) => {
    const href = attributes.get('href')?.trim() ?? '';
    const target =
      attributes.get('aria-controls') ??
      attributes.get('data-bs-target') ??
      attributes.get('data-target') ??
      (href.startsWith('#') ? href : '');
    const id = decodeId(target.trim().replace(/^#/, ''));
    if (id !== '') controls.set(index, id);
  };
  const readHead = (tag: string, attributes: Attributes) => {
    if (tag === 'base') found.base ??= attributes.get('href')?.trim().slice(0, limits.urlLength) || null;
    if (tag === 'link' && /\bcanonical\b/i.test(attributes.get('rel') ?? '')) found.canonical ??= attributes.get('href')?.trim() || null;
    if (tag === 'input' && /^\s*password\s*$/i.test(attributes.get('type') ?? '')) hasPasswordField = true;
    if (tag === 'script') hasScript = true;
    if (tag === 'title' && found.title === null) isInTitle = true;
  };
  const push = (tag: string, attributes: Attributes) => {
    if (stack.length >= deepest || empty.has(tag)) return;
    if (elements.length >= limits.importedPageParts) {
      isWhole = false;
      return;
    }
    const parent = innermost();
    const index = elements.length;
    elements.push({
      ...{ tag, parent, from: runs.length, to: runs.length },
      isAside: elements[parent]?.isAside === true || asideTags.has(tag) || asideRoles.has(attributes.get('role') ?? '') || isEdge(tag),
      rowSpan: Math.min(Number.parseInt(attributes.get('rowspan') ?? '1', 10) || 1, limits.importedRowSpan),
    });
    for (const id of [attributes.get('id'), tag === 'a' ? attributes.get('name') : undefined])
      if (id !== undefined && id !== '' && !byId.has(id)) byId.set(id, index);
    addControl(index, attributes);
    stack.push({ index, tag });
    openCounts.set(tag, (openCounts.get(tag) ?? 0) + 1);
  };
  const isEdge = (tag: string) => edgeTags.has(tag) && !stack.some((open) => articles.has(open.tag));

  const openTag = (tag: string, attributes: Attributes) => {
    if (hidden) {
      if (hidden.tag === tag) hidden.depth++;
      return;
    }
    readHead(tag, attributes);
    if (tag === 'a') closeAnchor();
    closeImplied(tag);
    if (!inline.has(tag)) breaksLine = true;
    push(tag, attributes);
    addLinkOf(tag, attributes);
    if (tag === 'img') addPicture(attributes);
    if (unseen.has(tag)) hidden = { tag, depth: 1 };
  };
  const addPicture = (attributes: Attributes) => {
    const alt = attributes.get('alt') ?? attributes.get('title') ?? '';
    if (anchor?.hint === '') anchor.hint = attributes.get('src')?.slice(0, limits.urlLength) ?? '';
    if (alt.trim() !== '') addText(` ${alt} `);
  };
  const closeTag = (tag: string) => {
    if (hidden) {
      if (hidden.tag !== tag || --hidden.depth > 0) return;
      hidden = null;
    }
    if (tag === 'title') isInTitle = false;
    if (tag === 'a' || (tag === 'button' && anchor?.href === null)) closeAnchor();
    if (!inline.has(tag)) breaksLine = true;
    if (!isOpen(tag)) return;
    const depth = findOpen(stack, tag);
    if (depth >= 0) while (stack.length > depth) pop();
  };
  const text = (part: string) => {
    if (hidden) return;
    if (isInTitle) found.title = ((found.title ?? '') + part).slice(0, limits.pageTitleLength);
    else addText(part);
  };

  readHtml(html, { openTag, closeTag, text });
  closeAnchor();
  while (stack.length > 0) pop();
  const title = found.title?.replace(/\s+/g, ' ').trim() || null;
  return { elements, runs, lines, byId, controls, ...found, title, hasScript, hasPasswordField, isWhole };
}

/** Gives which of the open elements a closing tag closes; -1: none, for it stands in a cell, or in a block that goes on. */
function findOpen(stack: readonly Open[], tag: string): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const open = stack[depth]?.tag ?? '';
    if (open === tag) return depth;
    if (inline.has(tag) ? !inline.has(open) : !tableTags.has(tag) && cells.has(open)) return -1;
    if (tableTags.has(tag) && tag !== 'table' && open === 'table') return -1;
  }
  return -1;
}

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
