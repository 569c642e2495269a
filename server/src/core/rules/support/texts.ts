import type { Fix } from '../../finding';
import { replaceFix } from '../../fix';
import type { ReadText, Submission, TextValue } from '../../model/submission';
import type { Span } from '../../text/span';
import type { DateReading } from '../../thai/date';
import type { Period } from '../../thai/period';
import type { RuleContext } from '../rule';

/** Gives every text in which years stand: dates and periods. */
export function datedTexts({ dates, items }: Submission): readonly ReadText<DateReading | Period>[] {
  return [...dates, ...items.flatMap(({ period }) => period ?? [])];
}

/** Gives the place of a text without quotation marks and blanks around it. */
export function spanOfText({ value, locate }: TextValue): Span {
  const start = value.length - value.trimStart().length;
  return locate({ start, end: Math.max(start, value.trimEnd().length) });
}

/** Gives the fix that replaces a part of a text; null where the source writes that part otherwise, as with escapes and folded lines. */
export function replacePartFix({ text: source }: RuleContext, text: TextValue, part: Span, newText: string, isSafe = false): Fix | null {
  const { start, end } = text.locate(part);
  const isLiteral = source.slice(start, end) === text.value.slice(part.start, part.end);
  return isLiteral ? replaceFix({ start, end }, newText, isSafe) : null;
}
