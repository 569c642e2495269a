import { createFinding, type Finding } from '../findings/finding';
import { findMatches } from '../ground/matches';
import type { Span } from '../ground/span';
import type { Block } from './block';
import { yamlSyntax } from './codes/yaml-syntax';
import { type Place, placeFinding, placeTree, plainLineEnds } from './line-ends';
import { type Comment, readSource, type SourceReading } from './parse';
import { readQuickly } from './quick/read-quickly';
import type { Cut } from './split-blocks';
import type { MapNode, Pair, ScalarNode, SyntaxNode } from './syntax-tree';

/** All that composing a block depends on. */
export interface BlockRequest extends Pick<Cut, 'kind' | 'key' | 'column' | 'expected' | 'fault'> {
  readonly text: string;
  /** The column of the block that follows; null where none does. */
  readonly nextColumn: number | null;
  /** The line end of the file, for fixes that put lines in. */
  readonly lineEnd: string;
}

/** Names what composing a block depends on beside its text. */
export function nameRequest({ kind, column, expected, fault, nextColumn, lineEnd }: BlockRequest): string {
  return [kind, column, expected, fault, nextColumn, lineEnd].join(' ');
}

/** Reads a block alone. null: it is no part of a list of keys, so that the text cannot be taken apart. */
export function composeBlock(request: BlockRequest): Block | null {
  const { kind, key, fault, lineEnd } = request;
  const { before, after } = frameOf(request);
  const { text: plain, toSource } = plainLineEnds(request.text);
  const frame = before + plain + after;
  const reading = readFrame(frame);
  // A stretch of the frame, as the texts in its tree are: one of the file's text would keep all of that as long as the block stays.
  const text = toSource || plain !== request.text ? request.text : frame.slice(before.length, before.length + plain.length);
  const isInside = ({ start, end }: Span) => start >= before.length && end <= before.length + plain.length;
  const place = createPlace(before.length, toSource);
  const comments = reading.comments
    .filter(({ span }) => isInside(span))
    .map((comment) => ({ text: comment.text, span: place(comment.span) }));
  const references = reading.references.map((reference) => ({ ...reference, start: reference.start - before.length }));
  const read = { kind, text, key, comments, references, lexemes: reading.lexemes, failure: reading.failure };
  if (kind === 'preamble') return { root: null, end: 0, problems: [], ...read, failure: null };
  if (reading.failure !== null || fault !== null) {
    const found = reading.failure === null ? [findColumnFault(request)] : reading.findings;
    const problems = found.map((finding) => {
      return withoutTakingOut(placeFinding(withinBlock(finding, before.length, plain), place, lineEnd), request);
    });
    return { ...read, ...unreadable(request), comments: withWholeLines(comments, text), problems, failure: reading.failure ?? 'syntax' };
  }
  const map = ownMap(kind, reading.root, isInside);
  if (!map || !reading.root) return null;
  const found = reading.findings.filter(({ span }) => isInside(span));
  const problems = found.map((finding) => placeFinding(finding, place, lineEnd));
  const root = before === '' && !toSource ? map : placeTree(map, place);
  return { root, end: place(reading.root.span).end, problems, ...read };
}

/** What most blocks are made of is read without `yaml`. */
function readFrame(source: string): SourceReading {
  const quick = readQuickly(source);
  return quick ? { findings: [], references: [], failure: null, ...quick } : readSource(source);
}

/** A quotation mark that is never closed swallows the comments behind it: a line that is one to the eye is one. */
function withWholeLines(comments: readonly Comment[], text: string): readonly Comment[] {
  const known = new Set(comments.map(({ span }) => span.start));
  const lines = findMatches(text, /^([ \t]*)(#[^\r\n]*)/gm).map(({ index, 1: blanks = '', 2: comment = '' }): Comment => {
    const start = index + blanks.length;
    return { text: comment, span: { start, end: start + comment.length } };
  });
  return [...comments, ...lines.filter(({ span }) => !known.has(span.start))].sort((a, b) => a.span.start - b.span.start);
}

