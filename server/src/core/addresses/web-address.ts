/** A web address taken apart once: every getter of a `URL` cuts its text anew. */
export interface WebAddress extends Readonly<Pick<URL, 'href' | 'protocol' | 'host' | 'hostname' | 'pathname' | 'search' | 'hash'>> {
  /** The host and the port without `www.` */
  readonly bareHost: string;
  /** The segments of the path, as they are typed. */
  readonly segments: readonly string[];
}

/** Takes a URL apart. */
export function readWebAddress({ href, protocol, host, hostname, pathname, search, hash }: URL): WebAddress {
  return {
    href,
    protocol,
    host,
    hostname,
    pathname,
    search,
    hash,
    bareHost: host.startsWith('www.') ? host.slice('www.'.length) : host,
    segments: pathname.split('/').filter((segment) => segment !== ''),
  };
}
