import { ownValue } from '../ground/own-value';
import type { Span } from '../ground/span';
import type { Profile, Survey, SurveyGroup } from '../profile/profile';
import { toArabicDigits } from '../thai/digits';
import { type DivisionNames, readDivision } from '../thai/division';
import { childOf, type Pair, type Path, type SyntaxNode } from '../yaml/syntax-tree';
import type { Submission, TypedCount, TypedHeadcount } from './submission';

/** The survey of the office's own staff: of its groups `headcount` says how many there are. */
export const staffSurvey = 'IIT';

/** The number of answers of one group, as the file gives it. */
export interface GroupCount extends TypedCount {
  readonly keySpan: Span;
  /** Place of the number. */
  readonly span: Span;
  /** null: not of this survey. */
  readonly group: SurveyGroup | null;
}

/** A survey of the file that the profile knows. */
export interface SurveyCounts {
  readonly name: string;
  readonly keySpan: Span;
  readonly survey: Survey;
  readonly groups: readonly GroupCount[];
}

/** Gives the surveys of the file with what the profile says of each. */
export function readSurveys({ root, profile }: { readonly root: SyntaxNode; readonly profile: Profile | null }): SurveyCounts[] {
  if (!profile?.surveys) return [];
  const known = profile.surveys;
  return pairsOf(childOf(root, 'surveys')).flatMap(({ key, value }) => {
    const survey = ownValue(known, key.text);
    if (!survey || value?.kind !== 'map') return [];
    const groups = value.pairs.map((pair) => ({
      ...readTypedCount(pair),
      keySpan: pair.key.span,
      span: pair.value?.span ?? pair.key.span,
      group: findGroup(pair.key.text, survey, profile),
    }));
    return [{ name: key.text, keySpan: key.span, survey, groups }];
  });
}

/** Gives the numbers of answers as they are typed, by survey. */
export function readAnswerCounts(root: SyntaxNode): Submission['surveys'] {
  return Object.fromEntries(pairsOf(childOf(root, 'surveys')).map(({ key, value }) => [key.text, pairsOf(value).map(readTypedCount)]));
}

/** Gives the numbers of staff as they are typed. */
export function readHeadcount(root: SyntaxNode): readonly TypedHeadcount[] {
  return pairsOf(childOf(root, 'headcount')).map((pair) => ({
    ...readTypedCount(pair),
    divisions: pairsOf(pair.value).map(readTypedCount),
  }));
}

/** Gives the groups whose numbers stand at a path: those of a survey, or of `headcount`; null: none do. */
export function findCountedGroups([top, tool, ...below]: Path, profile: Profile | null): readonly SurveyGroup[] | null {
  const name = top === 'surveys' ? tool : top === 'headcount' && tool === undefined ? staffSurvey : undefined;
  return typeof name === 'string' && below.length === 0 ? (ownValue(profile?.surveys, name)?.groups ?? null) : null;
}

/** A group is named by its key; one that is a division by the short forms of its name too. */
export function findGroup(key: string, { groups }: Survey, { divisions = [] }: Profile): SurveyGroup | null {
  const typed = key.trim();
  const named = groups.find((group) => group.key === typed);
  if (named) return named;
  const division = readDivision(typed, divisions);
  return division.kind === 'known' ? (groups.find((group) => group.key === division.name) ?? null) : null;
}

/** Gives the full name of a division that is typed as a key; of a list without divisions the key itself. null: the list does not have it. */
export function findDivisionName(key: string, divisions: readonly DivisionNames[] | undefined): string | null {
  const typed = key.trim();
  if (!divisions) return typed;
  const division = readDivision(typed, divisions);
  return division.kind === 'known' ? division.name : null;
}

function pairsOf(node: SyntaxNode | null): readonly Pair[] {
  return node?.kind === 'map' ? node.pairs : [];
}

/** Thai digits are read too; the schema's finding still asks for Arabic ones. */
function readTypedCount({ key, value }: Pair): TypedCount {
  const digits = value?.kind === 'scalar' ? toArabicDigits(value.text.trim()) : '';
  return { key: key.text, count: /^[0-9]{1,9}$/.test(digits) ? Number(digits) : null };
}
