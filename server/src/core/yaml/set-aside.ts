import type { TextEdit } from '../findings/finding';
import type { Span } from '../ground/span';
import { columnOf, findLineStart } from './layout';
import type { SyntaxNode } from './syntax-tree';
import type { TrailStep } from './trail';

const sign = '# ';
const beforeBlock = /^\ufeff?[ -]*$/;
/** The dash of an entry, where the entry alone stands behind it. */
const entryDash = /(?<=^ *)- +$/;
const commentOrNothing = /^[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/;

/**
 * Gives the edits that make a comment of the pair or entry that a trail leads to; nothing that was typed is lost. Where it stands
 * between braces or brackets it goes behind them. null: the layout leaves no room.
 */
export function setAside(text: string, trail: readonly TrailStep[]): readonly TextEdit[] | null {
  const target = trail.at(-1);
  if (!target) return null;
  const span = contentOf(text, spanOf(text, target));
  const outermost = outermostFlow(text, trail);
  return outermost ? moveBehind(text, span, withComma(text, span, outermost.span), outermost) : commentLines(text, span);
}

/**
 * Gives the edits that leave the value that a trail leads to empty, what was typed kept as a comment; one goes on to type at the
 * beginning of the first. null: it is no value of one line, or the layout leaves no room.
 */
export function clearValue(text: string, trail: readonly TrailStep[]): readonly TextEdit[] | null {
  const node = trail.at(-1)?.node;
  if (node?.kind !== 'scalar' || node.style === 'block' || /[\r\n]/.test(text.slice(node.span.start, node.span.end))) return null;
  const outermost = outermostFlow(text, trail);
  if (!outermost) return [{ span: { start: node.span.start, end: node.span.start }, newText: ` ${sign}` }];
  // Between brackets no entry may be empty.
  return trail.at(-1)?.kind === 'pair' ? moveBehind(text, node.span, node.span, outermost) : null;
}

/** Gives the edits that make comments of whole lines, each behind so many blanks as stand before the first sign of the span. */
export function commentLines(text: string, span: Span): readonly TextEdit[] | null {
  const lineStart = findLineStart(text, span.start);
  if (!beforeBlock.test(text.slice(lineStart, span.start))) return null;
  const column = columnOf(text, span.start);
  const edits: TextEdit[] = [{ span: { start: span.start, end: span.start }, newText: sign }];
  for (const match of text.slice(span.start, span.end).matchAll(/\r\n|\n|\r/g)) {
    const start = span.start + match.index + match[0].length;
    const indentation = /^[ \t]*/.exec(text.slice(start, span.end))?.[0].length ?? 0;
    const at = start + Math.min(column, indentation);
    edits.push({ span: { start: at, end: at }, newText: sign });
  }
  return edits;
}

/** An entry begins with its dash; a key without a value reaches to its colon. */
function spanOf(text: string, step: TrailStep): Span {
  if (step.kind === 'entry') {
    const { start, end } = step.node.span;
    const dash = entryDash.exec(text.slice(findLineStart(text, start), start))?.[0].length ?? 0;
    return { start: start - dash, end };
  }
  const { key, value, span } = step.pair;
  const colon = /^["']?[ \t]*:/.exec(text.slice(key.span.end))?.[0].length ?? 0;
  return value ? span : { start: span.start, end: key.span.end + colon };
}

function contentOf(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** The outermost of the braces and brackets in which the target of a trail stands; null where it stands on lines of its own. */
function outermostFlow(text: string, trail: readonly TrailStep[]): SyntaxNode | null {
  const around = trail.slice(0, -1).map(({ node }) => node);
  return around.find((node) => node && node.kind !== 'scalar' && /[[{]/.test(text.charAt(node.span.start))) ?? null;
}

function withComma(text: string, { start, end }: Span, outermost: Span): Span {
  const before = /,[ \t\r\n]*$/.exec(text.slice(outermost.start, start))?.[0];
  if (before !== undefined) return { start: start - before.length, end };
  const behind = /^[ \t\r\n]*,[ \t]*/.exec(text.slice(end, outermost.end))?.[0] ?? '';
  return { start, end: end + behind.length };
}

/** Cuts something out of braces or brackets, and writes it as a comment behind the outermost of them. */
function moveBehind(text: string, { start, end }: Span, cut: Span, { span: outermost }: SyntaxNode): readonly TextEdit[] | null {
  const rest = commentOrNothing.exec(text.slice(outermost.end))?.[0];
  if (rest === undefined) return null;
  const at = outermost.end + rest.length;
  const removed = text
    .slice(start, end)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(' ');
  return [
    { span: cut, newText: '' },
    { span: { start: at, end: at }, newText: ` ${sign}${removed}` },
  ];
}
