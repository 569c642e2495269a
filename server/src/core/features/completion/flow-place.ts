import type { Span } from '../../ground/span';
import { findQuoteEnd } from '../../yaml/diagnosis/source-lines';
import { findLineStop } from '../../yaml/layout';
import type { Path, PathStep } from '../../yaml/syntax-tree';

/** What is being typed inside `{ }` or `[ ]`. Offsets and paths are relative to where that begins. */
export interface FlowPlace {
  readonly kind: 'key' | 'value';
  /** Of the map of the key, or of the value. */
  readonly path: Path;
  readonly word: Span;
  readonly quote: '"' | "'" | '';
  readonly isClosed: boolean;
  readonly hasColon: boolean;
  /** The colon or comma right before the word: a blank is missing. */
  readonly isGlued: boolean;
  /** A further key or entry follows on a line below: a comma has to stand before it. */
  readonly lacksComma: boolean;
  /** The other keys of the map. */
  readonly keys: ReadonlySet<string>;
}

interface Bracket {
  readonly isMap: boolean;
  readonly path: Path;
  readonly keys: Set<string>;
  /** The key whose value comes next, or the index of the entry. */
  step: PathStep | null;
}

interface Token {
  readonly kind: 'open' | 'close' | 'comma' | 'colon' | 'word' | 'comment';
  readonly start: number;
  readonly end: number;
}

/** Brackets in each other in which something may be typed: the format has three. */
const deepest = 20;

/** Signs between which an empty word stands. */
const opening: ReadonlySet<Token['kind']> = new Set(['open', 'comma', 'colon']);
const closing: ReadonlySet<Token['kind']> = new Set(['close', 'comma', 'comment']);

/** Finds what is being typed at an offset of a text that begins with a bracket; null where nothing can be. */
export function findFlowPlace(text: string, at: number): FlowPlace | null {
  const open: Bracket[] = [];
  let found: { readonly place: FlowPlace; readonly bracket: Bracket } | null = null;
  const tokens = readTokens(text);
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const isBetween = before !== undefined && before.end <= at && at <= token.start;
    const isOnLineAbove = before?.kind !== 'colon' && text.slice(at, token.start).includes('\n');
    if (!found && isBetween && opening.has(before.kind) && (closing.has(token.kind) || isOnLineAbove)) {
      found = placeOf({ kind: 'word', start: at, end: at }, tokens, index, text, open, at);
    }
    const bracket = open.at(-1);
    if (token.kind === 'word' && token.start <= at && at <= token.end) found ??= placeOf(token, tokens, index + 1, text, open, at);
    else if (token.kind === 'word' && bracket?.isMap && bracket.step === null)
      bracket.keys.add(unquote(text.slice(token.start, token.end)));
    if (token.kind === 'comment' && token.start < at && at <= token.end) return null;
    if (token.kind === 'open') {
      if (open.length > deepest) return null;
      const path = bracket ? pathOf(bracket) : [];
      open.push({ isMap: text.charAt(token.start) === '{', path, keys: new Set(), step: text.charAt(token.start) === '{' ? null : 0 });
    }
    if (token.kind === 'colon' && bracket?.isMap) {
      const key = tokens[index - 1];
      bracket.step ??= key?.kind === 'word' ? unquote(text.slice(key.start, key.end)) : '';
    }
    if (token.kind === 'comma' && bracket) bracket.step = bracket.isMap ? null : Number(bracket.step) + 1;
    if (token.kind === 'close') {
      open.pop();
      if (open.length === 0) return found !== null && token.start >= at ? found.place : null;
      if (found !== null && found.bracket === bracket && token.start >= at) return found.place;
    }
  }
  return found?.place ?? null;
}

function pathOf({ path, step }: Bracket): Path {
  return step === null ? path : [...path, step];
}

function placeOf(
  token: Token,
  tokens: readonly Token[],
  next: number,
  text: string,
  open: readonly Bracket[],
  at: number,
): { readonly place: FlowPlace; readonly bracket: Bracket } | null {
  const bracket = open.at(-1);
  if (!bracket) return null;
  const sign = text.charAt(token.start);
  const quote = token.start < token.end && (sign === '"' || sign === "'") ? sign : '';
  const isClosed = quote !== '' && token.end - token.start > 1 && text.charAt(token.end - 1) === quote;
  const word = quote === '' ? token : { start: token.start + 1, end: token.end - (isClosed ? 1 : 0) };
  // Outside the quotation marks nothing is typed.
  if (at < word.start || word.end < at) return null;
  const isKey = bracket.isMap && bracket.step === null;
  const follower = tokens[next];
  const isBegun = follower !== undefined && (follower.kind === 'word' || follower.kind === 'open');
  const place: FlowPlace = {
    kind: isKey ? 'key' : 'value',
    path: pathOf(bracket),
    word: { start: word.start, end: word.end },
    quote,
    isClosed,
    hasColon: isKey && tokens[next]?.kind === 'colon',
    isGlued: /[:,]/.test(text.charAt(token.start - 1)),
    lacksComma: isBegun && (isKey || token.start === token.end) && text.slice(token.end, follower.start).includes('\n'),
    keys: bracket.keys,
  };
  return { place, bracket };
}

function unquote(text: string): string {
  return /^["']/.test(text) ? text.slice(1).replace(/["']$/, '') : text;
}

const signs: Readonly<Record<string, Token['kind']>> = { '{': 'open', '[': 'open', '}': 'close', ']': 'close', ',': 'comma' };

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const take = (kind: Token['kind'], start: number, end: number) => {
    tokens.push({ kind, start, end });
    return end;
  };
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    const kind = signs[sign];
    if (kind) at = take(kind, at, at + 1);
    else if (/\s/.test(sign)) at++;
    else if (sign === '#' && /\s/.test(text.charAt(at - 1))) at = take('comment', at, findLineStop(text, at));
    else if (sign === ':' && /^[\s,[\]{}]?$/.test(text.charAt(at + 1))) at = take('colon', at, at + 1);
    else if (sign === '"' || sign === "'") {
      const end = findQuoteEnd(text.slice(0, findLineStop(text, at)), at + 1, sign);
      at = take('word', at, end < 0 ? endOfOpenQuote(text, at) : end + 1);
    } else at = take('word', at, endOfWord(text, at));
  }
  tokens.push({ kind: 'comma', start: text.length, end: text.length });
  return tokens;
}

/** A quotation mark that is just being typed leaves the rest of the brackets as they are. */
function endOfOpenQuote(text: string, at: number): number {
  return at + (/^["'][^,[\]{}\n]*/.exec(text.slice(at))?.[0].trimEnd().length ?? 1);
}

function endOfWord(text: string, at: number): number {
  const word = /^(?:(?!\s#|:[\s,[\]{}]|:$)[^,[\]{}\n])*/.exec(text.slice(at))?.[0] ?? '';
  return at + Math.max(1, word.trimEnd().length);
}
