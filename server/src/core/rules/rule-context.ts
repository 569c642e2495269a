import type { WebAddress } from '../addresses/web-address';
import type { Finding } from '../findings/finding';
import type { Span } from '../ground/span';
import type { FolderFiles } from '../links/ports';
import type { AgencyList, ListedAgency } from '../profile/agencies';
import type { ProfileCatalog } from '../profile/catalog';
import type { Profile } from '../profile/profile';
import type { CheckedItem } from '../submission/checked-item';
import type { EvidenceFaults } from '../submission/evidence-faults';
import type { AssessedLink } from '../submission/links/assess';
import type { KnownOffices, NamedOffice } from '../submission/office-names';
import type { Page, PlacedUrl } from '../submission/placed-urls';
import type { Item, Submission, SubmissionPart, TextValue } from '../submission/submission';
import type { CivilDate } from '../thai/date';
import type { SyntaxNode } from '../yaml/syntax-tree';

/** What is said of the file as a whole, and holds for every part of it. */
export interface FileFacts {
  readonly profile: Profile | null;
  readonly catalog: ProfileCatalog;
  /** The agencies of this kind, of which a text may name the wrong one; null where no list is known. */
  readonly agencies: AgencyList | null;
  /** The one of them that the submission names as its own. */
  readonly ownAgency: ListedAgency | null;
  /** By what the names of its kind's offices are read; null where no list is known. */
  readonly knownOffices: KnownOffices | null;
  /** The main web site, where it could be read. */
  readonly website: WebAddress | null;
  /** Points of the total, in hundredths, that a zero costs, by item. */
  readonly costs: ReadonlyMap<string, number> | null;
  /** null where the day is not known. */
  readonly today: CivilDate | null;
}

/**
 * What rules of scope `item` look at: one item, or another block of the file, as if it were the whole submission. Everything was read and
 * classified once; places are those in the block's own text. Of the agency and the deadlines the values are those of the file.
 */
export interface ItemContext extends FileFacts {
  /** The source, for fixes that put lines into it. */
  readonly text: string;
  readonly root: SyntaxNode;
  readonly submission: SubmissionPart;
  readonly items: readonly CheckedItem[];
  /** Every URL that rules look at, and of them those that mean a page. */
  readonly urls: readonly PlacedUrl[];
  readonly pages: readonly Page[];
  /** Texts of words that are published, and the district offices that they name. */
  readonly publishedTexts: readonly TextValue[];
  readonly offices: readonly NamedOffice[];
}

/** What rules of scope `link` look at beside that: what is known from outside, of links and files, and what follows for the item's evidence. */
export interface LinkContext extends ItemContext {
  /** Every link and what is known of it; empty while none was asked for. */
  readonly links: readonly AssessedLink[];
  /** What lies in the folder of the submission and below it; null where that is not known. */
  readonly files: FolderFiles | null;
  /** What the pages under `urls` are worth to an assessor. */
  readonly evidence: EvidenceFaults;
}

/** What rules of scope `file` look at. Places are those of the file, but for those in items: they are relative to the item's block. */
export interface FileContext extends FileFacts {
  readonly text: string;
  /** Gives the top level; of `items` only that it is there. null: there is none. */
  readonly readRoot: () => SyntaxNode | null;
  readonly submission: Submission;
  readonly items: readonly CheckedItem[];
  /** Gives what rules of scope `item` see of an item. */
  contextOf(item: Item): ItemContext;
  /** Gives where something of an item stands in the file. */
  placeOf(item: Item, span: Span): Span;
  /** Gives a finding on an item's block as one on the file. */
  placeFinding(item: Item, finding: Finding): Finding;
}
