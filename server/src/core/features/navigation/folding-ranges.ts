import type { CheckResult } from '../../analysis/check-result';
import { createLineIndex } from '../../ground/line-index';
import type { Indicator, Profile, SubIndicator } from '../../profile/profile';
import { toArabicDigits } from '../../thai/digits';
import { readSourceLines, type SourceLine } from '../../yaml/diagnosis/source-lines';
import { plainLineEnds } from '../../yaml/line-ends';
import { findRuns, findStandingPairs } from './standing-pairs';

/** Lines that fold into the first of them; zero-based. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'comment' | 'region' | null;
}

/**
 * Gives what folds in a file: what stands under a key or a dash, comments of several lines, and the items of an indicator or
 * sub-indicator below a comment that names it (`# ---- 9.2 การบริหารงาน`). Found by lines, so that what is being typed unfolds nothing.
 */
export function findFoldingRanges({ text, profile, judged }: CheckResult): FoldingRange[] {
  const lines = readSourceLines(plainLineEnds(text).text);
  const folds = findFolds(lines);
  const { positionAt } = createLineIndex(text);
  const items = findStandingPairs(judged.analysis.file).map(({ pair, item }) => ({ item, line: positionAt(pair.key.span.start).line }));
  const sections = profile ? findSections(lines, items, folds, profile) : [];
  const ranges = [...folds].map(([startLine, endLine]) => ({ startLine, endLine, kind: null }));
  return [...ranges, ...sections, ...findComments(lines, new Set(sections.map(({ startLine }) => startLine)))].sort(
    (a, b) => a.startLine - b.startLine || b.endLine - a.endLine,
  );
}

/** The last line of what stands under a line, by that line. */
type Folds = ReadonlyMap<number, number>;

/** By indentation; what goes on with a text or a bracket belongs to the line that began it, and the dashes of a list to its key. */
function findFolds(lines: readonly SourceLine[]): Folds {
  const folds = new Map<number, number>();
  const open: SourceLine[] = [];
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    if (line.kind === 'structure') while (open.length > 0 && !holds(open.at(-1) as SourceLine, line)) open.pop();
    for (const above of open) if (line.kind !== 'comment' || above.indentation < line.indentation) folds.set(above.index, line.index);
    if (line.kind === 'structure') open.push(line);
  }
  return folds;
}

function holds(above: SourceLine, { indentation, hasDash }: SourceLine): boolean {
  return above.indentation < indentation || (above.indentation === indentation && hasDash && !above.hasDash && above.key !== null);
}

/** Comments that follow one another at the same column, as far as they head no section. */
function findComments(lines: readonly SourceLine[], headings: ReadonlySet<number>): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const isComment = (index: number) => isCommentLine(lines[index]) && !headings.has(index);
  for (let startLine = 0; startLine < lines.length; startLine++) {
    if (!isComment(startLine)) continue;
    let endLine = startLine;
    while (isComment(endLine + 1) && lines[endLine + 1]?.indentation === lines[startLine]?.indentation) endLine++;
    if (endLine > startLine) ranges.push({ startLine, endLine, kind: 'comment' });
    startLine = endLine;
  }
  return ranges;
}

/** A line of `---` is none. */
function isCommentLine(line: SourceLine | undefined): boolean {
  return line?.kind === 'comment' && line.text.trimStart().startsWith('#');
}

/** An indicator or sub-indicator. */
interface Group {
  readonly id: string;
  readonly title: string;
}

function findSections(lines: readonly SourceLine[], items: readonly ItemLine[], folds: Folds, { indicators }: Profile): FoldingRange[] {
  const groupsOf = (toGroup: (indicator: Indicator, sub: SubIndicator) => Group) =>
    new Map(
      indicators.flatMap((each) => each.subIndicators.flatMap((sub) => sub.items.map(({ id }) => [id, toGroup(each, sub)] as const))),
    );
  const levels = [groupsOf((indicator) => indicator), groupsOf((_indicator, sub) => sub)];
  return levels.flatMap((groupById) =>
    findRuns(items, ({ item }) => groupById.get(item ?? '') ?? null).flatMap(({ group, members: [first, ...rest] }): FoldingRange[] => {
      const startLine = group && first ? findHeading(lines, first.line, group) : null;
      if (startLine === null || !first) return [];
      const { line } = rest.at(-1) ?? first;
      return [{ startLine, endLine: folds.get(line) ?? line, kind: 'region' }];
    }),
  );
}

/** A key of the top level, or an item, and its line. */
interface ItemLine {
  readonly item: string | null;
  readonly line: number;
}

/** The comment above an item that names a group; nothing but comments and empty lines lies between. */
function findHeading(lines: readonly SourceLine[], itemLine: number, group: Group): number | null {
  for (let at = itemLine - 1; at >= 0; at--) {
    const line = lines[at];
    if (line?.kind === 'comment' && names(line.text, group)) return at;
    if (line?.kind !== 'comment' && line?.kind !== 'blank') return null;
  }
  return null;
}

const headingStart = /^[\s#=*–—_-]*(?:ตัวชี้วัด(?:ย่อย)?(?:ที่)?\s*)?([0-9]+(?:\.[0-9]+)*)(?![.0-9])/;

/** A number without a dot may count anything: the title must stand behind it. */
function names(comment: string, { id, title }: Group): boolean {
  const found = headingStart.exec(toArabicDigits(comment));
  return found?.[1] === id && (id.includes('.') || comment.includes(title));
}
