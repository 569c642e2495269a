import { placeSubmission } from '../../analysis/analyse';
import { analyseBytes } from '../../analysis/check';
import { formatFinding } from '../../analysis/format-finding';
import type { ByLanguage, Language } from '../../ground/language';
import { ownValue } from '../../ground/own-value';
import type { ProfileCatalog } from '../../profile/catalog';
import { profileInvalid } from '../../profile/codes/profile-invalid';
import { profileUnknown } from '../../profile/codes/profile-unknown';
import { type FormerItem, mapItems } from '../../profile/map-items';
import type { Profile, ProfileItem } from '../../profile/profile';
import type { Submission } from '../../submission/submission';
import { staffSurvey } from '../../submission/survey-counts';
import { itemIdOf } from '../../thai/item-id';
import { findLineEnd } from '../../yaml/layout';
import { findPair, type Pair } from '../../yaml/syntax-tree';
import type { FoundAnswers, FoundValue, Unreadable } from '../found-answers';
import type { Conflict } from '../merge-answers';
import { writeDraft } from '../write-draft';
import { type FormerAnswer, hasResult, type ItemScene, readItemAnswers } from './item-answers';
import {
  createLeftovers,
  findUnreadBlocks,
  findUnreadPairs,
  findUnreadTop,
  type Leftover,
  leaveBlocks,
  saysNothing,
  writeLeftovers,
} from './leftovers';
import { inBoth, nextYearDoubts } from './next-year-texts';

/** An item of the new list and the former ones that it comes from; none: it is new. */
export interface MappedItem {
  readonly item: ProfileItem;
  readonly former: readonly FormerItem[];
}

/** What became of a submission of another list. */
export interface NextYear {
  readonly from: Profile;
  readonly to: Profile;
  /** The new submission. */
  readonly text: string;
  /** Of the new list, in its order. */
  readonly items: readonly MappedItem[];
  /** Items of the former list that go nowhere. */
  readonly gone: readonly { readonly item: ProfileItem; readonly isAnswered: boolean }[];
  /** Values that were written, and comments that ask a person to look. */
  readonly filled: number;
  readonly doubts: number;
  /** What was not taken over, its text kept at the end of the new submission. */
  readonly leftovers: readonly Leftover[];
  /** What was left out knowingly, as it is of the former year alone. */
  readonly dropped: readonly DroppedPart[];
}

/** `earlier`: results and scores of years before the former one, where that has its own. */
export type DroppedPart = 'deadlines' | 'surveys' | 'approvals' | 'verified' | 'earlier';

export interface NextYearOptions {
  readonly catalog: ProfileCatalog;
  /** Of the comments in the new submission. */
  readonly language: Language;
}

/**
 * Makes a submission of another list from the bytes of a submission: items are taken over where titles are equal or the lists say that they
 * are about the same matter, and what is of the former year is left out or marked. Whatever else stands in the text is kept as comments.
 */
