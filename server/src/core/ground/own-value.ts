/** Gives the value of a key that a table has itself: `constructor` and its like, which every object has, are none. */
export function ownValue<T>(values: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return values && Object.hasOwn(values, key) ? values[key] : undefined;
}
