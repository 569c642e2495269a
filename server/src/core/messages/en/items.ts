import type { ItemsArguments } from '../arguments/items';
import type { Texts } from '../catalogue';
import { profileTexts } from '../profile-texts';
import { list, quote } from '../quote';
import { costText, more } from './phrases';

/** The divisions, and the one that gathers their answers. */
const owners = (divisions: string, by: string | undefined) => (by ? profileTexts.en.compiled(divisions, by) : divisions);

export const items: Texts<ItemsArguments> = {
  'item.missing': ({ item, title, divisions, compiledBy, cost, confidence }) =>
    `Item ${item} ${quote(title)}${confidence ? ` (the item: ${profileTexts.en.confidence[confidence]})` : ''} is not answered.${divisions.length > 0 ? ` Responsible: ${owners(list(divisions, 3, more), compiledBy)}.` : ''} An item without an answer scores 0.${costText(cost)} Add “${item}:” under items.`,
  'item.unknown': ({ key, profile, elsewhere, last }) =>
    `${quote(key)} is not an item of ${profile} (its last is ${last}).` +
    (elsewhere.length > 0
      ? ` That number exists in ${elsewhere.map((other) => `${other.fiscalYear} (${other.profile}): ${quote(other.title)}`).join(' / ')}.`
      : '') +
    ' Check the number or the fiscal year, or remove it.',
  'item.id-spelling': ({ key, item }) => `The item id ${quote(key)} must be typed ${item} (the letter O and Arabic digits).`,
  'item.duplicate': ({ key, item }) => `Item ${item} stands here again (as ${quote(key)}). This answer is not used: keep one.`,
  'item.answer-none': ({ item, cost }) =>
    `Item ${item} answered ไม่มี (no) scores 0.${costText(cost)} If the information is on the web site, answer มี with its URL.`,
  'answer.without-url': ({ item }) =>
    `Item ${item} is answered มี (yes) without a URL. The assessor cannot find it and scores 0: add the page on the main site under urls.`,
  'answer.none-with-url': ({ item }) =>
    `Item ${item} is answered ไม่มี (no), yet a URL is given. Answer มี if the information is there, or remove the URL.`,
};
