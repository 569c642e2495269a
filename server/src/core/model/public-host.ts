import { isPublicAddress, literalAddress } from './network-address';

/** Why the public can't reach a host: an address of a private network, a name known only in one, a site for trials. */
export type Seclusion = 'private-address' | 'local-name' | 'trial-site';

const localName = /(?:^localhost|^[^.]+|\.(?:localhost|local|internal|intranet|lan|home\.arpa))$/;
const trialName = /^(?:test|dev|staging|uat)\./;

/** Gives why the public can't reach the host of a parsed URL (`2130706433` is 127.0.0.1 there), or null where it can. */
export function findSeclusion({ hostname }: Pick<URL, 'hostname'>): Seclusion | null {
  const host = hostname.replace(/\.$/, '');
  const address = literalAddress(host);
  if (address !== null) return isPublicAddress(address) ? null : 'private-address';
  if (localName.test(host)) return 'local-name';
  return trialName.test(host) ? 'trial-site' : null;
}
