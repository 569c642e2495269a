import type { SurveysArguments } from '../../../messages/arguments/surveys';
import type { ManualSections } from '../section';

export const surveys: ManualSections<SurveysArguments> = {
  'survey.below-minimum': {
    meaning:
      'A group of a survey, or the survey in all, has fewer answers than the minimum of the year, or no number is given for a group that has a minimum. Where single groups explain what the total lacks, they alone are marked.',
    why: 'IIT and EIT weigh 30 of 100 each. With too few answers a survey may not count.',
    fix: 'Collect more before it closes, or correct the number. Give 0 for a group not asked yet.',
  },
  'survey.unknown-group': {
    meaning: 'The survey has no group of this name.',
    why: 'The number under an unknown name is not counted, so the total cannot be checked.',
    fix: "Use the names of the year's list; the message names the nearest. Short forms of divisions, such as `ฝ่ายสิ่งแวดล้อมฯ`, are understood.",
  },
  'reference.broken': {
    meaning:
      'The description refers to another item (“as stated in item O36”) that is not in the file, not answered, answered no, or not in the list of this year.',
    why: 'The assessor looks there and finds nothing: this item is at risk as well.',
    fix: "Answer the other item, or write the contents here. If the number is that of another year's list, correct it.",
  },
};
