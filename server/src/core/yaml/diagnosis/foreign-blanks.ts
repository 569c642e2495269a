import type { TextEdit } from '../../findings/finding';
import type { Cause, Source } from './cause';
import type { SourceLine } from './source-lines';

/** Blanks that are none to YAML; the second kind has no width. */
const wide = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const widthless = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const foreign = `[${wide}${widthless}]`;

const before = new RegExp(`^[ \\t]*${foreign}[ \\t${wide}${widthless}]*`);
const behindDash = new RegExp(`^([ \\t${wide}${widthless}]*-)(${foreign}[ \\t${wide}${widthless}]*)`);
const besideColon = new RegExp(`^([ \\t${wide}${widthless}]*(?:- +)?[A-Za-z0-9๐-๙]+)(${foreign}*):(${foreign}*)`);
const someForeign = new RegExp(foreign);
const allWidthless = new RegExp(`[${widthless}]`, 'g');
const allWide = new RegExp(`[${wide}]`, 'g');

/** Gives the edits that put plain blanks in the place of those before a line, behind its dash and around its colon. */
function mendLine({ text, start }: SourceLine): TextEdit[] {
  const edits: TextEdit[] = [];
  const replace = (at: number, found: string, newText: string) => {
    if (found !== newText) edits.push({ span: { start: start + at, end: start + at + found.length }, newText });
  };
  const leading = before.exec(text)?.[0] ?? '';
  replace(0, leading, plainBlanks(leading));
  const dash = behindDash.exec(text);
  if (dash) replace(dash[1]?.length ?? 0, dash[2] ?? '', ' ');
  const colon = besideColon.exec(text);
  const [, word = '', left = '', right = ''] = colon ?? [];
  replace(word.length, left, '');
  if (right !== '') replace(word.length + left.length + 1, right, ' ');
  return edits;
}

function plainBlanks(blanks: string): string {
  return blanks.replace(allWidthless, '').replaceAll('\u3000', '  ').replace(allWide, ' ');
}

/** Gives the edits for every line of a source whose structure hangs on such blanks. */
function mendForeignBlanks({ lines }: Source): TextEdit[] {
  return lines.flatMap((line) => (line.kind === 'inside' ? [] : mendLine(line)));
}

/** Blanks that look like a space and are none to YAML, where a space has to be: before a line, behind `-`, around `:`. */
export function findForeignBlank(line: SourceLine, source: Source): Cause | null {
  const [edit] = line.kind === 'structure' ? mendLine(line) : [];
  if (!edit) return null;
  const sign = source.text.slice(edit.span.start, edit.span.end);
  const at = edit.span.start + Math.max(0, sign.search(someForeign));
  const span = { start: at, end: at + 1 };
  const remedies = [
    { title: { kind: 'blank' as const }, edits: mendForeignBlanks(source), isSafe: true },
    { title: { kind: 'blank' as const }, edits: mendLine(line), isSafe: true },
  ];
  return { reason: 'FOREIGN_BLANK', sign: source.text.charAt(at), span, isCertain: true, remedies };
}

/** Gives the offset of the first such sign before a key's letters, or behind them; null where it has none at its ends. */
export function findForeignEnd(key: string): { readonly at: number; readonly isBefore: boolean } | null {
  const leadingAt = key.search(someForeign);
  if (leadingAt >= 0 && leadingAt < key.search(letter)) return { at: leadingAt, isBefore: true };
  const behind = behindLetters.exec(key);
  return behind ? { at: behind.index, isBefore: false } : null;
}

const letter = new RegExp(`[^\\s${wide}${widthless}]|$`);
const behindLetters = new RegExp(`[\\s${wide}${widthless}]*${foreign}[\\s${wide}${widthless}]*$`);
