import type { ScalarNode } from '../syntax-tree';

/** A text that may hold what only YAML's own reader tells apart gives null, here and in all that reads quickly. */
export type Unsure = null;

/** A plain text may not begin with these; of some of them YAML allows a few that are of no use here. */
const plainStart = /[^ \n,[\]{}#&*!|>'"%@`?:-]|-(?=[^ \n])/y;
/** A colon that ends a key, within a line. */
const keyEnd = /:(?: |$)/;
const doubleQuoted = /"(?:[^"\\\n]|\\["\\/nt])*"/y;
const singleQuoted = /'(?:[^'\n]|'')*'/y;
const blockHeader = /[|>]-?(?= *\n)/y;
const flowPlainEnd = /[,[\]{}\n]/g;

/** Gives what a sticky expression finds at a place. */
export function matchAt(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}

/** Gives the end of the line that a place is in, without its line end. */
export function lineEndAt(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
}

/** Gives the first place from `at` on where no space stands. */
export function skipSpaces(source: string, at: number): number {
  let end = at;
  while (source.charCodeAt(end) === 0x20) end++;
  return end;
}

function trimSpacesEnd(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 0x20) end--;
  return text.slice(0, end);
}

/** Reads a plain text whose further lines are indented deeper than `indentation`. */
export function readPlain(source: string, at: number, indentation: number): ScalarNode | Unsure {
  if (matchAt(plainStart, source, at) === null) return null;
  let text = '';
  let end = at;
  let blankLines = 0;
  for (let lineAt = at; ; ) {
    const lineEnd = lineEndAt(source, lineAt);
    const written = source.slice(lineAt, lineEnd);
    const commentAt = written.indexOf(' #');
    const part = commentAt < 0 ? written : written.slice(0, commentAt);
    if (keyEnd.test(part)) return null;
    const trimmed = trimSpacesEnd(part);
    if (end > at) text += blankLines > 0 ? '\n'.repeat(blankLines) : ' ';
    text += trimmed;
    end = lineAt + trimmed.length;
    if (commentAt >= 0) break;
    const next = findContent(source, lineEnd + 1);
    if (next.at >= source.length || next.column <= indentation || source.charAt(next.at) === '#') break;
    lineAt = next.at;
    blankLines = next.blankLines;
  }
  return { kind: 'scalar', span: { start: at, end }, text, style: 'plain' };
}

/** Finds the next line, from the start of one on, that is not blank. */
function findContent(source: string, lineStart: number): { at: number; column: number; blankLines: number } {
  let start = lineStart;
  for (let blankLines = 0; ; blankLines++) {
    const at = skipSpaces(source, start);
    if (source.charCodeAt(at) !== 0x0a) return { at, column: at - start, blankLines };
    start = at + 1;
  }
}

/** Reads a plain text within brackets, on one line. */
export function readFlowPlain(source: string, at: number): ScalarNode | Unsure {
  if (matchAt(plainStart, source, at) === null || source.charAt(at) === '-') return null;
  flowPlainEnd.lastIndex = at;
  const stop = flowPlainEnd.exec(source)?.index ?? source.length;
  const text = trimSpacesEnd(source.slice(at, stop));
  if (keyEnd.test(text) || text.includes(' #')) return null;
  return { kind: 'scalar', span: { start: at, end: at + text.length }, text, style: 'plain' };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** Reads a quoted text, on one line. */
export function readQuoted(source: string, at: number): ScalarNode | Unsure {
  const isDouble = source.charAt(at) === '"';
  const written = matchAt(isDouble ? doubleQuoted : singleQuoted, source, at);
  if (written === null) return null;
  const inside = written.slice(1, -1);
  const text = isDouble ? inside.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign) : inside.replaceAll("''", "'");
  return { kind: 'scalar', span: { start: at, end: at + written.length }, text, style: 'quoted' };
}

/** Reads a text behind `|` or `>`, indented deeper than `indentation`. Its span ends behind its last line end, as `yaml` has it. */
export function readBlockText(source: string, at: number, indentation: number): ScalarNode | Unsure {
  const header = matchAt(blockHeader, source, at);
  if (header === null) return null;
  const first = lineEndAt(source, at) + 1;
  const margin = skipSpaces(source, first) - first;
  if (margin <= indentation) return null;
  const lines: string[] = [];
  let end = first;
  for (let start = first, blankLines = 0; start < source.length; ) {
    const lineEnd = lineEndAt(source, start);
    const content = skipSpaces(source, start);
    const isBlank = content === lineEnd;
    if (isBlank) {
      if (lines.length === 0 || content - start > margin) return null;
      blankLines++;
    } else {
      if (content - start < margin) break;
      for (; blankLines > 0; blankLines--) lines.push('');
      lines.push(source.slice(start + margin, lineEnd));
      end = Math.min(lineEnd + 1, source.length);
    }
    start = lineEnd + 1;
  }
  const text = header.startsWith('|') ? lines.join('\n') : foldLines(lines);
  if (text === null || lines.length === 0) return null;
  return { kind: 'scalar', span: { start: at, end }, text: header.endsWith('-') ? text : `${text}\n`, style: 'block' };
}

/** Makes one line of those that follow each other; null where one is indented deeper, which is no longer folded. */
function foldLines(lines: readonly string[]): string | Unsure {
  if (lines.some((line) => line.startsWith(' '))) return null;
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    if (line === '') return `${text}\n`;
    return before === '' ? text + line : `${text} ${line}`;
  });
}
