import type { Span } from '../../ground/span';
import { schemaAt } from '../../schema/json-schema';
import { schema } from '../../schema/validate-blocks';
import type { PlacedBlock } from '../../yaml/block';
import { readSourceLines, type SourceLine } from '../../yaml/diagnosis/source-lines';
import type { Path } from '../../yaml/syntax-tree';
import type { CompletionPlace } from './completion';
import { createMap, followLine, type Level } from './open-levels';

/** What of a place comes from the lines around it; its offsets count from the start of the block. */
export type TypedPlace = Pick<CompletionPlace, 'mapPath' | 'valuePath' | 'comment' | 'word' | 'quote' | 'lead' | 'tail' | 'column'> &
  Pick<CompletionPlace, 'isFlow' | 'isAlone' | 'hasColon'> & {
    /** The other keys of a map in braces; null: those of the lines count. */
    readonly flowKeys: ReadonlySet<string> | null;
  };

/** The lines of a block and the line of the cursor. */
export interface Cursor {
  /** With line ends of one sign and without a byte order mark, every offset kept. */
  readonly text: string;
  readonly at: number;
  readonly lines: readonly SourceLine[];
  readonly line: SourceLine;
  /** What is open where the block begins. */
  readonly base: readonly Level[];
  /** Blanks before what stands below the block; 0 where nothing does. */
  readonly nextColumn: number;
}

/** Reads the lines of a block around an offset of it. */
export function readCursor({ block }: PlacedBlock, at: number, next: PlacedBlock | undefined): Cursor | null {
  const text = block.text
    .replace(/^\ufeff/, ' ')
    .replaceAll('\r\n', ' \n')
    .replaceAll('\r', '\n');
  const lines = readSourceLines(text);
  const line = lines.findLast(({ start }) => start <= at);
  if (!line) return null;
  const head = lines.find(({ kind }) => kind === 'structure');
  const top = createMap([], 0);
  const items = { ...top, last: 'items', isOpen: true };
  const base = block.kind === 'item' ? [items, createMap(['items'], head?.indentation ?? 0)] : [top];
  return { text, at, lines, line, base, nextColumn: next?.block.text.search(/[^ ]|$/) ?? 0 };
}

export const nothing = {
  mapPath: null,
  valuePath: null,
  comment: null,
  quote: '',
  lead: '',
  tail: '',
  isFlow: false,
  isAlone: false,
  hasColon: false,
  flowKeys: null,
} as const;

/** Keys under which prose stands: nothing is offered in it. */
export const proseKeys: ReadonlySet<unknown> = new Set(['description', 'note', 'notes', 'remark', 'none']);

/** Gives what is open where the line of the cursor begins. */
export function levelsBefore({ lines, line, base }: Cursor): readonly Level[] {
  return lines.slice(0, line.index).reduce<readonly Level[]>(followLine, base);
}

/** Gives the places of an entry of a list. */
export function entryOf(list: Path, index: number): Pick<TypedPlace, 'mapPath' | 'valuePath'> {
  const path = [...list, index];
  return { mapPath: admitsMap(path) ? path : null, valuePath: path };
}

/** Gives whether keys may stand at a path. */
export function admitsMap(path: Path): boolean {
  const part = schemaAt(schema, path);
  return part?.properties !== undefined || typeof part?.additionalProperties === 'object';
}

/** Gives whether nothing more stands on the line. */
export function isEndOfLine(text: string, at: number): boolean {
  return /^[ \t]*(?:\n|$)/.test(text.slice(at));
}

/** Gives what stands between a value and what follows: a comment needs a blank before it. */
export function tailAt(text: string, at: number): string {
  return text.charAt(at) === '#' ? ' ' : '';
}

/** Gives the plain text that begins at an offset: to the comment behind it, or the end of the line. */
export function wordAt(text: string, start: number): Span {
  const comment = text.slice(start).search(/\s#/);
  const end = comment < 0 ? text.length : start + comment;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Gives what stands behind the key or the dash of a line. */
export function valueText({ text, start, valueAt }: SourceLine): string {
  return text.slice(valueAt - start);
}

/** Gives whether brackets begin on a line. */
export function opensFlow(line: SourceLine): boolean {
  return /^[[{]/.test(valueText(line));
}

/** Gives whether something may be written at a column of the cursor's line: what stands below must not come to belong to it. */
export function fits(column: number, isKey: boolean, { lines, line, nextColumn }: Cursor): boolean {
  const below = lines.slice(line.index + 1).find(({ kind }) => kind === 'structure');
  if (!below) return nextColumn <= column;
  return below.indentation < column || (below.indentation === column && !(isKey && below.hasDash));
}
