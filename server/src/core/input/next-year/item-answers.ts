import { quote } from '../../ground/quote';
import type { FormerItem } from '../../profile/map-items';
import type { Profile, ProfileElement, ProfileItem } from '../../profile/profile';
import type { PreviousResult } from '../../submission/previous-result';
import type { ElementEntry, Item, UrlEntry } from '../../submission/submission';
import { compact } from '../../thai/compact';
import { readItemId } from '../../thai/item-id';
import { findItemMentions } from '../../thai/item-mentions';
import { childOf, type SyntaxNode } from '../../yaml/syntax-tree';
import type { Doubt, FoundEntry, FoundItem, FoundValue } from '../found-answers';
import { nextYearDoubts as doubts, inBoth, originDoubts } from './next-year-texts';
import { findOutdatedParts, findOutdatedWords, type YearStep } from './outdated';

/** The answer to a former item, and why it is taken for the new one. */
export interface FormerAnswer extends FormerItem {
  readonly answered: Item;
  /** What stands under its key. */
  readonly node: SyntaxNode;
}

export interface ItemScene {
  readonly from: Profile;
  readonly to: Profile;
  /** Where a former item goes: the ids of the new list. */
  readonly targetsOf: (former: string) => readonly string[];
}

/** Gives what the former answers say for an item of the new list; null: nothing. */
export function readItemAnswers(target: ProfileItem, formers: readonly FormerAnswer[], scene: ItemScene): FoundItem | null {
  const step = { from: scene.from.fiscalYear, to: scene.to.fiscalYear };
  const { value: previous, doubts: otherResults } = readResults(formers, step.from);
  const values = [
    ...readAnswer(formers),
    ...readUrls(target, formers, step),
    ...readDescription(formers, step, scene),
    ...readDivision(target, formers),
    ...readPeriod(formers),
    ...previous,
    ...readSameAs(target, formers, scene),
    ...readNotes(formers, step),
  ];
  const leftOut = doubtLeftOut(target, formers, scene);
  if (values.length === 0 && leftOut.length === 0) return null;
  return {
    id: target.id,
    title: target.title,
    place: null,
    values,
    doubts: [
      ...originDoubts(formers, step.from, step.to),
      ...formers.flatMap(({ item: { id } }) => {
        const others = scene.targetsOf(id).filter((other) => other !== target.id);
        return others.length > 0 ? [doubts.split(id, others)] : [];
      }),
      ...doubtAnswers(formers),
      ...leftOut,
      ...otherResults,
    ],
  };
}

function foundValue(path: readonly string[], value: FoundValue['value'], ...own: readonly (Doubt | null)[]): FoundValue {
  return { path, value, doubts: own.flatMap((doubt) => doubt ?? []) };
}

const answersOf = (formers: readonly FormerAnswer[]) => [...new Set(formers.flatMap(({ answered }) => answered.answer?.value ?? []))];

function readAnswer(formers: readonly FormerAnswer[]): FoundValue[] {
  const [answer, ...others] = answersOf(formers);
  return answer && others.length === 0 ? [foundValue(['answer'], answer)] : [];
}

function doubtAnswers(formers: readonly FormerAnswer[]): Doubt[] {
  if (answersOf(formers).length < 2) return [];
  return [doubts.answers(formers.flatMap(({ item, answered }) => (answered.answer ? [`${item.id} ${answered.answer.value}`] : [])))];
}

/** Each address once; that a person has opened it does not hold for another year. */
function readUrls(target: ProfileItem, formers: readonly FormerAnswer[], step: YearStep): FoundValue[] {
  const entries = new Map<string, FoundEntry>();
  for (const { item, answered } of formers)
    for (const url of answered.urls)
      if (url.value.trim() !== '' && !entries.has(url.value)) entries.set(url.value, readUrl(url, item.id, target.id, step));
  return entries.size > 0 ? [foundValue(['urls'], [...entries.values()])] : [];
}

