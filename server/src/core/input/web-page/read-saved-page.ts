import { parseWebUrl } from '../../addresses/address-text';
import { limits } from '../../ground/limits';
import { decodeBody } from '../../links/decode-body';
import type { Profile } from '../../profile/profile';
import type { FoundAnswers, Unreadable } from '../found-answers';
import { joinPages } from './join-pages';
import { pageRemarks } from './page-texts';
import { type ArchivedPage, readMhtml } from './read-mhtml';
import { readWebPage } from './read-web-page';

/** A page that a browser has saved. */
interface SavedPage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** For what it is read; `website`: what its links are relative to, where the page does not say. */
interface SavedPageContext {
  readonly profile: Profile;
  readonly website?: string | null;
}

/** Reads a page that a browser has saved. Nothing is opened: what other pages hold is not taken over. */
export function readSavedPage(page: SavedPage, context: SavedPageContext): FoundAnswers | Unreadable {
  return readSaved(page, { body: page.bytes, contentType: '', address: null }, context);
}

/** Reads a page that a browser has saved as a web archive (.mhtml); null where it is none. */
export function readArchivedPage(page: SavedPage, context: SavedPageContext): FoundAnswers | Unreadable | null {
  const archived = readMhtml(page.bytes);
  return archived && readSaved(page, archived, context);
}

function readSaved(
  { name, bytes }: SavedPage,
  { body, contentType, address }: ArchivedPage,
  { profile, website = null }: SavedPageContext,
): FoundAnswers | Unreadable {
  const site = website === null ? null : parseWebUrl(website);
  const html = decodeBody(body.subarray(0, limits.importedPageBytes), contentType);
  const page = readWebPage(html, address, profile, site && new URL(site.href));
  const isWhole = bytes.length <= limits.importedPageBytes;
  return joinPages(isWhole ? page : { ...page, remarks: [...page.remarks, pageRemarks.notWhole(name)] }, [], profile);
}
