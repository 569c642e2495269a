import type { TextEdit } from '../../finding';
import { type Cause, lineBefore, nextLine, type Source } from './cause';
import { isKnownKey, isListKey } from './known-keys';
import type { SourceLine } from './source-lines';

const address = /^(?:https?:\/\/|www\.)/i;
const step = 2;

/** Gives the line whose value a line goes on with: the nearest one above that is no text of several lines itself. */
function beginningAbove(line: SourceLine, { lines }: Source): SourceLine | null {
  return lines.slice(0, line.index).findLast(({ kind, key, hasDash }) => kind === 'structure' && (key !== null || hasDash)) ?? null;
}

const isLoose = ({ kind, key, hasDash }: SourceLine) => kind === 'structure' && !hasDash && !(key !== null && isKnownKey(key));

/** A line of a text, or of the addresses of a list, that stands as far out as the key it belongs to. */
export function findLostIndentation(line: SourceLine, source: Source): Cause | null {
  const begin = beginningAbove(line, source);
  if (!begin || (begin.key === null && !begin.hasDash) || line.indentation > begin.indentation) return null;
  const listLine =
    begin.key !== null ? begin : source.lines.slice(0, begin.index).findLast(({ key, kind }) => kind === 'structure' && key !== null);
  const isList = listLine?.key != null && isListKey(listLine.key);
  if (!isLoose(line) && !(line.hasDash && isList && line.key === null && listLine && line.indentation < listLine.indentation)) return null;
  const content = line.text.trimStart();
  const isEntry = isList && (line.hasDash || address.test(content));
  const sample = isEntry ? entryAbove(line, source, listLine) : textAbove(line, source, begin);
  const blanks = ' '.repeat(sample ?? (listLine && isEntry ? listLine : begin).indentation + step);
  const edits = looseLines(line, source, isEntry).map((each): TextEdit => {
    const span = { start: each.start, end: each.start + each.indentation };
    return { span, newText: isEntry && !each.hasDash ? `${blanks}- ` : blanks };
  });
  const span = { start: line.start + line.indentation, end: line.end };
  return { reason: 'LOST_INDENTATION', sign: '', span, isCertain: false, remedies: [{ title: { kind: 'indent' }, edits, isSafe: false }] };
}

function entryAbove(line: SourceLine, { lines }: Source, list: SourceLine | null | undefined): number | null {
  const above = lines.slice(list?.index ?? 0, line.index).findLast(({ kind, hasDash }) => kind === 'structure' && hasDash);
  return above?.indentation ?? null;
}

function textAbove(line: SourceLine, source: Source, begin: SourceLine): number | null {
  const above = source.lines.slice(begin.index + 1, line.index).find(({ kind }) => kind === 'inside');
  return above?.indentation ?? null;
}

/** The lines from one on that have lost their indentation with it. */
function looseLines(line: SourceLine, source: Source, isEntry: boolean): SourceLine[] {
  const next = nextLine(source, line);
  const isSame =
    next &&
    (next.kind === 'inside' ||
      (isLoose(next) && next.indentation <= line.indentation) ||
      (isEntry && next.hasDash && next.key === null && next.indentation <= line.indentation));
  return next && isSame ? [line, ...looseLines(next, source, isEntry)] : [line];
}

/** A key that is indented deeper than the key above it, which has its value already. */
export function findBadIndentation(line: SourceLine, source: Source): Cause | null {
  const above = lineBefore(source, line);
  const begin = beginningAbove(line, source);
  if (line.kind !== 'structure' || line.key === null || !above || !begin || begin.valueAt >= begin.end || begin.key === null) return null;
  if (line.indentation <= begin.indentation) return null;
  const blanks = ' '.repeat(begin.contentAt - begin.start);
  const edits = [{ span: { start: line.start, end: line.start + line.indentation }, newText: blanks }];
  const start = line.start + line.indentation;
  return {
    reason: 'BAD_INDENT',
    sign: '',
    span: { start, end: start + line.key.length },
    isCertain: false,
    remedies: [{ title: { kind: 'indent' }, edits, isSafe: false }],
  };
}
