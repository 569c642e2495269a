import type { Analysis } from '../../analysis/analyse';
import type { CheckResult } from '../../analysis/check-result';
import type { BlockReading, PlacedReading } from '../../analysis/read-block';
import { containsSpan, type Span } from '../../ground/span';
import { namesOf } from '../../profile/element-names';
import type { ProfileElement } from '../../profile/profile';
import { summarize } from '../../rules/summarize';
import { moveSpan } from '../../submission/place-item';
import type { DivisionEntry, Item, SubmissionPart, TextValue } from '../../submission/submission';
import { type DivisionNames, readDivision } from '../../thai/division';
import { findDivisionMentions } from '../../thai/division-mentions';
import { itemIdOf, readItemId } from '../../thai/item-id';
import { findItemMentions } from '../../thai/item-mentions';
import type { PlacedBlock } from '../../yaml/block';
import { childOf, type SyntaxNode } from '../../yaml/syntax-tree';

/** What a file names in several places. A division by its full name, where the list has it. */
export type Subject =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'element'; readonly item: string; readonly id: string }
  | { readonly kind: 'division'; readonly name: string };

/** A place where something is named. */
export interface Occurrence {
  readonly subject: Subject;
  readonly span: Span;
  /** What it names stands here: the key of an item, or of an element. */
  readonly isDefinition: boolean;
}

