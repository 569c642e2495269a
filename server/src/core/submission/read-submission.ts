import { findTextUrls } from '../addresses/text-urls';
import { readUrl } from '../addresses/url';
import { findMatches } from '../ground/matches';
import { createOnce } from '../ground/once';
import type { Span, Spanned } from '../ground/span';
import { isReason } from '../schema/element-reason';
import { type DateReading, parseDate } from '../thai/date';
import { toArabicDigits } from '../thai/digits';
import { divisionSeparator, readDivision } from '../thai/division';
import { itemIdOf } from '../thai/item-id';
import { type Period, parsePeriod } from '../thai/period';
import { readWord } from '../thai/read-word';
import { findTextPeriods } from '../thai/text-periods';
import { childOf, findPair, type Pair, type SyntaxNode } from '../yaml/syntax-tree';
import { collectTexts } from './collect-texts';
import { readPreviousResult } from './previous-result';
import type { ReadingContext } from './reading-context';
import {
  type Agency,
  type Answer,
  type Approval,
  type ApprovalStep,
  type ApprovalStepName,
  approvalStepNames,
  type DivisionEntry,
  type ElementEntry,
  type Item,
  type ReadText,
  type SubmissionHeader,
  type SubmissionPart,
  type TextValue,
  type UrlEntry,
} from './submission';
import { readAnswerCounts, readHeadcount } from './survey-counts';
import { readScore, readTypedScores } from './typed-scores';

/** The texts of the file by the offset at which they begin, and those where a date is meant as they are read. */
interface TextIndex {
  readonly texts: ReadonlyMap<number, TextValue>;
  readonly dates: ReadonlyMap<number, ReadText<DateReading>>;
}

/** What the values of items are read by. */
interface Source extends ReadingContext {
  readonly index: TextIndex;
}

const answers: readonly Answer[] = ['มี', 'ไม่มี'];

/** Gives what says how the rest is to be read. */
export function readHeader(root: SyntaxNode): SubmissionHeader {
  return {
    formatVersion: readNumber(childOf(root, 'oit')),
    fiscalYear: readNumber(childOf(root, 'fiscalYear')),
    profile: readText(childOf(root, 'profile')),
  };
}

/**
 * Gives the typed view of a tree, be it of a whole text or of a stretch of it. Whatever is absent or of another shape is null: the
 * schema's findings say so.
 */
export function readPart(root: SyntaxNode, text: string, context: ReadingContext): SubmissionPart {
  const itemsPair = findPair(root, 'items');
  const texts = collectTexts(root, text);
  const dates = texts.filter(({ role }) => role === 'date').map((value) => ({ reading: parseDate(value.value), ...value }));
  const index = { texts: byStart(texts), dates: byStart(dates) };
  const { formatVersion, fiscalYear, profile } = readHeader(root);
  const itemPairs = pairsOf(itemsPair?.value ?? null);
  const deadlines = childOf(root, 'deadlines');
  const items = itemPairs.filter(({ value }) => value).map((pair) => readItem(pair, { index, ...context }));
  return {
    formatVersion,
    fiscalYear,
    profile,
    agency: readAgency(childOf(root, 'agency'), index),
    deadlines: { internal: readDate(childOf(deadlines, 'internal'), index), closes: readDate(childOf(deadlines, 'closes'), index) },
    dates,
    texts,
    wordTexts: texts.filter(({ role }) => role !== 'url'),
    items,
    itemById: indexItems(items),
    itemsSpan: itemsPair?.key.span ?? firstLineOf(root, text),
    emptyItemSpans: new Map(itemPairs.flatMap(({ key, value }) => (value ? [] : [[itemIdOf(key.text), key.span] as const]))),
    surveys: readAnswerCounts(root),
    headcount: readHeadcount(root),
    scores: readTypedScores(root),
  };
}

function byStart<T extends TextValue>(texts: readonly T[]): ReadonlyMap<number, T> {
  return new Map(texts.map((value) => [value.span.start, value]));
}

/** Gives the items by their ids. Of two spellings of one item the first counts. */
export function indexItems(items: readonly Item[]): ReadonlyMap<string, Item> {
  const itemById = new Map<string, Item>();
  for (const item of items) if (!itemById.has(item.id)) itemById.set(item.id, item);
  return itemById;
}

/** The first line that is no comment. */
function firstLineOf({ span: { start } }: SyntaxNode, text: string): Span {
  const length = text.slice(start).search(/[\r\n]/);
  return { start, end: length < 0 ? text.length : start + length };
}

function pairsOf(node: SyntaxNode | null): readonly Pair[] {
  return node?.kind === 'map' ? node.pairs : [];
}

function readText(node: SyntaxNode | null): Spanned<string> | null {
  return node?.kind === 'scalar' ? { value: node.text, span: node.span } : null;
}

