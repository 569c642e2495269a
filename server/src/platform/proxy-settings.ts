import { isInRanges, literalAddress, parseRange } from '../core/model/network-address';

/** Through which proxies web pages are asked for. */
export interface ProxySettings {
  /** Of pages under http and under https; null: none. */
  readonly http: string | null;
  readonly https: string | null;
  /** Hosts that are asked for without one, as `NO_PROXY` has them: `example.go.th`, `.go.th`, `*`, `10.0.0.1:8080`, `::1`, `10.0.0.0/8`. */
  readonly exceptions: readonly string[];
  /** Certificates behind and of a proxy are checked. */
  readonly isStrict: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What the editor's settings say of proxies. */
export interface EditorProxy {
  readonly proxy?: string | undefined;
  readonly noProxy?: readonly string[] | undefined;
  readonly proxyStrictSSL?: boolean | undefined;
  readonly proxySupport?: string | undefined;
}

/** Gives the proxies of the environment (`HTTP_PROXY` and the like), overridden by what the editor's settings say. */
export function readProxySettings(environment: Environment, editor: EditorProxy = {}): ProxySettings {
  const variable = (name: string) => environment[name.toLowerCase()] || environment[name.toUpperCase()] || null;
  if (editor.proxySupport === 'off') return { http: null, https: null, exceptions: [], isStrict: true };
  const all = variable('all_proxy');
  const set = editor.proxy?.trim() || null;
  return {
    http: set ?? variable('http_proxy') ?? all,
    https: set ?? variable('https_proxy') ?? all,
    exceptions: editor.noProxy && editor.noProxy.length > 0 ? editor.noProxy : (variable('no_proxy') ?? '').split(/[\s,]+/).filter(Boolean),
    isStrict: editor.proxyStrictSSL !== false,
  };
}

/** Gives the address of the proxy for a page; null where it is asked for directly, or the proxy's address cannot be read. */
export function findProxy(url: URL, { http, https, exceptions }: ProxySettings): string | null {
  const proxy = url.protocol === 'https:' ? https : http;
  if (proxy === null || exceptions.some((exception) => isException(url, exception))) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  return /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}

function isException({ hostname, port, protocol }: URL, exception: string): boolean {
  if (exception.trim() === '*') return true;
  const range = parseRange(exception);
  if (range) return isInRanges(literalAddress(hostname) ?? '', [range]);
  const [, name = '', wantedPort] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(exception.trim().toLowerCase()) ?? [];
  const ownPort = port || (protocol === 'https:' ? '443' : '80');
  if (name === '' || (wantedPort !== undefined && wantedPort !== ownPort)) return false;
  const suffix = name.replace(/^\*?\.?/, '');
  return hostname === suffix || hostname.endsWith(`.${suffix}`);
}
