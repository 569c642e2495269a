import { monthName } from '../../../profile/period-need-texts';
import { appendToDescription, textLines } from '../../../rules/writing/description-edit';
import type { Item } from '../../../submission/submission';
import { findUnstatedMonths } from '../../../submission/unstated-months';
import type { MonthIndex } from '../../../thai/month-index';
import { findPair } from '../../../yaml/syntax-tree';
import { pathOf, trailTo } from '../../../yaml/trail';
import { mapOfItem, type Offer, offer, type Scene } from '../scene';
import type { ItemRefactoring } from './refactoring';

/** Keys of an item on whose lines it is offered. */
const places: readonly unknown[] = ['description', 'period'];

/** Says in the description that a month which its list leaves out had nothing to show. Only who knows that it is so picks it. */
export const stateNoData: ItemRefactoring = {
  name: 'stateNoData',
  find(scene, item, cursor) {
    const { profile, today, root } = scene;
    const expected = profile?.itemById.get(item.id);
    const [, , key] = pathOf(trailTo(root, cursor));
    if (!expected || !today || item.answer?.value !== 'มี' || !places.includes(key) || !mayGrow(scene, item)) return [];
    const months = findUnstatedMonths(item, expected, profile?.fiscalYear ?? 0, today);
    const each = months.map((month) => state(scene, item, [month]));
    return months.length > 1 ? [...each, state(scene, item, months)] : each;
  },
};

/** Whether a line can be put behind a description with all else left as it is. */
function mayGrow(scene: Scene, item: Item): boolean {
  const value = findPair(mapOfItem(scene, item), 'description')?.value;
  return value?.kind === 'scalar' && (value.style === 'block' || textLines(value.text).join('\n') === value.text);
}

function state(scene: Scene, item: Item, months: readonly MonthIndex[]): Offer | null {
  // What is published is Thai, whatever the language of the messages.
  const lines = months.map((month) => `- ${monthName.th(month)}: ไม่มีรายการ`);
  return offer({ kind: 'no-data', months }, appendToDescription(scene, item, lines));
}
