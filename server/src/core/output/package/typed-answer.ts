import type { CheckResult } from '../../analysis/check-result';
import type { Item } from '../../submission/submission';
import { childOf, findPair, type Pair, type SyntaxNode } from '../../yaml/syntax-tree';

/** What was typed of an answer that could not be read: a draft shows it as it stands. */
export interface TypedAnswer {
  /** null: it could be read, or nothing is typed. */
  readonly answer: string | null;
  /** In place of addresses, one a line. */
  readonly urls: readonly string[];
  readonly description: string | null;
  /** The item as a whole. */
  readonly item: string | null;
}

const nothing: TypedAnswer = { answer: null, urls: [], description: null, item: null };

/** Gives what was typed under an item and was not understood, by the source text of the file. */
export function readTypedAnswers({ tree, text }: CheckResult): (item: Item | null) => TypedAnswer {
  const items = childOf(tree, 'items');
  const sourceOf = ({ span }: SyntaxNode) => text.slice(span.start, span.end).trim();
  const typedIn = (node: SyntaxNode) => (node.kind === 'scalar' ? node.text.trim() : sourceOf(node));
  const wholeOf = ({ value }: Pair) => value && typedIn(value);
  return (item) => {
    const pair = item && findPair(items, item.key);
    if (!item || !pair?.value) return nothing;
    if (pair.value.kind !== 'map') return { ...nothing, item: wholeOf(pair) };
    const child = (key: string) => childOf(pair.value, key);
    const [answer, urls, description] = [child('answer'), child('urls'), child('description')];
    return {
      ...nothing,
      answer: answer && !item.answer ? typedIn(answer) : null,
      urls: urls ? readTypedUrls(urls, item, typedIn) : [],
      description: description && !item.description ? typedIn(description) : null,
    };
  };
}

/** Of a list the entries that are no address; of anything else its lines. */
function readTypedUrls(node: SyntaxNode, item: Item, typedIn: (node: SyntaxNode) => string): string[] {
  if (node.kind !== 'sequence') return linesOf(typedIn(node));
  const read = new Set(item.urls.map(({ span }) => span.start));
  const isRead = (entry: SyntaxNode) => {
    const address = entry.kind === 'map' ? childOf(entry, 'url') : entry;
    return address?.kind === 'scalar' && read.has(address.span.start);
  };
  return node.items.filter((entry) => !isRead(entry)).flatMap((entry) => linesOf(typedIn(entry)));
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
