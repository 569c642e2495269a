import { list, quote } from '../../ground/quote';
import type { ItemsArguments } from '../arguments/items';
import type { Texts } from '../catalogue';
import { profileTexts } from '../profile-texts';
import { costText, more } from './phrases';

/** The divisions, and the one that gathers their answers. */
const owners = (divisions: string, by: string | undefined) => (by ? profileTexts.en.compiled(divisions, by) : divisions);

export const items: Texts<ItemsArguments> = {
  'item.missing': ({ item, title, divisions, compiledBy, cost, confidence }) =>
    `${quote(title)}${confidence ? ` (the item: ${profileTexts.en.confidence[confidence]})` : ''} is not answered. Add “${item}:” under items: an item without an answer scores 0.${costText(cost)}${divisions.length > 0 ? ` Responsible: ${owners(list(divisions, 3, more), compiledBy)}.` : ''}`,
  'item.unknown': ({ key, profile, elsewhere, last }) =>
    `${quote(key)} is not an item of ${profile} (its last is ${last}). Check the number or the fiscal year, or remove it.` +
    (elsewhere.length > 0
      ? ` That number exists in ${elsewhere.map((other) => `${other.fiscalYear} (${other.profile}): ${quote(other.title)}`).join(' / ')}.`
      : ''),
  'item.id-spelling': ({ key, item }) => `The item id ${quote(key)} must be typed ${item} (the letter O and Arabic digits).`,
  'item.duplicate': ({ key }) => `The item stands here again (as ${quote(key)}). Keep one: this answer is not used.`,
  'item.answer-none': ({ cost }) =>
    `The answer is ไม่มี (no). If the information is on the web site, answer มี with its URL: ไม่มี scores 0.${costText(cost)}`,
  'answer.without-url': () =>
    'The answer is มี (yes) without a URL. Add the page on the main site under urls: the assessor may not find it and score 0.',
  'answer.none-with-url': () =>
    'The answer is ไม่มี (no), yet a URL is given. Answer มี if the information is there, or remove the URL: a contradiction may score 0.',
};
