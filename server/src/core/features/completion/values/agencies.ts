import type { ByLanguage } from '../../../ground/language';
import type { Span } from '../../../ground/span';
import { type AgencyList, findAgencyList, findNamedAgency, type ListedAgency } from '../../../profile/agencies';
import { findLineEnd } from '../../../yaml/layout';
import { toScalar } from '../../../yaml/to-scalar';
import { escapeMarkdown } from '../../markdown';
import { escapeSnippet, tabStop } from '../snippet';
import { offerSnippet, offerValue } from './offer-value';
import type { ValuePlace, ValueSource } from './value-place';

const texts: ByLanguage<{ readonly unconfirmed: string; readonly own: string; readonly website: string }> = {
  th: { unconfirmed: 'ที่อยู่ยังไม่ยืนยัน ให้เปิดดูก่อน', own: 'หน่วยงานของไฟล์นี้', website: 'เว็บไซต์' },
  en: { unconfirmed: 'address not confirmed: open it first', own: 'the agency of this file', website: 'web site' },
};

/** How an office of the list is called. */
const office = 'สำนักงานเขต';

/** Offers the names of the agencies of this kind; where the file names no web site yet, with that of their addresses on the portal. */
export const offerAgencyNames: ValueSource = (place) => {
  const list = listAt(place);
  const writesSite = mayWriteSite(place);
  const emptySite = findEmptySite(place);
  const lineEnd = findLineEnd(place.result.text);
  return (list?.agencies ?? []).flatMap((agency) => {
    const site = list && siteOf(list, agency);
    const value = `${office}${agency.name}`;
    const documentation = site === null ? '' : describeSite(agency, site, place);
    const besides = site !== null && emptySite ? [{ span: emptySite, newText: ` ${toScalar(site)}` }] : [];
    const offer = { kind: 'value' as const, value, detail: site ?? '', documentation, words: wordsOf(agency), besides };
    if (!writesSite || site === null) return offerValue(place, offer);
    return offerSnippet(place, offer, `${escapeSnippet(toScalar(value))}${lineEnd}${' '.repeat(place.column)}website: ${tabStop(1, site)}`);
  });
};

/** The blanks behind the colon of a web site that is not named yet, outside the cursor's line; null where there is none. */
function findEmptySite({ result, offset }: ValuePlace): Span | null {
  const agency = result.judged.analysis.file.blocks.find(({ block }) => block.key === 'agency');
  const match = agency && /^[ ]+website:(?:[ \t]*(?=\r?\n|$)|(?=[ \t]+#))/m.exec(agency.block.text);
  if (!match) return null;
  const end = agency.start + match.index + match[0].length;
  const start = end - match[0].length + match[0].indexOf(':') + 1;
  const isOnCursorLine = !/[\r\n]/.test(result.text.slice(Math.min(start, offset), Math.max(end, offset)));
  return isOnCursorLine ? null : { start, end };
}

/** The address is selected when it is written: one is to look whether it is right. */
function mayWriteSite({ isAlone, isFlow, quote, result }: ValuePlace): boolean {
  const agency = result.judged.analysis.file.blocks.find(({ block }) => block.key === 'agency');
  return isAlone && !isFlow && quote === '' && agency !== undefined && !/^\s*["']?website/m.test(agency.block.text);
}

/** Offers the addresses of the agencies on the shared portal: that of the file's own agency first. */
export const offerWebsites: ValueSource = (place) => {
  const list = listAt(place);
  const own = list && findNamedAgency(list, place.result.submission?.agency.name?.value ?? '');
  const others = list?.agencies.filter((agency) => agency !== own) ?? [];
  return [...(own ? [own] : []), ...others].flatMap((agency) => {
    const site = list && siteOf(list, agency);
    if (!site) return [];
    const words = texts[place.language];
    const facts = [`${office}${agency.name}`, ...(agency === own ? [words.own] : []), ...doubtOf(agency, words.unconfirmed)];
    const documentation = describeSite(agency, site, place);
    return offerValue(place, { kind: 'address', value: site, detail: facts.join(' · '), documentation, words: wordsOf(agency) });
  });
};

function listAt({ result }: ValuePlace): AgencyList | null {
  return findAgencyList(result.profile?.agencyList);
}

function siteOf({ portal }: AgencyList, { slug }: ListedAgency): string | null {
  return slug === null ? null : `${portal.href}${slug}`;
}

function describeSite(agency: ListedAgency, site: string, { language }: ValuePlace): string {
  const { website, unconfirmed } = texts[language];
  return [`${website}: ${escapeMarkdown(site)}`, ...doubtOf(agency, unconfirmed)].join('  \n');
}

function doubtOf({ slugSource }: ListedAgency, unconfirmed: string): readonly string[] {
  return slugSource === undefined ? [unconfirmed] : [];
}

function wordsOf({ name, slug }: ListedAgency): readonly string[] {
  return [name, `เขต${name}`, ...(slug === null ? [] : [slug])];
}
