import { meantUrl } from '../addresses/url';
import type { WebAddress } from '../addresses/web-address';
import type { ProfileCatalog } from '../profile/catalog';
import type { Profile } from '../profile/profile';
import { selectProfile } from '../profile/select-profile';
import { collectLinks, type Link } from '../submission/links/assess';
import type { ExcludedAddress } from '../submission/links/exclusion';
import { readHeader, readSubmission } from '../submission/read-submission';
import type { Submission } from '../submission/submission';
import { parseText } from '../yaml/parse';
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
  const { root, comments } = parseText(text);
  if (root?.kind !== 'map') return null;
  const { profile } = selectProfile(readHeader(root), catalog);
  const submission = readSubmission(root, text, profile);
  const links = collectLinks(submission, { excluded, silencedAt: createSilence(comments, root, text) });
  return { links, submission, profile, website: findWebsite(submission) };
}

/** Gives the agency's web site, where it could be read. */
export function findWebsite({ agency: { website } }: Submission): WebAddress | null {
  return website && meantUrl(website.reading);
}

/** Gives the web site that tells whether the network works, where the links of submissions do not. */
export function findWitness(submissions: readonly Pick<SubmissionLinks, 'website'>[]): URL | null {
  const website = submissions.find((one) => one.website !== null)?.website ?? null;
  return website && new URL(website.href);
}
