import { type CheckResult, type Language, type LineIndex, type RoundsReading, type Summary, summarizeSubmission } from '../../core';
import type { SubmissionSummary } from '../../protocol';

/** What was checked: an open document, or a stored file. */
interface Checked {
  readonly uri: string;
  /** null: the file as it is stored. */
  readonly version: number | null;
  readonly result: CheckResult;
  readonly lines: LineIndex;
  readonly language: Language;
}

/** Gives the summary of a checked submission as the protocol has it. `rounds`: its recorded reviews. */
export function toSummary({ uri, version, result, lines, language }: Checked, rounds: RoundsReading): SubmissionSummary {
  return toProtocol(uri, version, summarizeSubmission(result, language, rounds), lines);
}

/** Gives a summary as the protocol has it: with positions instead of offsets. */
export function toProtocol(uri: string, version: number | null, { items, ...rest }: Summary, lines: LineIndex | null): SubmissionSummary {
  const start = { line: 0, character: 0 };
  return {
    ...{ uri, version, ...rest },
    items: items.map(({ span, ...item }) => ({ ...item, range: lines?.rangeOf(span) ?? { start, end: start } })),
  };
}
