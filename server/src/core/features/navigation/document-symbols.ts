import type { CheckResult } from '../../analysis/check-result';
import type { Span } from '../../ground/span';
import type { Item } from '../../submission/submission';
import { childOf, findPair, type Pair, type SyntaxNode } from '../../yaml/syntax-tree';

/** An entry of the outline: indicator > item > field, and the other parts of the file. */
export interface DocumentSymbol {
  readonly kind: 'indicator' | 'item' | 'field';
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

const detailLength = 60;

/** Gives the outline of a submission; of a text that cannot be read none. */
export function findDocumentSymbols({ tree, submission, profile }: CheckResult): DocumentSymbol[] {
  if (tree?.kind !== 'map' || !submission) return [];
  const itemsPair = findPair(tree, 'items');
  const titles = new Map(profile?.items.map(({ id, title }) => [id, title]));
  const symbols = submission.items.map((item) => ({
    id: item.id,
    symbol: itemSymbol(item, titles.get(item.id) ?? '', itemsPair?.value ?? null),
  }));
  const indicators = (profile?.indicators ?? []).flatMap((indicator) => {
    const ids = new Set(indicator.subIndicators.flatMap((sub) => sub.items.map(({ id }) => id)));
    const children = symbols.filter(({ id }) => ids.has(id)).map(({ symbol }) => symbol);
    return children.length === 0 ? [] : [indicatorSymbol(`${indicator.id} ${indicator.title}`, children)];
  });
  const grouped = new Set(indicators.flatMap(({ children }) => children));
  const others = symbols.map(({ symbol }) => symbol).filter((symbol) => !grouped.has(symbol));
  const fields = tree.pairs.filter(({ key, value }) => value && key.text !== 'items').map(fieldSymbol);
  return [...fields, ...indicators, ...others].sort((a, b) => a.span.start - b.span.start);
}

function indicatorSymbol(name: string, children: readonly DocumentSymbol[]): DocumentSymbol {
  const start = Math.min(...children.map(({ span }) => span.start));
  const end = Math.max(...children.map(({ span }) => span.end));
  const selection = children.find(({ span }) => span.start === start)?.selection ?? { start, end };
  return { kind: 'indicator', name, detail: '', span: { start, end }, selection, children };
}

function itemSymbol(item: Item, title: string, items: SyntaxNode | null): DocumentSymbol {
  const fields = childOf(items, item.key);
  const children = fields?.kind === 'map' ? fields.pairs.filter(({ value }) => value).map(fieldSymbol) : [];
  return { kind: 'item', name: nameOf(item.id), detail: title, span: item.span, selection: item.keySpan, children };
}

function fieldSymbol({ key, value, span }: Pair): DocumentSymbol {
  const text = value?.kind === 'scalar' ? value.text.replace(/\s+/g, ' ').slice(0, detailLength) : '';
  return { kind: 'field', name: nameOf(key.text), detail: text, span, selection: key.span, children: [] };
}

/** Editors refuse a name without a sign. */
function nameOf(key: string): string {
  return key.trim() === '' ? '""' : key;
}
