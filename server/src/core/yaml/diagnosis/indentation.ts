import type { TextEdit } from '../../findings/finding';
import { type Cause, linesWhile, type Source, searchLine } from './cause';
import { isListKey } from './known-keys';
import { isLoose, type SourceLine } from './source-lines';

const address = /^(?:https?:\/\/|www\.)/i;
const step = 2;

/** A line of a text, or of the addresses of a list, that stands as far out as the key it belongs to. */
export function findLostIndentation(line: SourceLine, source: Source): Cause | null {
  const begin = line.kind === 'structure' ? source.lines[line.owner] : undefined;
  if (!begin || line.indentation > begin.indentation || (line.hasDash && begin.hasDash && line.indentation === begin.indentation))
    return null;
  if (!isLoose(line) && !line.hasDash) return null;
  const listLine = begin.key !== null ? begin : searchLine(source, begin, -1, ({ key, kind }) => kind === 'structure' && key !== null);
  const isList = listLine?.key != null && isListKey(listLine.key);
  if (!isLoose(line) && !(line.hasDash && isList && line.key === null && listLine && line.indentation < listLine.indentation)) return null;
  const content = line.text.trimStart();
  const isEntry = isList && (line.hasDash || address.test(content));
  const sample = isEntry ? entryAbove(line, source, listLine) : textAbove(line, source, begin);
  const blanks = ' '.repeat(sample ?? (listLine && isEntry ? listLine : begin).indentation + step);
  const lost = linesWhile(source, line, (next) => isLost(next, line, isEntry));
  const edits = [line, ...lost].map((each): TextEdit => {
    const span = { start: each.start, end: each.start + each.indentation };
    return { span, newText: isEntry && !each.hasDash ? `${blanks}- ` : blanks };
  });
  const span = { start: line.start + line.indentation, end: line.end };
  return { reason: 'LOST_INDENTATION', sign: '', span, isCertain: false, remedies: [{ title: { kind: 'indent' }, edits, isSafe: false }] };
}

/** The indentation of the entry above, or null. */
function entryAbove(line: SourceLine, source: Source, list: SourceLine | null): number | null {
  const above = searchLine(source, line, -1, ({ kind, hasDash, index }) => (kind === 'structure' && hasDash) || index === list?.index);
  return above?.hasDash ? above.indentation : null;
}

/** The indentation of the text's second line, or null. */
function textAbove(line: SourceLine, source: Source, begin: SourceLine): number | null {
  const second = searchLine(source, begin, 1, ({ kind, index }) => kind === 'inside' || index >= line.index);
  return second?.kind === 'inside' ? second.indentation : null;
}

/** Gives whether a line has lost its indentation together with the first that has. */
function isLost(line: SourceLine, first: SourceLine, isEntry: boolean): boolean {
  if (line.kind === 'inside') return true;
  return line.indentation <= first.indentation && (isLoose(line) || (isEntry && line.hasDash && line.key === null));
}

/** A key that stands at none of the indentations above it. */
export function findBadIndentation(line: SourceLine, source: Source): Cause | null {
  if (line.kind !== 'structure' || line.key === null) return null;
  const columns = fittingColumns(line, source);
  if (columns.length === 0) return null;
  const start = line.start + line.indentation;
  const remedies = columns.map((column) => ({
    title: { kind: 'indent' as const },
    edits: [{ span: { start: line.start, end: start }, newText: ' '.repeat(column) }],
    isSafe: false,
  }));
  return { reason: 'BAD_INDENT', sign: '', span: { start, end: start + line.key.length }, isCertain: false, remedies };
}

/** The columns of the lines above that a line may have been meant for, the nearest first; none where it fits. */
function fittingColumns(line: SourceLine, source: Source): readonly number[] {
  const owner = source.lines[line.owner];
  const parent = searchLine(source, line, -1, (above) => isOwner(above) && above.indentation <= line.indentation);
  if (!owner || !parent || parent.indentation === line.indentation) return [];
  const columnOf = ({ contentAt, start }: SourceLine) => contentAt - start;
  const child = parent === owner ? null : searchLine(source, parent, 1, isOwner);
  const isDeeper = owner === parent && parent.key !== null && parent.valueAt < parent.end;
  if (!isDeeper && !(child && child.indentation > line.indentation)) return [];
  const columns = [columnOf(parent), ...(child?.key == null ? [] : [columnOf(child)])];
  return columns.sort((a, b) => Math.abs(a - line.indentation) - Math.abs(b - line.indentation));
}

const isOwner = (line: SourceLine) => line.kind === 'structure' && !isLoose(line);
