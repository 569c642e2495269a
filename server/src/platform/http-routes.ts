import { Agent, type buildConnector, type Dispatcher } from 'undici';
import type { AddressPolicy } from '../core';
import { createAbort } from './abort';
import { createGuardedLookup, type NameLookup } from './guarded-lookup';
import { keepLocationBytes } from './location-bytes';
import { createTunnelConnector, proxyAuthorization } from './proxy-tunnel';

export interface RouteOptions {
  readonly addresses: AddressPolicy;
  /** Certificates of authorities that are trusted instead of the machine's, as PEM. */
  readonly authorities?: string;
  /** Certificates behind and of a proxy are checked. */
  readonly isStrict: boolean;
  readonly lookup: NameLookup;
}

/** Over which connections a page is asked for, and what has to be said there. */
export interface Route {
  readonly dispatcher: Dispatcher;
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Routes {
  /** Gives the way to a page. `proxy`: the address of the proxy in between; null: none. */
  find(url: URL, proxy: string | null): Route;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Connections that nothing is asked over are closed after so many milliseconds. */
const idleTimeout = 2_000;
/** The longest that a connection may take, in milliseconds, where the whole request may take longer. */
export const connectTimeout = 10_000;
/** How long one of a host's several addresses is waited for before the next one is tried, in milliseconds; Node's own 250 are too few for far hosts. */
const addressTimeout = 2_500;

/** Sites that one agent is used for: it never forgets one. */
const mostOrigins = 500;

interface UsedAgent {
  readonly dispatcher: Dispatcher;
  readonly origins: Set<string>;
}

/** Makes the ways to pages; connections are kept for a moment. */
export function createRoutes({ addresses, authorities, isStrict, lookup }: RouteOptions): Routes {
  const agents = new Map<string, UsedAgent>();
  const retired = new Set<Dispatcher>();
  const ending = createAbort();
  const tls = authorities === undefined ? {} : { ca: authorities };
  const tlsOfProxy = { ...tls, rejectUnauthorized: isStrict };

  const open = (key: string, origin: string, connect: () => buildConnector.BuildOptions | buildConnector.connector): Dispatcher => {
    const known = agents.get(key);
    if (known?.origins.has(origin)) return known.dispatcher;
    const isFull = known !== undefined && known.origins.size >= mostOrigins;
    if (isFull) retire(known.dispatcher);
    const agent = known && !isFull ? known : { dispatcher: createAgent(connect()), origins: new Set<string>() };
    agent.origins.add(origin);
    agents.set(key, agent);
    return agent.dispatcher;
  };
  /** What is being asked over it comes to its end. */
  const retire = (dispatcher: Dispatcher) => {
    retired.add(dispatcher);
    const forget = () => void retired.delete(dispatcher);
    dispatcher.close().then(forget, forget);
  };
  /** One for each scheme and port: its look-up must know both, and a connection is never used for another address. */
  const openDirect = (url: URL) =>
    open(`${url.protocol}${url.port}`, url.origin, () => ({
      ...tls,
      lookup: createGuardedLookup(new URL(url.origin), addresses, lookup),
      timeout: connectTimeout,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: addressTimeout,
    }));
  const openTunnels = (proxy: URL, { origin }: URL) =>
    open(`tunnel ${proxy.href}`, origin, () =>
      createTunnelConnector(proxy, { tls: tlsOfProxy, timeout: connectTimeout, signal: ending.signal }),
    );
  const openProxy = (proxy: URL) => open(`proxy ${proxy.href}`, proxy.origin, () => ({ ...tlsOfProxy, timeout: connectTimeout }));

  return {
    find: (url, address) => {
      const route = { origin: url.origin, path: url.pathname + url.search, headers: {} };
      if (address === null) return { ...route, dispatcher: openDirect(url) };
      const proxy = new URL(address);
      if (url.protocol === 'https:') return { ...route, dispatcher: openTunnels(proxy, url) };
      // Under http the proxy is asked for the whole address (RFC 9112, 3.2.2).
      const headers = { host: url.host, ...proxyAuthorization(proxy) };
      return { dispatcher: openProxy(proxy), origin: proxy.origin, path: url.origin + route.path, headers };
    },
    close: async () => {
      ending.abort();
      const dispatchers = [...retired, ...[...agents.values()].map(({ dispatcher }) => dispatcher)];
      await Promise.all(dispatchers.map((dispatcher) => dispatcher.destroy()));
      agents.clear();
    },
  };
}

/** Time limits are those of each request. */
function createAgent(connect: buildConnector.BuildOptions | buildConnector.connector): Dispatcher {
  const agent = new Agent({
    connect,
    keepAliveTimeout: idleTimeout,
    keepAliveMaxTimeout: idleTimeout,
    headersTimeout: 0,
    bodyTimeout: 0,
    pipelining: 1,
  });
  return agent.compose(keepLocationBytes);
}
