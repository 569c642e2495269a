import ipaddr from 'ipaddr.js';

/** A block of network addresses, such as `10.0.0.0/8`. */
export interface AddressRange {
  readonly first: Address;
  readonly prefix: number;
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Addresses that carry an IPv4 address in their last 32 bits: IPv4-mapped and NAT64 (RFC 6052). */
const carriers: ReadonlySet<string> = new Set(['ipv4Mapped', 'rfc6052']);
/** All that the registries give out of IPv6 (RFC 4291); what lies beside it, such as `::127.0.0.1` of old, leads nowhere public. */
const globalUnicast: AddressRange = { first: ipaddr.IPv6.parse('2000::'), prefix: 3 };
/** NAT64 of one's own network (RFC 8215): where in it an IPv4 address stands is the network's own affair. */
const ownNat64: AddressRange = { first: ipaddr.IPv6.parse('64:ff9b:1::'), prefix: 48 };
/** Addresses of the form `::127.0.0.1`: the parser takes them for the address they end in. */
const compatibleText = /^::\d+\./;

/** Gives whether the public reaches an IP address: globally routed unicast, also where it is carried in another. What is no address is not public. */
export function isPublicAddress(text: string): boolean {
  const address = readAddress(text);
  if (address?.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || isInRange(address, globalUnicast);
}

/** Gives whether an IP address lies in one of the ranges. */
export function isInRanges(text: string, ranges: readonly AddressRange[]): boolean {
  const address = readAddress(text);
  return address !== null && ranges.some((range) => isInRange(address, range));
}

function isInRange(address: Address, { first, prefix }: AddressRange): boolean {
  return address.kind() === first.kind() && address.match(first as ipaddr.IPv4, prefix);
}

/** Reads a range in CIDR notation, or a single address; null where it is neither. */
export function parseRange(text: string): AddressRange | null {
  const given = text.trim();
  if (ipaddr.isValidCIDR(given)) {
    const [first, prefix] = ipaddr.parseCIDR(given);
    return { first, prefix };
  }
  if (!ipaddr.IPv4.isValidFourPartDecimal(given) && !ipaddr.IPv6.isValid(given)) return null;
  const first = ipaddr.parse(given);
  return { first, prefix: first.kind() === 'ipv4' ? 32 : 128 };
}

const addressLike = /^[0-9.]+$|:/;

/** Gives the IP address that a host of a parsed URL is, without brackets; null where it is a name. */
export function literalAddress(hostname: string): string | null {
  const host = hostname.replace(/^\[|\]$|\.$/g, '');
  // Most hosts are names: to be told so by the library's patterns takes longer than everything else.
  if (!addressLike.test(host)) return null;
  return ipaddr.IPv4.isValidFourPartDecimal(host) || ipaddr.IPv6.isValid(host) ? host : null;
}

/** Also the address that another one carries. */
function readAddress(text: string): Address | null {
  if (compatibleText.test(text) || !ipaddr.isValid(text)) return null;
  const address = ipaddr.parse(text);
  return carriers.has(address.range()) && !isInRange(address, ownNat64) ? new ipaddr.IPv4(address.toByteArray().slice(-4)) : address;
}
