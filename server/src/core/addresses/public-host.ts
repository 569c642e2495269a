import { isPublicAddress, literalAddress } from './network-address';

/** Why the public can't reach a host: an address of a private network, a name known only in one, a site for trials. */
export type Seclusion = 'private-address' | 'local-name' | 'trial-site';

/**
 * Endings that no public name has: reserved (RFC 6761, 6762, 8375; `.internal` by ICANN in 2024), or in use inside networks
 * and never delegated (RFC 6762, appendix G). A name without a dot is known in one network only.
 */
const localName = /(?:^[^.]*|\.(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid))$/;
const trialName = /^(?:test|dev|staging|uat)\./;

/**
 * Gives whether a host can be public by its name alone: false for names known in one network only, and for addresses of
 * private networks. Where the name leads, only a look-up tells.
 */
export function isPublicHostName(hostname: string): boolean {
  const seclusion = findSeclusion({ hostname: hostname.toLowerCase() });
  return seclusion === null || seclusion === 'trial-site';
}

/** Gives why the public can't reach the host of a parsed URL (`2130706433` is 127.0.0.1 there), or null where it can. */
export function findSeclusion({ hostname }: Pick<URL, 'hostname'>): Seclusion | null {
  const host = hostname.replace(/\.+$/, '');
  const address = literalAddress(host);
  if (address !== null) return isPublicAddress(address) ? null : 'private-address';
  if (localName.test(host)) return 'local-name';
  return trialName.test(host) ? 'trial-site' : null;
}
