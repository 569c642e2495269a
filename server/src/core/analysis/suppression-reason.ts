/** What the quick fix writes for a reason, to be typed over. */
export const reasonPlaceholder = 'เหตุผล';

/** What a phrase for a reason leaves to be filled in. */
export const reasonGap = '[…]';

/** Characters that a reason has at least. */
const leastLength = 10;

/** Gives whether a reason says something: not the placeholder, not a phrase with a gap, not a word or signs only. */
export function saysWhy(reason: string): boolean {
  const own = reason.replaceAll(reasonPlaceholder, '');
  return !reason.includes(reasonGap) && [...reason.trim()].length >= leastLength && new Set(own.match(/\p{L}/gu)).size > 1;
}
