import { createFinding } from '../findings/finding';
import { findNearest } from '../ground/nearest';
import type { SurveyGroup } from '../profile/profile';
import { readSurveys } from '../submission/survey-counts';
import type { Rule } from './rule';

export const surveyUnknownGroup: Rule<'survey.unknown-group'> = {
  code: 'survey.unknown-group',
  severity: 'error',
  source: '001 l.5, 41-56; 002 l.81-120: the groups that are asked',
  check: (context) =>
    readSurveys(context).flatMap(({ name, survey, groups }) => {
      const free = survey.groups.filter((group) => !groups.some((given) => given.group === group));
      return groups
        .filter(({ group }) => !group)
        .map(({ key, keySpan }) => {
          const args = { survey: name, group: key, nearest: nearestGroup(key, free), known: survey.groups.map((group) => group.key) };
          return createFinding('survey.unknown-group', keySpan, args);
        });
    }),
};

/** By the name that people give it, or by a key like it. */
function nearestGroup(typed: string, groups: readonly SurveyGroup[]): string | null {
  const names = groups.flatMap(({ key, label }) => [key, label.th, label.en].map((name) => [name, key] as const));
  const nearest = findNearest(
    typed,
    names.map(([name]) => name),
  );
  return names.find(([name]) => name === nearest)?.[1] ?? null;
}
