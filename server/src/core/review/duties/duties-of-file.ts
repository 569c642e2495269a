import type { Profile } from '../../profile/profile';
import type { Submission } from '../../submission/submission';
import type { Duty } from './duty';
import { listDuties } from './list-duties';

/** What is due in one submission. */
export interface DutiesOfFile {
  /** Name of the agency as in the file; empty where it says none. */
  readonly agency: string;
  /** B.E. */
  readonly fiscalYear: number | null;
  readonly duties: readonly Duty[];
}

/** Gives what is due in a checked file. */
export function findDutiesOfFile({ submission, profile }: { submission: Submission | null; profile: Profile | null }): DutiesOfFile {
  return {
    agency: submission?.agency.name?.value ?? '',
    fiscalYear: submission?.fiscalYear?.value ?? profile?.fiscalYear ?? null,
    duties: listDuties(profile, submission),
  };
}
