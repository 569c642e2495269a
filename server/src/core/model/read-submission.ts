import type { Profile } from '../profile/profile';
import type { Span } from '../text/span';
import { type DateReading, parseDate } from '../thai/date';
import { toArabicDigits } from '../thai/digits';
import { readDivision } from '../thai/division';
import { readItemId } from '../thai/item-id';
import { parsePeriod } from '../thai/period';
import { childOf, findPair, type Pair, type ScalarNode, type SyntaxNode } from '../yaml/syntax-tree';
import { collectTexts } from './collect-texts';
import type {
  Agency,
  Answer,
  Approval,
  ApprovalStep,
  DivisionEntry,
  ElementEntry,
  Item,
  Read,
  Spanned,
  Submission,
  SubmissionHeader,
  TextValue,
  UrlEntry,
} from './submission';
import { findTextUrls } from './text-urls';
import { readUrl } from './url';

const answers: readonly Answer[] = ['มี', 'ไม่มี'];

/** Gives what says how the rest is to be read. */
export function readHeader(root: SyntaxNode): SubmissionHeader {
  return {
    formatVersion: readNumber(childOf(root, 'oit')),
    fiscalYear: readNumber(childOf(root, 'fiscalYear')),
    profile: readText(childOf(root, 'profile')),
  };
}

/** Gives the typed view of a tree. Whatever is absent or of another shape is null: the schema's findings say so. */
export function readSubmission(root: SyntaxNode, text: string, profile: Profile | null): Submission {
  const itemsPair = findPair(root, 'items');
  const texts = collectTexts(root, text);
  const textAt = new Map(texts.map((value) => [value.span.start, value]));
  const itemPairs = pairsOf(itemsPair?.value ?? null);
  const items = itemPairs.filter(({ value }) => value).map((pair) => readItem(pair, textAt, profile));
  const itemById = new Map<string, Item>();
  for (const item of items) if (!itemById.has(item.id)) itemById.set(item.id, item);
  const deadlines = childOf(root, 'deadlines');
  const scores = childOf(root, 'scores');
  return {
    ...readHeader(root),
    agency: readAgency(childOf(root, 'agency')),
    deadlines: { internal: readDate(childOf(deadlines, 'internal')), closes: readDate(childOf(deadlines, 'closes')) },
    texts,
    items,
    itemById,
    itemsSpan: itemsPair?.key.span ?? firstLine(text),
    emptyItemSpans: new Map(itemPairs.flatMap(({ key, value }) => (value ? [] : [[readItemId(key.text) ?? key.text, key.span] as const]))),
    surveys: Object.fromEntries(pairsOf(childOf(root, 'surveys')).map(({ key, value }) => [key.text, readCounts(value)])),
    scores: { IIT: readNumber(childOf(scores, 'IIT'))?.value ?? null, EIT: readNumber(childOf(scores, 'EIT'))?.value ?? null },
  };
}

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? text.length : end };
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

function readDate(node: SyntaxNode | null): Read<DateReading> | null {
  const text = readText(node);
  return text && { ...text, reading: parseDate(text.value) };
}

function readAgency(node: SyntaxNode | null): Agency {
  return {
    name: readText(childOf(node, 'name')),
    website: urlEntry(childOf(node, 'website'), 'urls'),
    otherSites: elementsOf(childOf(node, 'otherSites')).flatMap((site) => urlEntry(site, 'urls') ?? []),
    contact: readText(childOf(node, 'contact')),
  };
}

function elementsOf(node: SyntaxNode | null): readonly SyntaxNode[] {
  return node?.kind === 'sequence' ? node.items : [];
}

function urlEntry(node: SyntaxNode | null, place: UrlEntry['place'], note: string | null = null): UrlEntry | null {
  return node?.kind === 'scalar' ? { value: node.text, span: node.span, reading: readUrl(node.text), place, note } : null;
}

function readUrlEntry(node: SyntaxNode): UrlEntry | null {
  if (node.kind !== 'map') return urlEntry(node, 'urls');
  return urlEntry(childOf(node, 'url'), 'urls', readText(childOf(node, 'note'))?.value ?? null);
}

