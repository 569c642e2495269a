import type { CheckResult } from '../../analysis/check-result';
import type { Span } from '../../ground/span';
import type { Indicator } from '../../profile/profile';
import { childOf, type Pair, type SyntaxNode } from '../../yaml/syntax-tree';
import { findRuns, findStandingPairs, type StandingPair, withoutEnd } from './standing-pairs';

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

/**
 * Gives the outline of a file, with the items that cannot be read; of a text without keys none. The items of an indicator that do not
 * stand together are several groups; one astray stands alone: a group holds nothing that is no part of it.
 */
export function findDocumentSymbols({ text, profile, judged }: CheckResult): DocumentSymbol[] {
  const standing = findStandingPairs(judged.analysis.file).filter(({ pair, item }) => pair.value || item !== null);
  if (!profile) return standing.map((each) => toSymbol(each, text, ''));
  const indicatorById = new Map(
    profile.indicators.flatMap((each) => each.subIndicators.flatMap(({ items }) => items.map(({ id }) => [id, each] as const))),
  );
  const runs = findRuns(standing, ({ item }) => indicatorById.get(item ?? '') ?? null);
  const parted = new Set(runs.map(({ group }) => group).filter((each, index, all) => all.indexOf(each) !== index));
  return runs.flatMap(({ group, members }) => {
    const symbols = members.map((each) => toSymbol(each, text, profile.itemById.get(each.item ?? '')?.title ?? ''));
    const isAstray = members.length === 1 && parted.has(group);
    return group && !isAstray ? [indicatorSymbol(group, symbols)] : symbols;
  });
}

function indicatorSymbol({ id, title }: Indicator, children: readonly DocumentSymbol[]): DocumentSymbol {
  const [first, last] = [children[0], children.at(-1)];
  const span = { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
  return { kind: 'indicator', name: `${id} ${title}`, detail: '', span, selection: first?.selection ?? span, children };
}

/** Of an item's fields those of several lines: what it answers, and who, it says itself. */
function toSymbol({ pair, item }: StandingPair, text: string, title: string): DocumentSymbol {
  if (item === null) return fieldSymbol(pair, text);
  const { key, value } = pair;
  const fields = value?.kind === 'map' ? value.pairs.map((each) => fieldSymbol(each, text)) : [];
  const children = fields.filter(({ span: { start, end } }) => /[\r\n]/.test(text.slice(start, end)));
  return {
    kind: 'item',
    name: nameOf(`${item} ${title}`),
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
