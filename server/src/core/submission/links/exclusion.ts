import type { Evidence } from '../../links/verdict';
import type { UrlEntry } from '../submission';

/** A link that is not asked for, and why. */
export interface LinkExclusion {
  readonly evidence: Evidence;
}

/** An entry of the setting: an address, with `*` for any characters, and why it is left out. */
export interface ExcludedAddress {
  readonly pattern: string;
  readonly reason: string;
}

/** What leaves links out. */
export interface ExclusionRules {
  readonly excluded: readonly ExcludedAddress[];
  /** Gives the reason of the comment that silences dead links at an offset, or null where none does. */
  readonly silencedAt: (code: 'link.dead', offset: number) => string | null;
}

const otherScheme = /^(?!https?:)[a-z][a-z0-9+.-]*:/i;

/** Gives why a link is not asked for: it is no web address, a setting leaves it out, or a comment above it silences dead links. */
export function findExclusion(
  entry: UrlEntry,
  url: Pick<URL, 'href'> | null,
  { excluded, silencedAt }: ExclusionRules,
): LinkExclusion | null {
  if (!url) {
    const isOtherScheme = otherScheme.test(entry.value);
    return { evidence: isOtherScheme ? { reason: 'not-asked', refusal: 'scheme', at: '' } : { reason: 'not-address' } };
  }
  const setting = excluded.find(({ pattern }) => matchesAddress(pattern, url.href) || matchesAddress(pattern, entry.value));
  if (setting) return { evidence: { reason: 'excluded', by: 'setting', why: setting.reason } };
  const comment = silencedAt('link.dead', entry.span.start);
  return comment === null ? null : { evidence: { reason: 'excluded', by: 'comment', why: comment } };
}

/** Gives whether an address is what a pattern means: all of it, `*` standing for any characters. Linear in the address for each part. */
export function matchesAddress(pattern: string, address: string): boolean {
  const parts = pattern.trim().split('*');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return address === first;
  if (!address.startsWith(first) || !address.endsWith(last) || address.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = address.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= address.length - last.length;
}
