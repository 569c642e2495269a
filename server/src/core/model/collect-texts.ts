import { readItemId } from '../thai/item-id';
import type { Path, SyntaxNode } from '../yaml/syntax-tree';
import { createTextLocator } from '../yaml/text-locator';
import type { TextRole, TextValue } from './submission';
import { blankUrls } from './text-urls';

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
  const visit = (node: SyntaxNode, path: Path) => {
    if (node.kind === 'map') for (const { key, value } of node.pairs) if (value) visit(value, [...path, key.text]);
    if (node.kind === 'sequence') for (const item of node.items) visit(item, path);
    if (node.kind === 'scalar')
      texts.push({
        value: node.text,
        prose: blankUrls(node.text),
        span: node.span,
        locate: createTextLocator(node, source),
        ...readPlace(path),
      });
  };
  visit(root, []);
  return texts;
}

/** What a path says of the text at its end. Under `elements` every value is a URL or says whether something is shown. */
function readPlace(path: Path): Pick<TextValue, 'role' | 'key' | 'item'> {
  const key = String(path.at(-1) ?? '');
  const isElement = path[0] === 'items' && path[2] === 'elements';
  const item = path[0] === 'items' && typeof path[1] === 'string' ? (readItemId(path[1]) ?? path[1]) : null;
  return { role: (isElement && path.length === 4 ? roles.elements : roles[key]) ?? 'other', key, item };
}
