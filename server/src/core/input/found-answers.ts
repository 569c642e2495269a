import type { ByLanguage } from '../ground/language';

/** Where answers were found. */
export type SourceKind = 'result-report' | 'table' | 'web-page' | 'worksheet' | 'previous-year';

/** Why a person must look at something that was taken over: it is written as a comment above it. */
export type Doubt = ByLanguage<string>;

/** A value as a submission holds it: a text, a number, `true`, or a map that stands on one line (`{ none: … }`, `{ url: …, note: … }`). */
export type FoundScalar = string | number | boolean | Readonly<Record<string, string | number>>;

export interface FoundEntry {
  readonly value: FoundScalar;
  readonly doubts: readonly Doubt[];
}

/** What a source says of one key of an item. */
export interface FoundValue {
  /** Below the item, or from the root: `['description']`, `['result', 'remark']`, `['elements', 'vision']`. */
  readonly path: readonly string[];
  /** A list (`urls`, `division`, `period`, `evidence`) is an array of its entries. */
  readonly value: FoundScalar | readonly FoundEntry[];
  readonly doubts: readonly Doubt[];
}

/** What a source says of one item. */
export interface FoundItem {
  /** Canonical: `O9`. */
  readonly id: string;
  /** As the source writes it; null where it has none. */
  readonly title: string | null;
  /** Where in the source, for messages: `line 120`, `row 7`; null where that says nothing. */
  readonly place: ByLanguage<string> | null;
  readonly values: readonly FoundValue[];
  /** On the item as a whole. */
  readonly doubts: readonly Doubt[];
}

/** The submission that a worksheet was made from. */
export interface SourceOrigin {
  /** Of its bytes then. */
  readonly sha256: string;
  readonly agency: string;
}

/** What a source says, before it is written anywhere. Nothing in it is guessed: what is not certain has its doubt. */
export interface FoundAnswers {
  readonly kind: SourceKind;
  readonly agencyName: string | null;
  readonly website: string | null;
  /** B.E. year; null where the source says none. */
  readonly fiscalYear: number | null;
  /** Of the whole submission, by paths from its root: `['agency', 'contact']`. */
  readonly whole?: readonly FoundValue[];
  /** In the order of the source, each item once. */
  readonly items: readonly FoundItem[];
  /** What was not taken over, and why: an item twice, one that the list does not have, a row that says nothing. */
  readonly remarks: readonly ByLanguage<string>[];
  /** Of a worksheet: the submission it was made from, as it was then. */
  readonly base?: string;
  readonly origin?: SourceOrigin;
}

/** A source that cannot be read: what is wrong, where, and what to do. */
export interface Unreadable {
  readonly problem: ByLanguage<string>;
}
