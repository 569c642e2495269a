import { blankUrls } from '../addresses/text-urls';
import { itemIdOf } from '../thai/item-id';
import type { SyntaxNode } from '../yaml/syntax-tree';
import { createTextLocator } from '../yaml/text-locator';
import type { TextRole, TextValue } from './submission';

const roles: Readonly<Record<string, TextRole>> = {
  website: 'url',
  otherSites: 'url',
  urls: 'url',
  url: 'url',
  elements: 'url',
  description: 'description',
  remark: 'remark',
  answer: 'answer',
  on: 'date',
  internal: 'date',
  closes: 'date',
  period: 'period',
};

/** Gives every text of a tree that is not a key, in the order of the file. */
export function collectTexts(root: SyntaxNode, source: string): TextValue[] {
  const texts: TextValue[] = [];
  /** Where the walk is. */
  const path: string[] = [];
  const visit = (node: SyntaxNode, item: string | null) => {
    if (node.kind === 'map')
      for (const { key, value } of node.pairs) {
        if (!value) continue;
        const own = isItems(path) ? itemIdOf(key.text) : item;
        path.push(key.text);
        visit(value, own);
        path.pop();
      }
    if (node.kind === 'sequence') for (const entry of node.items) visit(entry, item);
    if (node.kind === 'scalar')
      texts.push({
        value: node.text,
        prose: blankUrls(node.text),
        span: node.span,
        locate: createTextLocator(node, source),
        role: roleOf(path),
        key: path.at(-1) ?? '',
        item,
      });
  };
  visit(root, null);
  return texts;
}

function isItems(path: readonly string[]): boolean {
  return path.length === 1 && path[0] === 'items';
}

/** Under `elements` every value is a URL or says whether something is shown. */
function roleOf(path: readonly string[]): TextRole {
  const isElement = path.length === 4 && path[0] === 'items' && path[2] === 'elements';
  return (isElement ? roles.elements : roles[path.at(-1) ?? '']) ?? 'other';
}
