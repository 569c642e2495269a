import { list, quote } from '../../ground/quote';
import type { ResponsibilityArguments } from '../arguments/responsibility';
import type { Texts } from '../catalogue';
import { nameElement } from '../name-element';
import { profileTexts } from '../profile-texts';
import { more, nearestText } from './phrases';

const ownersText = (divisions: readonly string[]) => (divisions.length > 0 ? ` of ${list(divisions, 2, moreDivisions)}` : '');
const moreDivisions = (count: number) => `and ${count} more`;

export const responsibility: Texts<ResponsibilityArguments> = {
  'division.unknown': ({ value, nearest, known }) =>
    `There is no division ${quote(value)} in the list.${nearestText(nearest)} Take one of these: ${list(known, 11, more)}. Otherwise nobody is known to answer for the item.`,
  'division.misspelt': ({ value, nearest }) =>
    `The division ${quote(value)} seems misspelt. Write ${quote(nearest)}, or summaries make two divisions of one.`,
  'division.not-responsible': ({ value, responsible, fiscalYear, isOwn }) =>
    isOwn
      ? `${quote(value)} does not answer for this item by the agency's own list. Correct the division, or the list by the order that assigns the work. The list says ${list(responsible, 10, more)}.`
      : `${quote(value)} is not in the list, which follows the order of one district in fiscal year ${fiscalYear}. If it follows your own order, nothing need be changed: agencies may assign the work otherwise. That order names ${list(responsible, 10, more)}.`,
  'element.unknown': ({ element, nearest, known }) =>
    `The item has no element ${quote(element)}, so it does not count.${nearest ? ` Probably ${nameElement(nearest)} is meant.` : ''} Take one of these: ${list(known.map(nameElement), 4, more)}.`,
  'element.missing': ({ elements, confidence }) => {
    const named = list(
      elements.map((element) => `${nameElement(element)}${ownersText(element.divisions)}`),
      3,
      more,
    );
    return confidence === 'document'
      ? `Elements are missing: ${named}. Publish them, then put true or the URL under elements, or { none: the true reason } where the agency has no such thing: one missing element may score the item 0.`
      : `It is not said whether these elements are shown: ${named}. Where they are put true or the URL under elements. This is no error: they are guessed or from a web page (${profileTexts.en.confidence[confidence]}).`;
  },
  'approval.missing': ({ items, steps }) =>
    steps.length > 0
      ? `The approval is incomplete. Add who and when of the step ${steps.join(', ')}: without all three steps the item does not count as approved.`
      : `${items.length} items have no approval, though others of the file have: ${list(items, 8, more)}. Add it once approved: nothing shows that the head of the unit looked before publication.`,
  'approval.order': ({ step, value, earlierStep, earlierValue }) =>
    `The step “${step}” is dated ${quote(value)}, before “${earlierStep}” on ${quote(earlierValue)}. Check the dates: the order is reported, approved, published.`,
  'approval.late': ({ step, value, deadline }) =>
    `The step “${step}” is dated ${quote(value)}, after the office's own deadline (${deadline}). Check the date, or hurry: little time may be left to mend things before the answers close.`,
};
