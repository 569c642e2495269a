import type { Profile } from '../../profile/profile';
import type { Submission } from '../../submission/submission';
import { addDays, type CivilDate, compareDates, countDays } from '../../thai/date';
import type { Duty } from './duty';
import { listDuties } from './list-duties';
import { nextDue } from './occurrences';

/** A duty with the next day by which it is to be done. */
export interface DueDuty {
  readonly duty: Duty;
  readonly by: CivilDate;
  /** Days from today; 0: today. */
  readonly inDays: number;
}

export interface UpcomingDuties {
  /** By their days. */
  readonly byDay: readonly { readonly by: CivilDate; readonly inDays: number; readonly due: readonly DueDuty[] }[];
  /** Of each division, or `ทุกฝ่าย`; null: the whole agency's. */
  readonly byDivision: readonly { readonly division: string | null; readonly due: readonly DueDuty[] }[];
}

/** Gives what is due from today for so many days, each duty once, with its next day. The window itself is left out: its last day is a deadline. */
export function upcomingDuties(
  profile: Profile | null,
  submission: Pick<Submission, 'deadlines' | 'itemById'> | null,
  today: CivilDate,
  days: number,
): UpcomingDuties {
  const through = addDays(today, days);
  const due = listDuties(profile, submission)
    .flatMap((duty): DueDuty[] => {
      const next = duty.kind === 'window' ? null : nextDue(duty, today);
      return next && compareDates(next.by, through) <= 0 ? [{ duty, by: next.by, inDays: countDays(today, next.by) }] : [];
    })
    .sort((a, b) => a.inDays - b.inDays);
  const dayCounts = [...new Set(due.map(({ inDays }) => inDays))];
  const divisions = new Set(due.flatMap(({ duty }): readonly (string | null)[] => (duty.divisions.length > 0 ? duty.divisions : [null])));
  return {
    byDay: dayCounts.map((inDays) => ({ by: addDays(today, inDays), inDays, due: due.filter((one) => one.inDays === inDays) })),
    byDivision: [...divisions].map((division) => ({
      division,
      due: due.filter(({ duty }) => (division === null ? duty.divisions.length === 0 : duty.divisions.includes(division))),
    })),
  };
}
