import type { ByLanguage } from '../../ground/language';
import type { Profile } from '../../profile/profile';
import type { Doubt, FoundAnswers, FoundItem, FoundValue, Unreadable } from '../found-answers';
import { type ItemBlock, readBlock } from './item-block';
import { findHeads, type HeadSearch, type ItemHead, isSection } from './item-heads';
import { indexTitles, titleKey } from './item-titles';
import type { PrintedScore } from './read-score';
import { readFacts } from './report-facts';
import { readReportLines } from './report-lines';
import { placeOf, reportDoubts, reportProblems, reportRemarks } from './report-texts';
import { readSentAddresses } from './sent-addresses';
import { readSurveyScores } from './survey-scores';
import { measureWidth } from './unwrap-lines';

/** A head with what stands below it. */
interface Entry {
  readonly head: ItemHead;
  readonly block: ItemBlock;
  /** Of the head, in the source. */
  readonly line: number;
  /** The item of the list that is meant; null where the list has none. */
  readonly id: string | null;
  readonly doubts: readonly Doubt[];
}

/**
 * Reads the report of a result: its table of items (document 004:706-879) as text, copied or taken out of a PDF file. Codes are read in every
 * misread spelling, by number and title together; addresses that a page breaks are put together again. What is not certain has its doubt.
 */
export function readResultReport(text: string, profile: Profile): FoundAnswers | Unreadable {
  const { lines, repeated } = readReportLines(text);
  if (lines.length === 0) return { problem: reportProblems.empty };
  const search: HeadSearch = { lines, titles: indexTitles(profile), indicators: profile.indicators.map(({ id }) => id) };
  const heads = findHeads(search);
  const listTitle = profile.title;
  if (heads.every((head) => head.titleId === null && !profile.itemById.has(head.codeId ?? '')))
    return { problem: fill(listTitle, reportProblems.noItems) };
  const other = findOtherList(heads, profile);
  if (other) return { problem: other };
  const named = nameItems(heads, profile);
  const width = measureWidth(lines.slice(heads[0]?.start).map(({ text: line }) => line));
  const entries = heads.map((head, at): Entry => {
    const end = findEnd(search, head.end, heads[at + 1]?.start ?? lines.length);
    const { id, doubts } = named[at] ?? { id: null, doubts: [] };
    return { head, block: readBlock(lines.slice(head.end, end), width), line: lines[head.start]?.number ?? 0, id, doubts };
  });
  const above = lines.slice(0, entries.find(({ block }) => block.hasParts)?.head.start ?? heads[0]?.start ?? 0);
  const facts = readFacts(above);
  // Of another year the numbers are those of another submission.
  const isOfYear = facts.fiscalYear === null || facts.fiscalYear === profile.fiscalYear;
  const whole = isOfYear ? readSurveyScores(above, profile) : [];
  const remarks: ByLanguage<string>[] = [];
  if (facts.fiscalYear !== null && facts.fiscalYear !== profile.fiscalYear)
    remarks.push(reportRemarks.otherYear(facts.fiscalYear, profile.fiscalYear));
  if (facts.agencyName !== null) remarks.push(reportRemarks.agency(facts.agencyName));
  const tools = [...new Set(whole.flatMap(({ path }) => path[1] ?? []))];
  if (tools.length > 0) remarks.push(reportRemarks.surveyScores(tools));
  const unknown = entries.filter(({ id }) => id === null);
  remarks.push(...unknown.map(({ head, line }) => reportRemarks.notInList(line, head.codeId ?? head.code ?? '?', head.title)));
  const byItem = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.id === null) continue;
    const own = byItem.get(entry.id);
    if (own) own.push(entry);
    else byItem.set(entry.id, [entry]);
  }
  let mended = 0;
  const items = [...byItem].map(([id, own]): FoundItem => {
    const read = readItem(id, own, profile);
    mended += read.mended;
    remarks.push(...read.remarks);
    return read.item;
  });
  const missing = profile.items.filter(({ id }) => !byItem.has(id)).map(({ id }) => id);
  if (missing.length > 0) remarks.push(reportRemarks.missing(missing));
  if (width !== null) remarks.push(reportRemarks.unwrapped);
  if (mended > 0) remarks.push(reportRemarks.mendedDigits(mended));
  const first = entries[0]?.line ?? 0;
  const last = lines[heads.at(-1)?.end ?? 0]?.number ?? Number.POSITIVE_INFINITY;
  const inTable = repeated.filter(({ numbers }) => numbers.some((number) => number > first && number < last));
  remarks.push(...inTable.map((line) => reportRemarks.repeated(line.text, line.numbers.length)));
  return { kind: 'result-report', agencyName: null, website: null, fiscalYear: facts.fiscalYear, whole, items, remarks };
}

function fill(title: ByLanguage<string>, write: (title: string) => ByLanguage<string>): ByLanguage<string> {
  return { th: write(title.th).th, en: write(title.en).en };
}

/** What is said of an item ends at the next heading of the table. */
function findEnd(search: HeadSearch, start: number, stop: number): number {
  for (let at = start; at < stop; at++) if (isSection(search, at)) return at;
  return stop;
}

/** A report of another list has other titles at its numbers, most of them. */
function findOtherList(heads: readonly ItemHead[], profile: Profile): ByLanguage<string> | null {
  const titled = heads.filter(({ title, codeId }) => title !== null && codeId !== null);
  const fitting = titled.filter(({ titleId, codeId }) => titleId === codeId);
  const example = titled.find(({ titleId, codeId }) => titleId !== codeId);
  if (!example || titled.length < leastForOtherList || fitting.length * 2 > titled.length) return null;
  const shown = { code: example.codeId ?? '', printed: example.title ?? '', own: profile.itemById.get(example.codeId ?? '')?.title ?? '–' };
  return fill(profile.title, (title) => reportProblems.otherList(fitting.length, titled.length, title, shown));
}

