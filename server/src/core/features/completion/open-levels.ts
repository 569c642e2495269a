import { isNothing, type SourceLine } from '../../yaml/diagnosis/source-lines';
import type { Path, PathStep } from '../../yaml/syntax-tree';

/** A map or list that is open at a line. */
export interface Level {
  readonly kind: 'map' | 'list';
  readonly path: Path;
  /** Blanks before its keys or dashes. */
  readonly column: number;
  /** Its last key, or the index of its last entry; null where it has none yet. */
  readonly last: PathStep | null;
  /** Nothing stands behind the last key. */
  readonly isOpen: boolean;
}

/** Gives a map without keys. */
export function createMap(path: Path, column: number): Level {
  return { kind: 'map', path, column, last: null, isOpen: false };
}

/** Gives the levels that are open for what begins at a column, the innermost last. The outermost stays, whatever the column. */
export function closeLevels(levels: readonly Level[], column: number, isDash: boolean): readonly Level[] {
  const [outermost, ...others] = levels;
  // The dashes of a list may stand at the column of its key: what is no dash there is a key again.
  const stays = (level: Level) => level.column < column || (level.column === column && (isDash || level.kind === 'map'));
  return outermost ? [outermost, ...others.filter(stays)] : [];
}

/** Gives the levels that are open behind a line; what only goes on with a text opens and closes none. */
export function followLine(levels: readonly Level[], line: SourceLine): readonly Level[] {
  const { kind, key, hasDash, indentation, contentAt, start } = line;
  if (kind !== 'structure' || (key === null && !hasDash)) return levels;
  const entered = hasDash ? enterEntry(levels, indentation, contentAt - start) : levels;
  return key === null ? entered : enterKey(entered, contentAt - start, key, hasNoValue(line));
}

function hasNoValue({ text, start, valueAt }: SourceLine): boolean {
  const value = text.slice(valueAt - start);
  return value.startsWith('#') || isNothing(value);
}

/** Begins an entry of a list whose dash stands at a column. */
export function enterEntry(levels: readonly Level[], column: number, contentColumn: number): readonly Level[] {
  const open = closeLevels(levels, column, true);
  const top = open.at(-1);
  if (!top) return [];
  if (top.kind === 'map') {
    const path = top.last === null ? top.path : [...top.path, top.last];
    return [...open, { kind: 'list', path, column, last: 0, isOpen: true }, createMap([...path, 0], contentColumn)];
  }
  const index = typeof top.last === 'number' ? top.last + 1 : 0;
  return [...open.slice(0, -1), { ...top, last: index, isOpen: true }, createMap([...top.path, index], contentColumn)];
}

/** Begins a key at a column. One that stands deeper than its neighbours, though nothing is open there, counts as theirs. */
export function enterKey(levels: readonly Level[], column: number, key: string, isOpen: boolean): readonly Level[] {
  const open = closeLevels(levels, column, false);
  const top = open.at(-1);
  if (!top) return [];
  const below = top.last !== null && (top.isOpen || top.kind === 'list') && top.column < column;
  if (below) return [...open, { ...createMap([...top.path, top.last], column), last: key, isOpen }];
  return [...open.slice(0, -1), { ...top, last: key, isOpen }];
}

/** Gives whether two paths are the same. */
export function isSamePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
