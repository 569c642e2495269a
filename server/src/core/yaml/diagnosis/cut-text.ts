import { type Cause, nextLine, type Source, signAt } from './cause';
import type { SourceLine } from './source-lines';
import { quoteWritten } from './written-text';

const sign = /\s#(?=[^\s#])/;
const unquoted = /^[^"'[{|>&*!]/;

/** A text of several lines that ` #` ends before its last line. */
export function findCutText(line: SourceLine, source: Source): Cause | null {
  const { text } = source;
  const begin = line.kind === 'inside' ? beginningOf(line, source) : line;
  const from = begin === line ? line.valueAt : line.start;
  const at = text.slice(from, line.end).search(sign);
  const next = nextLine(source, line);
  if (!begin || begin.valueAt >= begin.end || !unquoted.test(text.slice(begin.valueAt)) || at < 0 || !next) return null;
  if (next.indentation <= begin.indentation || (next.key !== null && next.kind === 'structure')) return null;
  const start = from + at + 1;
  const end = lastOf(next, source, begin).end;
  const span = {
    start: begin.valueAt,
    end: end - (text.slice(begin.valueAt, end).length - text.slice(begin.valueAt, end).trimEnd().length),
  };
  const edits = [{ span, newText: quoteWritten(text.slice(span.start, span.end)) }];
  return {
    reason: 'CUT_BY_COMMENT',
    sign: '#',
    span: signAt(text, start),
    isCertain: false,
    remedies: [{ title: { kind: 'quote' }, edits, isSafe: false }],
  };
}

function beginningOf(line: SourceLine, { lines }: Source): SourceLine {
  return lines.slice(0, line.index).findLast(({ kind }) => kind === 'structure') ?? line;
}

/** The last line that is indented deeper than the text's beginning. */
function lastOf(line: SourceLine, source: Source, begin: SourceLine): SourceLine {
  const next = nextLine(source, line);
  return next && next.indentation > begin.indentation && next.key === null ? lastOf(next, source, begin) : line;
}
