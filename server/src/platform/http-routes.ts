import { Agent, type buildConnector, type Dispatcher } from 'undici';
import type { AddressPolicy } from '../core/links/address-guard';
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

/** Makes the ways to pages; connections are kept for a moment. */
export function createRoutes({ addresses, authorities, isStrict, lookup }: RouteOptions): Routes {
  const dispatchers = new Map<string, Dispatcher>();
  const ending = createAbort();
  const tls = authorities === undefined ? {} : { ca: authorities };
  const tlsOfProxy = { ...tls, rejectUnauthorized: isStrict };

  const open = (key: string, connect: () => buildConnector.BuildOptions | buildConnector.connector): Dispatcher => {
    const dispatcher = dispatchers.get(key) ?? createAgent(connect());
    dispatchers.set(key, dispatcher);
    return dispatcher;
  };
  /** One for each scheme and port: its look-up must know both, and a connection is never used for another address. */
  const openDirect = (url: URL) =>
    open(`${url.protocol}${url.port}`, () => ({
      ...tls,
      lookup: createGuardedLookup(new URL(url.origin), addresses, lookup),
      timeout: connectTimeout,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: addressTimeout,
    }));
  const openTunnels = (proxy: URL) =>
    open(`tunnel ${proxy.href}`, () => createTunnelConnector(proxy, { tls: tlsOfProxy, timeout: connectTimeout, signal: ending.signal }));
  const openProxy = (proxy: URL) => open(`proxy ${proxy.href}`, () => ({ ...tlsOfProxy, timeout: connectTimeout }));

  return {
    find: (url, address) => {
      const route = { origin: url.origin, path: url.pathname + url.search, headers: {} };
      if (address === null) return { ...route, dispatcher: openDirect(url) };
      const proxy = new URL(address);
      if (url.protocol === 'https:') return { ...route, dispatcher: openTunnels(proxy) };
      // Under http the proxy is asked for the whole address (RFC 9112, 3.2.2).
      const headers = { host: url.host, ...proxyAuthorization(proxy) };
      return { dispatcher: openProxy(proxy), origin: proxy.origin, path: url.origin + route.path, headers };
    },
    close: async () => {
      ending.abort();
      await Promise.all([...dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
      dispatchers.clear();
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