function readUrl({ value, note }: UrlEntry, former: string, id: string, step: YearStep): FoundEntry {
  const parts = findOutdatedParts(value, former, id, step);
  return {
    value: note === null ? value : { url: value, note },
    doubts: parts.length > 0 ? [doubts.address(parts, step.from, step.to)] : [],
  };
}

function readDescription(formers: readonly FormerAnswer[], step: YearStep, scene: ItemScene): FoundValue[] {
  const texts = formers.flatMap(({ item, answered }) => {
    const { description } = answered;
    if (!description || description.value.trim() === '') return [];
    const words = findOutdatedWords(description.value, answered.descriptionPeriods(), step);
    const mentions = findItemMentions(description.value).map(({ id }) => id);
    return [{ id: item.id, text: description.value.trim(), words, mentions }];
  });
  if (texts.length === 0) return [];
  const words = [...new Set(texts.flatMap((one) => one.words))];
  const mentions = [...new Set(texts.flatMap((one) => one.mentions))].map((id) => ({ id, now: scene.targetsOf(id) }));
  const moved = mentions.filter(({ id, now }) => now.length !== 1 || now[0] !== id);
  const joined = [...new Set(texts.map(({ text }) => text))];
  return [
    foundValue(
      ['description'],
      joined.join('\n\n'),
      joined.length > 1 ? doubts.joined(texts.map(({ id }) => id)) : null,
      words.length > 0 ? doubts.words(words, step.to) : null,
      moved.length > 0 ? doubts.mentions(moved, step.from) : null,
    ),
  ];
}

const namesOf = (formers: readonly FormerAnswer[]) => [
  ...new Set(formers.flatMap(({ answered }) => answered.divisions.map(({ value }) => value))),
];

/** Where the list names who answers, that stands. */
function readDivision({ divisions = [] }: ProfileItem, formers: readonly FormerAnswer[]): FoundValue[] {
  const names = namesOf(formers);
  return divisions.length > 0 || names.length === 0
    ? []
    : [
        foundValue(
          ['division'],
          names.map((value) => ({ value, doubts: [] })),
        ),
      ];
}

const periodsOf = (formers: readonly FormerAnswer[]) => formers.flatMap(({ answered }) => answered.periods);

/** `ปัจจุบัน`, `รายเดือน`: it names no time, and is of any year. */
const isOfAnyYear = ({ reading }: Item['periods'][number]): boolean => reading?.kind === 'current' || reading?.kind === 'recurring';

function readPeriod(formers: readonly FormerAnswer[]): FoundValue[] {
  const periods = periodsOf(formers);
  const [only, ...others] = new Set(periods.map(({ value }) => value.trim()));
  return only !== undefined && others.length === 0 && periods.every(isOfAnyYear) ? [foundValue(['period'], only)] : [];
}

/** `previous` has room for one result: the lowest, which there is most to learn from. */
function readResults(formers: readonly FormerAnswer[], fiscalYear: number): { readonly value: FoundValue[]; readonly doubts: Doubt[] } {
  const results = formers
    .flatMap((former) => readResult(former, fiscalYear) ?? [])
    .sort((a, b) => (a.score ?? Number.POSITIVE_INFINITY) - (b.score ?? Number.POSITIVE_INFINITY));
  const [lowest, ...others] = results;
  if (!lowest) return { value: [], doubts: [] };
  const part = (key: string, value: string | number | null) => (value === null ? [] : [foundValue(['previous', key], value)]);
  const { item, score, remark } = lowest;
  return {
    value: [...part('fiscalYear', lowest.fiscalYear), ...part('item', item), ...part('score', score), ...part('remark', remark)],
    doubts: others.length > 0 ? [doubts.otherResults(others.map(describeResult))] : [],
  };
}

function describeResult({ fiscalYear, item, score, remark }: PreviousResult): string {
  return [fiscalYear === null ? item : `${item} (${fiscalYear})`, score, remark].filter((part) => part !== null).join(' ');
}

