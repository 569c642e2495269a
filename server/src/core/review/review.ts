import type { ItemState } from '../analysis/score/completeness';
import type { FindingCounts } from '../findings/finding';
import type { Severity } from '../findings/severity';
import type { Span } from '../ground/span';
import type { VerdictKind } from '../links/verdict';
import type { LinkWeight } from '../links/weight';
import type { SurveyTool } from '../profile/tool-indicators';
import type { VerdictCounts } from '../submission/links/link-summary';
import type { PreviousResult } from '../submission/previous-result';
import type { ApprovalStepName, ElementEntry } from '../submission/submission';
import type { GroupStatus, SurveyStatus } from '../submission/survey-status';
import type { CivilDate } from '../thai/date';

/**
 * What a reviewer asks of a submission: what is missing, whose it is, what it costs, how long is left. The one account of it that
 * tree, status, report, rounds and command line print. Plain data, with texts in one language; points are whole hundredths.
 */
export interface Review {
  readonly agency: string | null;
  readonly website: string | null;
  /** B.E. */
  readonly fiscalYear: number;
  readonly list: ReviewedList;
  /** The day on which it is made; null where it is not known. */
  readonly today: CivilDate | null;
  readonly ready: number;
  readonly total: number;
  readonly states: Readonly<Record<ItemState, number>>;
  readonly counts: FindingCounts;
  /** null where the list has no scoring rule. */
  readonly score: ReviewedScore | null;
  readonly indicators: readonly ReviewedIndicator[];
  /** The surveys and their scores, in the order of the tools; none where neither file nor list speaks of them. */
  readonly tools: readonly ReviewedTool[];
  /** In the order of the list. */
  readonly items: readonly ReviewedItem[];
  /** By division, in the order of the list; those that no list names behind. */
  readonly divisions: readonly ReviewedDivision[];
  /** By day. */
  readonly deadlines: readonly ReviewedDeadline[];
  /** When the submission closes and how it stands; null where neither file nor list says a day. */
  readonly links: ReviewedLinks;
  /** Ready or at-risk items of which a step of the approval is not dated yet. */
  readonly approvals: readonly WaitingApproval[];
  /** In the order of the list; none where it has none. */
  readonly surveys: readonly ReviewedSurvey[];
  /** What is due in the next days, by day; none where today is not known. */
  readonly duties: readonly ReviewedDuty[];
  readonly suppressions: readonly ReviewedSuppression[];
  /** Findings on no item of the list, not the notes among them. */
  readonly others: readonly ReviewedFinding[];
}

export interface ReviewedList {
  readonly id: string;
  readonly title: string;
  /** How sure the list is, in a few words. */
  readonly origin: string;
}

/** A number between two ends: items at risk at 0, and at 100. Whole hundredths. */
export interface PointRange {
  readonly low: number;
  readonly high: number;
}

export interface ReviewedScore {
  readonly oit: PointRange;
  /** null while the file gives no scores of IIT and EIT. */
  readonly total: PointRange | null;
  readonly level: { readonly low: string | null; readonly high: string | null };
  /** false only when every item has its official result and the rule comes from a published table. */
  readonly estimate: boolean;
  /** What would lift it, the most first. */
  readonly lift: readonly Lift[];
  /** The fewest items, the dearest first, whose completion reaches each higher level of the total; none without a total. */
  readonly nextLevels: readonly { readonly level: string; readonly items: readonly string[] }[];
  /** How many items lie in each level by their own score, as the published tables count them. */
  readonly itemLevels: readonly { readonly label: string; readonly low: number; readonly high: number }[];
}

export interface Lift {
  readonly item: string;
  /** Points of the OIT score from the lower end when this item alone becomes ready. */
  readonly oit: number;
  /** The same of the total, by the weights of the list. */
  readonly total: number;
}

export interface ReviewedGroup {
  readonly id: string;
  readonly title: string;
  readonly ready: number;
  readonly total: number;
  readonly atRisk: number;
  /** Score of the group; null where the list has no scoring rule. */
  readonly points: PointRange | null;
  /** Points of the total that it is short of. */
  readonly lost: PointRange | null;
  readonly items: readonly string[];
}

export interface ReviewedIndicator extends ReviewedGroup {
  readonly subIndicators: readonly (ReviewedGroup & { readonly topics: readonly ReviewedTopic[] })[];
}

/** A survey as a tool of the assessment. Points are whole hundredths; null: not known. */
export interface ReviewedTool {
  readonly tool: SurveyTool;
  /** Percent of the total; null where the list does not say. */
  readonly weight: number | null;
  readonly points: number | null;
  /** It is computed of the indicators, by weights that are inferred. */
  readonly isEstimate: boolean;
  readonly indicators: readonly ReviewedToolIndicator[];
}

export interface ReviewedToolIndicator {
  readonly id: string;
  readonly title: string;
  /** Its questions by their numbers. */
  readonly questions: string | null;
  readonly points: number | null;
}

export interface ReviewedTopic {
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
  readonly points: PointRange | null;
}

