import type { CivilDate } from './date';
import { eraOffset } from './era';

/** Milliseconds by which the time of Thailand is ahead of UTC, summer and winter. */
const thaiOffset = 7 * 60 * 60 * 1000;

/** Gives the day in Thailand at a moment: milliseconds since 1970 (UTC). */
export function dayInThailand(moment: number): CivilDate {
  const day = new Date(moment + thaiOffset);
  return { year: day.getUTCFullYear() + eraOffset, month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}
