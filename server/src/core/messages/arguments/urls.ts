import type { Seclusion } from '../../addresses/public-host';
import type { Wrapping } from '../../addresses/wrapped-address';
import type { Confidence, FileForm } from '../../profile/profile';

export interface UrlsArguments {
  'url.invalid': { value: string };
  'url.no-scheme': { value: string };
  'url.whitespace': { value: string };
  /** `isRepeated`: letters stand twice where its parts were joined. */
  'url.split': { value: string; isRepeated: boolean };
  /** `isList`: it stands in a list, which has room for more entries. */
  'url.several': { kind: 'addresses' | 'words' | 'marks' | 'repeated'; value: string; count: number; isList: boolean };
  'url.double-scheme': { value: string; fixed: string };
  'url.wrapped': { by: Wrapping | 'own-viewer'; host: string; address: string };
  'url.encoded-twice': { typed: string; fixed: string };
  'url.cut': { typed: string; isShortened: boolean };
  /** The name of the part, never its value. */
  'url.private-part': { kind: 'password' | 'session' | 'preview' | 'token'; name: string };
  'url.thai-digits': { typed: string; fixed: string | null };
  /** `isName`: what a web site may have made of `&amp;` in a page's name. */
  'url.html-entity': { typed: string; isName: boolean };
  /** The group that is wrong, which of the five it is, and the length it has and should have. */
  'url.malformed-uuid': { group: string; number: number; length: number; expected: number };
  'url.http': { host: string };
  'url.tracking': { names: readonly string[] };
  /** `number`: the IP address that stands in the place of a host's name. */
  'url.off-site': { website: string; number: string | null };
  /** null: every URL is on social media; else what the only page of the main site is about. */
  'url.social-only': { medium: string | null };
  'url.storage': { host: string; kind: 'storage' | 'shortener' };
  /** `leads-inside`: seen when the link was asked for; its name, or where it redirects to, lies in a private network. */
  'url.not-public': { host: string; kind: Seclusion | 'leads-inside' };
  /** The part of the path that asks for a login; '' for the whole host. */
  'url.needs-login': { host: string; part: string };
  'url.other-agency': { slug: string; other: string; isCertain: boolean };
  /** By what the two are one page: the same address, the page's number, or all but what stands behind `#`. */
  'url.duplicate': { other: string; by: 'address' | 'number' | 'all-but-fragment' };
  'url.home-page': Record<never, never>;
  'url.year-mismatch': { typed: string } & ({ year: number; fiscalYear: number } | { other: string });
  'url.file-type': { types: readonly FileForm[]; isFilesOnly: boolean; confidence: Confidence };
}
