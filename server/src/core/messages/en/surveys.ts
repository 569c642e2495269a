import { list, quote } from '../../ground/quote';
import type { SurveysArguments } from '../arguments/surveys';
import type { Texts } from '../catalogue';
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
    return `Survey ${survey} has ${count} answers${named}${short}.${unnamed} Collect more before it closes, or correct the number: with too few answers the survey may not count.`;
  },
  'survey.unknown-group': ({ survey, group, nearest, known }) =>
    `Survey ${survey} has no group ${quote(group)}, so its number is not counted.${nearestText(nearest)} The groups are ${list(known.map(quote), 4, more)}.`,
  'reference.broken': ({ typed, target, state }) =>
    `${quote(typed)} refers to item ${target}, which ${states[state]}. ${state === 'unknown' ? 'Correct the number' : `Answer ${target}, or mend the text`}: this item is at risk as well.`,
};
