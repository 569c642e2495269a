import type { WebAddress } from '../addresses/web-address';
import { limits } from '../ground/limits';
import type { FileForm } from '../profile/profile';
import { findBotWall } from './bot-wall';
import { isErrorAddress } from './error-address';
import { findErrorWords } from './error-page';
import { contradictsMediaType, extensionOf, fitsExtension, isOtherForm, isSheetType } from './file-kind';
import { isAnyHomePage, isSamePage, isSamePath } from './home-page';
import { isLoginAddress, isLoginForm } from './login-page';
import { findNotFoundWords } from './not-found-page';
import type { Answer, Failure, FailureKind, Outcome } from './outcome';
import type { PageFacts } from './read-page';
import { isFound, isPermanent } from './redirect';
import type { Evidence, Verdict, VerdictKind } from './verdict';

/** What a verdict depends on beside the outcome. */
export interface LinkContext {
  /** The agency's web site, where it could be read. */
  readonly website: WebAddress | null;
  /** What the same host answers for a page that cannot be there; null where it was not asked or says so itself. */
  readonly randomPage: PageFacts | null;
  /** The forms that the item asks for. */
  readonly forms: readonly FileForm[];
  /** The item asks for a service of its own, whose entrance is the evidence. */
  readonly isEntrance?: boolean;
}

const gone: ReadonlySet<number> = new Set([404, 410]);
/** "Open it yourself": the site answers, but not to a program. 999 is LinkedIn's. */
const refusing: ReadonlySet<number> = new Set([401, 403, 406, 429, 451, 999]);

/** Gives what a link is worth, and why. Pure: the same outcome gives the same verdict at any time. */
export function classifyOutcome(outcome: Outcome, context: LinkContext): Verdict {
  const { answer, failure } = outcome;
  if (failure) return { kind: verdictOfFailure(failure), evidence: evidenceOfFailure(failure, outcome.url) };
  if (!answer) return { kind: 'unreachable', evidence: { reason: 'bad-http', detail: '' } };
  return classifyAnswer(outcome, answer, context);
}

const verdictsByFailure: Readonly<Record<Exclude<FailureKind, 'not-asked'>, VerdictKind>> = {
  'no-name': 'dead',
  refused: 'dead',
  loop: 'dead',
  'too-many-redirects': 'dead',
  'malformed-redirect': 'dead',
  'needs-cookie': 'blocked',
  tls: 'tls',
  'no-name-service': 'unreachable',
  'no-network': 'unreachable',
  reset: 'unreachable',
  'broken-body': 'unreachable',
  'bad-http': 'unreachable',
  proxy: 'unreachable',
  'proxy-setting': 'unreachable',
  timeout: 'unreachable',
  offline: 'offline',
};

function verdictOfFailure(failure: Failure): VerdictKind {
  if (failure.kind !== 'not-asked') return verdictsByFailure[failure.kind];
  return failure.refusal === 'private-address' ? 'not-public' : 'unreachable';
}

function evidenceOfFailure(failure: Failure, asked: string): Evidence {
  switch (failure.kind) {
    case 'tls':
      return { reason: 'certificate', fault: failure.fault, detail: failure.detail };
    case 'not-asked':
      return { reason: 'not-asked', refusal: failure.refusal, at: failure.detail === asked ? '' : failure.detail };
    case 'timeout':
      return { reason: 'timeout', milliseconds: Number(failure.detail) };
    case 'too-many-redirects':
      return { reason: 'too-many-redirects', count: Number(failure.detail) };
    case 'offline':
      return { reason: 'offline' };
    default:
      return { reason: failure.kind, detail: failure.detail };
  }
}

function classifyAnswer(outcome: Outcome, answer: Answer, context: LinkContext): Verdict {
  const { status, page } = answer;
  if (gone.has(status)) return { kind: 'dead', evidence: { reason: 'status', status } };
  const wall = findBotWall(answer);
  if (wall) return { kind: 'blocked', evidence: { reason: 'wall', name: wall, status } };
  if (refusing.has(status)) return { kind: 'blocked', evidence: { reason: 'status', status } };
  if (!isFound(status)) return { kind: 'unreachable', evidence: { reason: 'status', status } };
  return (
    findWrongPage(outcome, answer, context) ??
    findMove(outcome) ?? { kind: 'alive', evidence: { reason: 'answered', status, isWhole: page.isWhole } }
  );
}

