import type { DivisionNames } from '../thai/division';
/** The types of a profile: what `schemas/profile.schema.json` admits. Years are B.E. */

export interface BilingualText {
  readonly th: string;
  readonly en: string;
}

/** A text that may be written in one language only. */
export type ProfileText = string | BilingualText;

export interface Source {
  readonly document?: string;
  readonly line?: number;
  readonly page?: string;
  readonly note?: string;
}

export type Confidence = 'document' | 'web-page' | 'inferred';

export interface ProfileDivision extends DivisionNames {
  readonly nameEn?: string;
}

export interface PeriodNeed {
  readonly kind: 'plan' | 'months' | 'monthly' | 'fiscal-year' | 'as-of' | 'current';
  readonly atLeast?: number;
  /** `2567-10`. */
  readonly from?: string;
  /** `2568-03`. */
  readonly through?: string;
  readonly years?: readonly number[];
  readonly basis?: 'document' | 'inferred';
  readonly source?: readonly Source[];
}

/** How often what is shown is brought up to date. */
export type Cadence = 'daily' | 'monthly' | 'monthly-or-quarterly' | 'quarterly' | 'yearly' | 'kept-current';

export interface ProfileElement {
  readonly id: string;
  readonly label: string;
  readonly labelEn?: string;
  readonly synonyms?: readonly string[];
  readonly required?: boolean;
  readonly divisions?: readonly string[];
  readonly cadence?: Cadence;
  readonly note?: BilingualText;
  /** A document, unless said. */
  readonly confidence?: Confidence;
}

/** By what an item is taken for one of another year's list: `title`: one title is part of the other; `element`: the former title names an element. */
export type Ground = 'title' | 'wording' | 'element' | 'document';

/** An item of another list that is about the same matter, though its title is another. */
export interface Renumbering {
  /** `bangkok-district-2565`. */
  readonly profile: string;
  readonly item: string;
  readonly ground: Ground;
  readonly confidence: Confidence;
}

/** A form in which an item is to be published. */
export type FileForm = 'pdf' | 'xlsx';

export interface ProfileItem {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly titleAliases?: readonly string[];
  /** Several: merged into this one; one that several items name: split. */
  readonly renumberedFrom?: readonly Renumbering[];
  readonly divisions?: readonly string[];
  readonly compiledBy?: string;
  readonly cadence?: Cadence;
  readonly period?: PeriodNeed;
  readonly fileTypes?: readonly FileForm[];
  readonly elements?: readonly ProfileElement[];
  readonly note?: BilingualText;
  /** The profile's, unless said. */
  readonly confidence?: Confidence;
}

export interface SubIndicator {
  readonly id: string;
  readonly title: string;
  readonly topics?: readonly { readonly id: string; readonly title: string; readonly items: readonly string[] }[];
  readonly items: readonly ProfileItem[];
}

export interface Indicator {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly subIndicators: readonly SubIndicator[];
}

/** An indicator of a survey. */
export interface SurveyIndicator {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string;
  /** Its questions by their numbers, `I1-I3`. */
  readonly questions?: string;
}

export interface ScoringLevel {
  readonly label: string;
  readonly from: number;
  readonly eachToolFrom?: number;
}

export interface Scoring {
  readonly basis: 'published-table' | 'inferred';
  /** Questions of each indicator of the surveys: the score of a survey is the mean of its indicators weighted by them; equally without. */
  readonly questionWeights?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly indicatorWeights: Readonly<Record<string, number>>;
  readonly toolWeights: Readonly<Record<'IIT' | 'EIT' | 'OIT', number>>;
  readonly levels: readonly ScoringLevel[];
}

/** How many of a group are to answer: so many percent of each division, rounded up; of some divisions all. */
export interface SurveyShare {
  readonly percent: number;
  readonly allOf?: readonly string[];
}

export interface SurveyGroup {
  readonly key: string;
  readonly label: BilingualText;
  readonly minimum?: number;
  /** Who answers, in words. */
  readonly rule?: BilingualText;
  readonly share?: SurveyShare;
}

export interface Survey {
  readonly minimum?: number;
  readonly who?: BilingualText;
  readonly groups: readonly SurveyGroup[];
}

/** The parts that a plan to raise integrity and transparency may have, in their order (001 l.213-217; 002 l.213-333). */
export const planParts = [
  'order',
  'briefing',
  'analysis',
  'measures',
  'communication',
  'service-image',
  'one-stop-service',
  'results',
] as const;

export type PlanPart = (typeof planParts)[number];

/** A part of the plan, and the item or element that it answers. */
export interface PlannedPart {
  readonly part: PlanPart;
  readonly item: string;
  readonly element?: string;
}

