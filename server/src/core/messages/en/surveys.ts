import type { SurveysArguments } from '../arguments/surveys';
import type { Texts } from '../catalogue';
import { list, quote } from '../quote';
import { more, nearestText } from './phrases';

const states = {
  missing: 'is not in the file',
  unanswered: 'is not answered',
  none: 'is answered no',
  unknown: 'is not in the list',
} as const;

export const surveys: Texts<SurveysArguments> = {
  'survey.below-minimum': ({ survey, group, count, minimum, absent }) => {
    const named = group ? ` of ${quote(group.en)}` : ' in all';
    const short = minimum !== null && count < minimum ? `, fewer than the minimum of ${minimum}` : '';
    const unnamed =
      absent.length > 0
        ? ` No number is given for ${list(
            absent.map(({ en }) => quote(en)),
            3,
            more,
          )}.`
        : '';
    return `Survey ${survey} has ${count} answers${named}${short}.${unnamed} With too few answers the survey may not count: collect more before it closes, or correct the number.`;
  },
  'survey.unknown-group': ({ survey, group, nearest, known }) =>
    `Survey ${survey} has no group ${quote(group)}, so its number is not counted.${nearestText(nearest)} The groups are ${list(known.map(quote), 4, more)}.`,
  'reference.broken': ({ item, typed, target, state }) =>
    `${quote(typed)} refers to item ${target}, which ${states[state]}, so item ${item} is at risk as well. ${state === 'unknown' ? 'Correct the number' : `Answer ${target}, or mend the text`}.`,
};
