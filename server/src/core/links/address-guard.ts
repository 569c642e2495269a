import { type AddressRange, isInRanges, isPublicAddress, literalAddress } from '../addresses/network-address';
import { isPublicHostName } from '../addresses/public-host';
import type { Refusal } from './outcome';

/** What may be asked for beside the public's web pages. */
export interface AddressPolicy {
  /** Private addresses that the user opens, on every port. */
  readonly allowed: readonly AddressRange[];
  /** Ports that the user opens beside 80 and 443. */
  readonly ports: readonly number[];
}

const webPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Gives why an address is not asked for, as far as its text tells; null where the addresses of its name decide. */
export function refuseUrl(url: URL, policy: AddressPolicy): Refusal | null {
  if (!Object.hasOwn(webPorts, url.protocol)) return 'scheme';
  if (url.username !== '' || url.password !== '') return 'credentials';
  const address = literalAddress(url.hostname);
  if (address !== null) return refuseAddresses(url, [address], policy);
  // What the user opens is known by its addresses only.
  return policy.allowed.length === 0 && !isPublicHostName(url.hostname) ? 'private-address' : null;
}

/**
 * Gives why none of the addresses of a host is connected to; none where only a proxy knows them. One that is not public is
 * enough: the next answer could be that one. So is a name that is known in one network only, whatever it leads to here.
 */
export function refuseAddresses(url: URL, addresses: readonly string[], { allowed, ports }: AddressPolicy): Refusal | null {
  const areAllowed = addresses.length > 0 && addresses.every((address) => isInRanges(address, allowed));
  if (areAllowed) return null;
  if (literalAddress(url.hostname) === null && !isPublicHostName(url.hostname)) return 'private-address';
  if (!addresses.every((address) => isPublicAddress(address) || isInRanges(address, allowed))) return 'private-address';
  return isOpenPort(url, ports) ? null : 'port';
}

function isOpenPort({ port, protocol }: URL, ports: readonly number[]): boolean {
  const number = port === '' ? webPorts[protocol] : Number(port);
  return number !== undefined && (Object.values(webPorts).includes(number) || ports.includes(number));
}