/** Numbers are read with Thai digits too; the schema's finding still asks for Arabic ones. */
function readNumber(node: SyntaxNode | null): Spanned<number> | null {
  const text = readText(node);
  const digits = text && toArabicDigits(text.value.trim());
  return text && digits && /^\d{1,15}(\.\d{1,9})?$/.test(digits) ? { value: Number(digits), span: text.span } : null;
}

function textOf(node: SyntaxNode | null, index: TextIndex): TextValue | null {
  return node?.kind === 'scalar' ? (index.texts.get(node.span.start) ?? null) : null;
}

function readDate(node: SyntaxNode | null, index: TextIndex): ReadText<DateReading> | null {
  return node?.kind === 'scalar' ? (index.dates.get(node.span.start) ?? null) : null;
}

/** One text, or a list of them. */
function readPeriods(node: SyntaxNode | null, { index, periods }: Source): ReadText<Period>[] {
  const nodes = node?.kind === 'sequence' ? node.items : node ? [node] : [];
  return nodes.flatMap((entry) => {
    const text = textOf(entry, index);
    return text && text.value.trim() !== '' ? [{ reading: parsePeriod(text.value, periods), ...text }] : [];
  });
}

function readAgency(node: SyntaxNode | null, index: TextIndex): Agency {
  const users = childOf(node, 'itapUsers');
  return {
    name: readText(childOf(node, 'name')),
    website: urlEntry(childOf(node, 'website'), index, 'urls'),
    otherSites: elementsOf(childOf(node, 'otherSites')).flatMap((site) => urlEntry(site, index, 'urls') ?? []),
    contact: readText(childOf(node, 'contact')),
    itapUsers: { supervisor: readText(childOf(users, 'supervisor')), administrator: readText(childOf(users, 'administrator')) },
  };
}

function elementsOf(node: SyntaxNode | null): readonly SyntaxNode[] {
  return node?.kind === 'sequence' ? node.items : [];
}

function urlEntry(node: SyntaxNode | null, index: TextIndex, place: UrlEntry['place'], around: SyntaxNode | null = null): UrlEntry | null {
  const text = index.texts.get(node?.span.start ?? -1);
  if (node?.kind !== 'scalar' || !text) return null;
  return { value: text.value, span: text.span, locate: text.locate, reading: readUrl(text.value), place, ...readUrlNotes(around, index) };
}

function readUrlEntry(node: SyntaxNode, index: TextIndex): UrlEntry | null {
  if (node.kind !== 'map') return urlEntry(node, index, 'urls');
  return urlEntry(childOf(node, 'url'), index, 'urls', node);
}

/** What the map around a URL says of it. */
function readUrlNotes(around: SyntaxNode | null, index: TextIndex): Pick<UrlEntry, 'note' | 'verified'> {
  return { note: readText(childOf(around, 'note'))?.value ?? null, verified: readStep(childOf(around, 'verified'), index) };
}

function readItem({ key, value, span }: Pair, source: Source): Item {
  const { index } = source;
  const child = (name: string) => childOf(value, name);
  const urls = findPair(value, 'urls');
  const elements = findPair(value, 'elements');
  const description = textOf(child('description'), index);
  const result = child('result');
  return {
    id: itemIdOf(key.text),
    key: key.text,
    keySpan: key.span,
    span,
    answer: readAnswer(child('answer')),
    hasAnswer: value?.kind === 'unreadable' || child('answer') !== null,
    urls: elementsOf(urls?.value ?? null).flatMap((entry) => readUrlEntry(entry, index) ?? []),
    hasUrls: urls?.value != null && !(urls.value.kind === 'sequence' && urls.value.items.length === 0),
    urlsKeySpan: urls?.key.span ?? null,
    unreadableKeys: new Set(pairsOf(value).flatMap((pair) => (isReadable(pair) ? [] : [pair.key.text]))),
    description,
    descriptionUrls: description ? readDescriptionUrls(description) : [],
    // Most items say their periods themselves. No getter: V8 looks up every property of an object with one of its own in a table.
    descriptionPeriods: createOnce(() => (description ? findTextPeriods(description.prose, source.periods) : [])),
    divisions: readDivisions(child('division'), source),
    periods: readPeriods(child('period'), source),
    elements: pairsOf(elements?.value ?? null).map((pair) => readElement(pair, source)),
    elementsKeySpan: elements?.key.span ?? null,
    evidence: elementsOf(child('evidence')).flatMap((path) => readText(path) ?? []),
    approval: readApproval(findPair(value, 'approval'), index),
    verified: readStep(child('verified'), index),
    result:
      result?.kind === 'map'
        ? { score: readScore(childOf(result, 'score')), remark: readText(childOf(result, 'remark'))?.value ?? null }
        : null,
    previous: readPreviousResult(child('previous')),
    sameAs: readText(child('sameAs')),
  };
}

/** Gives an answer as understood; null: there is none, or a text that is no answer. */
export function readAnswer(node: SyntaxNode | null): Spanned<Answer> | null {
  const text = readText(node);
  const value = text && answers.find((answer) => answer === readWord(text.value));
  return text && value ? { value, span: text.span } : null;
}

