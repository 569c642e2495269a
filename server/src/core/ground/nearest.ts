import { distance } from 'fastest-levenshtein';
import { limits } from './limits';

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

/** Gives whether two words are the same but for a slip of the finger: one letter in three differs at most. */
export function isSlip(word: string, meant: string): boolean {
  return distance(word.toLowerCase(), meant.toLowerCase()) <= Math.floor(word.length * limits.slipDistanceShare);
}
