import type { ResponsibilityArguments } from '../arguments/responsibility';
import type { Texts } from '../catalogue';
import { list, quote } from '../quote';
import { more, nearestText } from './phrases';

export const responsibility: Texts<ResponsibilityArguments> = {
  'division.unknown': ({ value, nearest, known }) =>
    `There is no division ${quote(value)}.${nearestText(nearest)} Divisions: ${list(known, 11, more)}.`,
  'division.misspelt': ({ value, nearest }) => `The division ${quote(value)} seems misspelt; it is ${quote(nearest)}.`,
  'division.not-responsible': ({ item, value, responsible }) =>
    `${quote(value)} is not responsible for item ${item}; the list says ${list(responsible, 10, more)}. Check who has the task.`,
  'element.unknown': ({ item, element, nearest, known }) =>
    `Item ${item} has no element ${quote(element)}.${nearestText(nearest)} Its elements: ${list(known, 8, more)}.`,
  'element.missing': ({ item, elements }) =>
    `Item ${item} does not show ${list(
      elements.map(({ id, label }) => `${quote(label)} (${id})`),
      3,
      more,
    )}. One missing element may score the item 0: publish it, then put true or its URL under elements.`,
};
