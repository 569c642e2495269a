import { type CivilDate, eraOffset } from '../core';

/** Gives the day on this machine's calendar, in the Buddhist era. */
export function findToday(now: Date): CivilDate {
  return { year: now.getFullYear() + eraOffset, month: now.getMonth() + 1, day: now.getDate() };
}
