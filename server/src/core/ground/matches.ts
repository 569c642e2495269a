const none: readonly RegExpExecArray[] = [];

/** Gives every match of a global pattern. `matchAll` copies its pattern at each call, and most texts have no match: that is seen first. */
export function findMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? none : [...text.matchAll(pattern)];
}
