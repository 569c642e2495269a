/** The types of a profile: what `schemas/profile.schema.json` admits. Years are B.E. */

export interface BilingualText {
  readonly th: string;
  readonly en: string;
}

export interface Source {
  readonly document?: string;
  readonly line?: number;
  readonly page?: string;
  readonly note?: string;
}

export type Confidence = 'document' | 'web-page' | 'inferred';

export interface ProfileDivision {
  readonly name: string;
  readonly nameEn?: string;
  readonly shortForms?: readonly string[];
  readonly misspellings?: readonly string[];
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

export interface ProfileElement {
  readonly id: string;
  readonly label: string;
  readonly labelEn?: string;
  readonly synonyms?: readonly string[];
  readonly required?: boolean;
  readonly divisions?: readonly string[];
  readonly cadence?: string;
}

/** A form in which an item is to be published. */
export type FileForm = 'pdf' | 'xlsx';

export interface ProfileItem {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly titleAliases?: readonly string[];
  readonly divisions?: readonly string[];
  readonly compiledBy?: string;
  readonly cadence?: string;
  readonly period?: PeriodNeed;
  readonly fileTypes?: readonly FileForm[];
  readonly elements?: readonly ProfileElement[];
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

export interface ScoringLevel {
  readonly label: string;
  readonly from: number;
  readonly eachToolFrom?: number;
}

export interface Scoring {
  readonly basis: 'published-table' | 'inferred';
  readonly indicatorWeights: Readonly<Record<string, number>>;
  readonly toolWeights: Readonly<Record<'IIT' | 'EIT' | 'OIT', number>>;
  readonly levels: readonly ScoringLevel[];
}

export interface SurveyGroup {
  readonly key: string;
  readonly label: BilingualText;
  readonly minimum?: number;
}

export interface Survey {
  readonly minimum?: number;
  readonly groups: readonly SurveyGroup[];
}

export interface ProfileData {
  readonly profile: string;
  readonly fiscalYear: number;
  readonly title: BilingualText;
  readonly agencyList?: string;
  readonly confidence: { readonly level: Confidence; readonly note: string };
  readonly window?: { readonly opens: string; readonly closes: string };
  readonly divisions?: readonly ProfileDivision[];
  readonly indicators: readonly Indicator[];
  readonly scoring?: Scoring;
  readonly surveys?: Readonly<Record<string, Survey>>;
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

/** Gives the elements that must be shown. */
export function requiredElements(item: ProfileItem): readonly ProfileElement[] {
  return (item.elements ?? []).filter((element) => element.required !== false);
}
