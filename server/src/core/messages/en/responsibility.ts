import type { ResponsibilityArguments } from '../arguments/responsibility';
import type { Texts } from '../catalogue';
import { nameElement } from '../name-element';
import { profileTexts } from '../profile-texts';
import { list, quote } from '../quote';
import { more, nearestText } from './phrases';

const ownersText = (divisions: readonly string[]) => (divisions.length > 0 ? ` of ${list(divisions, 2, moreDivisions)}` : '');
const moreDivisions = (count: number) => `and ${count} more`;

export const responsibility: Texts<ResponsibilityArguments> = {
  'division.unknown': ({ value, nearest, known }) =>
    `There is no division ${quote(value)}, so nobody answers for the item.${nearestText(nearest)} Take one of these: ${list(known, 11, more)}.`,
  'division.misspelt': ({ value, nearest }) =>
    `The division ${quote(value)} seems misspelt; it is ${quote(nearest)}. Correct it, or summaries make two divisions of one.`,
  'division.not-responsible': ({ value, responsible, fiscalYear, isOwn }) =>
    isOwn
      ? `${quote(value)} does not answer for this item by the agency's own list, which says ${list(responsible, 10, more)}. Correct the division, or the list by the order that assigns the work.`
      : `${quote(value)} differs from the order of one district in fiscal year ${fiscalYear}, from which this list is made and which names ${list(responsible, 10, more)}. Agencies may assign the work otherwise: if this follows your own order, nothing need be changed.`,
  'element.unknown': ({ item, element, nearest, known }) =>
    `Item ${item} has no element ${quote(element)}, so it does not count.${nearest ? ` ${nameElement(nearest)} may be meant.` : ''} Its elements: ${list(known.map(nameElement), 4, more)}.`,
  'element.missing': ({ item, elements, confidence }) => {
    const named = list(
      elements.map((element) => `${nameElement(element)}${ownersText(element.divisions)}`),
      3,
      more,
    );
    return confidence === 'document'
      ? `Item ${item} does not show ${named}. One missing element may score the item 0: publish it, then put true or its URL under elements.`
      : `Item ${item} does not say that it shows ${named} (${profileTexts.en.confidence[confidence]}), so it is no error. Where it is shown put true or its URL under elements.`;
  },
  'approval.missing': ({ items, steps }) =>
    steps.length > 0
      ? `The approval of item ${list(items, 8, more)} is incomplete: no date of the step ${steps.join(', ')}. Without all three steps the item does not count as approved: add who and when.`
      : `Other items of the file have an approval, ${list(items, 8, more)} have none: nothing shows that the head of the unit looked before publication. Add it once approved.`,
  'approval.order': ({ item, step, value, earlierStep, earlierValue }) =>
    `In item ${item} the step “${step}” is dated ${quote(value)}, before “${earlierStep}” on ${quote(earlierValue)}. The order is reported, approved, published: check the dates.`,
  'approval.late': ({ item, step, value, deadline }) =>
    `In item ${item} the step “${step}” is dated ${quote(value)}, after the office's own deadline (${deadline}). Little time may be left to mend things before the answers close: check the date, or hurry.`,
};