export function startNextYear(bytes: Uint8Array, to: Profile, { catalog, language }: NextYearOptions): NextYear | Unreadable {
  const analysis = analyseBytes(bytes, { catalog, today: null });
  const submission = placeSubmission(analysis);
  const { file, profile: from, headFindings } = analysis;
  if (!submission || !from) {
    const isOfList = ({ code }: { readonly code: string }) => code === profileUnknown.code || code === profileInvalid.code;
    const reason = headFindings.find(isOfList) ?? [...file.problems, ...headFindings][0];
    const said = reason ? inBoth((each) => formatFinding(reason, each)) : null;
    return { problem: inBoth((each) => problems[each].unreadable(said?.[each] ?? null)) };
  }
  if (from.id === to.id) return { problem: inBoth((each) => problems[each].sameList(to.id)) };

  const map = mapItems(from, to, catalog.profiles);
  const targets = invert(map);
  const scene: ItemScene = { from, to, targetsOf: (former) => targets.get(former) ?? [] };
  const pairs = pairsOfItems(findPair(file.root, 'items'));
  const nodeOf = ({ id }: ProfileItem) => pairs.find(({ key }) => itemIdOf(key.text) === id)?.value ?? null;
  const answerOf = (former: FormerItem): FormerAnswer[] => {
    const answered = submission.itemById.get(former.item.id);
    const node = nodeOf(former.item);
    return answered && node ? [{ ...former, answered, node }] : [];
  };
  const leave = createLeftovers(file.text);
  const unread = findUnreadBlocks(file);
  const isUnread = ({ span }: Pair) => unread.some(({ start, block }) => start <= span.start && span.start < start + block.text.length);
  const found: FoundAnswers = {
    kind: 'previous-year',
    agencyName: submission.agency.name?.value ?? null,
    website: submission.agency.website?.value ?? null,
    fiscalYear: to.fiscalYear,
    whole: readWhole(submission, from, to),
    items: to.items.flatMap((item) => readItemAnswers(item, (map.get(item.id) ?? []).flatMap(answerOf), scene) ?? []),
    remarks: [],
  };
  const draft = writeDraft(found, to, { agencyName: null, website: null }, { catalog, language });
  const leftovers = [
    ...leaveBlocks(unread, file, leave),
    ...findUnreadTop(file.root, leave),
    ...findLeftCounts(submission, to),
    ...pairs.flatMap((pair) => (isUnread(pair) ? [] : leaveItem(pair, submission, scene, leave))),
    ...draft.conflicts.flatMap(leaveConflict),
  ];
  const written = draft.text;
  const lineEnd = findLineEnd(written);
  const ending = writeLeftovers(leftovers, from.fiscalYear, language).map((line) => `${line}${lineEnd}`);
  return {
    from,
    to,
    text: `${written}${ending.join('')}`,
    items: to.items.map((item) => ({ item, former: map.get(item.id) ?? [] })),
    gone: from.items.flatMap((item) => {
      const node = nodeOf(item);
      return targets.has(item.id) ? [] : [{ item, isAnswered: node !== null && !saysNothing(node, item) }];
    }),
    filled: draft.filled,
    doubts: draft.doubts,
    leftovers,
    dropped: findDropped(submission),
  };
}

const problems: ByLanguage<{ readonly unreadable: (reason: string | null) => string; readonly sameList: (id: string) => string }> = {
  th: {
    unreadable: (reason) => `อ่านไฟล์คำตอบเดิมไม่ได้${reason ? `: ${reason}` : ''} ให้แก้ไฟล์เดิมก่อน แล้วลองใหม่`,
    sameList: (id) => `ไฟล์คำตอบเดิมเป็นของรายการ ${id} อยู่แล้ว ให้เลือกรายการของปีอื่น`,
  },
  en: {
    unreadable: (reason) => `The former submission cannot be read${reason ? `: ${reason}` : ''}. Mend it first, then try again.`,
    sameList: (id) => `The former submission is of the list ${id} already. Choose the list of another year.`,
  },
};

function invert(map: ReadonlyMap<string, readonly FormerItem[]>): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  for (const [id, former] of map) for (const { item } of former) targets.set(item.id, [...(targets.get(item.id) ?? []), id]);
  return targets;
}

function pairsOfItems(items: Pair | null): readonly Pair[] {
  return items?.value?.kind === 'map' ? items.value.pairs : [];
}

/** What is said of the agency as a whole, and its staff. */
function readWhole({ agency, headcount, scores }: Submission, from: Profile, to: Profile): readonly FoundValue[] {
  const text = (path: readonly string[], value: string | undefined): FoundValue[] =>
    value === undefined || value.trim() === '' ? [] : [{ path, value, doubts: [] }];
  const sites = agency.otherSites.map(({ value }) => ({ value, doubts: [] }));
  const groups = groupsOf(to);
  return [
    ...(sites.length > 0 ? [{ path: ['agency', 'otherSites'], value: sites, doubts: [] }] : []),
    ...text(['agency', 'contact'], agency.contact?.value),
    ...text(['agency', 'itapUsers', 'supervisor'], agency.itapUsers.supervisor?.value),
    ...text(['agency', 'itapUsers', 'administrator'], agency.itapUsers.administrator?.value),
    ...headcount.flatMap(({ key, count, divisions }): FoundValue[] => {
      const counts = divisions.flatMap((one) => (one.count === null ? [] : [[one.key, one.count] as const]));
      const value = count ?? (counts.length > 0 ? Object.fromEntries(counts) : null);
      return value === null || !groups.has(key)
        ? []
        : [{ path: ['headcount', key], value, doubts: [nextYearDoubts.headcount(from.fiscalYear)] }];
    }),
    ...readScores(scores, from.fiscalYear),
  ];
}

