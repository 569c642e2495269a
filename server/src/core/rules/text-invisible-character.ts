import { createFinding, type TextEdit } from '../finding';
import type { TextValue } from '../model/submission';
import { invisibleSigns } from '../text/invisible';
import { findMatches } from '../text/matches';
import type { Span } from '../text/span';
import type { Rule, RuleContext } from './rule';
import { replacePartFix } from './support/texts';

const names: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
};

const noBreakSpace = '\u00a0';

export const textInvisibleCharacter: Rule<'text.invisible-character'> = {
  code: 'text.invisible-character',
  severity: 'warning',
  source: 'defects 4.7: no-break and zero-width characters stay in keys and texts without an error',
  check: (context) =>
    context.submission.wordTexts.flatMap((text) => {
      const matches = findMatches(text.prose, invisibleSigns);
      const canRemove = matches.length > 0 && isOpen(context, text);
      return matches.map((match) => {
        const first = match[0].charAt(0);
        const codePoint = `U+${first.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        const part = { start: match.index, end: match.index + match[0].length };
        const edits = canRemove ? removeSigns(context, text, part) : null;
        const fix = edits && { title: { kind: 'remove' as const, what: codePoint }, edits, isSafe: true };
        const args = { name: names[first] ?? 'direction mark', codePoint };
        return createFinding('text.invisible-character', text.locate(part), args, { item: text.item, fix });
      });
    }),
};

/** Signs that mean something to YAML beside a blank, or where a text begins. */
const indicator = /[-:#?,[\]{}&*!|>'"%@`~<=]/;
const quotedOrBlock = /["'|>]/;
const hidden = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/;
const nothing = /^(?:null)?$/i;
/** How far to look for the next sign that the eye sees. */
const farthestSign = 8;

/** Gives whether signs can be taken from a text: without quotation marks it must stay a text. */
function isOpen({ text: source }: RuleContext, { value, span }: TextValue): boolean {
  return isQuoted(source, span) || !nothing.test(value.replace(invisibleSigns, '').trim());
}

/** Gives the edit that takes signs away and leaves a blank for a no-break blank; null where YAML would then read something else. */
function removeSigns(context: RuleContext, text: TextValue, { start, end }: Span): readonly TextEdit[] | null {
  const [before, after] = [text.value.charAt(start - 1), text.value.charAt(end)];
  // At the start of a line blanks would become indentation.
  if (/^[\r\n]?$/.test(before) && /[ \t]/.test(after)) return null;
  if (!isQuoted(context.text, text.span) && [signBeside(text.value, start - 1, -1), signBeside(text.value, end, 1)].some(isRisky))
    return null;
  const isWithin = before !== '' && after !== '' && !hidden.test(before) && !hidden.test(after);
  const newText = isWithin && text.value.slice(start, end).includes(noBreakSpace) ? ' ' : '';
  return replacePartFix(context, text, { start, end }, newText)?.edits ?? null;
}

function isQuoted(source: string, span: Span): boolean {
  return quotedOrBlock.test(source.charAt(span.start));
}

function isRisky(sign: string | null): boolean {
  return sign === null || indicator.test(sign);
}

/** Gives the next sign that the eye sees; empty at the end of the text, null where it is too far away. */
function signBeside(value: string, from: number, step: 1 | -1): string | null {
  for (let distance = 0; distance < farthestSign; distance++) {
    const sign = value.charAt(from + distance * step);
    if (!hidden.test(sign)) return sign;
  }
  return null;
}
