import type { PageFacts } from './read-page';

/** A redirect that was followed. */
export interface Hop {
  /** The address that answered with the redirect. */
  readonly url: string;
  readonly status: number;
}

const tlsFaults = ['expired', 'not-yet-valid', 'self-signed', 'wrong-host', 'missing-intermediate', 'untrusted', 'handshake'] as const;

/** What a certificate is wrong in. */
export type TlsFault = (typeof tlsFaults)[number];

const refusals = ['private-address', 'scheme', 'port', 'credentials'] as const;

/** Why an address is not asked, or no further. */
export type Refusal = (typeof refusals)[number];

/** Why there is no answer. `detail` is for people: a code of the system, a host, an address. */
export type Failure =
  | { readonly kind: 'no-name' | 'no-name-service' | 'no-network' | 'refused' | 'reset' | 'broken-body'; readonly detail: string }
  /** Not the link's fault: the machine has no network. */
  | { readonly kind: 'offline'; readonly detail: string }
  | { readonly kind: 'bad-http' | 'proxy' | 'loop' | 'too-many-redirects' | 'malformed-redirect'; readonly detail: string }
  /** Not the link's fault: what is set as the proxy cannot be read as one. */
  | { readonly kind: 'proxy-setting'; readonly detail: string }
  /** Redirects without end, to a visitor that keeps no cookie: browsers may well arrive. */
  | { readonly kind: 'needs-cookie'; readonly detail: string }
  /** After that many milliseconds. */
  | { readonly kind: 'timeout'; readonly detail: string }
  | { readonly kind: 'tls'; readonly fault: TlsFault; readonly detail: string }
  | { readonly kind: 'not-asked'; readonly refusal: Refusal; readonly detail: string };

export type FailureKind = Failure['kind'];

/** What else must hold of a failure, by its kind. */
const failureForms: { readonly [K in FailureKind]: (failure: Readonly<Record<string, unknown>>) => boolean } = {
  'no-name': () => true,
  'no-name-service': () => true,
  'no-network': () => true,
  refused: () => true,
  reset: () => true,
  'broken-body': () => true,
  offline: () => true,
  'bad-http': () => true,
  proxy: () => true,
  'proxy-setting': () => true,
  loop: () => true,
  'needs-cookie': () => true,
  'malformed-redirect': () => true,
  'too-many-redirects': ({ detail }) => isCount(detail),
  timeout: ({ detail }) => isCount(detail),
  tls: ({ fault }) => (tlsFaults as readonly unknown[]).includes(fault),
  'not-asked': ({ refusal }) => (refusals as readonly unknown[]).includes(refusal),
};

const isCount = (detail: unknown) => typeof detail === 'string' && /^\d{1,9}(?:\.\d{1,9})?$/.test(detail);

/** Gives whether a value read from somewhere is a failure. */
export function isFailure(value: unknown): value is Failure {
  if (typeof value !== 'object' || value === null) return false;
  const failure = value as Readonly<Record<string, unknown>>;
  const { kind, detail } = failure;
  return (
    typeof kind === 'string' &&
    Object.hasOwn(failureForms, kind) &&
    typeof detail === 'string' &&
    failureForms[kind as FailureKind](failure)
  );
}

/** The response in which the redirects end. Header names are lower case; only those of {@link keptHeaders} are kept. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly page: PageFacts;
  /** SHA-256, in hexadecimal, of the part of the body that the page was read from; absent in results of earlier releases. */
  readonly sha256?: string;
}

/** What asking for an address gave: raw, so that it can be kept on disk and classified whenever it is read. */
export interface Outcome {
  /** The address asked for, without its fragment. */
  readonly url: string;
  readonly hops: readonly Hop[];
  readonly finalUrl: string;
  /** null where `failure` says why. */
  readonly answer: Answer | null;
  readonly failure: Failure | null;
  /** Requests made for the address itself, retries included. */
  readonly attempts: number;
  /** Milliseconds since 1970 (UTC). */
  readonly checkedAt: number;
  /** Milliseconds from the first request to the end, waiting between tries included. */
  readonly elapsed: number;
}

/** The headers that verdicts and the hover look at. */
export const keptHeaders = [
  'content-type',
  'content-length',
  'content-disposition',
  'last-modified',
  'refresh',
  'server',
  'cf-mitigated',
  'x-amzn-waf-action',
  'x-sucuri-block',
  'x-dd-b',
  'x-iinfo',
  'x-cdn',
] as const;

/** Gives the address under which an outcome is known: without the fragment, which is never sent. */
export function linkKey(url: URL): string {
  const asked = new URL(url.href);
  asked.hash = '';
  return asked.href;
}

/** Gives what is set as the proxy where outcomes say that it cannot be read; null where none does. */
export function findUnreadableProxy(outcomes: readonly (Outcome | null)[]): string | null {
  return outcomes.find((outcome) => outcome?.failure?.kind === 'proxy-setting')?.failure?.detail ?? null;
}
