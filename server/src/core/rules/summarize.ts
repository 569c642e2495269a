/**
 * Makes the function that gives what a rule of scope `file` needs to know of an item (or of a part of one): worked out once for as long
 * as the item, and what the file says for all of them, stay as they are, for such a rule looks at every item after every edit. `facts`
 * may hold nothing of other items.
 */
export function summarize<K extends object, T, F extends readonly unknown[] = []>(
  read: (part: K, ...facts: F) => T,
): (part: K, ...facts: F) => T {
  const known = new WeakMap<K, { readonly summary: T }>();
  return (part, ...facts) => {
    const kept = known.get(part);
    if (kept) return kept.summary;
    const summary = read(part, ...facts);
    known.set(part, { summary });
    return summary;
  };
}
