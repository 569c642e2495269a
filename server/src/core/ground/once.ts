/** Gives a function that works out its value when it is first asked for, and keeps it. */
export function createOnce<T>(find: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: find() };
    return kept.value;
  };
}
