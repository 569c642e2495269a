import type { Period } from '../thai/period';
import type { Item, ReadText } from './submission';

/** Gives every text of an item that says a period: its own, and those of its elements. */
export function periodTexts({ periods, elements }: Item): readonly ReadText<Period>[] {
  const ofElements = elements.flatMap(({ period }) => period ?? []);
  return ofElements.length > 0 ? [...periods, ...ofElements] : periods;
}

/** Gives the periods of an item as read; what cannot be read is left out. Where none is said, those that its description states. */
export function readPeriods(item: Item): readonly Period[] {
  const texts = periodTexts(item);
  return texts.length > 0 ? texts.flatMap(({ reading }) => reading ?? []) : item.descriptionPeriods().map(({ period }) => period);
}
