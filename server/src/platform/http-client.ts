import { lookup as lookUpName } from 'node:dns';
import { setImmediate as turn } from 'node:timers/promises';
import { type Exchange, type Failure, findProxy, type HttpClient, type HttpOptions, refuseUrl, untilAborted } from '../core';
import { limitLookup, type NameLookup, RefusedAddress, refuseByName } from './guarded-lookup';
import { toBodyFailure, toFailure } from './http-failures';
import { connectTimeout, createRoutes } from './http-routes';
import { type BodyPart, readBody } from './read-body';

/** How a client asks, beside what {@link HttpOptions} say. */
export interface HttpClientOptions extends HttpOptions {
  /** Certificates of authorities that are trusted instead of the machine's, as PEM. */
  readonly authorities?: string;
  /** How names are looked up; as the machine does unless said. */
  readonly lookup?: NameLookup;
}

/** The longest that the look-up of a name may take, in milliseconds: less than a connection may. */
const nameTimeout = 8_000;
/** A proxy that wants other credentials: no page says that. */
const proxyRefuses = 407;

/** Makes a client that asks for one page at a time, follows nothing, keeps no cookie and goes to no address that the public does not reach. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { userAgent, addresses, proxy: settings, authorities } = options;
  const lookup = limitLookup(options.lookup ?? lookUpName, nameTimeout);
  const trusted = authorities === undefined ? {} : { authorities };
  const routes = createRoutes({ addresses, lookup, isStrict: settings.isStrict, ...trusted });

  const ask = async (url: URL, most: number, signal: AbortSignal): Promise<Exchange | Failure> => {
    const proxy = findProxy(url, settings);
    try {
      const refusal =
        refuseUrl(url, addresses) ?? (proxy?.kind === 'proxy' && (await untilAborted(refuseByName(url, addresses, lookup), signal)));
      if (refusal) throw new RefusedAddress(refusal);
      // To ask directly is not what was set, and may be what the network forbids.
      if (proxy?.kind === 'unreadable') return { kind: 'proxy-setting', detail: proxy.shown };
      const { dispatcher, headers: ofRoute, ...route } = routes.find(url, proxy?.address ?? null);
      const headers = { ...headersOf(userAgent), ...ofRoute };
      // A connection that is still being made does not hear the signal.
      const response = await untilAborted(dispatcher.request({ ...route, method: 'GET', headers, signal }), signal);
      const { statusCode: status } = response;
      const received = firstOfEach(response.headers);
      const part = await readBody(response.body, received['content-encoding'], most);
      // The connection is free for the next request one turn later; without the wait that one would open another.
      await turn();
      if (proxy && status === proxyRefuses) return { kind: 'proxy', detail: String(status) };
      return toResult(status, received, part, signal);
    } catch (error) {
      if (error instanceof RefusedAddress) return { kind: 'not-asked', refusal: error.refusal, detail: url.href };
      return toFailure(error, { isProxied: proxy !== null, timeout: connectTimeout });
    }
  };
  return { get: (url, { most, timeout, signal }) => endInTime((ending) => ask(url, most, ending), timeout, signal), close: routes.close };
}

/** Runs a request until the signal or the time ends it. */
async function endInTime(
  ask: (signal: AbortSignal) => Promise<Exchange | Failure>,
  timeout: number,
  signal: AbortSignal,
): Promise<Exchange | Failure> {
  signal.throwIfAborted();
  const ending = new AbortController();
  const stop = () => ending.abort();
  const timer = setTimeout(stop, timeout);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const result = await ask(ending.signal);
    signal.throwIfAborted();
    // What fails because it was ended has taken too long.
    return ending.signal.aborted && !('status' in result) ? { kind: 'timeout', detail: String(timeout) } : result;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function toResult(status: number, headers: Exchange['headers'], part: BodyPart, signal: AbortSignal): Exchange | Failure {
  const { error, ...body } = part;
  // What a refusal says besides is of no account; a page that stops coming is what has come of it.
  const isEnough = status < 200 || status > 299 || (signal.aborted && body.body.length > 0);
  if (error === null || isEnough) return { status, headers, ...body };
  return toBodyFailure(error, headers['content-encoding']);
}

function headersOf(userAgent: string): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
    'accept-language': 'th,en;q=0.8',
    // Of `deflate` there are two kinds under one name: what some sites send others cannot read (RFC 9110, 8.4.1.2).
    'accept-encoding': 'gzip, br',
  };
}

function firstOfEach(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}