/** Gives whether two mean the same. */
export function isSameSubject(one: Subject, other: Subject): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Gives where something is named in a file, in its order; of what cannot be read the items alone. */
export function findOccurrences({ judged: { analysis } }: CheckResult): readonly Occurrence[] {
  const found = findRead(analysis).flatMap(({ start, reading }) => place(occurrencesIn(reading), start));
  return [...found, ...findUnread(analysis).flatMap(({ start, block }) => place(itemsInText(block), start))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Gives what is named at an offset, or null. */
export function findOccurrenceAt({ judged: { analysis } }: CheckResult, offset: number): Occurrence | null {
  const at = { start: offset, end: offset };
  const holds = (start: number, text: string) => start <= offset && offset <= start + text.length;
  const parts = findRead(analysis).filter(({ start, reading }) => holds(start, reading.block.text));
  const unread = findUnread(analysis).filter(({ start, block }) => holds(start, block.text));
  const found = [
    ...parts.flatMap(({ start, reading }) => place(occurrencesIn(reading), start)),
    ...unread.flatMap(({ start, block }) => place(itemsInText(block), start)),
  ].filter(({ span }) => containsSpan(span, at));
  return found.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0] ?? null;
}

/** Gives the blocks of a file that could be read, and what is known of them. */
export function findRead({ parts }: Analysis): readonly PlacedReading[] {
  return parts.filter(({ reading }) => reading.block.failure === null);
}

/** Gives the other blocks, of which nothing is known but their text. */
export function findUnread(analysis: Analysis): readonly PlacedBlock[] {
  const read = new Set(findRead(analysis).map(({ reading }) => reading.block));
  return analysis.file.blocks.filter(({ block }) => !read.has(block));
}

function place(occurrences: readonly Occurrence[], start: number): readonly Occurrence[] {
  return occurrences.map((occurrence) => ({ ...occurrence, span: moveSpan(occurrence.span, start) }));
}

const occurrencesIn = summarize(({ block, form, context: { submission, profile } }: BlockReading): readonly Occurrence[] => {
  const divisions = profile?.divisions ?? [];
  const comments = block.comments.flatMap(({ span }) =>
    itemsNamedIn(block.text.slice(span.start, span.end), (part) => moveSpan(part, span.start)),
  );
  const items = submission.items.flatMap((item) => [
    ...itemPlaces(item),
    ...elementPlaces(item, profile?.itemById.get(item.id)?.elements ?? []),
    ...[...item.divisions, ...item.elements.flatMap((element) => element.divisions)].map(divisionPlace),
  ]);
  const empty = [...submission.emptyItemSpans].map(([id, span]) => itemPlace(id, span, true));
  return [...items, ...empty, ...comments, ...surveyPlaces(form.root, divisions), ...textPlaces(submission, divisions)];
});

function itemPlace(id: string, span: Span, isDefinition = false): Occurrence {
  return { subject: { kind: 'item', id }, span, isDefinition };
}

function itemPlaces({ id, keySpan, sameAs }: Item): Occurrence[] {
  const other = sameAs && readItemId(sameAs.value);
  return [itemPlace(id, keySpan, true), ...(sameAs && other ? [itemPlace(other, sameAs.span)] : [])];
}

function itemsNamedIn(text: string, locate: (part: Span) => Span): Occurrence[] {
  return findItemMentions(text).map(({ id, span }) => itemPlace(id, locate(span)));
}

/** Its keys, and the items that its text names beside them. */
function itemsInText({ kind, root, text }: PlacedBlock['block']): readonly Occurrence[] {
  const keys = kind === 'item' && root?.kind === 'map' ? root.pairs.map(({ key }) => itemPlace(itemIdOf(key.text), key.span, true)) : [];
  const named = itemsNamedIn(text, (part) => part).filter(({ span }) => !keys.some((key) => containsSpan(key.span, span)));
  return [...keys, ...named];
}

/** Letters of a name from which on it tells an element. */
const shortestName = 4;

/** The keys of elements, and where the description has their names, letter by letter. */
function elementPlaces({ id: item, elements, description }: Item, known: readonly ProfileElement[]): Occurrence[] {
  return elements.flatMap(({ id, keySpan }): Occurrence[] => {
    const subject = { kind: 'element', item, id } as const;
    const element = known.find((each) => each.id === id);
    const names = element && description ? namesOf(element).filter((name) => name.trim().length >= shortestName) : [];
    const [name] = names.filter((each) => description?.prose.includes(each)).sort((a, b) => b.length - a.length);
    const at = name === undefined || !description ? -1 : description.prose.indexOf(name);
    const named = at < 0 || !name || !description ? [] : [description.locate({ start: at, end: at + name.length })];
    return [{ subject, span: keySpan, isDefinition: true }, ...named.map((span) => ({ subject, span, isDefinition: false }))];
  });
}

function divisionAt(name: string, span: Span): Occurrence {
  return { subject: { kind: 'division', name }, span, isDefinition: false };
}

/** One that the list does not have is the same wherever it is typed alike. */
function divisionPlace({ value, span, reading }: DivisionEntry): Occurrence {
  const isOfList = reading?.kind === 'known' || reading?.kind === 'misspelt';
  return divisionAt(isOfList ? reading.name : value.replace(/\s+/g, ''), span);
}

/** Groups of a survey that are divisions, and divisions of the headcount. */
function surveyPlaces(root: SyntaxNode, divisions: readonly DivisionNames[]): Occurrence[] {
  const tops = ['surveys', 'headcount'].map((key) => childOf(root, key));
  const outer = tops.flatMap((top) => (top?.kind === 'map' ? top.pairs : []));
  const groups = outer.flatMap(({ value }) => (value?.kind === 'map' ? value.pairs : []));
  return groups.flatMap(({ key }) => {
    const reading = readDivision(key.text, divisions);
    return reading.kind === 'known' ? [divisionAt(reading.name, key.span)] : [];
  });
}

/** Keys whose values are read otherwise. */
const readElsewhere: readonly string[] = ['division', 'sameAs', 'item'];

function textPlaces({ wordTexts }: SubmissionPart, divisions: readonly DivisionNames[]): Occurrence[] {
  const prose = wordTexts.filter(({ key, role }) => !readElsewhere.includes(key) && !['answer', 'date', 'period'].includes(role));
  return prose.flatMap((text) => [...itemsNamedIn(text.prose, text.locate), ...divisionsNamedIn(text, divisions)]);
}

/** Who reported or approved may be a division in its shortest form. */
function divisionsNamedIn({ key, prose, locate }: TextValue, divisions: readonly DivisionNames[]): Occurrence[] {
  const reading = key === 'by' ? readDivision(prose, divisions) : null;
  const typed = prose.trim();
  const start = prose.indexOf(typed);
  if (reading?.kind === 'known') return [divisionAt(reading.name, locate({ start, end: start + typed.length }))];
  return findDivisionMentions(prose, divisions).map(({ name, span }) => divisionAt(name, locate(span)));
}
