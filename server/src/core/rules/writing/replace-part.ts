import type { Fix } from '../../findings/finding';
import { replaceFix } from '../../findings/fix';
import type { Span } from '../../ground/span';
import type { TextValue } from '../../submission/submission';
import type { ItemContext } from '../rule-context';

/** Gives the fix that replaces a part of a text; null where the source writes that part otherwise, as with escapes and folded lines. */
export function replacePartFix({ text: source }: ItemContext, text: TextValue, part: Span, newText: string, isSafe = false): Fix | null {
  const { start, end } = text.locate(part);
  const isLiteral = source.slice(start, end) === text.value.slice(part.start, part.end);
  return isLiteral ? replaceFix({ start, end }, newText, isSafe) : null;
}
