import { writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';
import { type Certificate, createCertificate, exportKey } from './certificates';

/** What is wrong with a server's certificate; nothing with that of `valid`. */
export type TlsFault = 'valid' | 'expired' | 'not-yet-valid' | 'self-signed' | 'wrong-host' | 'missing-intermediate' | 'untrusted-root';

/** What a server needs to prove who it is. */
export interface ServerCertificate {
  readonly cert: string;
  readonly key: string;
}

interface Authority {
  readonly root: Certificate;
  readonly intermediate: Certificate;
}

const longLived = [-1000, 1000] as const;

async function createAuthority(name: string): Promise<Authority> {
  const root = await createCertificate(`${name} root`, { validDays: longLived });
  return { root, intermediate: await createCertificate(`${name} intermediate`, { issuer: root, validDays: longLived }) };
}

let trusted: Promise<Authority> | undefined;
let untrusted: Promise<Authority> | undefined;

function loadTrusted(): Promise<Authority> {
  trusted ??= createAuthority('Trusted test');
  return trusted;
}

function loadUntrusted(): Promise<Authority> {
  untrusted ??= createAuthority('Untrusted test');
  return untrusted;
}

/** Gives the root that clients of the tests trust, as PEM; one for the whole process. */
export async function loadTestAuthority(): Promise<string> {
  return (await loadTrusted()).root.pem;
}

/** Writes that root into a folder, for `NODE_EXTRA_CA_CERTS`, and gives the file. */
export async function writeTestAuthority(folder: string): Promise<string> {
  const file = path.join(folder, 'test-authority.pem');
  writeFileSync(file, await loadTestAuthority());
  return file;
}

/** The names of every host but the wrong one: its address, localhost, and a name for tests through a proxy. */
const namesOf = (address: string) => [
  { type: isIP(address) ? ('ip' as const) : ('dns' as const), value: address },
  { type: 'dns' as const, value: 'localhost' },
  { type: 'dns' as const, value: 'site.example' },
];

/** Makes the certificate of a server, with its chain as the server sends it. */
export async function issueCertificate(fault: TlsFault, address: string): Promise<ServerCertificate> {
  const names = fault === 'wrong-host' ? namesOf('other.example').slice(0, 1) : namesOf(address);
  if (fault === 'self-signed') return pack(await createCertificate(address, { names }));
  const { root, intermediate } = await (fault === 'untrusted-root' ? loadUntrusted() : loadTrusted());
  const leaf = await createCertificate(address, { issuer: intermediate, names, validDays: validityOf(fault) });
  if (fault === 'missing-intermediate') return pack(leaf);
  return fault === 'untrusted-root' ? pack(leaf, intermediate, root) : pack(leaf, intermediate);
}

function validityOf(fault: TlsFault): readonly [number, number] {
  if (fault === 'expired') return [-400, -10];
  return fault === 'not-yet-valid' ? [10, 400] : [-1, 365];
}

async function pack(leaf: Certificate, ...chain: readonly Certificate[]): Promise<ServerCertificate> {
  return { cert: [leaf, ...chain].map(({ pem }) => pem).join(''), key: await exportKey(leaf) };
}
