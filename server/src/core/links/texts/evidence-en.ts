import { aside, quote } from '../../ground/quote';
import type { FileKind } from '../file-kind';
import type { Refusal, TlsFault } from '../outcome';
import type { Evidence } from '../verdict';

const fileKinds: Readonly<Record<FileKind, string>> = {
  html: 'an HTML page',
  pdf: 'a PDF file',
  zip: 'a compressed file or a newer Office file',
  ole: 'an older Office file',
  rar: 'a RAR archive',
  'seven-zip': 'a 7-Zip archive',
  image: 'a picture',
  text: 'plain text',
  binary: 'a file of unknown type',
  empty: 'an empty file',
};

const formNames: Readonly<Record<string, string>> = { pdf: 'PDF', xlsx: 'Excel' };

const faults: Readonly<Record<TlsFault, string>> = {
  expired: "The web site's certificate has expired",
  'not-yet-valid': "The web site's certificate is not valid yet",
  'self-signed': 'The web site signed its certificate itself; no trusted authority vouches for it',
  'wrong-host': 'The certificate was issued for another host name',
  'missing-intermediate': 'The web site sends its certificate without the intermediate certificate',
  untrusted: "The web site's certificate comes from an authority that is not trusted",
  handshake: 'No encrypted connection with the web site could be agreed on',
};

const refusals: Readonly<Record<Refusal, string>> = {
  'private-address': 'It is an address inside a private network and is not asked for',
  scheme: 'It is no http or https address and is not asked for',
  port: 'It uses a port that is not that of the web and is not asked for',
  credentials: 'The URL holds a user name or a password and is not asked for',
};

const statuses: Readonly<Record<number, string>> = {
  401: 'The web site asks for a login',
  403: 'The web site does not let a program open the page',
  404: 'The web site says there is no such page',
  406: 'The web site does not answer a program',
  410: 'The web site says the page is gone for good',
  429: 'The web site says it was asked too often',
  451: 'The web site does not show the page for legal reasons',
  503: 'The web site says it cannot serve at the moment',
  999: 'The web site does not answer a program',
};

function describeStatus(status: number): string {
  const known = statuses[status] ?? (status >= 500 ? 'The web site has a fault' : 'The web site gave an unusual answer');
  return `${known} (status ${status})`;
}

function describeType({ by, expected, found }: Extract<Evidence, { reason: 'type' }>): string {
  const what = fileKinds[found];
  if (by === 'extension') return `The file name ends in ${quote(`.${expected}`)}, but the content is ${what}`;
  if (by === 'header') return `The web site calls it ${quote(expected)}, but the content is ${what}`;
  const forms = expected.split(', ').map((form) => formNames[form] ?? form);
  return `The item must be published as ${forms.join(' or ')}, but this is ${what}`;
}

/** Gives in one short sentence what was seen of a link; without a full stop, so that it can stand inside another. */
export function describeEvidence(evidence: Evidence): string {
  switch (evidence.reason) {
    case 'answered':
      return `It opens: the web site answered with status ${evidence.status}${evidence.isWhole ? '' : ' (only the beginning was read)'}`;
    case 'status':
      return describeStatus(evidence.status);
    case 'no-name':
      return `There is no web site of that name${aside(evidence.detail)}`;
    case 'refused':
      return `The web site's computer refuses the connection${aside(evidence.detail)}`;
    case 'reset':
      return `The web site broke the connection off${aside(evidence.detail)}`;
    case 'broken-body':
      return `The web site sent incomplete or damaged content${aside(evidence.detail)}`;
    case 'no-network':
      return `No network leads to the web site${aside(evidence.detail)}`;
    case 'no-name-service':
      return `The service that looks up names of web sites does not answer${aside(evidence.detail)}`;
    case 'bad-http':
      return `The web site's answer cannot be read${aside(evidence.detail)}`;
    case 'proxy-setting':
      return `What is set as the network's proxy cannot be read, so the link was not opened${aside(evidence.detail)}`;
    case 'proxy':
      return `The network's proxy does not pass the request on${aside(evidence.detail)}`;
    case 'loop':
      return `The web site sends the visitor round in a circle${aside(evidence.detail)}`;
    case 'needs-cookie':
      return `The web site sends a visitor who keeps no cookies round in a circle${aside(evidence.detail)}`;
    case 'malformed-redirect':
      return `The web site sends the visitor on to an address that cannot be opened${aside(evidence.detail)}`;
    case 'too-many-redirects':
      return `The web site sends the visitor on ${evidence.count} times without reaching a page`;
    case 'timeout':
      return `The web site did not answer within ${Math.round(evidence.milliseconds / 1000)} seconds`;
    case 'moved':
      return `It has moved to ${quote(evidence.to)} for good`;
    case 'insecure-redirect':
      return `It is sent on from https to ${quote(evidence.to)}, without encryption`;
    case 'home':
      return `The visitor is sent to the home page ${quote(evidence.to)}`;
    case 'login-address':
      return `The visitor is sent to the login page ${quote(evidence.to)}`;
    case 'login-form':
      return `The page ${quote(evidence.to)} holds little but a login`;
    case 'error-address':
      return `It leads to a page of errors ${quote(evidence.to)}`;
    case 'says-error':
      return `The page shows ${quote(evidence.quote)} instead`;
    case 'says-not-found':
      return `The page says ${quote(evidence.quote)}`;
    case 'same-as-random':
      return 'The page is the same that the web site shows for a page that cannot exist';
    case 'no-content':
      return 'The page or file has no content';
    case 'only-script':
      return 'The page is nothing but a script that leads elsewhere, where the program cannot follow';
    case 'not-address':
      return 'The text is no web address';
    case 'offline':
      return 'This computer seems to be without network';
    case 'not-kept':
      return 'No result from before is still believed';
    case 'type':
      return describeType(evidence);
    case 'certificate':
      return `${faults[evidence.fault]}${aside(evidence.detail)}`;
    case 'wall':
      return `A wall against programs (${evidence.name}) answered instead of the page, with status ${evidence.status}`;
    case 'not-asked':
      return `${refusals[evidence.refusal]}${aside(evidence.at)}`;
    case 'excluded':
      return `${evidence.by === 'setting' ? 'A setting leaves it out' : 'A comment in the file leaves it out'}${evidence.why === '' ? '' : `: ${quote(evidence.why)}`}`;
  }
}
