import type { UrlReading } from '../addresses/url';
import type { Span, Spanned } from '../ground/span';
import type { ProfileChoice } from '../profile/profile-choice';
import type { DateReading } from '../thai/date';
import type { DivisionReading } from '../thai/division';
import type { Period } from '../thai/period';
import type { TextPeriod } from '../thai/text-periods';
import type { TextLocator } from '../yaml/text-locator';
import type { PreviousResult } from './previous-result';

/** What a text of the file is for. */
export type TextRole = 'url' | 'description' | 'remark' | 'answer' | 'date' | 'period' | 'other';

/** A text of the file whose parts can be found in the source. */
export interface TextValue extends Spanned<string> {
  /** The text with the web addresses in it blanked out, every offset kept: what rules about words look at. */
  readonly prose: string;
  readonly locate: TextLocator;
  readonly role: TextRole;
  /** The key it stands under, or that of the list it stands in. */
  readonly key: string;
  /** The item it belongs to, or null. */
  readonly item: string | null;
}

/** A text and what it was understood as; `reading` is null where it could not be read. */
export interface Read<T> extends Spanned<string> {
  readonly reading: T | null;
}

/** The same for a text whose parts can be found. */
export interface ReadText<T> extends TextValue {
  readonly reading: T | null;
}

export type Answer = 'มี' | 'ไม่มี';

export interface UrlEntry extends Spanned<string> {
  readonly locate: TextLocator;
  readonly reading: UrlReading;
  /** Where it stands: in `urls`, under `elements`, or inside the description. */
  readonly place: 'urls' | 'elements' | 'description';
  readonly note: string | null;
  /** A person has opened it: who and when. */
  readonly verified: ApprovalStep | null;
}

export interface ElementEntry {
  readonly id: string;
  readonly keySpan: Span;
  /** The value's place; the key's where it has none. */
  readonly span: Span;
  /** `none`: does not exist here, with the reason. */
  readonly shown: 'yes' | 'no' | 'url' | 'none' | 'unreadable' | 'absent';
  readonly url: UrlEntry | null;
  readonly reason: string | null;
  /** Who answers for it, where that is not who answers for the item. */
  readonly divisions: readonly DivisionEntry[];
  readonly period: ReadText<Period> | null;
  readonly note: string | null;
}

export interface ApprovalStep {
  readonly by: Spanned<string> | null;
  readonly on: ReadText<DateReading> | null;
}

/** The steps of the form of document 003, in their order. */
export const approvalStepNames = ['reported', 'approved', 'published'] as const;

export type ApprovalStepName = (typeof approvalStepNames)[number];

export interface Approval {
  readonly span: Span;
  readonly keySpan: Span;
  /** Nothing in it has an unknown key or another shape; else the schema's findings speak. */
  readonly isReadable: boolean;
  readonly reported: ApprovalStep | null;
  readonly approved: ApprovalStep | null;
  readonly published: ApprovalStep | null;
}

export interface DivisionEntry extends Spanned<string> {
  /** null: the profile names no divisions. */
  readonly reading: DivisionReading | null;
}

export interface Item {
  /** Canonical id (`O9`) also where it is misspelt; the key itself where it means no item. */
  readonly id: string;
  readonly key: string;
  readonly keySpan: Span;
  readonly span: Span;
  /** The answer as understood; null where absent or not an answer. */
  readonly answer: Spanned<Answer> | null;
  /** The key `answer` has a value, readable or not, or nothing of the item can be read. */
  readonly hasAnswer: boolean;
  readonly urls: readonly UrlEntry[];
  /** Something stands under `urls`, readable or not. */
  readonly hasUrls: boolean;
  readonly urlsKeySpan: Span | null;
  /** Keys of the item under which something stands that has no meaning there; a finding of its own says so. */
  readonly unreadableKeys: ReadonlySet<string>;
  readonly description: TextValue | null;
  readonly descriptionUrls: readonly UrlEntry[];
  /** Gives the periods that the description states, at their places in its value. */
  readonly descriptionPeriods: () => readonly TextPeriod[];
  readonly divisions: readonly DivisionEntry[];
  /** Its own; an element may have one beside them. */
  readonly periods: readonly ReadText<Period>[];
  readonly elements: readonly ElementEntry[];
  readonly elementsKeySpan: Span | null;
  /** Paths of files, as typed. */
  readonly evidence: readonly Spanned<string>[];
  readonly approval: Approval | null;
  readonly verified: ApprovalStep | null;
  readonly result: { readonly score: number | null; readonly remark: string | null } | null;
  /** Of an earlier year. */
  readonly previous: PreviousResult | null;
  readonly sameAs: Spanned<string> | null;
}

export interface Agency {
  readonly name: Spanned<string> | null;
  readonly website: UrlEntry | null;
  readonly otherSites: readonly UrlEntry[];
  readonly contact: Spanned<string> | null;
  /** The two users of ITAP, by position (document 000); never a password. */
  readonly itapUsers: { readonly supervisor: Spanned<string> | null; readonly administrator: Spanned<string> | null };
}

/** A number of people and the key it stands under; null: none that can be read. */
export interface TypedCount {
  readonly key: string;
  readonly count: number | null;
}

/** The staff of a group: one number, or numbers by division. */
export interface TypedHeadcount extends TypedCount {
  readonly divisions: readonly TypedCount[];
}

/** A score of 0 to 100 and the key it stands under; null: none that can be read. */
export interface TypedPoints {
  readonly key: string;
  readonly score: number | null;
}

/** The score of a tool as typed: of its own, by indicator, or both. */
export interface TypedToolScore {
  readonly score: number | null;
  readonly indicators: readonly TypedPoints[];
}

/** What was published of an earlier year. */
export interface PreviousScores {
  /** B.E. */
  readonly fiscalYear: number | null;
  readonly IIT: TypedToolScore;
  readonly EIT: TypedToolScore;
  readonly OIT: TypedToolScore;
  readonly total: number | null;
  readonly level: string | null;
}

export interface TypedScores {
  readonly IIT: TypedToolScore;
  readonly EIT: TypedToolScore;
  readonly previous: PreviousScores | null;
}

/** What says how the rest of a submission is to be read. */
export interface SubmissionHeader extends ProfileChoice {
  readonly formatVersion: Spanned<number> | null;
}

/** A submission as far as it could be understood. Nothing is invented: what is absent or unreadable is null. */
export interface Submission extends SubmissionHeader {
  readonly agency: Agency;
  readonly deadlines: { readonly internal: ReadText<DateReading> | null; readonly closes: ReadText<DateReading> | null };
  /** In the order of the file. Of two spellings of one item the first counts. */
  readonly items: readonly Item[];
  readonly itemById: ReadonlyMap<string, Item>;
  /** The key `items`; without it the first line. */
  readonly itemsSpan: Span;
  /** Ids of items under which nothing stands, and the places of their keys: they count as absent. */
  readonly emptyItemSpans: ReadonlyMap<string, Span>;
  readonly surveys: Readonly<Record<string, readonly TypedCount[]>>;
  /** Staff who are to answer, by group of the survey of staff. */
  readonly headcount: readonly TypedHeadcount[];
  readonly scores: TypedScores;
}

/** What was read of a stretch of a submission, or of all of it, with its texts. */
export interface SubmissionPart extends Submission {
  /** Every text that is not a key, in the order of the file. */
  readonly texts: readonly TextValue[];
  /** Those in which words stand: all but addresses. */
  readonly wordTexts: readonly TextValue[];
  /** Those where a date is meant. */
  readonly dates: readonly ReadText<DateReading>[];
}