/** What each part of an item must be to be read; an alias is none of them. */
const readableKinds: Readonly<Record<string, readonly SyntaxNode['kind'][]>> = {
  description: ['scalar'],
  period: ['scalar', 'sequence'],
  elements: ['map'],
  evidence: ['sequence'],
};

function isReadable({ key, value }: Pair): boolean {
  const kinds = Object.hasOwn(readableKinds, key.text) ? readableKinds[key.text] : undefined;
  return !value || !kinds || kinds.includes(value.kind);
}

function readDescriptionUrls({ value, locate }: TextValue): UrlEntry[] {
  return findTextUrls(value).map(({ text, span }) => ({
    value: text,
    span: locate(span),
    locate: (part) => locate({ start: span.start + part.start, end: span.start + part.end }),
    reading: readUrl(text),
    place: 'description',
    note: null,
    verified: null,
  }));
}

/** A list, or one text with several names between commas or และ. */
function readDivisions(node: SyntaxNode | null, { index, profile }: Source): DivisionEntry[] {
  const nodes = node?.kind === 'sequence' ? node.items : node ? [node] : [];
  const names = nodes.flatMap((entry) => splitNames(textOf(entry, index)));
  return names.map((entry) => ({ reading: profile?.divisions ? readDivision(entry.value, profile.divisions) : null, ...entry }));
}

function splitNames(text: TextValue | null): Spanned<string>[] {
  if (!text) return [];
  const separators = findMatches(text.value, divisionSeparator);
  const starts = [0, ...separators.map((match) => match.index + match[0].length)];
  return starts.flatMap((start, index) => {
    const part = text.value.slice(start, separators[index]?.index ?? text.value.length);
    const value = part.trim();
    const at = start + part.indexOf(value);
    return value === '' ? [] : [{ value, span: text.locate({ start: at, end: at + value.length }) }];
  });
}

/** What no address is without; of other words the schema's finding speaks. */
const addressSign = /^(?!\s*ไม่มี)[\s\S]*[:/.]/;

function readElement({ key, value }: Pair, source: Source): ElementEntry {
  const nothing = { shown: 'absent', url: null, reason: null, divisions: [], period: null, note: null } as const;
  const entry = { id: key.text, keySpan: key.span, span: value?.span ?? key.span, ...nothing };
  if (!value) return entry;
  if (value.kind === 'map') return { ...entry, ...readElementMap(value, source) };
  if (value.kind !== 'scalar') return { ...entry, shown: 'unreadable' };
  if (/^(?:true|True|TRUE)$/.test(value.text)) return { ...entry, shown: 'yes' };
  if (/^(?:false|False|FALSE)$/.test(value.text)) return { ...entry, shown: 'no' };
  if (!addressSign.test(value.text)) return { ...entry, shown: 'unreadable' };
  return { ...entry, shown: 'url', url: urlEntry(value, source.index, 'elements') };
}

/** What an element says of itself: a reason why it does not exist, or where it is shown, whose it is and of what time. */
function readElementMap(node: SyntaxNode, source: Source) {
  const typed = readText(childOf(node, 'none'))?.value ?? null;
  const reason = typed !== null && isReason(typed) ? typed : null;
  const url = urlEntry(childOf(node, 'url'), source.index, 'elements');
  const period = readPeriods(childOf(node, 'period'), source)[0] ?? null;
  const saysElse = pairsOf(node).some(({ key, value }) => value && key.text !== 'division' && key.text !== 'note');
  const isEmpty = typed !== null && reason === null;
  const shown: ElementEntry['shown'] = reason ? 'none' : isEmpty ? 'absent' : url ? 'url' : period ? 'yes' : saysElse ? 'unreadable' : 'no';
  const note = readText(childOf(node, 'note'))?.value ?? null;
  return { shown, reason, url, divisions: readDivisions(childOf(node, 'division'), source), period, note };
}

function readStep(node: SyntaxNode | null, index: TextIndex): ApprovalStep | null {
  return node?.kind === 'map' ? { by: readText(childOf(node, 'by')), on: readDate(childOf(node, 'on'), index) } : null;
}

const stepKeys: readonly string[] = ['by', 'on'];

function readApproval(pair: Pair | null, index: TextIndex): Approval | null {
  if (pair?.value?.kind !== 'map') return null;
  const { key, value } = pair;
  const step = (name: ApprovalStepName) => readStep(childOf(value, name), index);
  const isStep = (node: SyntaxNode | null) =>
    node === null || (node.kind === 'map' && node.pairs.every((each) => stepKeys.includes(each.key.text)));
  const stepNames: readonly string[] = approvalStepNames;
  return {
    span: value.span,
    keySpan: key.span,
    isReadable: value.pairs.every((each) => stepNames.includes(each.key.text) && isStep(each.value)),
    reported: step('reported'),
    approved: step('approved'),
    published: step('published'),
  };
}
