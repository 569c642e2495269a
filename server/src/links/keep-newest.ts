/** How much a map may hold: entries, and characters of them as JSON. */
export interface Bound {
  readonly entries: number;
  readonly characters: number;
}

/** Takes the entries out of a map that were set first, until it holds no more than it may. */
export function keepNewest<T>(map: Map<string, T>, { entries, characters }: Bound): void {
  let rest = characters;
  let count = 0;
  for (const [key, value] of [...map].reverse()) {
    rest -= key.length + JSON.stringify(value).length;
    count++;
    if (count > entries || rest < 0) map.delete(key);
  }
}

/** Sets an entry as the newest of its map. */
export function setNewest<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
}
