import { list, quote } from '../../ground/quote';
import type { UrlsArguments } from '../arguments/urls';
import type { Texts } from '../catalogue';
import { profileTexts } from '../profile-texts';

const formNames = { pdf: 'PDF', xlsx: 'Excel' } as const;
const mostNames = 3;

const seclusions: { readonly [K in UrlsArguments['url.not-public']['kind']]: string } = {
  'private-address':
    'is an address inside a private network. Nobody outside can open it, so the item has no evidence. Use a public page of the main site.',
  'local-name':
    'is a name that works inside one network only. Nobody outside can open it, so the item has no evidence. Use a public page of the main site.',
  'leads-inside':
    'leads into a private network when asked from this machine, so it was not opened. On the network of the office, try it from outside: what the public cannot open counts as no evidence.',
  'trial-site':
    'looks like a test site, which may be closed or changed before the assessor opens it. Use the address of the real web site.',
};

type Sentence<K extends keyof UrlsArguments, P extends keyof UrlsArguments[K], A extends readonly unknown[]> = {
  readonly [V in UrlsArguments[K][P] & string]: (...args: A) => string;
};

const oneEach = (isList: boolean) =>
  isList ? 'Give each a line of its own.' : 'One address may stand here: move the others to the urls of their item.';

const severals: Sentence<'url.several', 'kind', [value: string, count: number, isList: boolean]> = {
  addresses: (value, count, isList) =>
    `${value} holds ${count} addresses in one entry, which is read as one link that does not open. ${oneEach(isList)}`,
  words: (value, _count, isList) =>
    `${value} has words beside the address and may not open. Leave nothing but the address${isList ? '; words belong in note or description' : ''}.`,
  marks: (value) =>
    `${value} has a number, brackets or marks beside the address, or the same address twice, and may not open. Leave nothing but the address.`,
  repeated: (value) =>
    `${value} stands in this item before, so the assessor opens the same page again. One of the two may go; if they are to show different parts, say so in note.`,
};

const wrappings: Sentence<'url.wrapped', 'by', [host: string, address: string]> = {
  viewer: (host, address) =>
    `The URL shows a file or page by way of ${host}, which may not always show it. The real address is ${address}: use that one, and open it to see.`,
  'own-viewer': (host, address) =>
    `The URL shows a file by a viewer of ${host}. The file itself is at ${address}, which may be used instead: open it to see.`,
  redirector: (host, address) =>
    `The URL is a link by which ${host} sends visitors on, not the address of the page, and may expire. The page itself is at ${address}: use that address, and open it to see.`,
  browser: (_host, address) =>
    `The address opens only in the browser or program from which it was copied. The real one is inside it: ${address}. Use that address, and open it to see.`,
};

const privateParts: Sentence<'url.private-part', 'kind', [name: string]> = {
  password: (name) =>
    `The URL carries a user's name or password (${name}), which everybody sees who sees this submission. Remove it, and change that password.`,
  session: (name) =>
    `The URL carries the session of the person who copied it (${name}). It may expire and should not be published. Remove it and open the page to see.`,
  preview: (name) =>
    `The URL is a preview from before publication (${name}), which mostly only editors of the web site can open. Publish the page and use its real address.`,
  token: (name) =>
    `The URL carries a code (${name}) that may hold for a time or for one person only. Try it in a private window; if it does not open, use the address of the published page.`,
};

