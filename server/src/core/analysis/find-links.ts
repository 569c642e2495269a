import { meantUrl } from '../addresses/url';
import type { WebAddress } from '../addresses/web-address';
import type { SoughtContent } from '../links/page-digest';
import type { FolderFiles } from '../links/ports';
import { collectLinks, findAskedUrls, findSoughtContents, type Link } from '../submission/links/assess';
import type { ExcludedAddress } from '../submission/links/exclusion';
import type { Analysis } from './analyse';
import type { PlacedReading } from './read-block';
import { createSilence, type Silence } from './suppression';

const silencesNothing: Silence = () => null;

/** Gives the links of a block, at their places in its own text. */
export function findBlockLinks(
  { start, reading }: PlacedReading,
  excluded: readonly ExcludedAddress[],
  silencedAt: Silence = silencesNothing,
): Link[] {
  return collectLinks(reading.context.submission, { excluded, silencedAt: (code, offset) => silencedAt(code, start + offset) });
}

/** What is asked for of a submission. */
export interface AskedLinks {
  readonly urls: readonly URL[];
  /** Addresses whose contents are read too. */
  readonly contents: readonly SoughtContent[];
  /** The agency's web site, where it could be read. */
  readonly website: WebAddress | null;
}

/** Which links of an analysis are asked for. */
export interface LinkChoice {
  readonly analysis: Analysis;
  readonly excluded: readonly ExcludedAddress[];
  /** What lies in the folder of the submission, where that is known. */
  readonly files?: FolderFiles | null;
  /** Only those of this item. */
  readonly item?: string;
}

/** Gives what is asked for, as the blocks were read; nothing of a text that is no submission. */
export function findAskedLinks({ analysis, excluded, item }: LinkChoice, readsContent: boolean): AskedLinks {
  const { submission, profile, parts, file } = analysis;
  if (!submission) return { urls: [], contents: [], website: null };
  const silencedAt = createSilence(file) ?? silencesNothing;
  const found = parts.flatMap((part) => findBlockLinks(part, excluded, silencedAt));
  const links = item === undefined ? found : found.filter((link) => link.item === item);
  const { website } = submission.agency;
  return {
    urls: findAskedUrls(links),
    contents: readsContent ? findSoughtContents(links, submission, profile) : [],
    website: website && meantUrl(website.reading),
  };
}

/** Gives the web site that tells whether the network works, where the links of submissions do not. */
export function findWitness(submissions: readonly Pick<AskedLinks, 'website'>[]): URL | null {
  const website = submissions.find((one) => one.website !== null)?.website ?? null;
  return website && new URL(website.href);
}
