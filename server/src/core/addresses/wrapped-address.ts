import { decodePart, parseWebUrl, showAddress } from './address-text';
import type { WebAddress } from './web-address';

/** What an address was pasted in: a page that shows files, one that sends on, or a part of the browser itself. */
export type Wrapping = 'viewer' | 'redirector' | 'browser';

/** An address inside another one. */
export interface WrappedAddress {
  readonly by: Wrapping;
  readonly address: string;
  readonly url: WebAddress;
  /** false where it cannot be told which of the parameters behind it are its own. */
  readonly isCertain: boolean;
}

interface Wrapper {
  readonly by: Wrapping;
  readonly host: RegExp;
  readonly path: RegExp;
  readonly parameter: RegExp;
}

const wrappers: readonly Wrapper[] = [
  { by: 'viewer', host: /^(?:docs|drive)\.google\.com$/, path: /\/(?:viewer|gview|viewerng\/viewer)$/, parameter: /^url$/ },
  { by: 'viewer', host: /^view\.officeapps\.live\.com$/, path: /^\/op\//, parameter: /^src$/i },
  { by: 'viewer', host: /^translate\.google\.(?:com|co\.th)$/, path: /^\/(?:translate|website)$/, parameter: /^u$/ },
  { by: 'viewer', host: /^(?:www\.)?flowpaper\.com$/, path: /./, parameter: /^(?:pdf|file)$/i },
  { by: 'viewer', host: /./, path: /\/(?:viewer|flowpaper|flipbook|pdf-?viewer)(?:\.[a-z]{3,5}|\/)?$/i, parameter: /^(?:file|pdf|url)$/i },
  { by: 'redirector', host: /^(?:www\.)?google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/, path: /^\/url$/, parameter: /^(?:q|url)$/ },
  {
    by: 'redirector',
    host: /^(?:(?:www|m|web|l|lm)\.)?facebook\.com$/,
    path: /^\/(?:l\.php|flx\/warn\/?|sharer(?:\/sharer)?\.php)$/,
    parameter: /^u$/,
  },
  { by: 'redirector', host: /^l\.(?:instagram|messenger|threads)\.(?:com|net)$/, path: /./, parameter: /^u$/ },
  { by: 'redirector', host: /(?:^|\.)line\.me$/, path: /./, parameter: /^url$/ },
  { by: 'redirector', host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameter: /^q$/ },
  { by: 'redirector', host: /\.safelinks\.protection\.outlook\.com$/, path: /./, parameter: /^url$/ },
];

/** Parameters that wrappers write behind the address they hold. */
const ownParameters =
  /^(?:embedded|hl|pli|a|sa|source|usg|ust|ved|opi|h|fbclid|efg|title|header|wp-hosted|data|sdata|reserved|redir_token|event|v|wdOrigin|wdStartOn|sl|tl|from|openExternalBrowser)=/i;
/** What FlowPaper writes at the end of the address itself. */
const ofFlowPaper = /[?&]wp-hosted=[0-9]$/;

const browserScheme =
  /^(?:(?:chrome|moz|safari-web|ms-browser)?-?extension|edge|view-source|about|read|microsoft-edge|googlechromes?|ms-(?:word|excel|powerpoint)):/i;
const innerAddress = /https?(?::\/\/|%3a%2f%2f).*/i;

const deepest = 5;

/** Gives the address that a viewer, a redirector or the browser holds, also where one holds the other; null where none does. */
export function unwrapAddress(text: string): WrappedAddress | null {
  let found = unwrapOnce(text);
  for (let depth = 1; found && depth < deepest; depth++) {
    const inner = unwrapOnce(found.address);
    if (!inner) break;
    found = { ...inner, isCertain: inner.isCertain && found.isCertain };
  }
  return found;
}

function unwrapOnce(text: string): WrappedAddress | null {
  if (browserScheme.test(text)) return unwrapBrowser(text);
  const outer = text.includes('?') ? parseWebUrl(text) : null;
  const candidates = outer ? wrappers.filter(({ host, path }) => host.test(outer.hostname) && path.test(outer.pathname)) : [];
  if (!outer || candidates.length === 0) return null;
  const parameters = text.slice(text.indexOf('?') + 1).split(/&(?:amp;)?/);
  for (const { by, parameter } of candidates) {
    const at = parameters.findIndex((each) => parameter.test(each.slice(0, Math.max(0, each.indexOf('=')))));
    const typed = parameters[at]?.replace(/^[^=]*=/, '');
    const held = typed === undefined ? null : readHeld(typed, outer, by);
    if (!held || !typed) continue;
    // A query that is not encoded goes on in the parameters behind it, but for those that the wrapper writes.
    const isOpen = typed.includes('?') && !parameters.slice(at + 1).every((each) => ownParameters.test(each));
    return { by, ...held, isCertain: !isOpen };
  }
  return null;
}

function unwrapBrowser(text: string): WrappedAddress | null {
  const match = innerAddress.exec(text);
  if (!match) return null;
  const isValue = text.charAt(match.index - 1) === '=';
  const held = readAddress(isValue ? match[0].replace(/&.*/, '') : match[0]);
  return held && { by: 'browser', ...held, isCertain: true };
}

const fileOnSite = /^(?:\/|%2f|\.\.?(?:\/|%2f)).*\.(?:pdf|docx?|xlsx?|pptx?)$/i;

/** A whole address, or, in a viewer, the path of a file on the same site. */
function readHeld(typed: string, outer: WebAddress, by: Wrapping): Pick<WrappedAddress, 'address' | 'url'> | null {
  if (/^https?(?::|%3a)/i.test(typed)) return readAddress(typed);
  if (by !== 'viewer' || !fileOnSite.test(typed)) return null;
  try {
    return readAddress(showAddress(new URL(decodePart(typed), outer.href).href));
  } catch {
    return null;
  }
}

const unsafe = /[\s"'<>\\^`{|}]/;

function readAddress(typed: string): Pick<WrappedAddress, 'address' | 'url'> | null {
  const decoded = (/^https?%3a/i.test(typed) ? decodePart(typed) : typed).replace(ofFlowPaper, '');
  const url = parseWebUrl(decoded);
  return url && { address: unsafe.test(decoded) ? showAddress(url.href) : decoded, url };
}
