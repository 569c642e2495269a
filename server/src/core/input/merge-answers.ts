import { type AnalysisOptions, analyse } from '../analysis/analyse';
import type { TextEdit } from '../findings/finding';
import { applyEdits } from '../findings/fix';
import type { Language } from '../ground/language';
import type { ProfileCatalog } from '../profile/catalog';
import { insertItems } from '../rules/writing/item-insertion';
import { itemIdOf } from '../thai/item-id';
import { findLineEnd, indentationAt } from '../yaml/layout';
import { parse, type SyntaxFile } from '../yaml/syntax-file';
import { findPair, type MapNode, nodeAt, type Pair, type Path, type SyntaxNode } from '../yaml/syntax-tree';
import { editEntries } from './entry-edits';
import type { Doubt, FoundAnswers, FoundValue } from './found-answers';
import { type InputWriting, writeIn } from './input-texts';
import { type ComparableValue, holdsAll, isSameValue, readFoundValue, readOwnValue, showValue } from './own-value';
import { printDoubts, printValue } from './print-value';
import { writeKey } from './write-key';

export interface MergeOptions {
  readonly catalog: ProfileCatalog;
  /** Of the comments that are written. */
  readonly language: Language;
}

/** `differs`: both say something, and not the same; `no-item`: the submission cannot have it; `no-room`: it cannot be written where it belongs. */
export type ConflictReason = 'differs' | 'no-item' | 'no-room';

/** What was found and not written. */
export interface Conflict {
  readonly reason: ConflictReason;
  /** `O9`; null where it is of the whole submission. */
  readonly item: string | null;
  readonly path: readonly string[];
  /** As the submission says it; empty where it says nothing. */
  readonly own: string;
  readonly found: string;
}

/** A submission with what was found in it. */
export interface MergedAnswers {
  readonly text: string;
  /** How many values were written, how many were there already, and how many comments ask a person to look. */
  readonly filled: number;
  readonly same: number;
  readonly doubts: number;
  readonly conflicts: readonly Conflict[];
  /** The text with each value that differs as it was found. */
  readonly proposal: string;
}

/** A value that was found, and where it goes. */
interface Target {
  readonly item: string | null;
  readonly path: readonly string[];
  readonly value: FoundValue['value'];
  readonly doubts: readonly Doubt[];
}

/**
 * Writes what was found into the text of a submission, and touches nothing of what it says: what is empty is filled, what differs is a conflict.
 * Of a source with a `base` what only the source changed is taken over, and what only the submission changed stays.
 */
export function mergeAnswers(text: string, found: FoundAnswers, { catalog, language }: MergeOptions): MergedAnswers {
  const writing = writeIn(language);
  const options: AnalysisOptions = { catalog, today: null, isUtf8: true };
  const begun = insertMissing(text, found, options);
  const baseFile = found.base === undefined ? null : parse(found.base);
  // What a new item says by itself is nobody's answer.
  const baseOf = ({ item }: Target) => (item !== null && begun.inserted.has(item) ? begun.file : baseFile);
  const writer = createWriter(begun.file, writing);
  const write = (target: Target) => writer.write(target, baseOf(target) !== null);
  const conflicts: Conflict[] = [];
  const differing: Target[] = [];
  let same = 0;
  const merge = (target: Target): boolean => {
    const wanted = readFoundValue(target.value, target.path);
    if (!wanted) return false;
    const own = writer.read(target);
    const refuse = (reason: ConflictReason) => {
      const { item, path } = target;
      conflicts.push({ reason, item, path, own: own === null || own === 'nowhere' ? '' : showValue(own), found: showValue(wanted) });
      return false;
    };
    if (own === 'nowhere') return refuse('no-item');
    const base = baseOf(target);
    const decision = decide(own, comparableOf(target), base && readAnywhere(base, target));
    if (decision === 'same') same++;
    if (decision === 'write' && !write(target)) return refuse('no-room');
    if (decision !== 'differs') return decision === 'write';
    differing.push(target);
    return refuse('differs');
  };
  let filled = 0;
  let doubts = 0;
  const mergeAll = (targets: readonly Target[]) => {
    const written = targets.filter(merge);
    filled += written.length;
    doubts += written.reduce((sum, { value, doubts: own }) => sum + own.length + countDoubts(value), 0);
    return written.length > 0;
  };
  mergeAll(targetsOfWhole(found));
  for (const { id, values, doubts: ofItem } of found.items) {
    const isWritten = mergeAll(values.map((value) => ({ item: id, ...value })));
    if ((isWritten || values.length === 0) && writer.noteItem(id, ofItem)) doubts += ofItem.length;
  }
  const merged = writer.text();
  for (const target of differing) write(target);
  return { text: merged, filled, same, doubts, conflicts, proposal: writer.text() };
}

function targetsOfWhole({ agencyName, website, whole = [] }: FoundAnswers): Target[] {
  const target = (key: string, value: string | null): Target[] =>
    value === null ? [] : [{ item: null, path: ['agency', key], value, doubts: [] }];
  return [...target('name', agencyName), ...target('website', website), ...whole.map((value) => ({ item: null, ...value }))];
}

function countDoubts(value: FoundValue['value']): number {
  return Array.isArray(value) ? value.reduce((sum: number, { doubts }) => sum + doubts.length, 0) : 0;
}

