/** What waits to be read: files that have changed before those that are read for the first time or under other settings. */
export interface ReadingQueue {
  readonly size: number;
  /** Takes one in; one that waits already keeps its place, unless it has changed since. */
  add(key: string, hasChanged: boolean): void;
  remove(key: string): void;
  /** Gives the next one, which waits no longer; undefined where none does. */
  take(): string | undefined;
}

/** Makes an empty queue. */
export function createReadingQueue(): ReadingQueue {
  const changed = new Set<string>();
  const others = new Set<string>();
  const remove = (key: string) => {
    changed.delete(key);
    others.delete(key);
  };
  return {
    get size() {
      return changed.size + others.size;
    },
    add: (key, hasChanged) => {
      if (hasChanged) others.delete(key);
      if (!changed.has(key)) (hasChanged ? changed : others).add(key);
    },
    remove,
    take: () => {
      const [next] = changed.size > 0 ? changed : others;
      if (next !== undefined) remove(next);
      return next;
    },
  };
}
