import type { Span } from '../ground/span';
import type { DateReading } from '../thai/date';
import type { Period } from '../thai/period';
import { periodTexts } from './item-periods';
import type { ReadText, SubmissionPart, TextValue } from './submission';

/** Gives every text in which years stand: dates and periods. */
export function datedTexts({ dates, items }: SubmissionPart): readonly ReadText<DateReading | Period>[] {
  return [...dates, ...items.flatMap(periodTexts)];
}

/** Gives the part of a text without the blanks around it, the line end of a block text among them. */
export function trimmedPart({ value }: TextValue): Span {
  const start = value.length - value.trimStart().length;
  return { start, end: Math.max(start, value.trimEnd().length) };
}

/** Gives the place of a text without quotation marks and blanks around it. */
export function spanOfText(text: TextValue): Span {
  return text.locate(trimmedPart(text));
}
