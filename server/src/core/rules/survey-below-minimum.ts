import { createFinding, type Finding } from '../findings/finding';
import { readSurveys, type SurveyCounts } from '../submission/survey-counts';
import type { Rule } from './rule';

type Found = Finding<'survey.below-minimum'>;

export const surveyBelowMinimum: Rule<'survey.below-minimum'> = {
  code: 'survey.below-minimum',
  severity: 'warning',
  source: '001 l.5, 41-56; 002 l.81-120: the least numbers of answers',
  check: (context) => readSurveys(context).flatMap((survey) => [...checkGroups(survey), ...checkWhole(survey)]),
};

function checkGroups({ name, groups }: SurveyCounts): Found[] {
  return groups.flatMap(({ group, count, span }) => {
    if (count === null || group?.minimum === undefined || count >= group.minimum) return [];
    const args = { survey: name, group: group.label, count, minimum: group.minimum, absent: [] };
    return [createFinding('survey.below-minimum', span, args)];
  });
}

/** The survey as a whole: its total, unless what single groups lack explains it, and the groups of which no number is given. */
function checkWhole({ name, keySpan, survey, groups }: SurveyCounts): Found[] {
  if (groups.length === 0 || groups.some(({ group, count }) => !group || count === null)) return [];
  const total = groups.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const lacking = groups.reduce((sum, { group, count }) => sum + Math.max(0, (group?.minimum ?? 0) - (count ?? 0)), 0);
  const absent = survey.groups.filter((group) => group.minimum && !groups.some((given) => given.group === group));
  const minimum = survey.minimum ?? 0;
  if (total + lacking >= minimum && absent.length === 0) return [];
  const args = { survey: name, group: null, count: total, minimum: survey.minimum ?? null, absent: absent.map(({ label }) => label) };
  return [createFinding('survey.below-minimum', keySpan, args)];
}
