import type { Fix } from '../../findings/finding';
import type { TextValue } from '../../submission/submission';
import type { YearDigits } from '../../thai/year-digits';
import type { ItemContext } from '../rule-context';
import { replacePartFix } from './replace-part';

/** Gives the fix that writes the years of a date or period with four digits of the Buddhist era, and keeps the rest as typed. */
export function writeYearsFix(context: ItemContext, text: TextValue, years: readonly YearDigits[]): Fix | null {
  const edits = years.flatMap(({ span, newText }) => replacePartFix(context, text, span, newText)?.edits ?? []);
  if (edits.length === 0 || edits.length < years.length) return null;
  return { title: { kind: 'replace', with: writeYears(text.value, years).trim() }, edits, isSafe: true };
}

function writeYears(value: string, years: readonly YearDigits[]): string {
  let written = value;
  for (const { span, newText } of [...years].reverse()) written = written.slice(0, span.start) + newText + written.slice(span.end);
  return written;
}
