import type { Fix } from '../../finding';
import { replaceFix } from '../../fix';
import { periodTexts } from '../../model/item-periods';
import type { ReadText, Submission, TextValue } from '../../model/submission';
import type { Span } from '../../text/span';
import type { DateReading } from '../../thai/date';
import type { Period } from '../../thai/period';
import type { RuleContext } from '../rule';

/** Gives every text in which years stand: dates and periods. */
export function datedTexts({ dates, items }: Submission): readonly ReadText<DateReading | Period>[] {
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

/** Gives the fix that replaces a part of a text; null where the source writes that part otherwise, as with escapes and folded lines. */
export function replacePartFix({ text: source }: RuleContext, text: TextValue, part: Span, newText: string, isSafe = false): Fix | null {
  const { start, end } = text.locate(part);
  const isLiteral = source.slice(start, end) === text.value.slice(part.start, part.end);
  return isLiteral ? replaceFix({ start, end }, newText, isSafe) : null;
}
