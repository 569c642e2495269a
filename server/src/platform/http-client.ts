import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, type buildConnector, type Dispatcher, ProxyAgent, request } from 'undici';
import { type AddressPolicy, refuseUrl } from '../core/links/address-guard';
import type { Failure, Refusal } from '../core/links/outcome';
import type { Exchange, GetOptions, HttpGet } from '../core/ports';
import { createGuardedLookup, RefusedAddress, refuseByName } from './guarded-lookup';
import { toFailure } from './http-failures';
import { findProxy, type ProxySettings } from './proxy-settings';

export interface HttpClientOptions {
  /** `name/version (+address)`: what sites may know of us. */
  readonly userAgent: string;
  readonly addresses: AddressPolicy;
  readonly proxy: ProxySettings;
  /** Certificates of authorities that are trusted instead of the machine's, as PEM. */
  readonly authorities?: string;
}

export interface HttpClient {
  readonly get: HttpGet;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Connections that nothing is asked over are closed after so many milliseconds. */
const idleTimeout = 2_000;
/** The longest that a connection may take, in milliseconds, where the whole request may take longer. */
const connectTimeout = 10_000;

/** Makes a client that asks for one page at a time, follows nothing, keeps no cookie and goes to no address that the public does not reach. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const dispatchers = new Map<string, Dispatcher>();
  const remember = (key: string, create: () => Dispatcher) => {
    const dispatcher = dispatchers.get(key) ?? create();
    dispatchers.set(key, dispatcher);
    return dispatcher;
  };
  const dispatcherFor = (url: URL, proxy: string | null) =>
    proxy === null
      ? remember(`${url.protocol}${url.port}`, () => createAgent(url, options))
      : remember(`${url.protocol} ${proxy}`, () => createProxyAgent(proxy, options));
  return {
    get: async (url, getOptions) => {
      const proxy = findProxy(url, options.proxy);
      const refusal = refuseUrl(url, options.addresses) ?? (proxy === null ? null : await refuseByName(url, options.addresses));
      if (refusal) return notAsked(url, refusal);
      return getPage(url, dispatcherFor(url, proxy), proxy !== null, options.userAgent, getOptions);
    },
    close: async () => {
      await Promise.all([...dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
      dispatchers.clear();
    },
  };
}

/** One for each scheme and port: its look-up must know both, and a connection is never used for another address. */
function createAgent(base: URL, { addresses, authorities }: HttpClientOptions): Dispatcher {
  const lookup: LookupFunction = createGuardedLookup(new URL(base.origin), addresses);
  return new Agent({
    connect: { lookup, timeout: connectTimeout, ...(authorities === undefined ? {} : { ca: authorities }) },
    keepAliveTimeout: idleTimeout,
    keepAliveMaxTimeout: idleTimeout,
    headersTimeout: 0,
    bodyTimeout: 0,
    pipelining: 1,
  });
}

function createProxyAgent(proxy: string, { proxy: { isStrict }, authorities }: HttpClientOptions): Dispatcher {
  const tls = { rejectUnauthorized: isStrict, ...(authorities === undefined ? {} : { ca: authorities }) };
  return new ProxyAgent({
    uri: proxy,
    proxyTunnel: false,
    requestTls: tls,
    proxyTls: tls,
    keepAliveTimeout: idleTimeout,
    headersTimeout: 0,
    bodyTimeout: 0,
  } as ProxyAgent.Options & buildConnector.BuildOptions);
}

function notAsked(url: URL, refusal: Refusal): Failure {
  return { kind: 'not-asked', refusal, detail: url.href };
}

const acceptedEncodings: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

async function getPage(
  url: URL,
  dispatcher: Dispatcher,
  isProxied: boolean,
  userAgent: string,
  { most, timeout, signal }: GetOptions,
): Promise<Exchange | Failure> {
  signal.throwIfAborted();
  const ending = new AbortController();
  const stop = () => ending.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    ending.abort();
  }, timeout);
  const late: Failure = { kind: 'timeout', detail: String(timeout) };
  try {
    const response = await request(url, { dispatcher, signal: ending.signal, headers: headersOf(userAgent) });
    const exchange = { status: response.statusCode, headers: firstOfEach(response.headers) };
    const body = await readBody(response.body, exchange.headers['content-encoding'], most);
    if (!('failure' in body)) return { ...exchange, ...body };
    // What a refusal says besides is of no account; a page that stops coming is what has come of it.
    if (exchange.status < 200 || exchange.status > 299) return { ...exchange, body: body.received, isWhole: false };
    if (isLate) return body.received.length > 0 ? { ...exchange, body: body.received, isWhole: false } : late;
    return body.failure;
  } catch (error) {
    if (error instanceof RefusedAddress) return notAsked(url, error.refusal);
    return isLate ? late : toFailure(error, isProxied, timeout);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    signal.throwIfAborted();
  }
}

function headersOf(userAgent: string): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
    'accept-language': 'th,en;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
  };
}

function firstOfEach(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}

type BodyPart = Pick<Exchange, 'body' | 'isWhole'> | { readonly failure: Failure; readonly received: Uint8Array };

/** Reads a body as far as it is needed, decoded on the way, so that a small one that unfolds into a huge one stays small. */
async function readBody(source: Readable, encoding: string | undefined, most: number): Promise<BodyPart> {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  const unknown = codings.find((coding) => !Object.hasOwn(acceptedEncodings, coding));
  const chunks: Uint8Array[] = [];
  let length = 0;
  const received = () => Buffer.concat(chunks).subarray(0, most);
  try {
    if (unknown !== undefined) return { failure: { kind: 'bad-http', detail: `content-encoding: ${unknown}` }, received: received() };
    for await (const chunk of decode(source, codings)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) return { body: received(), isWhole: false };
    }
    return { body: received(), isWhole: true };
  } catch (error) {
    const failure = toFailure(error, false, 0);
    const isBroken = failure.kind === 'reset' || failure.kind === 'bad-http';
    const { detail } = failure;
    return { failure: isBroken && codings.length === 0 ? { kind: 'broken-body', detail } : failure, received: received() };
  } finally {
    source.on('error', () => undefined).destroy();
  }
}

function decode(source: Readable, codings: readonly string[]): AsyncIterable<Uint8Array> {
  let stream: Readable = source;
  for (const coding of codings.toReversed()) {
    const decoder = acceptedEncodings[coding]?.();
    if (!decoder) continue;
    stream.on('error', (error) => decoder.destroy(error));
    stream = stream.pipe(decoder) as unknown as Readable;
  }
  return stream;
}
