import { isInRanges, literalAddress, parseRange } from '../addresses/network-address';

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
  const variable = (name: string) => trimSetting(environment[name.toLowerCase()]) ?? trimSetting(environment[name.toUpperCase()]);
  if (editor.proxySupport === 'off') return { http: null, https: null, exceptions: [], isStrict: true };
  const all = variable('all_proxy');
  const set = trimSetting(editor.proxy);
  const excepted = editor.noProxy && editor.noProxy.length > 0 ? editor.noProxy : (variable('no_proxy') ?? '').split(/[\s,]+/);
  return {
    http: set ?? variable('http_proxy') ?? all,
    https: set ?? variable('https_proxy') ?? all,
    exceptions: excepted.map((exception) => exception.trim()).filter((exception) => exception !== ''),
    isStrict: editor.proxyStrictSSL !== false,
  };
}

/** Blanks, ends of lines and quotes around a setting are what files and shells leave there. */
function trimSetting(text: string | undefined): string | null {
  return (
    (text ?? '')
      .trim()
      .replace(/^(["'])(.*)\1$/s, '$2')
      .trim() || null
  );
}

/** The proxy for a page: its address, or that what is set cannot be read as one. */
export type Proxy = { readonly kind: 'proxy'; readonly address: string } | { readonly kind: 'unreadable'; readonly shown: string };

/** Gives the proxy for a page; null where it is asked for directly. */
export function findProxy(url: URL, { http, https, exceptions }: ProxySettings): Proxy | null {
  const proxy = url.protocol === 'https:' ? https : http;
  if (proxy === null || exceptions.some((exception) => isException(url, exception))) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  if (/^https?:/i.test(address) && URL.canParse(address)) return { kind: 'proxy', address };
  return { kind: 'unreadable', shown: hideCredentials(proxy) };
}

const shownLength = 100;

function hideCredentials(proxy: string): string {
  const shown = proxy.replace(/^([^@]*\/\/)?.*@/s, '$1…@').replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return shown.length > shownLength ? `${shown.slice(0, shownLength)}…` : shown;
}

function isException({ hostname, port, protocol }: URL, exception: string): boolean {
  if (exception === '*') return true;
  const range = parseRange(exception);
  if (range) return isInRanges(literalAddress(hostname) ?? '', [range]);
  const [, name = '', wantedPort] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(exception.toLowerCase()) ?? [];
  const ownPort = port || (protocol === 'https:' ? '443' : '80');
  if (name === '' || (wantedPort !== undefined && wantedPort !== ownPort)) return false;
  const suffix = name.replace(/^\*?\.?/, '');
  return hostname === suffix || hostname.endsWith(`.${suffix}`);
}
