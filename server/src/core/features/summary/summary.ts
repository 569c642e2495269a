import type { ItemState } from '../../analysis/score/completeness';
import type { Span } from '../../ground/span';
import type { PartState } from '../../review/review';

/** What a list of submissions shows of one, whatever it is stored as. Texts are in one language, ready to show; points are hundredths. */
export interface Summary {
  /** Why there are no rows, and how to go on; null: there are. */
  readonly problem: SummaryProblem | null;
  readonly agency: string | null;
  /** B.E. */
  readonly fiscalYear: number | null;
  /** The id of its list of items. */
  readonly list: string | null;
  readonly ready: number;
  readonly total: number;
  readonly errors: number;
  readonly warnings: number;
  /** `8/22`, and how many may score 0. */
  readonly detail: string;
  /** Score and level; null where the list has no scoring rule. */
  readonly score: string | null;
  /** The total with its level, where it is not known the OIT score: for where there is little room. */
  readonly shortScore: string | null;
  readonly deadline: NextDeadline | null;
  /** Days since the last day of answers; null while it is not past, or not known. */
  readonly closedSince: number | null;
  /** Each indicator, and behind it its sub-indicators. */
  readonly groups: readonly SummaryGroup[];
  /** In the order of the list. */
  readonly items: readonly SummaryItem[];
  readonly divisions: readonly SummaryDivision[];
}

export interface SummaryProblem {
  readonly kind: 'unreadable' | 'empty' | 'unknown-list' | 'not-read';
  readonly message: string;
}

/** A day and how far off it is. */
export interface DueDay {
  /** Sorts by day: `2568-03-31` (B.E.). */
  readonly key: string;
  /** `31 มี.ค. 2568`. */
  readonly date: string;
  /** `อีก 12 วัน`; empty where today is not known. */
  readonly left: string;
}

/** The next day by which something open is due. */
export interface NextDeadline extends DueDay {
  readonly what: string;
  /** From today; never negative. */
  readonly daysLeft: number;
  /** How many items it finds open. */
  readonly open: number;
}

/** An indicator, or a sub-indicator of one. */
export interface SummaryGroup {
  readonly id: string;
  /** The indicator of a sub-indicator; null: it is an indicator. */
  readonly parent: string | null;
  readonly label: string;
  readonly detail: string;
  readonly ready: number;
  readonly total: number;
}

export interface SummaryItem {
  readonly id: string;
  readonly title: string;
  readonly state: ItemState;
  /** The state in words. */
  readonly stateText: string;
  readonly isReady: boolean;
  readonly indicator: string;
  readonly subIndicator: string;
  /** Who answers for it. */
  readonly divisions: readonly string[];
  /** What each division owes of it: `open` names the elements that it has not shown. Empty where no division is known. */
  readonly parts: readonly { readonly division: string; readonly state: PartState; readonly open: readonly string[] }[];
  /** Points of the total that are open, at most; null where the list has no scoring rule. */
  readonly lost: number | null;
  /** `เสีย 6.00 คะแนน (ประมาณการ)`; null where nothing is open or known. */
  readonly lostText: string | null;
  /** `order`: whose it is, in words; null: the file's own day, or the last day of the answers. */
  readonly due: (DueDay & { readonly daysLeft: number | null; readonly order: string | null }) | null;
  readonly isLate: boolean;
  /** Whose order the day is of that it has missed, as in `due`. */
  readonly lateOrder: string | null;
  /** The step of the approval that it waits for, in words. */
  readonly waitingFor: string | null;
  /** Errors and warnings. */
  readonly findings: number;
  readonly answer: string | null;
  /** Addresses of `urls` that can be opened. */
  readonly urls: readonly string[];
  /** What became of it since the last recorded review, in words; null: nothing, or there was none. */
  readonly change: { readonly kind: 'ready' | 'fell-back' | 'died'; readonly text: string } | null;
  /** Its key, or the place where a missing item belongs: UTF-16 offsets in the file. */
  readonly span: Span;
}

export interface SummaryDivision {
  readonly name: string;
  /** `3/5`. */
  readonly detail: string;
  readonly delivered: number;
  /** Of items that are answered ไม่มี. */
  readonly none: number;
  readonly total: number;
  readonly lost: number | null;
}
