import type { Item } from '../../model/submission';
import { holdsName, longerWords, namesOf } from '../../profile/element-names';
import { type ProfileElement, type ProfileItem, requiredElements } from '../../profile/profile';
import { findMatches } from '../../text/matches';
import { compact } from '../../thai/compact';

const counted = /(?<![0-9.,/:-])([0-9]{1,2})(?:กระบวนงาน|รายการ|ประเภท|เรื่อง|ด้าน|หัวข้อ|ข้อ|หมวด|ส่วน|องค์ประกอบ|บริการ|มาตรการ)/g;
/** From this on a count stands for a list that nobody writes out in a description. */
const longList = 4;

/** `12 กระบวนงาน`: a text that gives the number of the whole list, in one or by its parts, speaks of all of it. */
function statesWhole(text: string, wholes: readonly number[]): boolean {
  const counts = findMatches(text, counted).map((match) => Number(match[1]));
  const sum = counts.reduce((total, count) => total + count, 0);
  return wholes.some((whole) => whole >= longList && (sum === whole || counts.includes(whole)));
}

/** Gives the elements that a description must name and does not: those that are ticked, or all required where none is listed. */
export function findUnnamedElements(description: string, item: Item, expected: ProfileItem): ProfileElement[] {
  const shown = new Set(item.elements.filter((entry) => entry.shown === 'yes' || entry.shown === 'url').map(({ id }) => id));
  const elements = expected.elements ?? [];
  const asked = item.elements.length > 0 ? elements.filter(({ id }) => shown.has(id)) : requiredElements(expected);
  if (asked.length === 0) return [];
  const text = compact(description);
  if (statesWhole(text, [asked.length, elements.length])) return [];
  const names = elements.map((element) => ({ element, own: namesOf(element).map(compact) }));
  return names
    .filter(({ element, own }) => {
      const others = names.flatMap((other) => (other.element === element ? [] : other.own));
      return asked.includes(element) && !own.some((name) => holdsName(text, name, [...longerWords, ...others]));
    })
    .map(({ element }) => element);
}