/** Gives whether a result says anything. */
export function hasResult(result: Item['result']): result is NonNullable<Item['result']> {
  return result !== null && (result.score !== null || result.remark !== null);
}

/** Its result, or what it says of an earlier one. */
function readResult({ item, answered: { result, previous } }: FormerAnswer, fiscalYear: number): PreviousResult | null {
  if (hasResult(result)) return { fiscalYear, item: item.id, ...result };
  return previous && { ...previous, item: previous.item ?? item.id };
}

function textAt(node: SyntaxNode | null, key: string): string | null {
  const value = childOf(node, key);
  return value?.kind === 'scalar' && value.text.trim() !== '' ? value.text : null;
}

function readSameAs(target: ProfileItem, formers: readonly FormerAnswer[], scene: ItemScene): FoundValue[] {
  const targets = new Set(formers.flatMap(({ answered }) => sameAsOf(answered, scene) ?? []));
  const [only, ...others] = targets;
  return only && others.length === 0 && only !== target.id ? [foundValue(['sameAs'], only)] : [];
}

/** The item of the new list, where it is one. */
function sameAsOf({ sameAs }: Item, { targetsOf }: ItemScene): string | null {
  const [only, ...others] = targetsOf(readItemId(sameAs?.value ?? '') ?? '');
  return only && others.length === 0 ? only : null;
}

function readNotes(formers: readonly FormerAnswer[], step: YearStep): FoundValue[] {
  const texts = [...new Set(formers.flatMap(({ node }) => textAt(node, 'notes')?.trim() ?? []))];
  if (texts.length === 0) return [];
  const text = texts.join('\n\n');
  const words = findOutdatedWords(text, [], step);
  return [foundValue(['notes'], text, words.length > 0 ? doubts.words(words, step.to) : null)];
}

/** What holds for last year alone, as something to look back at. */
function doubtLeftOut(target: ProfileItem, formers: readonly FormerAnswer[], scene: ItemScene): Doubt[] {
  const periods = readPeriod(formers).length > 0 ? [] : periodsOf(formers).map(({ value }) => value);
  const evidence = formers.flatMap(({ answered }) => answered.evidence.map(({ value }) => value));
  const names = namesOf(formers);
  const listed = target.divisions ?? [];
  const isOther = listed.length > 0 && names.some((name) => !listed.includes(name));
  return [
    ...(isOther ? [doubts.divisions(names)] : []),
    ...(periods.length > 0 ? [doubts.period([...new Set(periods)])] : []),
    ...formers.flatMap((former) => former.answered.elements.flatMap((element) => doubtElement(element, former, target))),
    ...(evidence.length > 0 ? [doubts.evidence([...new Set(evidence)])] : []),
    ...formers.flatMap(({ answered }) =>
      answered.sameAs && sameAsOf(answered, scene) === null ? [doubts.sameAs(answered.sameAs.value)] : [],
    ),
  ];
}

/** An element is not ticked before somebody has looked; what was said of it stays to be read. */
function doubtElement(element: ElementEntry, { item, node }: FormerAnswer, target: ProfileItem): Doubt[] {
  const { id, shown, url, reason, note, period, divisions } = element;
  const typed = shown === 'unreadable' ? textAt(childOf(node, 'elements'), id) : null;
  const plain = [typed, url?.value, note, period?.value, divisions.map(({ value }) => value).join(', ')].filter((part) => part);
  const none = reason === null ? null : doubts.none(quote(reason));
  const said = inBoth((language) => [...(none ? [none[language]] : []), ...plain].join('; '));
  if (said.th === '') return [];
  const known = findElement(id, item, target);
  return [doubts.element(known?.label ?? id, known !== null, said)];
}

/** Of one id, or of one label. */
function findElement(id: string, former: ProfileItem, { elements = [] }: ProfileItem): ProfileElement | null {
  const label = former.elements?.find((element) => element.id === id)?.label;
  return elements.find((element) => element.id === id || (label !== undefined && compact(element.label) === compact(label))) ?? null;
}
