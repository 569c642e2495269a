import { findPair, type MapNode, type SyntaxNode } from '../yaml/syntax-tree';
import type { FoundScalar, FoundValue } from './found-answers';
import { isList } from './print-value';

/** What a key says, so that two can be compared: entries as texts, in their order. */
export interface ComparableValue {
  readonly entries: readonly string[];
  readonly isList: boolean;
}

/** Gives what stands in a submission. null: nothing, or what counts as nothing (`false` of an element that is not shown yet). */
export function readOwnValue(node: SyntaxNode | null, path: readonly string[]): ComparableValue | null {
  if (!node || (path[0] === 'elements' && node.kind === 'scalar' && node.text === 'false')) return null;
  if (node.kind === 'sequence') {
    const entries = node.items.map(readEntry).filter((entry) => entry !== '');
    return entries.length === 0 ? null : { entries, isList: true };
  }
  if (node.kind === 'map' && node.pairs.length === 0) return null;
  const entry = path[0] === 'elements' && node.kind === 'map' ? readElement(node) : readEntry(node);
  return entry === '' ? null : { entries: [entry], isList: false };
}

/** Gives what was found, to compare it; null where that is nothing. */
export function readFoundValue(value: FoundValue['value'], [key]: readonly string[] = []): ComparableValue | null {
  const read = key === 'elements' ? readFoundElement : readFoundEntry;
  const entries = (isList(value) ? value.map((entry) => entry.value) : [value]).map(read).filter((entry) => entry !== '');
  return entries.length === 0 ? null : { entries, isList: isList(value) };
}

/** Gives whether two values say the same. */
export function isSameValue(one: ComparableValue | null, other: ComparableValue | null): boolean {
  if (!one || !other) return one === other;
  return one.entries.length === other.entries.length && one.entries.every((entry, at) => entry === other.entries[at]);
}

/** Gives whether a list holds every entry of another. */
export function holdsAll(one: ComparableValue, { entries }: ComparableValue): boolean {
  return entries.every((entry) => one.entries.includes(entry));
}

/** Gives a value as a person reads it, in messages. */
export function showValue({ entries }: ComparableValue): string {
  return entries.join('\n');
}

/** An address with a note says no other address than without. */
function readEntry(node: SyntaxNode): string {
  if (node.kind === 'scalar') return comparableText(node.text);
  if (node.kind === 'unreadable') return '\ufffd';
  if (node.kind === 'sequence') return JSON.stringify(node.items.map(readEntry));
  const url = findPair(node, 'url')?.value;
  if (url) return readEntry(url);
  return node.pairs.map(({ key, value }) => `${key.text}: ${value ? readEntry(value) : ''}`).join('\n');
}

function readFoundEntry(value: FoundScalar): string {
  if (typeof value !== 'object') return comparableText(String(value));
  if (value.url !== undefined) return comparableText(String(value.url));
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${comparableText(String(each))}`)
    .join('\n');
}

/** What is said of an element beside its address counts; in which order does not. An address alone is the same as behind its key. */
function readElement(node: MapNode): string {
  return joinFacts(node.pairs.map(({ key, value }) => [key.text, value ? readEntry(value) : '']));
}

function readFoundElement(value: FoundScalar): string {
  return typeof value === 'object'
    ? joinFacts(Object.entries(value).map(([key, each]) => [key, comparableText(String(each))]))
    : readFoundEntry(value);
}

function joinFacts(facts: readonly (readonly [key: string, text: string])[]): string {
  const [only, ...others] = facts;
  if (only?.[0] === 'url' && others.length === 0) return only[1];
  return facts
    .map(([key, text]) => `${key}: ${text}`)
    .sort()
    .join('\n');
}

/** Blanks at the ends of lines say nothing, and a number is what it is worth. */
function comparableText(text: string): string {
  const tidy = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+$/gm, '')
    .trim();
  return /^-?\d{1,12}\.\d+$/.test(tidy) ? String(Number(tidy)) : tidy;
}
