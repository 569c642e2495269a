import type { Span } from '../../ground/span';
import type { PlacedBlock } from '../../yaml/block';
import type { Place } from '../../yaml/find-place';
import { lineAround } from '../../yaml/layout';
import { nodeAt, type Path, pairAt, type ScalarNode } from '../../yaml/syntax-tree';
import type { Subject } from './hover';

/** Gives the key, value or word of a comment at an offset; null between them. Of what cannot be read the line is looked at. */
export function findSubject(text: string, offset: number, { block, path }: Place): Subject | null {
  if (!block) return null;
  const found = block.block.failure === null ? inTree(block, offset, path) : onLine(text, offset, path);
  return found ?? inComment(text, offset);
}

function inTree({ start, block }: PlacedBlock, offset: number, path: Path): Subject | null {
  const own = block.kind === 'item' ? path.slice(1) : path;
  const pair = pairAt(block.root, own);
  const value = pair ? pair.value : nodeAt(block.root, own);
  const at = ({ span }: ScalarNode) => span.start <= offset - start && offset - start <= span.end;
  const subject = (role: 'key' | 'value', { span, text }: ScalarNode) => ({
    ...{ role, text, path },
    span: { start: span.start + start, end: span.end + start },
  });
  if (pair && at(pair.key)) return subject('key', pair.key);
  return value?.kind === 'scalar' && at(value) ? subject('value', value) : null;
}

/** A key with its colon, and what stands behind it on the line. */
const keyLine = /^([ \t]*(?:-[ \t]+)*)((?:"[^"]*"|'[^']*')[ \t]*|[^\s#:"'[{][^:]*):(?:[ \t]+|$)/;
const dashes = /^[ \t]*(?:-[ \t]+)*/;
const comment = /(?:^|[ \t])#/;

function onLine(text: string, offset: number, path: Path): Subject | null {
  const { start, end } = lineAround(text, offset);
  const line = text.slice(start, end);
  const match = keyLine.exec(line);
  const keyStart = match?.[1]?.length ?? 0;
  const key = match && spanOfWord(line, keyStart, keyStart + (match[2] ?? '').length, start);
  if (key && holds(key.span, offset)) return { role: 'key', path, ...key };
  const from = match ? match[0].length : (dashes.exec(line)?.[0].length ?? 0);
  const length = line.slice(from).search(comment);
  const value = spanOfWord(line, from, length < 0 ? line.length : from + length, start);
  return value && holds(value.span, offset) ? { role: 'value', path, ...value } : null;
}

/** What stands between two places of a line, without blanks around it and without quotation marks in what it means. */
function spanOfWord(line: string, from: number, to: number, lineStart: number): { span: Span; text: string } | null {
  const typed = line.slice(from, to);
  const word = typed.trim();
  if (word === '') return null;
  const start = lineStart + from + typed.indexOf(word);
  return { span: { start, end: start + word.length }, text: word.replace(/^(["'])(.*)\1$/, '$2') };
}

/** A word behind the sign of a comment. */
function inComment(text: string, offset: number): Subject | null {
  const { start, end } = lineAround(text, offset);
  const line = text.slice(start, end);
  const sign = line.search(comment);
  if (sign < 0) return null;
  for (const word of line.slice(sign).matchAll(/[^\s,]+/g)) {
    const span = { start: start + sign + word.index, end: start + sign + word.index + word[0].length };
    if (holds(span, offset)) return { role: 'comment', path: [], span, text: word[0] };
  }
  return null;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
