import { zipSync } from 'fflate/browser';

export interface PackageEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The date of every entry. A zip holds local time and fflate asks the time zone for it, so it is made of local parts:
 * the same bytes come out everywhere. Midday, for no zone changes its clock then.
 */
const entryDate = () => new Date(2000, 0, 1, 12);

/** Unix, a plain file that all may read and the owner may write. */
const unix = 3;
const attributes = 0o100644 << 16;

/** Files that would not become smaller. */
const packedAlready = /\.(?:xlsx|docx|pptx|ods|odt|zip|7z|rar|gz|png|jpe?g|webp|mp4)$/;

/** Packs the entries in their order. The same entries give the same bytes. */
export function createZip(entries: readonly PackageEntry[]): Uint8Array {
  const options = { mtime: entryDate(), os: unix, attrs: attributes } as const;
  const level = (path: string) => (packedAlready.test(path) ? 0 : 6);
  return zipSync(Object.fromEntries(entries.map(({ path, bytes }) => [path, [bytes, { level: level(path) }]] as const)), options);
}
