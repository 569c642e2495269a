import { toArabicDigits } from '../../thai/digits';

/** A score as it was printed. */
export interface PrintedScore {
  readonly typed: string;
  /** 0 to 100 in whole hundredths; null where the print says no such number. */
  readonly value: number | null;
}

/** Digits, with letters for them where a scanner read 100.00 as lOO.OO. */
const number = '(?:[0-9]{1,3}(?:[.,][0-9Oo]{1,4})?|[1Il|][Oo0]{2}(?:[.,][Oo0]{1,4})?|[Oo0][.,][Oo0]{1,4})';
const unit = '(?:คะแนน|%)?';
const alone = new RegExp(`^(${number})\\s*${unit}$`);
const atEnd = new RegExp(`(?<![0-9.,/])(${number})\\s*${unit}$`);

/** Gives the score that a line is, or null. */
export function readScoreLine(line: string): PrintedScore | null {
  const typed = line.length > longestScore ? null : alone.exec(toArabicDigits(line.trim()))?.[1];
  return typed === undefined || typed === null ? null : { typed, value: readNumber(typed) };
}

const longestScore = 20;

/** Parts a line from the score at its end; `isApart`: a blank stands before it. null: there is none. */
export function splitScore(line: string): { readonly before: string; readonly score: PrintedScore; readonly isApart: boolean } | null {
  const start = Math.max(0, line.length - longestScore);
  const found = atEnd.exec(toArabicDigits(line.slice(start)));
  if (!found?.[1]) return null;
  const before = line.slice(0, start + found.index);
  return { before: before.trim(), score: { typed: found[1], value: readNumber(found[1]) }, isApart: /(?:^|\s)$/.test(before) };
}

function readNumber(typed: string): number | null {
  const value = Number(typed.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1').replace(',', '.'));
  return value <= 100 ? Math.round(value * 100) / 100 : null;
}
