import type { Period } from '../thai/period';
import type { Frequency } from '../thai/tokens';
import type { Item, ReadText } from './submission';

/** Gives every text of an item that says a period: its own, and those of its elements. */
export function periodTexts({ periods, elements }: Item): readonly ReadText<Period>[] {
  const ofElements = elements.flatMap(({ period }) => period ?? []);
  return ofElements.length > 0 ? [...periods, ...ofElements] : periods;
}

const saysMonthly = /รายเดือน|ทุก\s?(?:ๆ\s?)?เดือน|ประจำเดือน|แต่ละเดือน/;
const shorter: ReadonlySet<Frequency | null> = new Set<Frequency | null>(['day', 'week', 'month']);

/** Gives whether periods, or the description of their item, say that the data are month by month or closer. */
export function sayMonthByMonth(periods: readonly Period[], item: Item | null): boolean {
  return periods.some(({ frequency }) => shorter.has(frequency)) || saysMonthly.test(item?.description?.prose ?? '');
}

/** Gives the periods of an item as read; what cannot be read is left out. Where none is said, those that its description states. */
export function readPeriods(item: Item): readonly Period[] {
  const texts = periodTexts(item);
  return texts.length > 0 ? texts.flatMap(({ reading }) => reading ?? []) : item.descriptionPeriods().map(({ period }) => period);
}
