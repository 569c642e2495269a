import type { TextEdit } from '../../findings/finding';
import type { Source } from './cause';
import type { SourceLine } from './source-lines';

const comment = /\s#(?=\s|$)/;

/** Gives where the text that begins on a line ends: behind its last line, a comment left out. */
export function endOfText({ text, lines }: Source, line: SourceLine): number {
  let last = line;
  for (let index = line.index + 1; index < lines.length; index++) {
    const next = lines[index];
    if (!next || (next.kind !== 'inside' && next.kind !== 'blank')) break;
    if (next.kind === 'inside') last = next;
  }
  const from = last === line ? line.valueAt : last.start;
  const written = text.slice(from, last.end);
  const at = written.search(comment);
  return from + (at < 0 ? written : written.slice(0, at)).trimEnd().length;
}

/** Puts a text as it is written, its line ends too, between quotation marks that leave every sign of it. */
export function quoteWritten(written: string): string {
  return /["\\]/.test(written) ? `'${written.replaceAll("'", "''")}'` : `"${written}"`;
}

/** Gives the edit that puts the text of a line's value between quotation marks. */
export function quoteText(source: Source, line: SourceLine): TextEdit {
  const span = { start: line.valueAt, end: endOfText(source, line) };
  return { span, newText: quoteWritten(source.text.slice(span.start, span.end)) };
}
