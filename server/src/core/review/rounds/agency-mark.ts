import type { Sha256 } from '../../links/ports';
import { normalizeThai } from '../../thai/normalisation';

/** Digits of a mark: enough to tell the agencies of a country from each other, and none of the name. */
const markLength = 16;

/** Gives a mark of an agency by its name, the same however the name is spaced; null where there is no name. */
export function markAgency(name: string | null, sha256: Sha256): string | null {
  const compared = normalizeThai(name ?? '').replace(/\s+/g, '');
  return compared === '' ? null : sha256(new TextEncoder().encode(compared)).slice(0, markLength);
}
