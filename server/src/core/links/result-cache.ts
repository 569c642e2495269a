import { limits } from '../ground/limits';
import { isFileKind } from './file-kind';
import { isFresh } from './lifetime';
import { isFailure, type Outcome } from './outcome';
import type { PageFacts } from './read-page';

/** What is kept between sessions: outcomes by address, and what hosts answer for a page that cannot be there, by origin. */
export interface CachedResults {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly randomPages: ReadonlyMap<string, RandomPage>;
}

/** `facts` is null where the host says that there is no such page. */
export interface RandomPage {
  readonly facts: PageFacts | null;
  /** Where the host sent the visitor instead; null where it answered at once. */
  readonly target: string | null;
  /** Milliseconds since 1970. */
  readonly checkedAt: number;
}

const version = 1;

/** Writes the results that are still believed; of too many, or too many bytes, the newest. */
export function formatCache({ outcomes, randomPages }: CachedResults, now: number): string {
  const newest = [...outcomes]
    .filter(([, outcome]) => isFresh(outcome, randomPageOf(randomPages, outcome), now))
    .sort(([, a], [, b]) => b.checkedAt - a.checkedAt)
    .slice(0, limits.cachedLinks);
  const kept: string[] = [];
  const pages = new Map<string, string>();
  let bytes = 0;
  for (const [key, outcome] of newest) {
    const { origin } = new URL(outcome.finalUrl);
    const randomPage = pages.has(origin) ? undefined : randomPages.get(origin);
    const texts = [formatEntry(key, outcome), ...(randomPage ? [formatEntry(origin, randomPage)] : [])];
    bytes += countBytes(texts.join(','));
    if (bytes > limits.cachedBytes) break;
    const [text = '', page] = texts;
    kept.push(text);
    if (page !== undefined) pages.set(origin, page);
  }
  return `{"version":${version},"outcomes":{${kept.join(',')}},"randomPages":{${[...pages.values()].join(',')}}}`;
}

function formatEntry(key: string, value: unknown): string {
  return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Reads what {@link formatCache} wrote and is still believed; null where the text is something else. */
export function parseCache(text: string, now: number): CachedResults | null {
  const value = parseJson(text);
  if (!isRecord(value) || value.version !== version || !isRecord(value.outcomes) || !isRecord(value.randomPages)) return null;
  const randomPages = new Map(Object.entries(value.randomPages).filter(isEntryOf(isRandomPage)));
  const outcomes = new Map(
    Object.entries(value.outcomes)
      .filter(isEntryOf(isOutcome))
      .filter(([key, { url }]) => key === url),
  );
  if (outcomes.size < Object.keys(value.outcomes).length || randomPages.size < Object.keys(value.randomPages).length) return null;
  const fresh = [...outcomes].filter(([, outcome]) => isFresh(outcome, randomPageOf(randomPages, outcome), now));
  return { outcomes: new Map(fresh), randomPages };
}

/** Gives what the host of an outcome answers for a page that cannot be there; null for the very page to which it then sends. */
export function randomPageOf(pages: ReadonlyMap<string, RandomPage>, { hops, finalUrl }: Outcome): PageFacts | null {
  const page = pages.get(new URL(finalUrl).origin);
  const isTarget = page?.target === finalUrl && hops.length === 0;
  return isTarget ? null : (page?.facts ?? null);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntryOf<T>(isValue: (value: unknown) => value is T): (entry: [string, unknown]) => entry is [string, T] {
  return (entry): entry is [string, T] => isValue(entry[1]);
}

const isText = (value: unknown) => typeof value === 'string';
const hash = /^[0-9a-f]{64}$/;
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isFlag = (value: unknown) => typeof value === 'boolean';
const isAddress = (value: unknown) => typeof value === 'string' && URL.canParse(value);
const isHop = (value: unknown) => isRecord(value) && isAddress(value.url) && isNumber(value.status);

function isOutcome(value: unknown): value is Outcome {
  if (!isRecord(value) || !isAddress(value.url) || !isAddress(value.finalUrl)) return false;
  const { hops, answer, failure, attempts, checkedAt, elapsed } = value;
  const isAnswered = failure === null ? isAnswer(answer) : answer === null && isFailure(failure);
  return isAnswered && Array.isArray(hops) && hops.every(isHop) && [attempts, checkedAt, elapsed].every(isNumber);
}

function isAnswer(value: unknown): boolean {
  if (!isRecord(value) || !isNumber(value.status) || !isRecord(value.headers)) return false;
  const isHashed = value.sha256 === undefined || (isText(value.sha256) && hash.test(value.sha256));
  return isHashed && Object.values(value.headers).every(isText) && isPageFacts(value.page);
}

function isPageFacts(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const {
    kind,
    bytes,
    isWhole,
    title,
    start,
    textLength,
    fingerprints,
    hasPasswordField,
    showsDocument,
    hasOtherContent,
    hasWallScript,
    hasTable,
    forward,
    isSwitch,
  } = value;
  return (
    isFileKind(kind) &&
    isText(start) &&
    Array.isArray(fingerprints) &&
    fingerprints.every(isText) &&
    [bytes, textLength].every(isNumber) &&
    (title === null || isText(title)) &&
    [isWhole, hasPasswordField, showsDocument, hasOtherContent, hasWallScript, hasTable, isSwitch].every(isFlag) &&
    (forward === null || isForward(forward))
  );
}

function isForward(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { to, by, seconds, setsCookie } = value;
  return isAddress(to) && (by === 'refresh' || by === 'script') && isNumber(seconds) && isFlag(setsCookie);
}

function isRandomPage(value: unknown): value is RandomPage {
  return (
    isRecord(value) &&
    isNumber(value.checkedAt) &&
    (value.facts === null || isPageFacts(value.facts)) &&
    (value.target === null || isText(value.target))
  );
}
