import type { Cause, Remedy, Source } from './cause';
import { findQuoteEnd, isNothing, type SourceLine } from './source-lines';

/** A text between quotation marks that never ends, or that goes on behind the mark that ends it. */
export function findQuoteFault(line: SourceLine, source: Source): Cause | null {
  const { text } = source;
  const sign = text.charAt(line.valueAt);
  if (line.kind !== 'structure' || line.valueAt >= line.end || (sign !== '"' && sign !== "'")) return null;
  const end = endOfLines(line, source);
  const value = text.slice(line.valueAt, end);
  const closedAt = findQuoteEnd(value, 1, sign);
  if (closedAt < 0)
    return {
      reason: 'UNCLOSED_QUOTE',
      sign,
      span: { start: line.valueAt, end: line.valueAt + 1 },
      isCertain: true,
      remedies: [{ title: { kind: 'insert', what: sign }, edits: [{ span: endOf(line, text), newText: sign }], isSafe: false }],
    };
  const behind = value.slice(closedAt + 1);
  if (isNothing(behind)) return null;
  const at = line.valueAt + closedAt + 1 + behind.search(/\S/);
  const written =
    behind
      .trimStart()
      .split(/\n|\s#\s/, 1)[0]
      ?.trimEnd() ?? '';
  return {
    reason: 'TEXT_AFTER_QUOTE',
    sign,
    span: { start: at, end: at + written.length },
    isCertain: true,
    remedies: requote(value, line.valueAt, sign),
  };
}

/** `\` and a letter between double quotation marks that mean nothing together. */
const badEscape = /(?<!\\)(?:\\\\)*\\(?![0abtnvfre "/\\N_LPxuU\n])/;

/** A text between double quotation marks with a `\` that means nothing, as in `"C:\ข้อมูล"`. */
export function findEscapeFault(line: SourceLine, { text }: Source): Cause | null {
  if (line.kind !== 'structure' || text.charAt(line.valueAt) !== '"') return null;
  const value = text.slice(line.valueAt, line.end);
  const closedAt = findQuoteEnd(value, 1, '"');
  const inner = value.slice(1, Math.max(1, closedAt));
  const found = badEscape.exec(inner);
  if (!found) return null;
  const at = line.valueAt + 1 + found.index + found[0].length - 1;
  const edits = [{ span: { start: line.valueAt, end: line.valueAt + closedAt + 1 }, newText: `'${inner.replaceAll("'", "''")}'` }];
  return {
    reason: 'BAD_DQ_ESCAPE',
    sign: '\\',
    span: { start: at, end: at + 1 },
    isCertain: false,
    remedies: [{ title: { kind: 'quote' }, edits, isSafe: false }],
  };
}

/** Where the last line ends that goes on with what a line begins. */
function endOfLines(line: SourceLine, { lines }: Source): number {
  let last = line;
  for (let next = lines[line.index + 1]; next && (next.kind === 'inside' || next.kind === 'blank'); next = lines[next.index + 1])
    if (next.kind === 'inside') last = next;
  return last.end;
}

/** The end of what stands on a line, a comment left out. */
function endOf({ start, end, text }: SourceLine, source: string): { start: number; end: number } {
  const comment = text.search(/\s#\s/);
  const at = source.slice(0, comment < 0 ? end : start + comment).trimEnd().length;
  return { start: at, end: at };
}

/** Quotation marks of a kind that the text does not have, around the whole of it. */
function requote(value: string, start: number, sign: string): readonly Remedy[] {
  const written = value.replace(/\s#\s.*$/, '').trimEnd();
  const inner = written.length > 1 && written.endsWith(sign) && isWhole(written, sign) ? written.slice(1, -1) : written;
  const quoted = inner.includes("'") ? `"${inner.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : `'${inner}'`;
  return [{ title: { kind: 'quote' }, edits: [{ span: { start, end: start + written.length }, newText: quoted }], isSafe: false }];
}

/** `"a "b" c"`: the outer marks are a pair. Of `"a" > "b"` each pair is one of its own. */
function isWhole(written: string, sign: string): boolean {
  const marks = written.split(sign).length - 1;
  const firstClosed = findQuoteEnd(written, 1, sign);
  return marks % 2 === 0 && (marks > 4 || /\s/.test(written.charAt(firstClosed - 1)));
}
