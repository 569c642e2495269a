import type { Span } from '../ground/span';
import type { CodeDefinition } from './define-code';
import type { Severity } from './severity';

/**
 * What a finding means for the item's score, apart from its severity: `zero`, the documents show such items scoring 0;
 * `possible`, some of them did.
 */
export type Risk = 'zero' | 'possible';

/** Notes on a place that has to do with a finding. */
export type RelatedNote = 'first-place' | 'other-place';

export interface RelatedPlace {
  readonly note: RelatedNote;
  readonly span: Span;
}

/** A change of the source text: what stands at `span` becomes `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** A quick fix: edits that keep everything else as it is. */
export interface Fix {
  readonly title: FixTitle;
  /** In the order of the text, none inside another. */
  readonly edits: readonly TextEdit[];
  /** Part of fix-all: it changes signs, never which page or what content is meant. */
  readonly isSafe: boolean;
}

/** What a fix does, for its label. */
export type FixTitle =
  | { readonly kind: 'replace'; readonly with: string }
  | { readonly kind: 'remove'; readonly what: string }
  | { readonly kind: 'insert'; readonly what: string }
  | { readonly kind: 'evidence'; readonly files: readonly string[] }
  | { readonly kind: 'split'; readonly count: number }
  | { readonly kind: 'quote' }
  | { readonly kind: 'spaces' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'blank-behind'; readonly sign: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'indent' }
  | { readonly kind: 'arrange' }
  | { readonly kind: 'suppress'; readonly code: string }
  | { readonly kind: 'verify'; readonly on: string }
  | { readonly kind: 'exclude' }
  | { readonly kind: 'open' }
  | { readonly kind: 'all'; readonly count: number };

/** What the checker found: data only. Texts come by its code. */
export interface Finding<A extends object = object> {
  readonly code: string;
  /** null: the code's default, until the settings are applied. */
  readonly severity: Severity | null;
  readonly span: Span;
  readonly args: A;
  /** The item it belongs to (`O9`), or null. */
  readonly item: string | null;
  readonly related: readonly RelatedPlace[];
  /** null: it says nothing of the item's score. */
  readonly risk: Risk | null;
  /** null: nothing that one click could mend. */
  readonly fix: Fix | null;
}

/** What most findings have nothing of. */
export interface FindingDetails {
  readonly severity?: Severity;
  readonly item?: string | null;
  readonly related?: readonly RelatedPlace[];
  readonly risk?: Risk | null;
  readonly fix?: Fix | null;
}

/** Makes a finding of a code; without a severity it has its code's default. */
export function createFinding<A extends object>(
  { code }: CodeDefinition<A>,
  span: Span,
  args: NoInfer<A>,
  details: FindingDetails = {},
): Finding<A> {
  return {
    code,
    span,
    args,
    severity: details.severity ?? null,
    item: details.item ?? null,
    related: details.related ?? [],
    risk: details.risk ?? null,
    fix: details.fix ?? null,
  };
}

/** Gives whether a finding is of a code, and with it that code's arguments. */
export function isFindingOf<A extends object>(finding: Finding, { code }: CodeDefinition<A>): finding is Finding<A> {
  return finding.code === code;
}

/** A finding whose severity is settled. */
export type CheckedFinding = Finding & { readonly severity: Severity };

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts findings by severity. */
export function countFindings(findings: readonly CheckedFinding[]): FindingCounts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** Adds up the counts of several files. */
export function addCounts(counts: readonly FindingCounts[]): FindingCounts {
  const sum = (key: keyof FindingCounts) => counts.reduce((total, each) => total + each[key], 0);
  return { errors: sum('errors'), warnings: sum('warnings'), infos: sum('infos') };
}
