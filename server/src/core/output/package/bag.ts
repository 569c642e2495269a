import type { Sha256 } from '../../links/ports';
import type { PackageEntry } from './zip';

/** Names of the files around the payload of a bag (RFC 8493). */
export const bagFiles = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
} as const;

/** The folder of a bag in which what it holds lies. */
export const payloadFolder = 'data/';

/** What a bag says of itself: names and values of one line each. */
export type BagInfo = readonly (readonly [name: string, value: string])[];

/**
 * Makes a BagIt bag (RFC 8493) of a payload whose paths begin with `data/`. No date stands in it but what is given: the same payload
 * gives the same bag. `sha256sum -c manifest-sha256.txt` verifies it inside its folder.
 */
export function createBag(payload: readonly PackageEntry[], info: BagInfo, sha256: Sha256): PackageEntry[] {
  const bytes = payload.reduce((sum, entry) => sum + entry.bytes.length, 0);
  const lines = [...info, ['Payload-Oxum', `${bytes}.${payload.length}`] as const].map(([name, value]) => `${name}: ${toLine(value)}\n`);
  const tags = [
    toEntry(bagFiles.declaration, 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    toEntry(bagFiles.info, lines.join('')),
    toEntry(bagFiles.manifest, formatManifest(payload, sha256)),
  ];
  return [...tags, toEntry(bagFiles.tagManifest, formatManifest(tags, sha256)), ...payload];
}

function formatManifest(entries: readonly PackageEntry[], sha256: Sha256): string {
  return entries.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('');
}

function toEntry(path: string, text: string): PackageEntry {
  return { path, bytes: new TextEncoder().encode(text) };
}

function toLine(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
