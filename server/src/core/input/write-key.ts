import { endOfNode } from '../features/formatting/source-text';
import type { TextEdit } from '../findings/finding';
import { keysBefore } from '../schema/key-order';
import { findLineEnd, findLineStop, indentationAt, isBlockMap } from '../yaml/layout';
import { indent } from '../yaml/lines';
import { insertPair } from '../yaml/pair-edits';
import { replaceScalar } from '../yaml/scalar-edits';
import type { SyntaxFile } from '../yaml/syntax-file';
import { findPair, type MapNode, type Pair, type Path } from '../yaml/syntax-tree';
import { toScalar } from '../yaml/to-scalar';
import { type PrintedValue, printPair } from './print-value';

/** A value and where it goes. */
export interface KeyWriting {
  /** The place of the map in the submission, for the order of its keys. */
  readonly at: Path;
  /** Below the map. */
  readonly path: readonly string[];
  readonly printed: PrintedValue;
  /** Comments above the key. */
  readonly comments: readonly string[];
}

/**
 * Gives the edits that write a value below a map, in the place of what stands there; maps on the way to it are begun, and comments
 * in it stay. null: the layout has no room for it.
 */
export function writeKey(file: SyntaxFile, map: MapNode, { at, path, printed, comments }: KeyWriting): readonly TextEdit[] | null {
  const { text } = file;
  const [key = '', ...rest] = path;
  const pair = findPair(map, key);
  if (pair?.value?.kind === 'map' && rest.length > 0)
    return writeKey(file, pair.value, { at: [...at, key], path: rest, printed, comments });
  const value = rest.reduceRight((inner, step, index) => wrap(step, inner, index === rest.length - 1 ? comments : []), printed);
  const above = rest.length === 0 ? comments : [];
  if (pair) return isBlockMap(map, text) ? writeBehind(file, pair, value, above) : writeInOne(text, pair, value);
  const written = toScalar(key);
  const lines = isBlockMap(map, text) ? printPair(written, value, above) : [`${written}: ${value.inOne}`];
  const edit = insertPair(text, map, lines, keysBefore(at, key));
  return edit && [edit];
}

/** A value below a key. */
function wrap(key: string, value: PrintedValue, comments: readonly string[]): PrintedValue {
  const written = toScalar(key);
  return { head: '', below: printPair(written, value, comments), inOne: `{ ${written}: ${value.inOne} }` };
}

const colonBehind = /^[ \t]*:/;
const nothing = /^[ \t]*(?:~|null|Null|NULL|""|'')?[ \t]*$/;

/** Behind a key of a map that stands line by line. A comment on the line of the key stays there, others go above it. */
function writeBehind(file: SyntaxFile, { key, value }: Pair, { head, below }: PrintedValue, comments: readonly string[]) {
  const { text } = file;
  const indentation = indentationAt(text, key.span.start);
  const colon = colonBehind.exec(text.slice(key.span.end))?.[0];
  if (indentation === null || colon === undefined) return null;
  const behind = key.span.end + colon.length;
  const end = value ? endOfNode(value, text) : behind;
  const stop = findLineStop(text, end);
  const inside = file.comments.filter(({ span }) => span.start >= behind && span.end <= stop);
  const tail = text.slice(end, inside.find(({ span }) => span.start >= end)?.span.start ?? stop);
  if (!(value ? tail.trim() === '' : nothing.test(tail))) return null;
  const keyStop = findLineStop(text, behind);
  const beside = inside.find(({ span }) => span.start <= keyStop);
  const above = [...inside.filter((each) => each !== beside).map((each) => each.text.trimEnd()), ...comments];
  const lineEnd = findLineEnd(text);
  const lines = indent(below).map((line) => lineEnd + (line === '' ? '' : indentation + line));
  const newText = `${head === '' ? '' : ` ${head}`}${beside ? `  ${beside.text.trimEnd()}` : ''}${lines.join('')}`;
  return [
    ...above.map((line) => ({ span: { start: key.span.start, end: key.span.start }, newText: `${line}${lineEnd}${indentation}` })),
    { span: { start: behind, end: stop }, newText },
  ];
}

/** Between braces. */
function writeInOne(text: string, { key, value }: Pair, { inOne }: PrintedValue): readonly TextEdit[] | null {
  if (value?.kind === 'scalar') return replaceScalar(value, text, inOne);
  if (value) return [{ span: { start: value.span.start, end: endOfNode(value, text) }, newText: inOne }];
  const behind = /^([ \t]*:)[ \t]*(?:~|null|Null|NULL|""|'')?(?=[ \t]*[,}\r\n])/.exec(text.slice(key.span.end));
  if (!behind?.[1]) return null;
  return [{ span: { start: key.span.end + behind[1].length, end: key.span.end + behind[0].length }, newText: ` ${inOne}` }];
}