/** The lines between which a block is read: with them YAML says of it what it says in its text. */
function frameOf({ kind, fault, expected, nextColumn }: BlockRequest): { readonly before: string; readonly after: string } {
  const above = fault === 'no-key' ? neighbourAt(expected) : '';
  // What stands at a column of its own fits to nothing, and is looked at for itself.
  const isAlone = kind === 'items' || kind === 'preamble' || fault === 'column' || nextColumn === null;
  return { before: (kind === 'item' ? 'items:\n' : '') + above, after: isAlone ? '' : neighbourAt(nextColumn) };
}

function neighbourAt(column: number): string {
  return column === 0 ? 'oit: 1\n' : `${' '.repeat(column)}O99: 1\n`;
}

/** Gives the map of the block's own pairs in what was read between its frame. */
function ownMap(kind: Block['kind'], root: SyntaxNode | null, isInside: (span: Span) => boolean): MapNode | null {
  if (root?.kind !== 'map') return null;
  if (kind !== 'item') return withPairs(root, isInside);
  const { pairs } = withPairs(root, ({ start, end }) => start === 0 || isInside({ start, end }));
  const [items, ...others] = pairs;
  return others.length === 0 && items?.value?.kind === 'map' ? withPairs(items.value, isInside) : null;
}

function withPairs(map: MapNode, isInside: (span: Span) => boolean): MapNode {
  if (map.pairs.every(({ span }) => isInside(span))) return map;
  const pairs = map.pairs.filter(({ key }) => isInside(key.span));
  return { ...map, pairs };
}

/** Gives the places in the block as it was typed. What ends with nothing ends where the next key begins, behind the block. */
function createPlace(before: number, toSource: ((offset: number) => number) | null): Place {
  const placeOffset = (offset: number) => (toSource ? toSource(offset - before) : offset - before);
  return ({ start, end }) => ({ start: placeOffset(start), end: placeOffset(end) });
}

/** A line below the first that is put at or left of the item's own column would no longer be one of the item. */
function withoutTakingOut(finding: Finding, { kind, column }: BlockRequest): Finding {
  if (kind !== 'item' || finding.fix?.title.kind !== 'indent') return finding;
  const isOut = finding.fix.edits.some(({ span, newText }) => span.start > 0 && newText.trim() === '' && newText.length <= column);
  return isOut ? { ...finding, fix: null } : finding;
}

/** What is found at the frame is found where the block's last line ends: what follows it is not at fault. */
function withinBlock(finding: Finding, before: number, plain: string): Finding {
  const end = before + plain.length;
  const lastEnd = before + plain.trimEnd().length;
  const clamp = (offset: number) => Math.max(before, offset < end ? offset : lastEnd);
  const isInside = ({ span }: { readonly span: Span }) => before <= span.start && span.end <= end;
  const start = clamp(finding.span.start);
  const span = { start, end: Math.max(start, clamp(finding.span.end)) };
  return { ...finding, span, fix: finding.fix?.edits.every(isInside) ? finding.fix : null };
}

/** An item that stands at another column than the others, as it is found between its frame. */
function findColumnFault(request: BlockRequest): Finding {
  const { before } = frameOf(request);
  const { column, expected, key } = request;
  const start = before.length + column;
  const edits = [{ span: { start: before.length, end: start }, newText: ' '.repeat(expected) }];
  const fix = { title: { kind: 'indent' as const }, edits, isSafe: false };
  const span = { start, end: start + (key?.length ?? 0) };
  return createFinding(yamlSyntax, span, { reason: 'BAD_INDENT', sign: '', stops: true }, { fix });
}

/** What a block that cannot be read has in the tree: its key, and that something stands there. */
function unreadable({ text, key, column }: BlockRequest): Pick<Block, 'root' | 'end'> {
  const end = text.trimEnd().length;
  const span = { start: 0, end };
  if (key === null) return { root: { kind: 'map', span, pairs: [] }, end };
  const keyStart = Math.max(column, text.indexOf(key));
  const keyNode: ScalarNode = {
    kind: 'scalar',
    span: { start: keyStart, end: Math.min(end, keyStart + key.length) },
    text: key,
    style: 'plain',
  };
  const pair: Pair = { key: keyNode, value: { kind: 'unreadable', span: { start: keyNode.span.end, end } }, span };
  return { root: { kind: 'map', span, pairs: [pair] }, end };
}
