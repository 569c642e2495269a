import type { Sha256 } from '../../../../links/ports';
import type { Remark } from '../../subject';

/** Signs of the hash that are kept: by these no two of a report are the same by chance. */
const hashLength = 32;

/**
 * Gives each remark on a text, in the order of the text, what tells it from all others of its file in every version of it: its code, its
 * item and what stands at its place; of several alike which one it is. Where that is in the file says nothing.
 */
export function findFingerprints(text: string, remarks: readonly Pick<Remark, 'code' | 'item' | 'span'>[], sha256: Sha256): string[] {
  const seen = new Map<string, number>();
  return remarks.map(({ code, item, span }) => {
    const identity = JSON.stringify([code, item, text.slice(span.start, span.end)]);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return `${sha256(new TextEncoder().encode(identity)).slice(0, hashLength)}:${count}`;
  });
}
