import { list, quote } from '../../ground/quote';
import type { TlsFault } from '../../links/outcome';
import type { LinksArguments } from '../arguments/links';
import type { Texts } from '../catalogue';
import { describeEvidence } from './evidence';

const mostNames = 3;

const remedies: Readonly<Record<TlsFault, string>> = {
  expired: 'Ask the site administrator to renew the certificate.',
  'not-yet-valid': 'Tell the site administrator, and see whether the date of this computer is right.',
  'self-signed': 'Ask the site administrator for a certificate from an authority that browsers trust.',
  'wrong-host': 'Try the name that the certificate is for (with or without www.), or tell the site administrator.',
  'missing-intermediate': 'Some computers open it all the same: ask the web host to install the intermediate certificate.',
  untrusted: 'Try it from another computer; if that warns too, tell the site administrator.',
  handshake: 'Try it in a browser; if it does not open, ask the site administrator to check the encryption settings.',
};

const fileAdvice = {
  extension: 'The assessor may not see the document. Open it, and use the link of the file itself.',
  header:
    'Browsers may open it the wrong way, and the assessor may see nothing. Open it, then upload the file again or tell the site administrator.',
  item: 'The assessor may call it incomplete. Add a link to a file of the required type.',
} as const;

export const links: Texts<LinksArguments> = {
  'link.dead': ({ url, evidence }) =>
    `Dead link ${quote(url)}: ${describeEvidence(evidence)}. Open the page with the information in a browser and copy its address: the assessor cannot open this one, which may score 0.`,
  'link.moved': ({ url, to }) =>
    `Moved link ${quote(url)}: use the new address ${quote(to)}. The page has moved for good; it still opens, but the old way may be closed before the assessor comes.`,
  'link.insecure-redirect': ({ url, to }) =>
    `Link sent on without encryption ${quote(url)}: from https to ${quote(to)}. Ask the site administrator to correct it, or use the address it leads to (with https:// if that opens). The assessor's browser may warn or refuse.`,
  'link.redirected-home': ({ url, to }) =>
    `Link to the home page ${quote(url)}: it ends at ${quote(to)}. Use the address of the page that shows the information; this page is probably gone, and the assessor will not find it.`,
  'link.login': ({ url, to }) =>
    `Link that needs a login ${quote(url)}${to === url ? '' : ` (at ${quote(to)})`}: publish what is behind it as a page or a file of the main web site that needs none; neither assessors nor the public can see it.`,
  'link.soft-404': ({ url, evidence }) =>
    evidence.reason === 'says-error'
      ? `No information behind ${quote(url)}: it opens, but not with what is wanted. ${describeEvidence(evidence)}. Open it again; if it stays so, tell the site administrator, or use the address of a page that has the information: the assessor may find no evidence.`
      : `Page probably gone ${quote(url)}: it opens, but not with what is wanted. ${describeEvidence(evidence)}. Open it, and copy the address of the page that has the information: the assessor may find no evidence.`,
  'link.empty': ({ url }) =>
    `Empty page ${quote(url)}: open it, and fill the page or use the address of one that has the information. There is nothing on it for the assessor to see.`,
  'link.tls': ({ url, evidence }) =>
    `Certificate fault ${quote(url)}: ${describeEvidence(evidence)}. ${
      evidence.reason === 'certificate' ? remedies[evidence.fault] : 'Tell the site administrator.'
    } The assessor's browser may warn or refuse to open it.`,
  'link.wrong-type': ({ url, evidence }) =>
    `Wrong type of file ${quote(url)}: ${describeEvidence(evidence)}. ${fileAdvice[evidence.reason === 'type' ? evidence.by : 'extension']}`,
  'link.element-not-found': ({ url, elements, pages, documents }) =>
    elements.length === 0
      ? `The PDF ${quote(url)} holds no text at all: it is probably scanned. Make a searchable PDF: save it from the original file, or use text recognition. A scan cannot be searched, and the assessor may not find the information.`
      : `${list(elements.map(quote), mostNames, (count) => `and ${count} more`)} ${elements.length === 1 ? 'does' : 'do'} not stand in the text of ${places(pages, documents)} that this link leads to. Open it to see: only text was read, and it may stand in a picture. If it is missing, the item may score 0.`,
  'link.unverified': ({ url, kind, evidence }) =>
    `Link to open yourself ${quote(url)}: the checker ${kind === 'blocked' ? 'cannot' : 'could not'} open it. ${describeEvidence(evidence)}. Open it in a browser; if it works, note under verified who opened it and when. This does not mean that the link is dead; but if the assessor cannot open it, there is no evidence.`,
  'link.offline': () =>
    'This computer seems to be without network: no web site answers at all. Connect to the network and check again. Nothing says that a link is dead; it is only not known yet whether the assessor can open them.',
};

function places(pages: number, documents: number): string {
  const parts = [countOf(pages, 'page'), countOf(documents, 'document')].filter((part) => part !== '');
  return parts.length === 0 ? 'the pages' : parts.join(' and ');
}

function countOf(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}