/** What was published or expected of the surveys is the result of the year before. */
function readScores({ IIT, EIT }: Submission['scores'], fiscalYear: number): readonly FoundValue[] {
  const tools = Object.entries({ IIT, EIT }).flatMap(([tool, { score, indicators }]): FoundValue[] => {
    const points = indicators.flatMap((one) => (one.score === null ? [] : [[one.key, one.score] as const]));
    const whole = score === null ? [] : [['score', score] as const];
    const value = points.length > 0 ? Object.fromEntries([...whole, ...points]) : score;
    return value === null ? [] : [{ path: ['scores', 'previous', tool], value, doubts: [nextYearDoubts.scores] }];
  });
  return tools.length > 0 ? [{ path: ['scores', 'previous', 'fiscalYear'], value: fiscalYear, doubts: [] }, ...tools] : [];
}

function groupsOf({ surveys }: Profile): ReadonlySet<string> {
  return new Set((ownValue(surveys, staffSurvey)?.groups ?? []).map(({ key }) => key));
}

function findLeftCounts({ headcount }: Submission, to: Profile): readonly Leftover[] {
  const groups = groupsOf(to);
  return headcount.flatMap(({ key, count, divisions }) => {
    if (groups.has(key) || (count === null && divisions.length === 0)) return [];
    const text = count ?? divisions.map((one) => `${one.key}: ${one.count ?? ''}`).join(', ');
    return [{ reason: 'no-group', what: 'headcount', line: null, text: `${key}: ${text}` }];
  });
}

/** An item that goes nowhere as a whole, of others what could not be read. */
function leaveItem(pair: Pair, { itemById }: Submission, { from, targetsOf }: ItemScene, leave: ReturnType<typeof createLeftovers>) {
  const id = itemIdOf(pair.key.text);
  const listed = from.itemById.get(id);
  const item = itemById.get(id);
  if (!pair.value || (item && item.key !== pair.key.text)) return pair.value ? [leave('twice', pair.key.text, pair.span)] : [];
  if (!listed) return [leave('not-listed', pair.key.text, pair.span)];
  if (targetsOf(id).length > 0) return findUnreadPairs(pair, leave);
  return saysNothing(pair.value, listed) ? [] : [leave('gone', `${id} ${listed.title}`, pair.span)];
}

function leaveConflict({ reason, item, path, found }: Conflict): Leftover[] {
  if (reason === 'differs') return [];
  return [{ reason: 'not-written', what: [...(item ? [item] : []), ...path].join(' '), line: null, text: found }];
}

function findDropped({ items, deadlines, surveys, scores }: Submission): readonly DroppedPart[] {
  const isThere: Readonly<Record<DroppedPart, boolean>> = {
    deadlines: deadlines.internal !== null || deadlines.closes !== null,
    surveys: Object.values(surveys).some((counts) => counts.some(({ count }) => count !== null)),
    approvals: items.some(
      ({ approval }) => approval && [approval.reported, approval.approved, approval.published].some((one) => one?.by ?? one?.on),
    ),
    verified: items.some(({ verified, urls }) => verified !== null || urls.some((url) => url.verified !== null)),
    earlier: scores.previous !== null || items.some(({ result, previous }) => previous !== null && hasResult(result)),
  };
  return (Object.keys(isThere) as DroppedPart[]).filter((part) => isThere[part]);
}
