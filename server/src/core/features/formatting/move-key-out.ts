import type { CheckResult } from '../../analysis/check-result';
import type { TextEdit } from '../../findings/finding';
import type { Profile } from '../../profile/profile';
import { itemOfPath } from '../../schema/item-of-path';
import { type JsonSchema, schemaAt } from '../../schema/json-schema';
import { schema } from '../../schema/validate-blocks';
import { isItemKey } from '../../yaml/diagnosis/known-keys';
import type { SourceLine } from '../../yaml/diagnosis/source-lines';
import { findPlace } from '../../yaml/find-place';
import { findLineStart } from '../../yaml/layout';
import type { Path } from '../../yaml/syntax-tree';
import { readTypedLine, type TypedLine } from './typed-line';

const lineOfKey = /^ *([A-Za-z0-9๐-๙][\w๐-๙-]*):$/;

/**
 * Gives the edit that puts a key whose colon has just been typed where it belongs: one that what it stands below does not know, and
 * that what stands farther out knows and has not yet. None where that is not certain.
 */
export function moveKeyOut(result: CheckResult, offset: number): readonly TextEdit[] {
  const start = findLineStart(result.text, offset);
  const typed = readTypedLine(result, start);
  const key = typed && offset === start + typed.text.trimEnd().length ? lineOfKey.exec(typed.text.trimEnd())?.[1] : undefined;
  if (!typed || key === undefined || typed.line.kind !== 'structure') return [];
  const path = findPlace(result.judged.analysis.file, offset - 1).path.slice(0, -1);
  if (path.length === 0 || isAtHome(path, key, result.profile)) return [];
  for (let depth = path.length - 1; depth > 0; depth--) {
    const parent = path.slice(0, depth);
    const column = belongsBelow(parent, key) ? columnBelow(typed, result, path, depth) : null;
    if (column === null || column >= typed.line.indentation) continue;
    return isThere(typed, result, column, key)
      ? []
      : [{ span: { start: start + column, end: start + typed.line.indentation }, newText: '' }];
  }
  return [];
}

/** Gives whether a map may have a key: one that it knows, or whatever a map holds whose keys are no words of the format. */
function isAtHome(path: Path, key: string, profile: Profile | null): boolean {
  const map = schemaAt(schema as JsonSchema, path);
  if (!map || belongsBelow(path, key)) return true;
  if (typeof map.additionalProperties !== 'object') return false;
  const item = path.length === 3 && path[2] === 'elements' ? itemOfPath(path) : null;
  if (item === null) return path.length > 1 || isItemKey(key);
  const elements = profile?.itemById.get(item)?.elements ?? [];
  return elements.some(({ id }) => id === key) || !(isItemKey(key) || belongsBelow(path.slice(0, 2), key));
}

function belongsBelow(path: Path, key: string): boolean {
  if (path.length === 1 && path[0] === 'items') return isItemKey(key);
  return Object.hasOwn(schemaAt(schema as JsonSchema, path)?.properties ?? {}, key);
}

/** The column of the keys at a depth of the path, in which the line stands; null where that is not known. */
function columnBelow({ line, lines, placed }: TypedLine, { judged }: CheckResult, path: Path, depth: number): number | null {
  const sibling = path[depth];
  const own = lines
    .slice(0, line.index)
    .findLast(({ kind, key, indentation }) => kind === 'structure' && key === sibling && indentation < line.indentation);
  const isKnown = own !== undefined && judged.analysis.file.blocks.includes(placed);
  return isKnown ? columnOf(own) : null;
}

const columnOf = ({ contentAt, start }: SourceLine) => contentAt - start;

function isThere({ line, lines }: TypedLine, { judged }: CheckResult, column: number, key: string): boolean {
  const isItem = isItemKey(key) && judged.analysis.file.blocks.some(({ block }) => block.key === key);
  return (
    isItem || lines.some((each) => each.index !== line.index && each.kind === 'structure' && each.key === key && columnOf(each) === column)
  );
}
