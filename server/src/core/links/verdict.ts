import type { FileKind } from './file-kind';
import type { Refusal, TlsFault } from './outcome';

/** What a link is worth to the one who opens it. */
export const verdictKinds = [
  'alive',
  'dead',
  'moved',
  'redirected-home',
  'login',
  'soft-404',
  'empty',
  'wrong-type',
  'tls',
  'blocked',
  'unreachable',
  'not-public',
  'skipped',
  'offline',
] as const;

export type VerdictKind = (typeof verdictKinds)[number];

/** Why: what was seen, as data. Texts come from `texts/`. */
export type Evidence =
  | { readonly reason: 'answered'; readonly status: number; readonly isWhole: boolean }
  | { readonly reason: 'status'; readonly status: number }
  | { readonly reason: 'no-name' | 'refused' | 'reset' | 'broken-body' | 'no-network' | 'no-name-service'; readonly detail: string }
  | { readonly reason: 'bad-http' | 'proxy' | 'proxy-setting' | 'loop' | 'needs-cookie' | 'malformed-redirect'; readonly detail: string }
  | { readonly reason: 'too-many-redirects'; readonly count: number }
  | { readonly reason: 'timeout'; readonly milliseconds: number }
  | { readonly reason: 'moved' | 'insecure-redirect'; readonly to: string }
  | { readonly reason: 'home' | 'login-address' | 'login-form' | 'error-address'; readonly to: string }
  /** `says-error`: that of a site out of order, of a server without a site, or of a name for sale. */
  | { readonly reason: 'says-not-found' | 'says-error'; readonly quote: string }
  | { readonly reason: 'same-as-random' | 'no-content' | 'only-script' | 'not-address' | 'offline' | 'not-kept' }
  /** `by`: the end of the file's name, the header, or what the item asks for. */
  | { readonly reason: 'type'; readonly by: 'extension' | 'header' | 'item'; readonly expected: string; readonly found: FileKind }
  | { readonly reason: 'certificate'; readonly fault: TlsFault; readonly detail: string }
  | { readonly reason: 'wall'; readonly name: string; readonly status: number }
  /** `at`: the address that is not asked, where a redirect leads there; empty where it is the link's own. */
  | { readonly reason: 'not-asked'; readonly refusal: Refusal; readonly at: string }
  | { readonly reason: 'excluded'; readonly by: 'setting' | 'comment'; readonly why: string };

export type EvidenceReason = Evidence['reason'];

export interface Verdict {
  readonly kind: VerdictKind;
  readonly evidence: Evidence;
}