/** What is to be done by whom and about what, as a document says it. */
interface ProfileTask {
  readonly what: BilingualText;
  /** Names of the list's divisions, or `ทุกฝ่าย`; none: the whole agency's. */
  readonly divisions?: readonly string[];
  readonly items?: readonly string[];
  readonly source?: readonly Source[];
}

/** A day of an agency's own order; it is shown and makes no finding. */
export interface ProfileDeadline extends ProfileTask {
  readonly id?: string;
  /** `2568-03-31`. */
  readonly date: string;
  /** The surveys that it asks for; then items only where they are named, else all of them. */
  readonly surveys?: readonly string[];
}

/** How often a duty returns: `half-month` is every 15 days or twice a month, `quarter` is of the fiscal year. */
export type DutyRhythm = 'day' | 'week' | 'half-month' | 'month' | 'quarter';

/** What is to be done again and again; it is shown and makes no finding. */
export interface ProfileDuty extends ProfileTask {
  readonly id: string;
  /** `update`, unless said. */
  readonly kind?: 'follow-up' | 'update';
  readonly every: DutyRhythm;
  /** Of `week`: 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** Of `month`: it is to be done before this day. */
  readonly beforeDay?: number;
  /** `window`, unless said: as long as answers are taken. */
  readonly during?: 'window' | 'fiscal-year';
  /** One agency's own order. */
  readonly ownOrder?: boolean;
}

export interface ProfileData {
  readonly profile: string;
  readonly fiscalYear: number;
  readonly title: BilingualText;
  readonly agencyList?: string;
  /** Not compared with the manual of its year yet. */
  readonly draft?: boolean;
  readonly confidence: { readonly level: Confidence; readonly note: ProfileText };
  readonly source?: readonly Source[];
  /** What holds for every item. */
  readonly notes?: readonly BilingualText[];
  readonly window?: { readonly opens: string; readonly closes: string };
  readonly deadlines?: readonly ProfileDeadline[];
  readonly duties?: readonly ProfileDuty[];
  readonly divisions?: readonly ProfileDivision[];
  /** Whose division of the work it is, where it is not that of every agency. */
  readonly divisionsNote?: BilingualText;
  readonly indicators: readonly Indicator[];
  readonly scoring?: Scoring;
  readonly surveys?: Readonly<Record<string, Survey>>;
  /** The indicators of the surveys, by tool. */
  readonly surveyIndicators?: Readonly<Record<string, readonly SurveyIndicator[]>>;
  /** What the plan to raise integrity and transparency is to have, in its order. */
  readonly improvementPlan?: readonly PlannedPart[];
}

/** A profile with its items in order and by id. */
export interface Profile extends ProfileData {
  /** `bangkok-district-2568`. */
  readonly id: string;
  readonly items: readonly ProfileItem[];
  readonly itemById: ReadonlyMap<string, ProfileItem>;
}

/** Indexes the data of a profile. */
export function indexProfile(data: ProfileData): Profile {
  const items = data.indicators.flatMap((indicator) => indicator.subIndicators.flatMap((sub) => sub.items));
  return { ...data, id: `${data.profile}-${data.fiscalYear}`, items, itemById: new Map(items.map((item) => [item.id, item])) };
}

/** Gives whether a list says what the manual of its year asks: it is no draft, and not inferred from other years. */
export function isCompared({ draft, confidence }: ProfileData): boolean {
  return !draft && confidence.level !== 'inferred';
}

/** Gives the data that a profile was made from. */
export function dataOf({ id: _id, items: _items, itemById: _itemById, ...data }: Profile): ProfileData {
  return data;
}

/** Gives every division that may answer for an item: its own, its compiler, those of its elements. Empty: the profile does not say. */
export function responsibleDivisions(item: ProfileItem): readonly string[] {
  return [
    ...new Set([
      ...(item.divisions ?? []),
      ...(item.compiledBy ? [item.compiledBy] : []),
      ...(item.elements ?? []).flatMap((element) => element.divisions ?? []),
    ]),
  ];
}

/** Gives the elements that must be shown: what a document asks for. */
export function requiredElements(item: ProfileItem): readonly ProfileElement[] {
  return askedElements(item).filter(isConfirmed);
}

/** Gives the elements that are asked for, confirmed or not. */
export function askedElements(item: ProfileItem): readonly ProfileElement[] {
  return (item.elements ?? []).filter((element) => element.required !== false);
}

/** Gives whether a document asks for an element. */
export function isConfirmed({ confidence = 'document' }: ProfileElement): boolean {
  return confidence === 'document';
}

/** Gives where an item of a profile comes from. */
export function confidenceOf(profile: Profile, item: ProfileItem): Confidence {
  return item.confidence ?? profile.confidence.level;
}
