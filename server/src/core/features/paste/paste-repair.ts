import { checkSubmission } from '../../analysis/check';
import type { CheckResult } from '../../analysis/check-result';
import type { TextEdit } from '../../findings/finding';
import type { Span } from '../../ground/span';
import { isTopKey } from '../../yaml/diagnosis/known-keys';
import { readKey } from '../../yaml/diagnosis/source-lines';
import { findLineStart } from '../../yaml/layout';
import { findPaste } from './find-paste';

/**
 * Gives the edits that make of lines, pasted as they were and without the column of their place, what a paste there would have
 * written; null where none stand at a span. For editors that do not ask when something is pasted.
 */
export function findPasteRepair(result: CheckResult, at: Span): readonly TextEdit[] | null {
  const { text, judged } = result;
  const raw = findRawLines(text, at);
  if (!raw || !isFaulty(result, raw)) return null;
  const without = text.slice(0, raw.start) + text.slice(raw.end);
  const { catalog, today } = judged.analysis.options;
  const place = { start: raw.start, end: raw.start };
  const paste = findPaste(checkSubmission(without, { catalog, ...(today && { today }) }), place, text.slice(raw.start, raw.end));
  if (!paste) return null;
  const length = raw.end - raw.start;
  const edits = paste.edits.map(({ span, newText }): TextEdit => {
    return {
      span: { start: span.start + (span.start > raw.start ? length : 0), end: span.end + (span.end >= raw.start ? length : 0) },
      newText,
    };
  });
  return edits.some(({ span }) => span.start <= raw.start && raw.end <= span.end) ? edits : [...edits, { span: raw, newText: '' }];
}

/** Gives whether something is at fault where the lines stand. */
function isFaulty({ findings, judged }: CheckResult, { start, end }: Span): boolean {
  const { blocks } = judged.analysis.file;
  const isIn = (from: number, to: number) => from <= end && start <= to;
  const isUnread = blocks.some((placed) => placed.block.failure !== null && isIn(placed.start, placed.start + placed.block.text.length));
  return isUnread || findings.some(({ code, span }) => /^(?:yaml|schema)\./.test(code) && isIn(span.start, span.end));
}

/** Lines at the edge of the file that are no keys of it, around a span: a raw paste, without the line end behind it. */
function findRawLines(text: string, at: Span): Span | null {
  const isRaw = (line: string) => /^[^\s#]/.test(line) && !/^(?:---|\.\.\.)(?:\s|$)/.test(line) && !isTopKey(readKey(line)?.name ?? '');
  const lineAt = (start: number) => /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  let start = findLineStart(text, at.start);
  if (!isRaw(lineAt(start))) return null;
  for (let above = start; above > 0; ) {
    above = findLineStart(text, above - (text.startsWith('\r\n', above - 2) ? 2 : 1));
    if (!isRaw(lineAt(above))) break;
    start = above;
  }
  let end = start + lineAt(start).length;
  for (let below = end; below < text.length; ) {
    below += text.startsWith('\r\n', below) ? 2 : 1;
    if (!isRaw(lineAt(below))) break;
    end = below + lineAt(below).length;
    below = end;
  }
  return start === 0 ? null : { start, end };
}
