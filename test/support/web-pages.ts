import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WebPage } from '../../server/src/core';
import { readWebPage } from '../../server/src/core/input/web-page/read-web-page';
import { decodeBody } from '../../server/src/core/links/decode-body';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { createCatalog } from '../../server/src/core/profile/catalog';
import type { Profile } from '../../server/src/core/profile/profile';

const catalog = createCatalog(builtInProfiles);

/** The list that the pages of `test/fixtures/pages` are read for. */
export function pageProfile(id = 'national-2568'): Profile {
  const profile = catalog.byId(id);
  if (!profile) throw new Error(`no list ${id}`);
  return profile;
}

const folder = path.resolve('test/fixtures/pages');

/** The names of the pages, without their ending. */
export const pageNames: readonly string[] = readdirSync(folder).map((name) => path.basename(name, '.html'));

/** Gives the bytes of a page. */
export function readPageBytes(name: string): Uint8Array {
  return readFileSync(path.join(folder, `${name}.html`));
}

/** Reads a page of that folder as one of an agency's site. */
export function readFixture(name: string, address: string | null): WebPage {
  return readWebPage(decodeBody(readPageBytes(name), ''), address === null ? null : new URL(address), pageProfile());
}

/** Gives what was found on a page, a line for each item, link, page that is worth asking for, and remark. */
export function summarizePage({ items, nested, remarks, year }: WebPage, site: string): readonly string[] {
  const short = (url: URL) => decodeURI(url.href).replace(site, '');
  const doubtful = (doubts: readonly { readonly en: string }[]) => doubts.map(({ en }) => ` ! ${en}`).join('');
  return [
    `year ${year}`,
    ...items.flatMap(({ id, title, hasScript, links, doubts }) => [
      `${id} ${title ?? '-'}${hasScript ? ' (script)' : ''}${doubtful(doubts)}`,
      ...links.map(({ url, kind, doubts: own }) => `  ${kind} ${short(url)}${doubtful(own)}`),
    ]),
    ...nested.map(({ reason, item, url }) => `> ${[reason, item, short(url)].filter((part) => part !== null).join(' ')}`),
    ...remarks.map(({ en }) => `# ${en}`),
  ];
}
