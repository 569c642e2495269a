const none: readonly RegExpExecArray[] = [];

/** Gives every match of a global pattern that matches no empty text. `matchAll` would copy the pattern at each call; most texts have no match. */
export function findMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (!first) return none;
  const matches = [first];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
