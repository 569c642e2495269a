import type { ProfileItem } from '../../../profile/profile';
import { toThaiDigits } from '../../../thai/digits';

/** Gives all that may be typed for an item: its id in any spelling, its titles. */
export function wordsOfItem({ id, title, titleEn, titleAliases = [] }: ProfileItem): string[] {
  const number = id.replace(/^\D+/, '');
  const ids = [id, number, `0${number}`, `ข้อ ${number}`, `ข้อ${number}`];
  return [...new Set([...ids, ...ids.map(toThaiDigits), title, ...titleAliases, ...(titleEn ? [titleEn] : [])])];
}
