import type { CheckResult } from '../../analysis/check-result';
import type { Language } from '../../ground/language';
import { createOnce } from '../../ground/once';
import type { Span } from '../../ground/span';
import { itemOfPath } from '../../schema/item-of-path';
import type { CivilDate } from '../../thai/date';
import type { PlacedBlock } from '../../yaml/block';
import type { Path } from '../../yaml/syntax-tree';
import type { CompletionPlace } from './completion';
import { followLine, isSamePath } from './open-levels';
import { typedOnBlankLine } from './typed-alone';
import { typedInComment } from './typed-in-comment';
import { typedInFlow } from './typed-in-flow';
import { typedOnLine } from './typed-on-line';
import { type Cursor, proseKeys, readCursor, type TypedPlace } from './typed-place';

/**
 * Finds what can be typed at an offset, what its column says first; none where nothing is to be offered, as in prose or in a
 * web address. It goes by the lines of the block alone, so that what cannot be read has its places too. Any offset in, no throw out.
 */
export function locateCompletions(
  result: CheckResult,
  offset: number,
  language: Language,
  today: CivilDate | null,
): readonly CompletionPlace[] {
  const { blocks } = result.judged.analysis.file;
  const index = Math.max(
    0,
    blocks.findLastIndex(({ start }) => start <= offset),
  );
  const placed = blocks[index];
  const cursor = placed && readCursor(placed, offset - placed.start, blocks[index + 1]);
  if (!cursor) return [];
  const move = (span: Span): Span => ({ start: span.start + placed.start, end: span.end + placed.start });
  return findTyped(cursor).flatMap(({ flowKeys, ...place }) => {
    const word = move(place.word);
    const typed = result.text.slice(word.start, Math.min(offset, word.end)).trimStart();
    if (place.mapPath?.length === 0 && placed.block.root?.kind === 'sequence') return [];
    if (isInAddress(typed) || (typed !== '' && place.mapPath === null && isProse(place.valuePath))) return [];
    return {
      ...{ result, offset, language, today, ...place, word, typed },
      comment: place.comment && move(place.comment),
      itemId: itemOfPath(place.mapPath ?? place.valuePath ?? []),
      keys: createOnce(() => flowKeys ?? findKeys(place.mapPath ?? [], cursor, blocks, placed)),
    };
  });
}

function isInAddress(typed: string): boolean {
  return /^(?:https?:|www\.)/i.test(typed);
}

function isProse(path: Path | null): boolean {
  return proseKeys.has(path?.at(-1));
}

function findTyped(cursor: Cursor): readonly TypedPlace[] {
  const { line, at, text } = cursor;
  switch (line.kind) {
    case 'blank':
      return typedOnBlankLine(cursor);
    case 'comment':
      return typedInComment(text, line, line.start + line.text.indexOf('#'), at);
    case 'inside':
      return typedInFlow(cursor);
    case 'structure':
      return typedOnLine(cursor);
  }
}

/** The keys of a map that stand in the lines, that of the cursor's line aside. */
function findKeys(path: Path, cursor: Cursor, blocks: readonly PlacedBlock[], own: PlacedBlock): ReadonlySet<string> {
  const keys = new Set<string>();
  let levels = cursor.base;
  for (const line of cursor.lines) {
    levels = followLine(levels, line);
    const top = levels.at(-1);
    if (line !== cursor.line && line.kind === 'structure' && line.key !== null && top && isSamePath(top.path, path)) keys.add(line.key);
  }
  const isOwnHead =
    cursor.line.kind === 'structure' && cursor.lines.every(({ kind, index }) => kind !== 'structure' || index >= cursor.line.index);
  for (const placed of blocks) {
    const { kind, key } = placed.block;
    const isThere = path.length === 0 ? kind === 'pair' || kind === 'items' : path.length === 1 && path[0] === 'items' && kind === 'item';
    if (isThere && key !== null && !(placed === own && isOwnHead)) keys.add(key);
  }
  return keys;
}
