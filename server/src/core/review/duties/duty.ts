import type { BilingualText, Confidence, DutyRhythm } from '../../profile/profile';
import type { CivilDate } from '../../thai/date';

/** `window`: when answers are taken; `recurring`: data that are brought up to date or reported again and again. */
export type DutyKind = 'window' | 'deadline' | 'follow-up' | 'recurring';

/** Who says so: a document, a document on one agency's own order, the file itself, or the list by how often it wants data brought up to date. */
export type DutyBasis = 'document' | 'own-order' | 'file' | 'cadence';

/** How a duty returns. `day`: of `week` the weekday, 1 Monday to 7 Sunday; of `month` the last day on which it is to be done, 0 its end. */
export interface Recurrence {
  readonly every: DutyRhythm;
  readonly day: number;
}

/** Something that is due on a day, or again and again. Days are B.E. */
export interface Duty {
  /** The same for the same duty, whatever its texts and days: `deadline.oit-evidence`. */
  readonly id: string;
  readonly kind: DutyKind;
  readonly basis: DutyBasis;
  readonly what: BilingualText;
  /** Names of the list's divisions, or `ทุกฝ่าย`; none: the whole agency's. */
  readonly divisions: readonly string[];
  readonly items: readonly string[];
  /** Between these days, both included, it is to be done; where it returns, it does so between them. */
  readonly first: CivilDate;
  readonly last: CivilDate;
  /** null: once. */
  readonly recurrence: Recurrence | null;
  /** How far the list that says it can be relied on; null where the file says it. */
  readonly confidence: Confidence | 'draft' | null;
}

/** One time at which a duty is to be done: between two days, both included. */
export interface Occurrence {
  readonly from: CivilDate;
  readonly by: CivilDate;
}
