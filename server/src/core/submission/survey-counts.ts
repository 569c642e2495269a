import { ownValue } from '../ground/own-value';
import type { Span } from '../ground/span';
import type { Profile, Survey, SurveyGroup } from '../profile/profile';
import { toArabicDigits } from '../thai/digits';
import { readDivision } from '../thai/division';
import type { SyntaxNode } from '../yaml/syntax-tree';
import { childOf } from '../yaml/syntax-tree';

/** The number of answers of one group, as the file gives it. */
export interface GroupCount {
  readonly key: string;
  readonly keySpan: Span;
  /** Place of the number. */
  readonly span: Span;
  /** null: no number, or none that can be read. */
  readonly count: number | null;
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
  const surveys = childOf(root, 'surveys');
  if (!profile?.surveys || surveys?.kind !== 'map') return [];
  const known = profile.surveys;
  return surveys.pairs.flatMap(({ key, value }) => {
    const survey = ownValue(known, key.text);
    if (!survey || value?.kind !== 'map') return [];
    const groups = value.pairs.map((pair) => ({
      key: pair.key.text,
      keySpan: pair.key.span,
      span: pair.value?.span ?? pair.key.span,
      count: pair.value?.kind === 'scalar' ? readCount(pair.value.text) : null,
      group: findGroup(pair.key.text, survey, profile),
    }));
    return [{ name: key.text, keySpan: key.span, survey, groups }];
  });
}

/** A group is named by its key; one that is a division by the short forms of its name too. */
function findGroup(key: string, { groups }: Survey, { divisions = [] }: Profile): SurveyGroup | null {
  const typed = key.trim();
  const named = groups.find((group) => group.key === typed);
  if (named) return named;
  const division = readDivision(typed, divisions);
  return division.kind === 'known' ? (groups.find((group) => group.key === division.name) ?? null) : null;
}

function readCount(text: string): number | null {
  const digits = toArabicDigits(text.trim());
  return /^[0-9]{1,9}$/.test(digits) ? Number(digits) : null;
}
