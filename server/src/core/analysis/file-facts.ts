import { meantUrl } from '../addresses/url';
import { findAgencyList, findNamedAgency } from '../profile/agencies';
import type { ProfileCatalog } from '../profile/catalog';
import type { Profile } from '../profile/profile';
import type { FileFacts } from '../rules/rule-context';
import { findKnownOffices } from '../submission/office-names';
import type { ReadingContext } from '../submission/reading-context';
import type { SubmissionPart } from '../submission/submission';
import type { CivilDate } from '../thai/date';
import { computeItemCosts } from './score/score';

/** What the reading of a block depends on, beside its own text. */
export interface BlockFacts {
  readonly facts: FileFacts;
  readonly reading: ReadingContext;
  /** Its values hold in every block; its places are those of the file. */
  readonly head: SubmissionPart;
  /** Equal where no block can be read otherwise; beside it the profile and the catalog must be the same. */
  readonly key: string;
}

/** Gives what blocks are read by. What was known before is given again where nothing that blocks depend on has changed. */
export function readFacts(
  head: SubmissionPart,
  reading: ReadingContext,
  catalog: ProfileCatalog,
  today: CivilDate | null,
  before: BlockFacts | null,
): BlockFacts {
  const key = nameFacts(head, reading, today);
  if (before?.key === key && before.facts.catalog === catalog && before.facts.profile === reading.profile) return before;
  return { facts: createFacts(head, reading.profile, catalog, today), reading, head, key };
}

function nameFacts({ agency, deadlines, ...header }: SubmissionPart, { periods }: ReadingContext, today: CivilDate | null): string {
  const { name, website, otherSites } = agency;
  const values = [
    name,
    website,
    ...otherSites,
    deadlines.internal,
    deadlines.closes,
    header.fiscalYear,
    header.profile,
    header.formatVersion,
  ];
  return JSON.stringify([values.map((value) => value?.value ?? null), periods, today]);
}

function createFacts(head: SubmissionPart, profile: Profile | null, catalog: ProfileCatalog, today: CivilDate | null): FileFacts {
  const { name, website } = head.agency;
  const agencies = findAgencyList(profile?.agencyList);
  return {
    profile,
    catalog,
    agencies,
    ownAgency: agencies && findNamedAgency(agencies, name?.value ?? ''),
    knownOffices: findKnownOffices(name?.value ?? '', agencies),
    website: website && meantUrl(website.reading),
    costs: profile && computeItemCosts(profile),
    today,
  };
}
