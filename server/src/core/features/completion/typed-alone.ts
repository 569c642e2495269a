import type { Span } from '../../ground/span';
import { schemaAt, typesOf } from '../../schema/json-schema';
import { schema } from '../../schema/validate-blocks';
import { findQuoteEnd, isNothing, type SourceLine } from '../../yaml/diagnosis/source-lines';
import type { Path } from '../../yaml/syntax-tree';
import { closeLevels, createMap, isSamePath, type Level } from './open-levels';
import { typedInFlow } from './typed-in-flow';
import {
  admitsMap,
  type Cursor,
  entryOf,
  fits,
  isEndOfLine,
  levelsBefore,
  nothing,
  opensFlow,
  proseKeys,
  type TypedPlace,
  tailAt,
  valueText,
} from './typed-place';

/** Blanks by which what stands below a key stands farther in. */
const step = 2;

/** Gives what can be typed on an empty line: by its column first, then what would have to stand farther in. */
export function typedOnBlankLine(cursor: Cursor): readonly TypedPlace[] {
  const { lines, line, at, text } = cursor;
  const column = at - line.start;
  if (text.slice(line.start, at).includes('\t')) return [];
  const next = lines.slice(line.index + 1).find(({ kind }) => kind !== 'blank');
  const above = lines.slice(0, line.index).findLast(({ kind }) => kind === 'structure' || kind === 'comment');
  const isGoingOn = next?.kind === 'inside' || (above !== undefined && lines.slice(above.index).some(isInsideBefore(line)));
  if (above && (isGoingOn || opensText(above)) && (next?.kind === 'inside' || column > above.contentAt - above.start)) {
    return opensFlow(above) ? typedInFlow(cursor) : [];
  }
  return typedAlone(cursor, { start: at, end: at }).filter(({ column: meant, mapPath }) => fits(meant, mapPath !== null, cursor));
}

function isInsideBefore(line: SourceLine) {
  return ({ kind, index }: SourceLine) => kind === 'inside' && index < line.index;
}

/** A text of several lines may go on below, or prose does. */
function opensText(line: SourceLine): boolean {
  const value = valueText(line);
  return /^[|>]/.test(value) || isOpenQuote(value) || opensFlow(line) || (!isNothing(value) && proseKeys.has(line.key));
}

function isOpenQuote(value: string): boolean {
  return /^["']/.test(value) && findQuoteEnd(value, 1, value.charAt(0)) < 0;
}

/** Gives what a word on a line of its own may be the beginning of, a key, an entry or a value; the blanks before it are put right. */
export function typedAlone(cursor: Cursor, word: Span): readonly TypedPlace[] {
  const { line, text } = cursor;
  const column = word.start - line.start;
  const open = levelsBefore(cursor);
  const top = closeLevels(open, column, false).at(-1) ?? createMap([], 0);
  const place = (target: Target): TypedPlace => {
    const isRight = target.column === column;
    return {
      ...nothing,
      ...target,
      word: isRight ? word : { start: line.start, end: word.end },
      lead: (isRight ? '' : ' '.repeat(target.column)) + target.lead,
      isAlone: isEndOfLine(text, word.end),
      tail: tailAt(text, word.end),
    };
  };
  const target = targetAt(top, open, column, cursor);
  return [target, ...targetsBelow(top, open, column), ...targetsAround(target, open, cursor)].map(place);
}

/** What is meant on a line, and at which column that has to stand. */
type Target = Pick<TypedPlace, 'mapPath' | 'valuePath' | 'column' | 'lead'>;

function targetAt(top: Level, open: readonly Level[], column: number, { lines, line }: Cursor): Target {
  if (top.kind === 'list') return nextEntry(top);
  if (top.last === null || !top.isOpen || column <= top.column) return mapTarget(top.path, top.column);
  const path = [...top.path, top.last];
  const there = open.find((level) => isSamePath(level.path, path));
  if (there?.kind === 'list') return nextEntry(there);
  const below = lines.slice(line.index + 1).find(({ kind }) => kind === 'structure');
  const isBelow = below !== undefined && below.indentation > top.column;
  const meant = there?.column ?? (isBelow ? below.indentation : top.column + step);
  const types = typesOf(schemaAt(schema, path));
  if ((isBelow && below.hasDash) || (types.length === 1 && types[0] === 'array')) return { ...entryOf(path, 0), column: meant, lead: '- ' };
  return { ...mapTarget(path, meant), valuePath: admitsMap(path) && types.length === 1 ? null : path };
}

/** The list of items, and the keys of an item, whose last key stands above: a line that begins too far out may be meant for them. */
function targetsBelow(top: Level, open: readonly Level[], column: number): readonly Target[] {
  const targets: Target[] = [];
  for (let level: Level | null = top; level?.isOpen && level.last !== null && column <= level.column && level.path.length < 2; ) {
    const path: Path = [...level.path, level.last];
    const found: Level | undefined = open.find((each) => each.kind === 'map' && isSamePath(each.path, path));
    level = path[0] === 'items' ? (found ?? createMap(path, level.column + step)) : null;
    if (level) targets.push(mapTarget(path, level.column));
  }
  return targets;
}

/** The maps and lists around, whose next key or entry may be meant though the line begins too far in: the innermost first. */
function targetsAround({ column }: Target, open: readonly Level[], cursor: Cursor): readonly Target[] {
  return open
    .filter((level) => level.column < column && fits(level.column, level.kind === 'map', cursor))
    .map((level) => (level.kind === 'list' ? nextEntry(level) : mapTarget(level.path, level.column)))
    .reverse();
}

function nextEntry({ path, column, last }: Level): Target {
  return { ...entryOf(path, typeof last === 'number' ? last + 1 : 0), column, lead: '- ' };
}

function mapTarget(path: Path, column: number): Target {
  return { mapPath: admitsMap(path) ? path : null, valuePath: null, column, lead: '' };
}
