import type { SourceLine } from '../../yaml/diagnosis/source-lines';
import type { Path } from '../../yaml/syntax-tree';
import { type FlowPlace, findFlowPlace } from './flow-place';
import { createMap, followLine } from './open-levels';
import { typedBehind } from './typed-in-comment';
import { admitsMap, type Cursor, levelsBefore, nothing, opensFlow, type TypedPlace } from './typed-place';

/** What is typed inside brackets, be it lines below the one on which they begin. */
export function typedInFlow(cursor: Cursor): readonly TypedPlace[] {
  const { lines, line, at, text } = cursor;
  const from = lines.slice(0, line.index + 1).findLast(({ kind }) => kind === 'structure');
  if (!from || !opensFlow(from)) return [];
  const last = lines.slice(from.index + 1).find(({ kind }) => kind === 'structure' || kind === 'comment');
  const end = last ? last.start - 1 : text.length;
  const found = findFlowPlace(text.slice(from.valueAt, end), at - from.valueAt);
  if (!found) return typedBehind(cursor, at);
  const levels = followLine(levelsBefore({ ...cursor, line: from }), from);
  const top = levels.at(-1) ?? createMap([], 0);
  const outer = from.key === null ? top.path : [...top.path, from.key];
  return flowTyped(found, outer, from);
}

function flowTyped(found: FlowPlace, outer: Path, from: SourceLine): readonly TypedPlace[] {
  const { kind, path, word, quote, isClosed, hasColon, isGlued, lacksComma, keys } = found;
  const whole = [...outer, ...path];
  const isKey = kind === 'key';
  if (isKey && !admitsMap(whole)) return [];
  const place: TypedPlace = {
    ...nothing,
    ...(isKey ? { mapPath: whole } : { valuePath: whole }),
    word: { start: word.start + from.valueAt, end: word.end + from.valueAt },
    quote,
    lead: isGlued && quote === '' ? ' ' : '',
    tail: (quote === '' || isClosed ? '' : quote) + (lacksComma && !isClosed ? ',' : ''),
    column: from.contentAt - from.start,
    isFlow: true,
    hasColon,
    flowKeys: keys,
  };
  return [place];
}
