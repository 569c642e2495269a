import type { Failure, FailureKind, TlsFault } from '../core';
import { ProxyFailure } from './proxy-tunnel';
import { readCodings } from './read-body';

/** Codes of Node's errors: https://nodejs.org/api/errors.html, of OpenSSL's: https://docs.openssl.org/master/man1/openssl-verification-options/. */
const tlsFaults: Readonly<Record<string, TlsFault>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'missing-intermediate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'missing-intermediate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-host',
  HOSTNAME_MISMATCH: 'wrong-host',
  CERT_UNTRUSTED: 'untrusted',
  CERT_REJECTED: 'untrusted',
  CERT_REVOKED: 'untrusted',
  INVALID_CA: 'untrusted',
  CERT_SIGNATURE_FAILURE: 'untrusted',
  INVALID_PURPOSE: 'untrusted',
};

const kinds: Readonly<Record<string, Exclude<FailureKind, 'tls' | 'not-asked'>>> = {
  ENOTFOUND: 'no-name',
  ENODATA: 'no-name',
  EAI_AGAIN: 'no-name-service',
  EAI_FAIL: 'no-name-service',
  ETIMEOUT: 'no-name-service',
  ENETUNREACH: 'no-network',
  ENETDOWN: 'no-network',
  EHOSTUNREACH: 'no-network',
  EADDRNOTAVAIL: 'no-network',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
};

/** Failures of reaching a host: with a proxy in between they are the proxy's. */
const ofConnection: ReadonlySet<FailureKind> = new Set(['no-name', 'no-name-service', 'no-network', 'refused', 'reset', 'timeout']);
/** Servers that speak as browsers do and Node does not: HTTP/2 only, or without RFC 5746. Their certificates may be good. */
const forBrowsers: ReadonlySet<string> = new Set([
  'ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL',
  'ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED',
]);
const handshake = /^ERR_SSL_|^ERR_TLS_|^EPROTO$/;

export interface FailureContext {
  /** A proxy stands in between. */
  readonly isProxied: boolean;
  /** Milliseconds after which a connection that is being made ends. */
  readonly timeout: number;
}

/** Gives what an error of a request means. */
export function toFailure(error: unknown, { isProxied, timeout }: FailureContext): Failure {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ProxyFailure) return { kind: 'proxy', detail: message };
  const fault = tlsFaults[code] ?? (handshake.test(code) && !forBrowsers.has(code) ? 'handshake' : undefined);
  if (fault) return { kind: 'tls', fault, detail: code };
  const kind = kinds[code] ?? 'bad-http';
  if (isProxied && ofConnection.has(kind)) return { kind: 'proxy', detail: code };
  if (kind === 'timeout') return { kind, detail: String(timeout) };
  return { kind, detail: code || message };
}

/** Gives what an error in the middle of a body means. `encoding`: the Content-Encoding header. */
export function toBodyFailure(error: unknown, encoding: string | undefined): Failure {
  const code = codeOf(error);
  const detail = code || (error instanceof Error ? error.message : String(error));
  // A body that cannot be decoded will not be better the next time.
  return { kind: kinds[code] === undefined && readCodings(encoding).length > 0 ? 'bad-http' : 'broken-body', detail };
}

/** Of a host with several addresses the one that was reached counts more than those of a network that this machine is not in. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) {
    const codes = error.errors.map(codeOf);
    return codes.find((code) => kinds[code] !== 'no-network') ?? codes[0] ?? '';
  }
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? '' : codeOf(error.cause);
}
