import { createSkeleton } from '../features/new-submission/create-skeleton';
import type { Profile } from '../profile/profile';
import { comment } from '../yaml/lines';
import type { FoundAnswers } from './found-answers';
import { writeIn } from './input-texts';
import { type MergedAnswers, type MergeOptions, mergeAnswers } from './merge-answers';

/** What a person says of the agency; null where nothing is said and the source decides. */
export interface DraftAgency {
  readonly agencyName: string | null;
  readonly website: string | null;
}

/** Writes a new submission of a list with what was found. What nobody says of the agency is left empty, and a comment says so. */
export function writeDraft(found: FoundAnswers, profile: Profile, agency: DraftAgency, options: MergeOptions): MergedAnswers {
  const { texts } = writeIn(options.language);
  const agencyName = agency.agencyName ?? found.agencyName ?? '';
  const website = agency.website ?? found.website ?? '';
  const skeleton = createSkeleton(profile, { agencyName, website, isAssessed: found.kind === 'result-report' }, options.language)
    .replace(/^( *)name: ""$/m, (_, blanks: string) => `${blanks}${comment(texts.nameMissing)}\n${blanks}name:`)
    .replace(/^( *)website: ""$/m, (_, blanks: string) => `${blanks}${comment(texts.websiteMissing)}\n${blanks}website:`);
  // What a skeleton says by itself is nobody's answer.
  return mergeAnswers(skeleton, { ...found, agencyName: null, website: null, base: skeleton }, options);
}
