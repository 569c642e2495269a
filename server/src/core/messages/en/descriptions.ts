import type { DescriptionsArguments } from '../arguments/descriptions';
import type { Texts } from '../catalogue';
import { list, quote } from '../quote';
import { more } from './phrases';

export const descriptions: Texts<DescriptionsArguments> = {
  'description.missing': ({ item }) =>
    `Item ${item} has no description. The assessor may not find the information: tell the way from the home page, the contents, the period.`,
  'description.published-only': ({ item, text }) =>
    `The description of item ${item}, ${quote(text)}, says only that it was published. The assessor is not told what to look for or where and may find it incomplete: tell the way from the home page, the contents one by one, the period.`,
  'description.element-not-mentioned': ({ item, elements }) =>
    `The description of item ${item} does not mention ${list(elements.map(quote), 3, more)}. The assessor may overlook it and call the item incomplete: add where it is shown.`,
  'description.placeholder': ({ item, typed }) =>
    `${quote(typed)} of a template is left in the description of item ${item}. It looks unfinished to the assessor: fill it in or remove it.`,
  'description.html': ({ item, typed, more: rest }) =>
    `The description of item ${item} has HTML ${quote(typed)}${rest > 0 ? ` and ${rest} more` : ''} pasted in. It is hard to read for the assessor: keep the text alone.`,
  'description.count': ({ item, typed, listed }) =>
    `The description of item ${item} says ${quote(typed)}, but the list behind it counts to ${listed}. The assessor may think that something is missing: make the two agree.`,
  'description.duplicate': ({ item, other }) =>
    `Item ${item} has the same description as item ${other}: perhaps a copy that was not changed. The assessor would not find what this item is about. Write one for each; if one page shows both on purpose, add sameAs: ${other}.`,
  'description.no-navigation': ({ items }) =>
    `The descriptions of ${items.length} items (${list(items, 8, more)}) tell no way from the home page. A URL that opens the page is enough, but where it fails the assessor cannot find the page: if you can, add a path such as “หน้าหลัก > เมนู > หัวข้อ”.`,
};