const leastForOtherList = 3;

/** Gives the item of the list that each head means: by number and title where both agree, by one of them with a doubt where not. */
function nameItems(
  heads: readonly ItemHead[],
  profile: Profile,
): readonly { readonly id: string | null; readonly doubts: readonly Doubt[] }[] {
  const certain = new Set(heads.flatMap(({ codeId, titleId }) => (codeId !== null && codeId === titleId ? [codeId] : [])));
  return heads.map(({ code, codeId, title, titleId, isExactTitle }) => {
    const isListed = codeId !== null && profile.itemById.has(codeId);
    if (isListed && (codeId === titleId || title === null)) return { id: codeId, doubts: [] };
    if (titleId !== null && isExactTitle && !certain.has(titleId))
      return { id: titleId, doubts: [code === null ? reportDoubts.noNumber : reportDoubts.otherNumber(code)] };
    if (isListed && title !== null && !certain.has(codeId)) return { id: codeId, doubts: [reportDoubts.otherTitle(title)] };
    return { id: null, doubts: [] };
  });
}

interface ReadItem {
  readonly item: FoundItem;
  readonly remarks: readonly ByLanguage<string>[];
  readonly mended: number;
}

/** Reads an item from the places where the report speaks of it: a summary may have its score, one block has the rest. */
function readItem(id: string, entries: readonly Entry[], profile: Profile): ReadItem {
  const withParts = entries.filter(({ block }) => block.hasParts);
  const main = withParts[0] ?? entries[0];
  if (!main) throw new RangeError(`no place of ${id}`);
  const again = withParts.slice(1).filter((entry) => !isSame(entry.block, main.block));
  const { block } = main;
  const { title = '', titleAliases = [] } = profile.itemById.get(id) ?? {};
  const sent = readSentAddresses(block.urls, [title, ...titleAliases].map(titleKey));
  const remarks = [
    ...again.map(({ line }) => reportRemarks.twice(line, id, main.line)),
    ...(block.hasParts ? block.left.map(({ number, text }) => reportRemarks.left(number, id, text)) : []),
  ];
  const values: FoundValue[] = [];
  const urls: FoundValue = {
    path: ['urls'],
    value: sent.entries,
    doubts: sent.left.map(({ text }) => reportDoubts.wordsAmongAddresses(text)),
  };
  if (sent.entries.length > 0) values.push(answerOf(block), urls);
  else if (block.answer === 'มี' || block.answer === 'ไม่มี') values.push({ path: ['answer'], value: block.answer, doubts: [] });
  if (block.description !== '') values.push({ path: ['description'], value: block.description, doubts: block.descriptionDoubts });
  values.push(...readResult(main, entries));
  const isAnswered = values.some(({ path }) => path[0] === 'answer');
  const doubts = [
    ...main.doubts,
    ...again.map(({ line }) => reportDoubts.twice(line)),
    ...(isAnswered ? [] : [block.hasParts ? reportDoubts.noAddress : reportDoubts.noDetails]),
    ...(sent.entries.length === 0 ? sent.left.map(({ text }) => reportDoubts.wordsAmongAddresses(text)) : []),
    ...(values.some(({ path }) => path[0] === 'result') ? [] : [scoreDoubt(main)]),
  ];
  return { item: { id, title: main.head.title, place: placeOf(main.line), values, doubts }, remarks, mended: sent.mended };
}

function isSame(one: ItemBlock, other: ItemBlock): boolean {
  const said = ({ urls, description, remark }: ItemBlock) => JSON.stringify([urls.map(({ text }) => text), description, remark]);
  return said(one) === said(other);
}

function answerOf({ answer }: ItemBlock): FoundValue {
  const isNo = answer !== null && /^ไม่/.test(answer);
  return isNo
    ? { path: ['answer'], value: 'ไม่มี', doubts: [reportDoubts.answerAgainstAddress(answer)] }
    : { path: ['answer'], value: 'มี', doubts: [] };
}

const scoreOf = ({ head, block }: Entry): PrintedScore | null => head.score ?? block.score;

function scoreDoubt(entry: Entry): Doubt {
  const score = scoreOf(entry);
  return score ? reportDoubts.scoreUnread(score.typed) : reportDoubts.scoreMissing;
}

/** A submission has a place for the assessors' words only beside a score; without one they become notes. */
function readResult(main: Entry, entries: readonly Entry[]): readonly FoundValue[] {
  const scores = [main, ...entries].flatMap((entry) => scoreOf(entry)?.value ?? []);
  const [score] = scores;
  const { remark, remarkDoubts } = main.block;
  if (score === undefined) return remark === '' ? [] : [{ path: ['notes'], value: remark, doubts: [reportDoubts.remarkWithoutScore] }];
  const other = scores.find((each) => each !== score);
  const doubts = [
    ...(score === 0 || score === 100 ? [] : [reportDoubts.scoreBetween]),
    ...(other === undefined ? [] : [reportDoubts.scoresDiffer(other)]),
    ...(score === 0 && remark === '' ? [reportDoubts.zeroWithoutReason] : []),
  ];
  const value: FoundValue = { path: ['result', 'score'], value: score, doubts };
  return remark === '' ? [value] : [value, { path: ['result', 'remark'], value: remark, doubts: remarkDoubts }];
}
