import type { CheckResult } from '../../analysis/check-result';
import type { PlacedBlock } from '../../yaml/block';
import { readSourceLines, type SourceLine } from '../../yaml/diagnosis/source-lines';
import { plainLineEnds } from '../../yaml/line-ends';

/** A line of the text and the lines of its block. Columns are those of the text. */
export interface TypedLine {
  /** Where it begins in the text. */
  readonly start: number;
  readonly text: string;
  readonly line: SourceLine;
  readonly lines: readonly SourceLine[];
  readonly placed: PlacedBlock;
}

/** Reads the line that begins at an offset of a text; null where there is nothing. */
export function readTypedLine({ text, judged }: CheckResult, start: number): TypedLine | null {
  const placed = judged.analysis.file.blocks.findLast((each) => each.start <= start);
  if (!placed) return null;
  const lines = readSourceLines(plainLineEnds(placed.block.text).text);
  const line = lines[plainLineEnds(text.slice(placed.start, start)).text.split('\n').length - 1];
  return line ? { start, text: lineAt(text, start), line, lines, placed } : null;
}

/** Gives the line that begins at an offset, without its end. */
export function lineAt(text: string, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
}
