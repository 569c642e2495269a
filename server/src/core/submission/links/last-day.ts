import type { CivilDate } from '../../thai/date';
import { eraOffset } from '../../thai/era';
import type { AssessedLink } from './assess';

/** Milliseconds by which the time of Thailand is ahead of UTC, summer and winter. */
const thaiOffset = 7 * 60 * 60 * 1000;

/** Gives the last day, in Thailand, on which one of the links was opened; null where none was. */
export function findLastDay(links: readonly AssessedLink[]): CivilDate | null {
  const last = links.reduce(
    (latest, { outcome }) => Math.max(latest, outcome?.checkedAt ?? Number.NEGATIVE_INFINITY),
    Number.NEGATIVE_INFINITY,
  );
  if (!Number.isFinite(last)) return null;
  const day = new Date(last + thaiOffset);
  return { year: day.getUTCFullYear() + eraOffset, month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}
