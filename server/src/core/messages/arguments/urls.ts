import type { Seclusion } from '../../model/public-host';

export interface UrlsArguments {
  'url.invalid': { value: string };
  'url.no-scheme': { value: string };
  'url.whitespace': { value: string };
  'url.split': { value: string };
  'url.thai-digits': { typed: string; fixed: string | null };
  /** `isName`: what a web site may have made of `&amp;` in a page's name. */
  'url.html-entity': { typed: string; isName: boolean };
  /** The group that is wrong, which of the five it is, and the length it has and should have. */
  'url.malformed-uuid': { group: string; number: number; length: number; expected: number };
  'url.http': { host: string };
  'url.tracking': { names: readonly string[] };
  'url.off-site': { item: string; website: string };
  /** null: every URL is on social media; else what the only page of the main site is about. */
  'url.social-only': { item: string; medium: string | null };
  'url.storage': { host: string; kind: 'storage' | 'shortener' };
  /** `leads-inside`: seen when the link was asked for; its name, or where it redirects to, lies in a private network. */
  'url.not-public': { host: string; kind: Seclusion | 'leads-inside' };
  'url.needs-login': { host: string };
  'url.other-agency': { slug: string; other: string; isCertain: boolean };
  'url.duplicate': { item: string; other: string };
  'url.home-page': { item: string };
  'url.year-mismatch': { item: string; typed: string } & ({ year: number; fiscalYear: number } | { other: string });
  'url.file-type': { item: string; types: readonly ('pdf' | 'xlsx')[]; isFilesOnly: boolean };
}
