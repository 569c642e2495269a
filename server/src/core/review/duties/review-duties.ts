import type { Language } from '../../ground/language';
import { limits } from '../../ground/limits';
import type { Profile } from '../../profile/profile';
import type { Submission } from '../../submission/submission';
import type { CivilDate } from '../../thai/date';
import type { ReviewedDuty } from '../review';
import { titleOfDuty } from './duty-texts';
import { upcomingDuties } from './upcoming-duties';

/** Gives what is due in the next days, by day, in one language; nothing where today is not known. */
export function reviewDuties(submission: Submission, profile: Profile, today: CivilDate | null, language: Language): ReviewedDuty[] {
  if (!today) return [];
  return upcomingDuties(profile, submission, today, limits.dutyDays).byDay.flatMap(({ due }) =>
    due.map(({ duty, by, inDays }) => ({ title: titleOfDuty(duty, language), by, inDays, divisions: duty.divisions })),
  );
}