/** Gives what was found as it is compared with what stands there. null: the element is not shown yet, which is what one says of which nothing is said. */
function comparableOf({ path, value }: Pick<FoundValue, 'path' | 'value'>): ComparableValue | null {
  return path[0] === 'elements' && value === false ? null : readFoundValue(value, path);
}

/** `base`: null where there is none, or where it said nothing. */
function decide(own: ComparableValue | null, found: ComparableValue | null, base: ComparableValue | null): 'write' | 'same' | 'differs' {
  if (isSameValue(own, found)) return 'same';
  if (base && isSameValue(base, found)) return 'same';
  if (!own || (base && isSameValue(own, base))) return 'write';
  return !base && found?.isList && holdsAll(own, found) ? 'same' : 'differs';
}

/** A submission, and the items that were put into it. */
interface BegunItems {
  readonly file: SyntaxFile;
  readonly inserted: ReadonlySet<string>;
}

/** Puts in the items that were found and are not there yet, as far as the list has them, and the text has room for them. */
function insertMissing(text: string, { items }: FoundAnswers, options: AnalysisOptions): BegunItems {
  const { context, submission, file } = analyse(text, options);
  const unchanged: BegunItems = { file, inserted: new Set() };
  if (!context?.profile || !submission) return unchanged;
  const isSaid = (value: FoundValue) => comparableOf(value) !== null;
  const wanted = new Set(items.flatMap(({ id, values }) => (values.some(isSaid) && !submission.itemById.has(id) ? [id] : [])));
  const missing = context.profile.items.filter(({ id }) => wanted.has(id));
  const edits = insertItems(context, file.root, missing);
  if (!edits) return unchanged;
  const next = parse(applyEdits(text, edits), file);
  const isRight =
    next.problems.length <= file.problems.length && missing.every(({ id }) => pairOfItem(next.root, id)?.value?.kind === 'map');
  return isRight ? { file: next, inserted: new Set(missing.map(({ id }) => id)) } : unchanged;
}

/** Writes values into a text one after the other; a value that would not be read as it was found is not written. */
function createWriter(begun: SyntaxFile, writing: InputWriting) {
  let file = begun;
  const take = (edits: readonly TextEdit[] | null, isRight: (next: SyntaxFile) => boolean): boolean => {
    if (!edits) return false;
    const next = parse(applyEdits(file.text, edits), file);
    if (next.problems.length > file.problems.length || !isRight(next)) return false;
    file = next;
    return true;
  };
  return {
    text: () => file.text,
    read: (target: Target) => readIn(file, target),
    /** `isWhole`: a list becomes what was found; else that is put to it. */
    write: (target: Target, isWhole: boolean): boolean => {
      const place = placeIn(file, target);
      if (!place) return false;
      const own = nodeAt(place.map, place.path);
      const wanted = comparableOf(target);
      const isRight = (next: SyntaxFile) => {
        const value = readAnywhere(next, target);
        return isWhole || !value?.isList ? isSameValue(value, wanted) : wanted !== null && holdsAll(value, wanted);
      };
      if (take(editEntries(file.text, own, target.value, { isWhole, writing }), isRight)) return true;
      const printed = printValue(target.value, writing);
      const comments = printDoubts(target.doubts, writing);
      return take(writeKey(file, place.map, { at: place.at, path: place.path, printed, comments }), isRight);
    },
    /** Comments above the key of an item. */
    noteItem: (id: string, doubts: readonly Doubt[]): boolean => {
      const start = pairOfItem(file.root, id)?.key.span.start;
      const indentation = start === undefined ? null : indentationAt(file.text, start);
      if (start === undefined || indentation === null || doubts.length === 0) return false;
      const newText = printDoubts(doubts, writing)
        .map((line) => `${line}${findLineEnd(file.text)}${indentation}`)
        .join('');
      return take([{ span: { start, end: start }, newText }], () => true);
    },
  };
}

interface TargetPlace {
  readonly map: MapNode;
  readonly at: Path;
  readonly path: readonly string[];
}

function pairOfItem(root: SyntaxNode, id: string): Pair | null {
  const items = findPair(root, 'items')?.value;
  return (items?.kind === 'map' && items.pairs.find(({ key }) => itemIdOf(key.text) === id)) || null;
}

function placeIn({ root }: SyntaxFile, { item, path }: Target): TargetPlace | null {
  if (item === null) return root.kind === 'map' ? { map: root, at: [], path } : null;
  const value = pairOfItem(root, item)?.value;
  return value?.kind === 'map' ? { map: value, at: ['items', item], path } : null;
}

/** What a text says at a place; `nowhere`: there is no such place. */
function readIn(file: SyntaxFile, target: Target): ComparableValue | null | 'nowhere' {
  const place = placeIn(file, target);
  return place ? readOwnValue(nodeOnWay(place.map, place.path), place.path) : 'nowhere';
}

/** Gives what stands at a path, or on the way to it where that is no map: it would be lost. */
function nodeOnWay(map: MapNode, path: readonly string[]): SyntaxNode | null {
  let node: SyntaxNode | null = map;
  for (const step of path) {
    if (node?.kind !== 'map') break;
    node = findPair(node, step)?.value ?? null;
  }
  return node;
}

function readAnywhere(file: SyntaxFile, target: Target): ComparableValue | null {
  const value = readIn(file, target);
  return value === 'nowhere' ? null : value;
}