/** A page that answers, but is not the one asked for. */
function findWrongPage(
  { url, hops, finalUrl }: Outcome,
  { headers, page }: Answer,
  { website, randomPage, forms, isEntrance = false }: LinkContext,
): Verdict | null {
  const asked = new URL(url);
  const final = new URL(finalUrl);
  const isElsewhere = !isSamePage(asked, final);
  // Browsers go on by this header as by a page that says the same.
  if (isEmpty(page) && headers.refresh === undefined) return { kind: 'empty', evidence: { reason: 'no-content' } };
  if (!isEntrance && isElsewhere && isLoginAddress(final) && !isLoginAddress(asked))
    return { kind: 'login', evidence: { reason: 'login-address', to: finalUrl } };
  if (!isEntrance && isLoginForm(page)) return { kind: 'login', evidence: { reason: 'login-form', to: finalUrl } };
  if (page.isSwitch) return { kind: 'unreachable', evidence: { reason: 'only-script' } };
  const words = findNotFoundWords(page);
  if (words) return { kind: 'soft-404', evidence: { reason: 'says-not-found', quote: words } };
  const error = findErrorWords(page);
  if (error) return { kind: 'soft-404', evidence: { reason: 'says-error', quote: error } };
  if (hops.length > 0 && isElsewhere && isErrorAddress(final) && !isErrorAddress(asked))
    return { kind: 'soft-404', evidence: { reason: 'error-address', to: finalUrl } };
  if (hops.length > 0 && isElsewhere && isAnyHomePage(final, website) && !isAnyHomePage(asked, website) && !isSamePath(asked, final))
    return { kind: 'redirected-home', evidence: { reason: 'home', to: finalUrl } };
  const wrongType = findWrongType(asked, headers['content-type'] ?? '', page, forms);
  if (wrongType) return { kind: 'wrong-type', evidence: wrongType };
  if (isLikeRandomPage(page, randomPage) && !isAnyHomePage(final, website))
    return { kind: 'soft-404', evidence: { reason: 'same-as-random' } };
  return null;
}

/** Of a page that came only in part nobody can say that it is empty. */
function isEmpty({ kind, textLength, title, hasOtherContent, forward, bytes, isWhole }: PageFacts): boolean {
  if (bytes === 0) return true;
  if (!isWhole) return false;
  if (kind === 'empty') return true;
  return (kind === 'html' || kind === 'text') && textLength === 0 && title === null && !hasOtherContent && forward === null;
}

function findWrongType(asked: URL, contentType: string, { kind, hasTable }: PageFacts, forms: readonly FileForm[]): Evidence | null {
  const extension = extensionOf(asked);
  // Many systems write their tables so, and Excel opens them.
  if (kind === 'html' && hasTable && (extension === null || extension === 'xls') && isSheetType(contentType)) return null;
  if (extension !== null && !fitsExtension(extension, kind)) return { reason: 'type', by: 'extension', expected: extension, found: kind };
  if (contradictsMediaType(contentType, kind)) return { reason: 'type', by: 'header', expected: contentType, found: kind };
  if (extension === null && isOtherForm(kind, forms)) return { reason: 'type', by: 'item', expected: forms.join(', '), found: kind };
  return null;
}

/** A page with hardly any words ("Loading…") is drawn by its script: that it is the same for every address says nothing. */
function isLikeRandomPage(page: PageFacts, randomPage: PageFacts | null): boolean {
  const least = page.hasOtherContent ? limits.drawnPageLength : 1;
  if (randomPage === null || page.textLength < least || page.kind !== randomPage.kind) return false;
  return page.fingerprints.some((fingerprint, index) => fingerprint === randomPage.fingerprints[index]);
}

function findMove({ url, hops, finalUrl }: Outcome): Verdict | null {
  if (hops.length === 0) return null;
  const asked = new URL(url);
  const isInsecure = [...hops.map((hop) => hop.url), finalUrl].some((address, index, all) => {
    return address.startsWith('http:') && all[index - 1]?.startsWith('https:') === true;
  });
  if (isInsecure && finalUrl.startsWith('http:')) return { kind: 'moved', evidence: { reason: 'insecure-redirect', to: finalUrl } };
  const moves = hops.findIndex(({ status }) => !isPermanent(status));
  const to = moves < 0 ? finalUrl : hops[moves]?.url;
  if (to === undefined || isSamePage(asked, new URL(to))) return null;
  return { kind: 'moved', evidence: { reason: 'moved', to } };
}
