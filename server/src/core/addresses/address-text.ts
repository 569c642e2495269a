import { readWebAddress, type WebAddress } from './web-address';

/** Gives an http(s) URL with a host, or null. */
export function parseWebUrl(text: string): WebAddress | null {
  if (!/^https?:\/\/[^/]/i.test(text)) return null;
  try {
    return readWebAddress(new URL(text));
  } catch {
    return null;
  }
}

/** Gives a text with its percent-encoded parts as letters; as it is where they are none. */
export function decodePart(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const unsafe = /[\s"'<>#\\^`{|}[\]]/;

/** Gives an address with its Thai letters as letters, where it means the same so. */
export function showAddress(address: string): string {
  try {
    const shown = decodeURI(address);
    return unsafe.test(shown) || new URL(shown).href !== address ? address : shown;
  } catch {
    return address;
  }
}
