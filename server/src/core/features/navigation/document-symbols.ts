import type { CheckResult } from '../../analysis/check-result';
import type { Span } from '../../ground/span';
import type { Indicator, Profile } from '../../profile/profile';
import { summarize } from '../../rules/summarize';
import { type Block, mapOf, placeAt } from '../../yaml/block';
import type { Place } from '../../yaml/line-ends';
import { childOf, type Pair, type SyntaxNode } from '../../yaml/syntax-tree';
import { findRuns, findStandingIn, type StandingPair, withoutEnd } from './standing-pairs';

/** An entry of the outline: indicator > item > field, and the other parts of the file. */
export interface DocumentSymbol {
  readonly kind: 'indicator' | 'item' | 'field';
  /** Of an item its id and title: by both it is found. */
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

const detailLength = 60;

/** What stands in a block, by its places there. */
interface Entry {
  /** The item's id; null: a key of the top level. */
  readonly item: string | null;
  readonly symbol: DocumentSymbol;
}

/**
 * Gives the outline of a file, with the items that cannot be read; of a text without keys none. The items of an indicator that do not
 * stand together are several groups; one astray stands alone: a group holds nothing that is no part of it.
 */
export function findDocumentSymbols({ profile, judged }: CheckResult): readonly DocumentSymbol[] {
  const entries = judged.analysis.file.blocks.flatMap(({ start, block }) =>
    entriesOf(block).map(({ item, symbol }) => ({ item, symbol: placeSymbol(symbol, placeAt(start)) })),
  );
  if (!profile) return entries.map(({ symbol }) => symbol);
  const indicatorById = indicatorsOf(profile);
  const runs = findRuns(entries, ({ item }) => indicatorById.get(item ?? '') ?? null);
  const parted = new Set(runs.map(({ group }) => group).filter((each, index, all) => all.indexOf(each) !== index));
  return runs.flatMap(({ group, members }) => {
    const symbols = members.map(({ item, symbol }) => withTitle(symbol, profile.itemById.get(item ?? '')?.title));
    const isAstray = members.length === 1 && parted.has(group);
    return group && !isAstray ? [indicatorSymbol(group, symbols)] : symbols;
  });
}

/** Kept as long as the block: after an edit only what was edited is read again. */
const entriesOf = summarize((block: Block): readonly Entry[] =>
  findStandingIn(block.kind, mapOf(block)?.pairs ?? [])
    .filter(({ pair, item }) => pair.value || item !== null)
    .map((each) => ({ item: each.item, symbol: toSymbol(each, block.text) })),
);

const indicatorsOf = summarize(
  ({ indicators }: Profile): ReadonlyMap<string, Indicator> =>
    new Map(indicators.flatMap((each) => each.subIndicators.flatMap(({ items }) => items.map(({ id }) => [id, each] as const)))),
);

function placeSymbol(symbol: DocumentSymbol, place: Place): DocumentSymbol {
  const { kind, name, detail, span, selection, children } = symbol;
  return { kind, name, detail, span: place(span), selection: place(selection), children: children.map((each) => placeSymbol(each, place)) };
}

function withTitle(symbol: DocumentSymbol, title: string | undefined): DocumentSymbol {
  return title ? { ...symbol, name: `${symbol.name} ${title}` } : symbol;
}

function indicatorSymbol({ id, title }: Indicator, children: readonly DocumentSymbol[]): DocumentSymbol {
  const [first, last] = [children[0], children.at(-1)];
  const span = { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
  return { kind: 'indicator', name: `${id} ${title}`, detail: '', span, selection: first?.selection ?? span, children };
}

/** Of an item's fields those of several lines: what it answers, and who, it says itself. */
function toSymbol({ pair, item }: StandingPair, text: string): DocumentSymbol {
  if (item === null) return fieldSymbol(pair, text);
  const { key, value } = pair;
  const fields = value?.kind === 'map' ? value.pairs.map((each) => fieldSymbol(each, text)) : [];
  const children = fields.filter(({ span: { start, end } }) => /[\r\n]/.test(text.slice(start, end)));
  return {
    kind: 'item',
    name: nameOf(item),
    detail: shorten(['answer', 'division'].flatMap((name) => textsOf(childOf(value, name))).join(', ')),
    span: spanOf(pair, text),
    selection: key.span,
    children,
  };
}

function fieldSymbol(pair: Pair, text: string): DocumentSymbol {
  const { key, value } = pair;
  const detail = value?.kind === 'scalar' ? shorten(value.text) : '';
  return { kind: 'field', name: nameOf(key.text), detail, span: spanOf(pair, text), selection: key.span, children: [] };
}

/** What cannot be read begins where its line does. */
function spanOf({ key, span: { start, end } }: Pair, text: string): Span {
  const span = withoutEnd({ start: Math.min(start, key.span.start), end }, text);
  return { start: span.start, end: Math.max(span.end, key.span.end) };
}

/** A text, or those of a list. */
function textsOf(node: SyntaxNode | null): readonly string[] {
  if (node?.kind === 'sequence') return node.items.flatMap(textsOf);
  return node?.kind === 'scalar' ? [node.text] : [];
}

function shorten(text: string): string {
  return text
    .slice(0, 4 * detailLength)
    .replace(/\s+/g, ' ')
    .slice(0, detailLength);
}

/** Editors refuse a name without a sign. */
function nameOf(key: string): string {
  return key.trim() || '""';
}
