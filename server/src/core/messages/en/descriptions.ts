import { list, quote } from '../../ground/quote';
import type { DescriptionsArguments } from '../arguments/descriptions';
import type { Texts } from '../catalogue';
import { more } from './phrases';

export const descriptions: Texts<DescriptionsArguments> = {
  'description.missing': () =>
    'There is no description. Tell the way from the home page, the contents and the period: the assessor may not find the information.',
  'description.published-only': ({ text }) =>
    `The description ${quote(text)} says only a title or that it was published. Tell the way from the home page, the contents one by one and the period: the assessor is not told what to look for or where, and may find it incomplete.`,
  'description.element-not-mentioned': ({ elements }) =>
    `The description does not mention ${list(elements.map(quote), 3, more)}. Add where it is shown: the assessor may overlook it and call the item incomplete.`,
  'description.placeholder': ({ typed }) =>
    `${quote(typed)} of a template is left in the description. Fill it in or remove it: it looks unfinished to the assessor.`,
  'description.html': ({ typed, more: rest }) =>
    `The description has HTML ${quote(typed)}${rest > 0 ? ` and ${rest} more` : ''} pasted in. Keep the text alone: HTML is hard to read for the assessor.`,
  'description.count': ({ typed, listed }) =>
    `The description says ${quote(typed)}, but the list behind it counts to ${listed}. Make the two agree: the assessor may think that something is missing.`,
  'description.duplicate': ({ other }) =>
    `The description is the same as that of item ${other}. Write one for each; if one page shows both on purpose, add sameAs: ${other}. It may be a copy that was not changed, and the assessor would not find what this item is about.`,
  'description.no-navigation': ({ items }) =>
    `The descriptions of ${items.length} items (${list(items, 8, more)}) tell no way from the home page. If you can, add a path such as “หน้าหลัก > เมนู > หัวข้อ”. A URL that opens the page is enough, but where it fails the assessor may not find the page.`,
};
