import { distance } from 'fastest-levenshtein';
import { limits } from '../limits';

/** Gives the candidate that a misspelt word most likely means, or null where none is near. */
export function findNearest(word: string, candidates: readonly string[]): string | null {
  if (word.length === 0 || word.length > limits.suggestionLength) return null;
  const typed = word.toLowerCase();
  let best: string | null = null;
  let fewest = Math.floor(Math.max(word.length, 3) * limits.suggestionDistanceShare);
  for (const candidate of candidates) {
    const edits = distance(typed, candidate.toLowerCase());
    if (edits < fewest || (edits === fewest && best === null)) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}
