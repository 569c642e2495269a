import type { FaultServer, FaultServerOptions } from './fault-server';
import { findClosedPort } from './listening';
import type { TlsFault } from './tls-faults';

/** What a link checker must say of a link. */
export type Verdict =
  | 'alive'
  | 'dead'
  | 'moved'
  | 'redirected-home'
  | 'login'
  | 'soft-404'
  | 'empty'
  | 'wrong-type'
  | 'tls'
  | 'blocked'
  | 'unreachable';

/** A link, and the right verdict on it. */
export interface Fault {
  readonly name: string;
  readonly path: string;
  /** The plain server, one with this certificate, one that speaks HTTP/2 only, or a port where nothing listens. */
  readonly place: 'plain' | 'closed-port' | 'http2' | TlsFault;
  readonly verdict: Verdict;
  /** One of those that other link checkers were measured with. */
  readonly bench: boolean;
}

const listFaults = (bench: boolean, verdicts: Readonly<Record<string, Verdict>>): Fault[] =>
  Object.entries(verdicts).map(([path, verdict]) => ({ name: path.slice(1) || 'home', path, place: 'plain', verdict, bench }));

const onPlace = (name: string, place: Fault['place'], verdict: Verdict, bench = false): Fault => ({
  name,
  path: '/ok',
  place,
  verdict,
  bench,
});

/** Every link; those of the measurement come first, in its order. */
export const faults: readonly Fault[] = [
  ...listFaults(true, {
    '/ok': 'alive',
    '/slow200': 'alive',
    '/thai/ข่าว-ประกาศ': 'alive',
    '/pdf': 'alive',
    '/404': 'dead',
    '/410': 'dead',
    '/500': 'unreachable',
    '/503ra': 'unreachable',
    '/503once': 'alive',
    '/head403': 'alive',
    '/head405': 'alive',
    '/head404': 'alive',
    '/headhang': 'alive',
    '/ua403': 'blocked',
    '/429': 'blocked',
    '/429once': 'alive',
    '/chain': 'alive',
    '/chain25': 'dead',
    '/loop': 'dead',
    '/login': 'login',
    '/tohome': 'redirected-home',
    '/soft404': 'soft-404',
    '/empty': 'empty',
    '/badtype': 'wrong-type',
    '/reset': 'unreachable',
    '/truncated': 'unreachable',
  }),
  onPlace('refused', 'closed-port', 'dead', true),
  onPlace('tls', 'self-signed', 'tls', true),
  ...listFaults(true, {
    '/hang': 'unreachable',
    '/drip': 'alive',
    '/huge': 'alive',
    '/bomb': 'alive',
    '/headhuge': 'alive',
    '/headbomb': 'alive',
    '/headdrip': 'alive',
    '/refresh-dead': 'dead',
    '/refresh-header-home': 'redirected-home',
    '/script-dead': 'dead',
    '/script-login': 'login',
    '/refresh-itself': 'alive',
    '/to-error-page': 'soft-404',
    '/to-system-error': 'soft-404',
    '/maintenance': 'soft-404',
    '/coming-soon': 'soft-404',
    '/for-sale': 'soft-404',
    '/database-error': 'soft-404',
    '/php-error': 'soft-404',
    '/aspx-error': 'soft-404',
    '/it-works': 'soft-404',
    '/news-of-works': 'alive',
    '/removed-in-text': 'alive',
    '/question-of-missing': 'alive',
    '/search-above-table': 'alive',
    '/tis620-location': 'alive',
    '/utf8-as-encoding': 'alive',
    '/raw-deflate': 'alive',
  }),
  ...listFaults(false, {
    '/': 'alive',
    '/no-such-page': 'dead',
    '/new-page': 'alive',
    '/moved': 'moved',
    '/moved308': 'moved',
    '/moved-to-dead': 'dead',
    '/redirect-temporary': 'alive',
    '/redirect?to=%2Fok': 'alive',
    '/to-insecure?to=%2Fnew-page': 'moved',
    '/malformed-redirect': 'dead',
    '/no-location': 'dead',
    '/thai-location': 'alive',
    '/204': 'empty',
    '/401': 'blocked',
    '/403': 'blocked',
    '/406': 'blocked',
    '/451': 'blocked',
    '/999': 'blocked',
    '/cloudflare': 'blocked',
    '/cloudflare200': 'blocked',
    '/incapsula': 'blocked',
    '/set-cookie': 'blocked',
    '/cookie-test': 'blocked',
    '/needs-cookie': 'blocked',
    '/soft404-en': 'soft-404',
    '/soft404-tis620': 'soft-404',
    '/404-in-text': 'alive',
    '/signin': 'login',
    '/login-page': 'login',
    '/page-with-login-box': 'alive',
    '/html-as-pdf/file.pdf': 'wrong-type',
    '/pdf-as-pdf/file.pdf': 'alive',
    '/pdf-octet/file.pdf': 'alive',
    '/image.pdf': 'wrong-type',
    '/xlsx/file.xlsx': 'alive',
    '/tis620': 'alive',
    '/tis620-meta': 'alive',
    '/gzip': 'alive',
    '/deflate': 'alive',
    '/brotli': 'alive',
    '/unknown-encoding': 'unreachable',
    '/bad-gzip': 'unreachable',
    '/last-modified': 'alive',
    '/echo': 'alive',
    '/retry-after-date': 'alive',
    '/retry-after-long': 'blocked',
    '/slow-headers': 'alive',
    '/hashbang': 'alive',
    '/hashbang#!/ita/o1': 'alive',
    '/spa': 'alive',
    '/spa/ita/o1': 'alive',
  }),
  onPlace('tls-valid', 'valid', 'alive'),
  onPlace('tls-expired', 'expired', 'tls'),
  onPlace('tls-not-yet-valid', 'not-yet-valid', 'tls'),
  onPlace('tls-wrong-host', 'wrong-host', 'tls'),
  onPlace('tls-missing-intermediate', 'missing-intermediate', 'tls'),
  onPlace('tls-untrusted-root', 'untrusted-root', 'tls'),
  onPlace('http2', 'http2', 'unreachable'),
];

/** Starts the servers that the faults stand on and gives the address of each. */
export async function placeFaults(
  start: (options?: FaultServerOptions) => Promise<FaultServer>,
  listed: readonly Fault[] = faults,
): Promise<ReadonlyMap<Fault, string>> {
  const origins = new Map<Fault['place'], string>();
  for (const place of new Set(listed.map((fault) => fault.place))) origins.set(place, await startPlace(start, place));
  return new Map(listed.map((fault) => [fault, new URL(fault.path, origins.get(fault.place)).href]));
}

async function startPlace(start: (options?: FaultServerOptions) => Promise<FaultServer>, place: Fault['place']): Promise<string> {
  if (place === 'closed-port') return `http://127.0.0.1:${await findClosedPort()}`;
  return (await start(optionsOf(place))).origin;
}

function optionsOf(place: Exclude<Fault['place'], 'closed-port'>): FaultServerOptions {
  if (place === 'plain') return {};
  return place === 'http2' ? { tls: 'valid', isHttp2Only: true } : { tls: place };
}
