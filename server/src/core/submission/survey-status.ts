import { ownValue } from '../ground/own-value';
import type { BilingualText, Profile, Survey, SurveyShare } from '../profile/profile';
import type { DivisionNames } from '../thai/division';
import type { Submission, TypedCount, TypedHeadcount } from './submission';
import { findDivisionName, findGroup, staffSurvey } from './survey-counts';

/** The least number of answers that the share of a group asks for. */
export interface LeastAnswers {
  readonly count: number;
  /**
   * What it is counted from: `everyone` answers; so many percent of each division, rounded up one by one (`by-division`); of one number
   * for all divisions no more is certain than that percent of it (`one-number`): the divisions all of whose staff answer may ask for more.
   */
  readonly basis: 'everyone' | 'by-division' | 'one-number';
  /** Exactly what is asked of the staff that the file gives; else at least that. */
  readonly isExact: boolean;
}

/** How a group of a survey stands: numbers of people; null: not known. */
export interface GroupStatus {
  readonly key: string;
  readonly label: BilingualText;
  /** Who of it answers, in words. */
  readonly rule: BilingualText | null;
  readonly minimum: number | null;
  /** Answers, as the file gives them. */
  readonly count: number | null;
  /** Its staff who are to answer, as the file gives it. */
  readonly headcount: number | null;
  readonly least: LeastAnswers | null;
  /** Answers that are lacking for certain, to the minimum and to the least; null where neither or no count is known. */
  readonly shortfall: number | null;
}

/** How a survey stands: numbers of people; null: not known. */
export interface SurveyStatus {
  readonly name: string;
  /** Who answers, in words. */
  readonly who: BilingualText | null;
  /** Answers in all; null: the file gives no number of this survey. */
  readonly answers: number | null;
  /** Every number that the file gives counts; else a group is not of this survey, or its number cannot be read. */
  readonly isWhole: boolean;
  readonly minimum: number | null;
  /** Answers in all that are lacking to the minimum. */
  readonly shortfall: number | null;
  /** In the order of the list of items, those without a number too. */
  readonly groups: readonly GroupStatus[];
}

/** Gives how each survey of the list of items stands; none where it has none (001 l.5, 41-56; 002 l.81-120). */
export function measureSurveys(
  { surveys, headcount }: Pick<Submission, 'surveys' | 'headcount'>,
  profile: Profile | null,
): readonly SurveyStatus[] {
  if (!profile?.surveys) return [];
  return Object.entries(profile.surveys).map(([name, survey]) =>
    measureSurvey(name, survey, profile, ownValue(surveys, name) ?? [], name === staffSurvey ? headcount : []),
  );
}

/** Gives the surveys that are short of answers for certain, in all or of a group, as far as the file gives numbers. */
export function listShortSurveys(submission: Pick<Submission, 'surveys' | 'headcount'>, profile: Profile | null): readonly string[] {
  const isShort = ({ shortfall }: { readonly shortfall: number | null }) => shortfall !== null && shortfall > 0;
  return measureSurveys(submission, profile).flatMap((survey) => (isShort(survey) || survey.groups.some(isShort) ? [survey.name] : []));
}

function measureSurvey(
  name: string,
  survey: Survey,
  profile: Profile,
  typed: readonly TypedCount[],
  headcount: readonly TypedHeadcount[],
): SurveyStatus {
  const counts = typed.map(({ key, count }) => ({ group: findGroup(key, survey, profile), count }));
  const staff = headcount.map((each) => ({ group: findGroup(each.key, survey, profile), typed: each }));
  const groups = survey.groups.map((group): GroupStatus => {
    const { key, label, rule = null, minimum = null, share } = group;
    const count = sumOf(counts.filter((each) => each.group === group));
    const own = staff.find((each) => each.group === group)?.typed ?? null;
    const least = own && share ? findLeastAnswers(own, share, profile.divisions) : null;
    const required = minimum === null && least === null ? null : Math.max(minimum ?? 0, least?.count ?? 0);
    return { key, label, rule, minimum, count, headcount: own && staffOf(own), least, shortfall: lacking(count, required) };
  });
  const answers = sumOf(groups);
  const { who = null, minimum = null } = survey;
  const isWhole = counts.every(({ group, count }) => group !== null && count !== null);
  return { name, who, answers, isWhole, minimum, shortfall: lacking(answers, minimum), groups };
}

/**
 * Gives the least number of answers of a group by its share; null where no number of its staff can be read. 002 l.83-89: of some
 * divisions all, of each other one so many percent, so that every division is rounded up by itself.
 */
function findLeastAnswers(
  headcount: TypedHeadcount,
  { percent, allOf = [] }: SurveyShare,
  divisions: readonly DivisionNames[] | undefined,
): LeastAnswers | null {
  const { count: inAll, divisions: typed } = headcount;
  if (inAll !== null) return percent === 100 ? { count: inAll, basis: 'everyone', isExact: true } : atLeast(percentOf(percent, inAll));
  const read = readDivisions(typed, divisions);
  if (read.size === 0) return null;
  const parts = [...read].map(([name, count]) => (allOf.includes(name) ? count : percentOf(percent, count)));
  const count = parts.reduce((sum, part) => sum + part, 0);
  return { count, basis: percent === 100 ? 'everyone' : 'by-division', isExact: read.size === typed.length };
}

function atLeast(count: number): LeastAnswers {
  return { count, basis: 'one-number', isExact: false };
}

/** Whole people: rounded up. */
function percentOf(percent: number, count: number): number {
  return Math.ceil((percent * count) / 100);
}

/** By full names; of two spellings of one division the first counts, so that none is asked for twice. */
function readDivisions(typed: readonly TypedCount[], divisions: readonly DivisionNames[] | undefined): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  for (const { key, count } of typed) {
    const name = findDivisionName(key, divisions);
    if (name !== null && count !== null && !read.has(name)) read.set(name, count);
  }
  return read;
}

function staffOf({ count, divisions }: TypedHeadcount): number | null {
  return count ?? sumOf(divisions);
}

function sumOf(counts: readonly { readonly count: number | null }[]): number | null {
  const read = counts.flatMap(({ count }) => count ?? []);
  return read.length === 0 ? null : read.reduce((sum, count) => sum + count, 0);
}

function lacking(count: number | null, required: number | null): number | null {
  return count === null || required === null ? null : Math.max(0, required - count);
}
