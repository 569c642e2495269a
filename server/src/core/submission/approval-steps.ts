import type { Profile } from '../profile/profile';
import { type CivilDate, compareDates, type DateReading, parseDate } from '../thai/date';
import type { Approval, ApprovalStepName, ReadText, Submission } from './submission';
import { approvalStepNames } from './submission';

/** A step of an approval whose date could be read. */
export interface DatedStep {
  readonly step: ApprovalStepName;
  readonly date: CivilDate;
  readonly text: ReadText<DateReading>;
}

/** Gives the dated steps of an approval, in the order of the form. */
export function datedSteps(approval: Approval | null): DatedStep[] {
  return approvalStepNames.flatMap((step) => {
    const text = approval?.[step]?.on;
    return text?.reading ? [{ step, date: text.reading.date, text }] : [];
  });
}

/** Gives the first step after a day: those behind it are late because of it. */
export function firstStepAfter(approval: Approval | null, day: CivilDate): DatedStep | null {
  return datedSteps(approval).find(({ date }) => compareDates(date, day) > 0) ?? null;
}

/** Gives the last day of the answers: the file's own, or the profile's; null where neither says. */
export function lastDay({
  submission,
  profile,
}: {
  readonly submission: Pick<Submission, 'deadlines'>;
  readonly profile: Profile | null;
}): CivilDate | null {
  const { closes } = submission.deadlines;
  return closes?.reading?.date ?? parseDate(profile?.window?.closes ?? '')?.date ?? null;
}
