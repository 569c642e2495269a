import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text and that of what is in it, cells apart. */
  text: string;
}

/** A page as a parser of HTML reads it. */
export interface Page {
  readonly elements: readonly PageElement[];
  /** What a reader sees: the text of the body, without its script. */
  readonly text: string;
}

const empty: ReadonlySet<string> = new Set(['meta', 'col', 'br', 'hr', 'img', 'input', 'link']);

/** Reads a page; fails where an element is not closed, or closed by another. */
export function readPage(html: string): Page {
  const elements: PageElement[] = [];
  const open: PageElement[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext: (text) => {
        for (const element of open) element.text += text;
      },
      onclosetag: (name, isImplied) => {
        assert.ok(!isImplied || empty.has(name), `<${name}> is not closed`);
        assert.equal(open.pop()?.name, name);
        for (const element of open) element.text += ' ';
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true },
  );
  parser.end(html);
  assert.deepEqual(open, []);
  const body = elements.find(({ name }) => name === 'body');
  assert.ok(body);
  return { elements, text: body.text.replace(/\s+/g, ' ') };
}

const allowedElements =
  /^(?:html|head|meta|title|style|script|body|header|main|footer|nav|section|article|div|span|p|b|strong|code|h[1-4]|ul|li|a|table|caption|thead|tbody|tr|th|td|svg|symbol|use|rect|path|circle)$/;
const allowedAttributes =
  /^(?:lang|charset|http-equiv|content|name|id|class|hidden|href|rel|scope|data-label|data-sort|aria-(?:label|labelledby|hidden)|viewBox|preserveAspectRatio|x|y|width|height|d|cx|cy|r)$/;

/** Holds what every page must be: nothing in it runs, loads or leads anywhere but to the web, and what it names is there. */
export function assertHarmless(html: string, { isInEditor = false, scripts = 0 } = {}): Page {
  const page = readPage(html);
  const { elements } = page;
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  assert.equal(new Set(ids).size, ids.length, 'every id is one of a kind');
  for (const { name, attributes } of elements) {
    assert.match(name, allowedElements);
    for (const attribute of Object.keys(attributes)) assert.match(attribute, allowedAttributes, name);
    const { href } = attributes;
    if (href === undefined) continue;
    if (href.startsWith('#')) assert.ok(ids.includes(href.slice(1)), `${href} leads nowhere`);
    else if (/^https?:/.test(href)) assert.equal(attributes.rel, 'noreferrer noopener');
    else assert.match(href, isInEditor ? /^command:oit\.\w+\?/ : /^[^:/]+\.html$/);
  }
  const named = (name: string) => elements.filter((element) => element.name === name);
  const policy = named('meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes.content ?? '';
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  assert.match(policy, /^default-src 'none';/);
  assert.equal(named('style').length, 1);
  assert.equal(named('script').length, scripts);
  for (const { name, text } of [...named('style'), ...named('script')]) assert.ok(policy.includes(`${name}-src ${hashOf(text)}`), name);
  if (scripts === 0) assert.doesNotMatch(policy, /script-src/);
  assert.doesNotMatch(policy, /unsafe/);
  return page;
}

/** Gives the rows of the table with a caption: the texts of their cells. */
export function rowsOf(html: string, caption: string): string[][] {
  const table = [...html.matchAll(/<table[^>]*>(?:(?!<\/table>)[\s\S])*<\/table>/g)]
    .map(([text]) => text)
    .find((text) => readFragment(text).some(({ name, text: own }) => name === 'caption' && own === caption));
  assert.ok(table, `no table ${caption}`);
  const body = table.slice(table.indexOf('<tbody>'));
  return [...body.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) =>
    readFragment(row)
      .filter(({ name }) => name === 'th' || name === 'td')
      .map(({ text }) => text.replace(/\s+/g, ' ').trim()),
  );
}

function readFragment(html: string): readonly PageElement[] {
  return readPage(`<body>${html}</body>`).elements;
}
