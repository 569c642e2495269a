import type { ResponsibilityArguments } from '../../../messages/arguments/responsibility';
import type { ManualSections } from '../section';

export const responsibility: ManualSections<ResponsibilityArguments> = {
  'division.unknown': {
    meaning: 'The list has no division of this name.',
    why: 'Work cannot be given to, or asked of, a division that does not exist.',
    fix: 'Take a name from the list in the message. Short forms that end in ฯ, and `ทุกฝ่าย`, are right. Where a name is near, the quick fix takes it.',
  },
  'division.misspelt': {
    meaning: 'The name of a division is slightly misspelt.',
    why: 'Two spellings make two divisions of one in the summaries.',
    fix: 'Use the quick fix, or type the name again.',
  },
  'division.not-responsible': {
    meaning:
      'By the list this division does not answer for the item. The lists that come with the program follow the order of one district, hence a note only; with a list of the agency’s own it is a warning.',
    why: 'Work given to the wrong division may be left undone until the deadline has passed.',
    fix: 'Look at the order of your own office. If it did assign the work so, nothing need be changed. One line silences the whole file: `# oit-disable-file division.not-responsible -- มอบหมายตามคำสั่งของเขต`.',
  },
  'element.unknown': {
    meaning: 'The item has no such element.',
    why: 'A misspelt element does not count, though it may be published.',
    fix: 'Use the ids of the item’s elements. Where one is near, the quick fix takes it.',
  },
  'element.missing': {
    meaning: 'An element that the item must show is absent or `false`.',
    why: 'Items have scored 0 because one element was missing.',
    fix: 'Publish it, then write `true` or the URL where it is shown. If it does not exist in the office, write `{ none: reason }`.',
  },
  'approval.missing': {
    meaning: 'An approval lacks one of its three steps, or some items have none though others have.',
    why: 'The form for publication asks for the reporter, the head of the unit and the one who publishes; an item without all three does not count as approved.',
    fix: 'Fill in `reported`, `approved` and `published`, each with `by` and `on`. The quick fix adds empty lines. A file in which no item has an approval is left alone.',
  },
  'approval.order': {
    meaning: 'The dates of an approval are out of order.',
    why: 'Publishing before approval, or approving before the report, makes the evidence doubtful, and the item does not count as approved.',
    fix: 'Put the dates in the order reported, approved, published; the same day is right.',
  },
  'approval.late': {
    meaning: 'A step is dated after the office’s own deadline (`deadlines.internal`).',
    why: 'That deadline leaves time to mend things before the answers close.',
    fix: 'Take up this item first, or correct the date or the deadline. Only the first late step is reported.',
  },
};
