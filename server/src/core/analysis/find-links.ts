import { meantUrl } from '../addresses/url';
import type { WebAddress } from '../addresses/web-address';
import type { ProfileCatalog } from '../profile/catalog';
import type { Profile } from '../profile/profile';
import { collectLinks, type Link } from '../submission/links/assess';
import type { ExcludedAddress } from '../submission/links/exclusion';
import type { Submission } from '../submission/submission';
import { analyse, placeSubmission } from './analyse';
import { createSilence } from './suppression';

/** The links of a text, and what their verdicts depend on. */
export interface SubmissionLinks {
  readonly links: readonly Link[];
  readonly submission: Submission;
  readonly profile: Profile | null;
  /** The agency's web site, where it could be read. */
  readonly website: WebAddress | null;
}

/** Finds the links of a text, whatever else is wrong with it; null where it cannot be read as a submission at all. Never throws. */
export function findLinks(text: string, catalog: ProfileCatalog, excluded: readonly ExcludedAddress[]): SubmissionLinks | null {
  const analysis = analyse(text, { catalog, today: null, isUtf8: false });
  const submission = placeSubmission(analysis);
  if (!submission) return null;
  const links = collectLinks(submission, { excluded, silencedAt: createSilence(analysis.file) ?? (() => null) });
  const { website } = submission.agency;
  return { links, submission, profile: analysis.profile, website: website && meantUrl(website.reading) };
}

/** Gives the web site that tells whether the network works, where the links of submissions do not. */
export function findWitness(submissions: readonly Pick<SubmissionLinks, 'website'>[]): URL | null {
  const website = submissions.find((one) => one.website !== null)?.website ?? null;
  return website && new URL(website.href);
}
