import type { Sha256 } from '../../links/ports';

/** Gives the SHA-256 of a text in base64, as a content security policy wants it. */
export function hashOf(text: string, sha256: Sha256): string {
  const bytes = sha256(new TextEncoder().encode(text)).match(/../g) ?? [];
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))));
}
