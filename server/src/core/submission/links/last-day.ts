import type { CivilDate } from '../../thai/date';
import { dayInThailand } from '../../thai/day-in-thailand';
import type { AssessedLink } from './assess';

/** Gives the last day, in Thailand, on which one of the links was opened; null where none was. */
export function findLastDay(links: readonly AssessedLink[]): CivilDate | null {
  const last = links.reduce(
    (latest, { outcome }) => Math.max(latest, outcome?.checkedAt ?? Number.NEGATIVE_INFINITY),
    Number.NEGATIVE_INFINITY,
  );
  return Number.isFinite(last) ? dayInThailand(last) : null;
}
