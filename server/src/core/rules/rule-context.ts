import type { WebAddress } from '../addresses/web-address';
import type { AgencyList, ListedAgency } from '../profile/agencies';
import type { ProfileCatalog } from '../profile/catalog';
import type { Profile } from '../profile/profile';
import type { CheckedItem } from '../submission/checked-item';
import type { EvidenceFaults } from '../submission/evidence-faults';
import type { AssessedLink } from '../submission/links/assess';
import type { NamedOffice } from '../submission/office-names';
import type { Page, PlacedUrl } from '../submission/placed-urls';
import type { Submission, TextValue } from '../submission/submission';
import type { CivilDate } from '../thai/date';
import type { SyntaxNode } from '../yaml/syntax-tree';

/** What rules look at. Everything was read and classified once. */
export interface RuleContext {
  /** The source, for fixes that put lines into it. */
  readonly text: string;
  readonly root: SyntaxNode;
  readonly submission: Submission;
  readonly profile: Profile | null;
  readonly catalog: ProfileCatalog;
  readonly items: readonly CheckedItem[];
  /** Every URL that rules look at, and of them those that mean a page. */
  readonly urls: readonly PlacedUrl[];
  readonly pages: readonly Page[];
  /** The agencies of this kind, of which a text may name the wrong one; null where no list is known. */
  readonly agencies: AgencyList | null;
  /** The one of them that the submission names as its own. */
  readonly ownAgency: ListedAgency | null;
  /** Texts of words that are published, and the district offices that they name. */
  readonly publishedTexts: readonly TextValue[];
  readonly offices: readonly NamedOffice[];
  /** The main web site, where it could be read. */
  readonly website: WebAddress | null;
  /** Points of the total, in hundredths, that a zero costs, by item. */
  readonly costs: ReadonlyMap<string, number> | null;
  /** Every link of the file and what is known of it; empty while none was asked for. */
  readonly links: readonly AssessedLink[];
  /** What the pages under `urls` are worth to an assessor. */
  readonly evidence: EvidenceFaults;
  /** null where the day is not known. */
  readonly today: CivilDate | null;
}
