import { findMatches } from '../ground/matches';
import type { Span } from '../ground/span';
import { trimAddress } from './address-end';

/** A web address inside a text. */
export interface TextUrl {
  readonly text: string;
  readonly span: Span;
}

/** What runs on from the beginning of an address to a blank or a quotation mark. */
const run = /https?:\/\/[^\s<>"'“”‘’|\\^`]+/gi;
/** The same, also from `www.` at the beginning of a word. */
const runOfAny = /(?:https?:\/\/|(?<![^\s(<"“‘'[,;|])www\.)[^\s<>"'“”‘’|\\^`]+/gi;
const beginning = /https?:\/\/|(?<=[,;])www\./gi;

/** Nothing but the beginning of an address, once or more: `https://`, `http://www.`. */
const onlyBeginning = /^(?:https?:\/*(?:www\.)?){1,9}$/i;
/** What an address stands behind that is a part of another one: a value of its query, an encoded sign. */
const holding = /(?:[=?#@!*$~:+]|%(?!20)[0-9a-f]{2})$/i;
/** Pages that send on to the address behind them, and archives. */
const sendsOn = /\/(?:redirect|go|out|link|away|exit|url|proxy|web\/[0-9*]+)\/$/i;
const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]*)/i;

/** Gives the web addresses inside a text, with their places. Linear in the text. */
export function findTextUrls(text: string): TextUrl[] {
  return findRuns(text, run);
}

/** The same, also those that begin with `www.` */
export function findAddresses(text: string): TextUrl[] {
  return findRuns(text, runOfAny);
}

/** Gives whether a text without blanks is more than one address, written on without a sign between them or with one. */
export function isGlued(text: string): boolean {
  return findBeginnings(text).length > 1;
}

function findRuns(text: string, pattern: RegExp): TextUrl[] {
  return findMatches(text, pattern).flatMap(({ 0: typed, index }) => {
    const starts = findBeginnings(typed);
    return starts.flatMap((start, number) => {
      const found = trimAddress(typed.slice(start, starts[number + 1]));
      return onlyBeginning.test(found) ? [] : [{ text: found, span: { start: index + start, end: index + start + found.length } }];
    });
  });
}

/** Where in a run addresses begin; those inside another one (`?url=https://…`) do not count. */
function findBeginnings(typed: string): readonly number[] {
  const starts: number[] = [0];
  for (const { index } of findMatches(typed, beginning)) if (index > 0 && !isInside(typed, starts.at(-1) ?? 0, index)) starts.push(index);
  return starts;
}

/** Behind a `/` stands the address that an archive holds; where it is of the same site it was pasted twice. */
function isInside(typed: string, start: number, at: number): boolean {
  const before = typed.slice(Math.max(start, at - farthest), at);
  if (onlyBeginning.test(before) || holding.test(before) || sendsOn.test(before)) return true;
  return before.endsWith('/') && hostAt(typed, start) !== hostAt(typed, at);
}

const farthest = 300;
const hostAt = (typed: string, at: number) => host.exec(typed.slice(at, at + farthest))?.[1]?.toLowerCase();

/** No letter, digit or blank, so that no word is found or joined where an address stood. */
const blank = '\ufffc';

/** Gives a text with the web addresses in it blanked out; every offset stays what it was. */
export function blankUrls(text: string): string {
  if (!text.includes('://')) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { span } of findTextUrls(text)) {
    parts.push(text.slice(at, span.start), blank.repeat(span.end - span.start));
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}
