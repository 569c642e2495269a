import type { PageOutline } from './page-outline';

/** What browsers write at the beginning of a page that they save: `<!-- saved from url=(0033)https://… -->`. */
const savedFrom = /<!--\s{0,9}(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,9}url:\s{0,9})(https?:\/\/[^\s<>"]{1,8000})/i;
const beginning = 10_000;

/** Gives the address that a saved page says it had; null where it says none. */
export function findSavedAddress(html: string, { canonical, base }: Pick<PageOutline, 'canonical' | 'base'>): URL | null {
  const saved = savedFrom.exec(html.slice(0, beginning))?.[1];
  const address = [saved, canonical, base].find((text) => text && /^https?:\/\//i.test(text) && URL.canParse(text));
  return address ? new URL(address) : null;
}
