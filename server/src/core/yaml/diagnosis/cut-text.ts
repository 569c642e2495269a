import { type Cause, linesWhile, nextLine, type Source, searchLine, signAt } from './cause';
import type { SourceLine } from './source-lines';
import { quoteWritten } from './written-text';

const sign = /\s#(?=[^\s#])/;
const unquoted = /^[^"'[{|>&*!]/;

/** A text of several lines that ` #` ends before its last line. */
export function findCutText(line: SourceLine, source: Source): Cause | null {
  const { text } = source;
  const from = line.kind === 'inside' ? line.start : line.valueAt;
  const at = text.slice(from, line.end).search(sign);
  if (at < 0) return null;
  const begin = line.kind === 'inside' ? searchLine(source, line, -1, ({ kind }) => kind === 'structure') : line;
  const next = nextLine(source, line);
  if (!begin || begin.valueAt >= begin.end || !unquoted.test(text.charAt(begin.valueAt)) || !next) return null;
  if (next.indentation <= begin.indentation || (next.key !== null && next.kind === 'structure')) return null;
  const start = from + at + 1;
  const rest = linesWhile(source, next, ({ indentation, key }) => indentation > begin.indentation && key === null);
  const end = (rest.at(-1) ?? next).end;
  const span = { start: begin.valueAt, end: begin.valueAt + text.slice(begin.valueAt, end).trimEnd().length };
  const edits = [{ span, newText: quoteWritten(text.slice(span.start, span.end)) }];
  return {
    reason: 'CUT_BY_COMMENT',
    sign: '#',
    span: signAt(text, start),
    isCertain: false,
    remedies: [{ title: { kind: 'quote' }, edits, isSafe: false }],
  };
}
