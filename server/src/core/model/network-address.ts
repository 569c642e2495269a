import ipaddr from 'ipaddr.js';

/** A block of network addresses, such as `10.0.0.0/8`. */
export type AddressRange = readonly [address: ipaddr.IPv4 | ipaddr.IPv6, prefix: number];

/** Addresses that carry an IPv4 address in their last 32 bits: IPv4-mapped and NAT64 (RFC 6052). */
const carriers: ReadonlySet<string> = new Set(['ipv4Mapped', 'rfc6052']);
/** Addresses of the form `::127.0.0.1`, long out of use. */
const compatible: AddressRange = [ipaddr.IPv6.parse('::'), 96];

/** Gives whether the public reaches an IP address: globally routed unicast, also where it is carried in another. What is no address is not public. */
export function isPublicAddress(text: string): boolean {
  const address = readAddress(text);
  if (!address || address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || !address.match(compatible as [ipaddr.IPv6, number]);
}

/** Gives whether an IP address lies in one of the ranges. */
export function isInRanges(text: string, ranges: readonly AddressRange[]): boolean {
  const address = readAddress(text);
  return address !== null && ranges.some((range) => range[0].kind() === address.kind() && address.match(range as [ipaddr.IPv4, number]));
}

/** Reads a range in CIDR notation, or a single address; null where it is neither. */
export function parseRange(text: string): AddressRange | null {
  const given = text.trim();
  if (ipaddr.isValidCIDR(given)) return ipaddr.parseCIDR(given);
  if (!ipaddr.IPv4.isValidFourPartDecimal(given) && !ipaddr.IPv6.isValid(given)) return null;
  const address = ipaddr.parse(given);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** Gives the IP address that a host of a parsed URL is, without brackets; null where it is a name. */
export function literalAddress(hostname: string): string | null {
  const host = hostname.replace(/^\[|\]$|\.$/g, '');
  return ipaddr.IPv4.isValidFourPartDecimal(host) || ipaddr.IPv6.isValid(host) ? host : null;
}

/** Also the address that another one carries. */
function readAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (!ipaddr.isValid(text)) return null;
  const address = ipaddr.parse(text);
  return carriers.has(address.range()) ? new ipaddr.IPv4(address.toByteArray().slice(-4)) : address;
}
