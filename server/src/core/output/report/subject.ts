import type { CheckedFinding } from '../../findings/finding';
import type { Severity } from '../../findings/severity';
import type { Span } from '../../ground/span';
import type { Paint } from './paint';
import type { ReportedFile, ReportSummary } from './report';

/** What one command reports, as data: the forms write it, and know no command. */
export interface ReportSubject {
  /** The command, as it is called. */
  readonly name: string;
  /** Gives what a file says that is worth a look, in the order of the file. */
  remarksOf(file: ReportedFile): readonly Remark[];
  /** Gives what would be worth one, had not a comment silenced it. */
  silencedOf(file: ReportedFile): readonly SilencedRemark[];
  /** Gives a file as a suite of tests. */
  suiteOf(file: ReportedFile): ReportSuite;
  readonly values: ReportValues;
  readonly lines: ReportLines;
}

/** What is said of one place of a file. */
export interface Remark {
  /** Of the page of the manual; null: nothing is to be mended, only told. */
  readonly code: string | null;
  readonly severity: Severity;
  /** The item it belongs to, or null. */
  readonly item: string | null;
  readonly span: Span;
  /** What stands first on its line for people. */
  readonly label: string;
  /** What follows there. */
  readonly line: string;
  /** What stands above its message; null: its code does. */
  readonly heading: string | null;
  readonly message: string;
  /** What it is made from; null where it is made from a link. */
  readonly finding: CheckedFinding | null;
}

export interface SilencedRemark extends Remark {
  /** Why it is silenced; empty where the comment does not say. */
  readonly reason: string;
  readonly comment: Span;
}

/** A file as programs for tests read it. */
export interface ReportSuite {
  readonly cases: readonly ReportCase[];
  /** What is told beside them. */
  readonly output: readonly string[];
}

/** One thing that holds or does not. */
export interface ReportCase {
  readonly group: string;
  readonly name: string;
  /** Milliseconds that it took; null where that says nothing. */
  readonly elapsed: number | null;
  readonly failure: CaseFailure | null;
  /** Why nothing is known of it; null where something is. */
  readonly skipped: string | null;
  /** What is told beside it. */
  readonly output: readonly string[];
}

export interface CaseFailure {
  readonly type: string;
  readonly message: string;
  readonly lines: readonly string[];
}

/** A report as values for programs. */
export interface ReportValues {
  /** The name of their list. */
  readonly list: string;
  /** Gives what stands in the list for a file. */
  of(file: ReportedFile): readonly unknown[];
  /** Gives what stands behind the list. */
  atEnd(summary: ReportSummary): Readonly<Record<string, unknown>>;
}

/** Gives a text in its colour. */
export type Painter = (text: string, colour: Paint) => string;

/** A report as lines for people, beside those of its remarks. */
export interface ReportLines {
  /** Gives what follows the remarks of a file, as a block of its own; null: the files follow one another without. */
  readonly blockOf: ((file: ReportedFile, paint: Painter) => readonly string[]) | null;
  /** Gives the lines at the end. */
  atEnd(summary: ReportSummary, paint: Painter): readonly string[];
}
