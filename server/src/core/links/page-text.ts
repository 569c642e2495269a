import { limits } from '../ground/limits';
import { type HtmlHandler, readHtml } from './html-tokens';

export interface PageLink {
  /** As written: what it leads to depends on the page's address and its `base`. */
  readonly href: string;
  readonly text: string;
}

/** What a page says, as far as that can be seen without running its scripts. */
export interface PageText {
  readonly title: string | null;
  /** What is shown or could be (panels that open on a click count), then what images and tips say. */
  readonly text: string;
  /** Links, areas of images, and what is shown in frames, such as a PDF file. */
  readonly links: readonly PageLink[];
  /** The address that links are relative to, where the page names one. */
  readonly base: string | null;
  readonly hasPasswordField: boolean;
  readonly hasScript: boolean;
  readonly hasTable: boolean;
  /** The `content` of the first `meta` that shows another page after a while. */
  readonly refresh: string | null;
  /** Scripts that stand in the page itself, short ones only, each with what the page runs once it is there. */
  readonly scripts: readonly string[];
}

/** Nothing inside them is shown. */
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'noembed', 'noframes']);
/** They stand inside words; every other tag ends one. */
const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** What is shown in a frame, by the attribute that names its address. */
const frames: Readonly<Record<string, string>> = { iframe: 'src', frame: 'src', embed: 'src', object: 'data' };
/** Scripts of one page that are kept. */
const mostScripts = 20;
const spoken = ['alt', 'title', 'aria-label'] as const;
const scriptType = /^\s*$|^module$|(?:java|ecma)script/i;

const joinBlanks = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Reads the text of a page, in time linear in its length. Tags may be broken or missing; what is too long is cut. */
export function readPageText(html: string): PageText {
  const reader = createReader();
  readHtml(html.slice(0, limits.pageLength), reader.handler);
  return reader.finish();
}

type Attributes = ReadonlyMap<string, string>;

function createReader(): { readonly handler: HtmlHandler; finish(): PageText } {
  const shown: string[] = [];
  const tips: string[] = [];
  const links: PageLink[] = [];
  const found = {
    title: null as string | null,
    base: null as string | null,
    hasPasswordField: false,
    hasScript: false,
    hasTable: false,
    refresh: null as string | null,
  };
  const scripts: string[] = [];
  let onload = '';
  let script: string | null = null;
  let isInDrawing = false;
  let isInTitle = false;
  /** The tag whose contents are not shown, and how many of its name are open. */
  let hidden: { readonly name: string; depth: number } | null = null;
  let anchor: { readonly href: string; readonly tip: string; text: string } | null = null;

  const addLink = (href: string, text: string) => {
    const address = href.trim();
    if (address !== '' && address.length <= limits.urlLength && links.length < limits.pageLinks)
      links.push({ href: address, text: joinBlanks(text).slice(0, limits.linkTextLength) });
  };
  const closeAnchor = () => {
    if (anchor) addLink(anchor.href, anchor.text.trim() === '' ? anchor.tip : anchor.text);
    anchor = null;
  };
  const addToAnchor = (text: string) => {
    // Blanks are still to be joined, and may be most of it.
    if (anchor && anchor.text.length < 10 * limits.linkTextLength) anchor.text += text;
  };
  const addText = (text: string) => {
    shown.push(text);
    addToAnchor(text);
  };
  const addTips = (attributes: Attributes) => {
    for (const name of spoken) {
      const tip = attributes.get(name);
      if (!tip) continue;
      tips.push(tip);
      if (name === 'alt') addToAnchor(` ${tip} `);
    }
  };

  const endHidden = () => {
    hidden = null;
    if (script !== null && script.length <= limits.forwardScriptLength && scripts.length < mostScripts) scripts.push(script);
    script = null;
  };

  const openTag = (name: string, attributes: Attributes) => {
    if (hidden) {
      if (hidden.name === name) hidden.depth++;
      return;
    }
    if (!inline.has(name)) addText(' ');
    if (name === 'a') {
      closeAnchor();
      const href = attributes.get('href');
      if (href !== undefined) anchor = { href, tip: attributes.get('aria-label') ?? attributes.get('title') ?? '', text: '' };
    }
    addTips(attributes);
    const tip = attributes.get('alt') ?? attributes.get('title') ?? '';
    if (name === 'area') addLink(attributes.get('href') ?? '', tip);
    const source = Object.hasOwn(frames, name) ? frames[name] : undefined;
    if (source) addLink(attributes.get(source) ?? '', tip);
    if (name === 'base') found.base ??= attributes.get('href')?.trim().slice(0, limits.urlLength) || null;
    if (name === 'input' && /^\s*password\s*$/i.test(attributes.get('type') ?? '')) found.hasPasswordField = true;
    if (name === 'table') found.hasTable = true;
    if (name === 'meta' && /^\s*refresh\s*$/i.test(attributes.get('http-equiv') ?? '')) found.refresh ??= attributes.get('content') ?? null;
    if (name === 'body') onload ||= attributes.get('onload') ?? '';
    if (name === 'script' && scriptType.test(attributes.get('type') ?? '')) {
      found.hasScript = true;
      if (!attributes.has('src')) script = '';
    }
    if (name === 'svg') isInDrawing = true;
    if (name === 'title' && !isInDrawing && found.title === null) isInTitle = true;
    if (unseen.has(name)) hidden = { name, depth: 1 };
  };
  const closeTag = (name: string) => {
    if (hidden) {
      if (hidden.name === name && --hidden.depth === 0) endHidden();
      return;
    }
    if (!inline.has(name)) addText(' ');
    if (name === 'a') closeAnchor();
    if (name === 'svg') isInDrawing = false;
    if (name === 'title') isInTitle = false;
  };
  const text = (part: string) => {
    if (script !== null && script.length <= limits.forwardScriptLength) script += part;
    if (hidden) return;
    if (isInTitle) found.title = (found.title ?? '') + part;
    else addText(part);
  };
  const withOnload = () => {
    if (onload === '' || onload.length > limits.forwardScriptLength) return scripts;
    return scripts.length === 0 ? [onload] : scripts.map((code) => `${code}\n${onload}`);
  };
  const finish = () => {
    closeAnchor();
    if (script !== null) endHidden();
    const title = found.title === null ? '' : joinBlanks(found.title).slice(0, limits.pageTitleLength);
    return { ...found, title: title || null, text: joinBlanks(`${shown.join('')} ${tips.join(' ')}`), links, scripts: withOnload() };
  };
  return { handler: { openTag, closeTag, text }, finish };
}