function readItem({ key, value, span }: Pair, textAt: ReadonlyMap<number, TextValue>, profile: Profile | null): Item {
  const child = (name: string) => childOf(value, name);
  const urls = findPair(value, 'urls');
  const elements = findPair(value, 'elements');
  const answer = readText(child('answer'));
  const description = textAt.get(child('description')?.span.start ?? -1) ?? null;
  const period = readText(child('period'));
  const result = child('result');
  return {
    id: readItemId(key.text) ?? key.text,
    key: key.text,
    keySpan: key.span,
    span,
    answer: answer && answers.includes(answer.value.trim() as Answer) ? { value: answer.value.trim() as Answer, span: answer.span } : null,
    hasAnswer: child('answer') !== null,
    urls: elementsOf(urls?.value ?? null).flatMap((entry) => readUrlEntry(entry) ?? []),
    hasUrls: urls?.value != null && !(urls.value.kind === 'sequence' && urls.value.items.length === 0),
    urlsKeySpan: urls?.key.span ?? null,
    unreadableKeys: new Set(pairsOf(value).flatMap((pair) => (isReadable(pair) ? [] : [pair.key.text]))),
    description,
    descriptionUrls: description ? readDescriptionUrls(description) : [],
    divisions: readDivisions(child('division'), profile),
    period: period && { ...period, reading: parsePeriod(period.value) },
    elements: pairsOf(elements?.value ?? null).map(readElement),
    elementsKeySpan: elements?.key.span ?? null,
    approval: readApproval(child('approval')),
    verified: readStep(child('verified')),
    result:
      result?.kind === 'map'
        ? { score: readNumber(childOf(result, 'score'))?.value ?? null, remark: readText(childOf(result, 'remark'))?.value ?? null }
        : null,
    sameAs: readText(child('sameAs')),
  };
}

/** What each part of an item must be to be read; an alias is none of them. */
const readableKinds: Readonly<Record<string, SyntaxNode['kind']>> = { description: 'scalar', period: 'scalar', elements: 'map' };

function isReadable({ key, value }: Pair): boolean {
  const kind = Object.hasOwn(readableKinds, key.text) ? readableKinds[key.text] : undefined;
  return !value || !kind || value.kind === kind;
}

function readDescriptionUrls({ value, locate }: TextValue): UrlEntry[] {
  return findTextUrls(value).map(({ text, span }) => ({
    value: text,
    span: locate(span),
    reading: readUrl(text),
    place: 'description',
    note: null,
  }));
}

/** A list, or one text with several names between commas or และ. */
function readDivisions(node: SyntaxNode | null, profile: Profile | null): DivisionEntry[] {
  const nodes = node?.kind === 'sequence' ? node.items : node ? [node] : [];
  const texts = nodes.flatMap((entry) => (entry.kind === 'scalar' ? splitNames(entry) : []));
  return texts.map((entry) => ({ ...entry, reading: profile?.divisions ? readDivision(entry.value, profile.divisions) : null }));
}

const nameSeparator = /[,;]|และ(?=\s*(?:ฝ่าย|โรงเรียน))/g;

function splitNames({ text, span, style }: ScalarNode): Spanned<string>[] {
  const separators = style === 'block' ? [] : [...text.matchAll(nameSeparator)];
  if (separators.length === 0) return [{ value: text.trim(), span }];
  const textStart = span.start + (style === 'plain' ? 0 : 1);
  const starts = [0, ...separators.map((match) => match.index + match[0].length)];
  return starts.flatMap((start, index) => {
    const part = text.slice(start, separators[index]?.index ?? text.length);
    const value = part.trim();
    const offset = textStart + start + part.indexOf(value);
    return value === '' ? [] : [{ value, span: { start: offset, end: offset + value.length } }];
  });
}

function readElement({ key, value }: Pair): ElementEntry {
  const entry = { id: key.text, keySpan: key.span, span: value?.span ?? key.span, url: null, reason: null };
  if (!value) return { ...entry, shown: 'absent' };
  if (value.kind === 'map') {
    const reason = readText(childOf(value, 'none'))?.value ?? null;
    return { ...entry, shown: reason ? 'none' : 'unreadable', reason };
  }
  if (value.kind !== 'scalar') return { ...entry, shown: 'unreadable' };
  if (value.style === 'plain' && /^(?:true|True|TRUE)$/.test(value.text)) return { ...entry, shown: 'yes' };
  if (value.style === 'plain' && /^(?:false|False|FALSE)$/.test(value.text)) return { ...entry, shown: 'no' };
  return { ...entry, shown: 'url', url: urlEntry(value, 'elements') };
}

function readStep(node: SyntaxNode | null): ApprovalStep | null {
  return node?.kind === 'map' ? { by: readText(childOf(node, 'by')), on: readDate(childOf(node, 'on')) } : null;
}

function readApproval(node: SyntaxNode | null): Approval | null {
  if (node?.kind !== 'map') return null;
  const step = (name: string) => readStep(childOf(node, name));
  return { span: node.span, reported: step('reported'), approved: step('approved'), published: step('published') };
}

function readCounts(node: SyntaxNode | null): { key: Spanned<string>; count: number | null }[] {
  return pairsOf(node).map(({ key, value }) => ({ key: { value: key.text, span: key.span }, count: readNumber(value)?.value ?? null }));
}
