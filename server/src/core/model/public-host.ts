/** Why the public can't reach a host: an address of a private network, a name known only in one, a site for trials. */
export type Seclusion = 'private-address' | 'local-name' | 'trial-site';

/** Networks that are not routed on the internet (IANA special-purpose registry), as first address and length of the prefix. */
const privateNetworks: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
];

/** Unspecified, loopback, unique local, link-local, multicast. */
const privateIpv6 = /^(?:::1?$|f[cd]|fe[89ab]|ff)/;
const mappedIpv4 = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/;
const localName = /(?:^localhost|^[^.]+|\.(?:localhost|local|internal|intranet|lan|home\.arpa))$/;
const trialName = /^(?:test|dev|staging|uat)\./;

/** Gives why the public can't reach the host of a parsed URL (`2130706433` is 127.0.0.1 there), or null where it can. */
export function findSeclusion({ hostname }: URL): Seclusion | null {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1)) ? 'private-address' : null;
  if (/^[0-9.]+$/.test(host)) return isPrivateIpv4(toNumber(host)) ? 'private-address' : null;
  if (localName.test(host)) return 'local-name';
  return trialName.test(host) ? 'trial-site' : null;
}

function isPrivateIpv6(address: string): boolean {
  const mapped = mappedIpv4.exec(address);
  if (!mapped) return privateIpv6.test(address);
  return isPrivateIpv4(Number.parseInt(mapped[1] ?? '', 16) * 2 ** 16 + Number.parseInt(mapped[2] ?? '', 16));
}

function isPrivateIpv4(address: number): boolean {
  return privateNetworks.some(
    ([first, prefix]) => Math.floor(address / 2 ** (32 - prefix)) === Math.floor(toNumber(first) / 2 ** (32 - prefix)),
  );
}

function toNumber(address: string): number {
  return address.split('.').reduce((value, part) => value * 2 ** 8 + Number(part), 0);
}