export interface ReviewedItem {
  readonly id: string;
  readonly title: string;
  readonly indicator: string;
  readonly subIndicator: string;
  readonly state: ItemState;
  readonly isReady: boolean;
  /** Who answers: those that the file names, else those of the list. */
  readonly divisions: readonly string[];
  /** Points of the total that a zero costs; null where the list has no scoring rule. */
  readonly cost: number | null;
  /** Of those the points that are open now: 0 to all of them. */
  readonly lost: PointRange | null;
  readonly elements: readonly ReviewedElement[];
  /** What is to be mended, worst first; the notes are left out. */
  readonly findings: readonly ReviewedFinding[];
  /** The next day by which it is due, or the last one where all are past; null: none is known. Days of the list count only where the file says none of its own. */
  readonly due: CivilDate | null;
  /** Days from today to `due`; negative: it is late by so many. */
  readonly daysLeft: number | null;
  /** Whose order `due` is of, in words; null: it is the file's own day, or the last day of the answers. */
  readonly dueOrder: string | null;
  /** A day by which it was due is past, and it is not ready. */
  readonly isLate: boolean;
  /** Whose order the day is of that it has missed first, in words; null as for `dueOrder`, or where none is missed. */
  readonly lateOrder: string | null;
  /** The first step of its approval that is not dated; null: all are, or it is not ready for one. */
  readonly waitingFor: ApprovalStepName | null;
  /** The official result; null while it is not known. 0 to 100. */
  readonly result: { readonly score: number | null; readonly remark: string | null } | null;
  /** That of an earlier year; null where the file says none. */
  readonly previous: PreviousResult | null;
  /** What is published of it, as typed. */
  readonly answer: string | null;
  readonly urls: readonly string[];
  /** Its key, or the place where a missing item belongs: UTF-16 offsets in the file. */
  readonly span: Span;
}

export interface ReviewedElement {
  readonly id: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly shown: ElementEntry['shown'];
  readonly isShown: boolean;
  /** Who answers for it, where that is said of the element itself. */
  readonly divisions: readonly string[];
}

export interface ReviewedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  /** Such items scored 0. */
  readonly isRisk: boolean;
}

export interface ReviewedDivision {
  readonly name: string;
  /** Parts that it answers for, in the order of the list. */
  readonly parts: readonly DivisionPart[];
  readonly delivered: number;
  /** Points of the total that its open items, and those answered ไม่มี, cost together, at most. */
  readonly lost: number | null;
}

/** What one division owes of one item: the item, or the elements that are its own. */
export interface DivisionPart {
  readonly item: string;
  /** Empty: the item as a whole. */
  readonly elements: readonly string[];
  /** Those of them that are required and not shown; none of an item that is answered ไม่มี. */
  readonly open: readonly string[];
  readonly state: PartState;
}

/** `none`: its item is answered ไม่มี, which leaves nothing open and scores 0. */
export type PartState = 'open' | 'delivered' | 'none';

export interface ReviewedDeadline {
  readonly date: CivilDate;
  readonly what: string;
  /** `own`: the file's own; `closes`: the last day of the answers; `order`: of the list, one agency's own order. */
  readonly kind: 'own' | 'closes' | 'order';
  /** Of an `order`: whose it is and how sure the list is, in words. */
  readonly order: string | null;
  /** Items that it asks for and that are not ready. */
  readonly open: readonly string[];
  /** Surveys that it asks for and that are short of answers, as far as the file gives numbers. */
  readonly openSurveys: readonly string[];
  /** Negative: so many days ago. null where today is not known. */
  readonly daysLeft: number | null;
}

export interface ReviewedLinks {
  /** Links whose verdicts are known, by what they are worth. */
  readonly weights: Readonly<Record<LinkWeight, number>>;
  /** Links that nothing is known of. */
  readonly unknown: number;
  /** The last day, in Thailand, on which one was opened; null where none was. */
  readonly lastDay: CivilDate | null;
  /** Those that are not fine. */
  readonly faulty: readonly ReviewedLink[];
  /** Verdicts that are known, counted by kind, of each item that has any. */
  readonly verdicts: readonly { readonly item: string; readonly counts: VerdictCounts }[];
}

export interface ReviewedLink {
  readonly item: string;
  readonly url: string;
  readonly kind: VerdictKind;
  readonly weight: LinkWeight;
  /** Kind and evidence, in words. */
  readonly text: string;
  /** Milliseconds since 1970; null where it was not asked for. */
  readonly checkedAt: number | null;
}

export interface WaitingApproval {
  readonly item: string;
  readonly step: ApprovalStepName;
  /** Who is named for that step; null where nobody is. */
  readonly by: string | null;
}

export interface ReviewedSuppression {
  readonly item: string | null;
  readonly code: string;
  readonly severity: Severity;
  /** What was found. */
  readonly text: string;
  readonly reason: string;
  readonly isReasoned: boolean;
}

/** How a survey stands, in numbers of people; texts in one language. */
export interface ReviewedSurvey extends Omit<SurveyStatus, 'who' | 'groups'> {
  readonly who: string | null;
  readonly groups: readonly (Omit<GroupStatus, 'label' | 'rule'> & { readonly label: string; readonly rule: string | null })[];
}

/** Something that is due on a day soon: a deadline, or what returns. */
export interface ReviewedDuty {
  readonly title: string;
  readonly by: CivilDate;
  /** Days from today; 0: today. */
  readonly inDays: number;
  /** Names of the list's divisions; none: the whole agency's. */
  readonly divisions: readonly string[];
}