export const urls: Texts<UrlsArguments> = {
  'url.invalid': ({ value }) =>
    `${quote(value)} is not a web address (URL), so nobody can open it. Copy the address from the browser's address bar (https://…).`,
  'url.no-scheme': ({ value }) => `${quote(value)} lacks https:// and may not open. Add it, then open the page to see.`,
  'url.whitespace': ({ value }) =>
    `The URL ${quote(value)} has blanks, words such as “URL:”, invisible signs or a stray mark and may not open. Remove them.`,
  'url.split': ({ value, isRepeated }) =>
    isRepeated
      ? `In the URL ${quote(value)} letters stand twice where it was joined, so it may not open. Copy the address again.`
      : `The URL ${quote(value)} has a blank or a line end inside, where links mostly end. If the blank belongs to a file's name, write %20. If it came with copying, copy the address again. Words of explanation belong in note.`,
  'url.several': ({ kind, value, count, isList }) => severals[kind](quote(value), count, isList),
  'url.double-scheme': ({ value, fixed }) =>
    `The beginning of the address (http:// or https://) stands twice in ${quote(value)}, so it does not open. Write ${quote(fixed)}.`,
  'url.wrapped': ({ by, host, address }) => wrappings[by](quote(host), quote(address)),
  'url.encoded-twice': ({ typed, fixed }) =>
    `The URL is encoded twice (${quote(typed)}); most web sites find no page so. Write ${quote(fixed)}, or copy the address from the browser again, and open it to see.`,
  'url.cut': ({ typed, isShortened }) =>
    `The URL ends in ${quote(typed)}, ${isShortened ? 'as addresses that are shown short do' : 'which is only a part of an encoded letter'}. It was probably cut off when copied and may not open. Open the page and copy the whole address again.`,
  'url.private-part': ({ kind, name }) => privateParts[kind](quote(name)),
  'url.thai-digits': ({ typed, fixed }) =>
    fixed === null
      ? `The URL has Thai digits ${quote(typed)}. If the page or file is named so, it is right: open it to see.`
      : `The URL has Thai digits ${quote(typed)} and leads nowhere, which may score 0. Use Arabic digits: ${quote(fixed)}.`,
  'url.html-entity': ({ typed, isName }) =>
    isName
      ? `The URL has ${quote(typed)}, which is often left of “Q&A”. If it does not open, the assessor finds no evidence. Open it: if the web site named the page so, it may stay.`
      : `The URL has the HTML code ${quote(typed)} and may open the wrong page or none. Write the sign itself (&amp; is &), or copy the address from the browser again.`,
  'url.malformed-uuid': ({ group, number, length, expected }) =>
    `The page's code in the URL is damaged: part ${number}, ${quote(group)}, has ${length} signs instead of ${expected}, so the link will probably not open. Open the page and copy its address again.`,
  'url.http': ({ host }) =>
    `The URL of ${quote(host)} uses http without encryption. Browsers may warn or refuse to open it. Try https:// and use it where it works.`,
  'url.tracking': ({ names }) =>
    `The URL carries parts that only count visits (${list(names.map(quote), mostNames, (count) => `and ${count} more`)}). Without them it opens the same page and is easier to read: remove them.`,
  'url.off-site': ({ website, number }) =>
    number !== null
      ? `The URL is the IP address ${quote(number)} and not the name of a web site, and no URL is on the main web site ${quote(website)}. Put a page of the main site first: assessors cannot see whose this is, which may score 0.`
      : `No URL is on the main web site ${quote(website)}. Put a page of the main site first: an item not linked from there may score 0.`,
  'url.social-only': ({ medium }) =>
    medium === null
      ? 'Every URL is on social media. Put a page of the main site first: assessors must find the information from the main web site, so the item may score 0.'
      : `The only page of the main web site is about ${medium}. Add a page of the main site that lists every channel or holds the item's own content: in the 2565 results an item that showed only links to Facebook scored 0.`,
  'url.storage': ({ host, kind }) =>
    kind === 'shortener'
      ? `${quote(host)} is a shortened link: it hides where it leads and may expire. Assessors look for the information on the main web site. Use the full address of a page there.`
      : `${quote(host)} stores files or pages outside the main web site; it may ask for access and does not count as the main site. Publish the file on the main site and use that address.`,
  'url.not-public': ({ host, kind }) => `${quote(host)} ${seclusions[kind]}`,
  'url.needs-login': ({ host, part }) =>
    part !== ''
      ? `${quote(part)} of the web site ${quote(host)} needs a login, so neither assessors nor the public can see it. Use the address of the page as it is published.`
      : `${quote(host)} is a system that needs a login, so neither assessors nor the public can see it. Publish what it holds as a page or a file on the main web site.`,
  'url.other-agency': ({ slug, other, isCertain }) =>
    isCertain
      ? `${quote(slug)} in the URL is the part of district ${quote(other)}, not of this agency. It will not count as evidence: use a page of the agency itself.`
      : `${quote(slug)} in the URL is probably the part of district ${quote(other)} (known from one unverified source). Another agency's page does not count as evidence: open it, and use a page of the agency itself.`,
  'url.duplicate': ({ other, by }) =>
    by === 'all-but-fragment'
      ? `The page is that of item ${other}; only the part behind # differs. Open it to see that the part is reached, or write “sameAs: ${other}” if one page is meant to show both. Two parts of one page are right.`
      : `The page is that of item ${other}${by === 'number' ? ' (by its number, not by the name behind it)' : ''}. Correct the URL, or write “sameAs: ${other}” if one page is meant to show both. One may be copied by mistake and so have no evidence.`,
  'url.home-page': () =>
    'Of the main web site there is only the home page. Use the address of the page that shows the information: the assessor has to search and may not find it.',
  'url.year-mismatch': (args) =>
    'year' in args
      ? `The URL names the year ${quote(args.typed)} (B.E. ${args.year}), but the file is for fiscal year ${args.fiscalYear}. Open it to check: a link of another year is no evidence for this one.`
      : `The URL names ${quote(args.typed)}, the number of item ${args.other}. Open it to check: the link may belong to that item and leave this one without evidence.`,
  'url.file-type': ({ types, isFilesOnly, confidence }) => {
    const names = types.map((type) => formNames[type]).join(' and ');
    const doubt = confidence === 'document' ? '' : ` (${profileTexts.en.confidence[confidence]})`;
    return isFilesOnly
      ? `The item must be published as ${names}${doubt}, but the files given are of another kind. Add the ${names} file: the assessor may call the item incomplete.`
      : `The item must be published as ${names}${doubt}, but no URL leads straight to such a file. If the page has it, add its link or say ${names} in the description, so that the assessor finds it.`;
  },
};
