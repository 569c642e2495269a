import type { Completion } from './completion';

/** An editor looks no further into a filter text (VS Code). */
const readLength = 128;

/** Gives what an editor compares what is typed with: the entry's words, first those that begin with what is typed. */
export function filterTextOf({ label, filterWords, span }: Completion, text: string): string {
  const typed = text.slice(span.start, span.end).trim().toLowerCase();
  const words = [...new Set(filterWords.length > 0 ? filterWords : [label])];
  const fits = (word: string) => word.toLowerCase().startsWith(typed);
  const sorted = typed === '' ? words : [...words.filter(fits), ...words.filter((word) => !fits(word))];
  return sorted.reduce((sum, word) => (sum.length + word.length < readLength ? `${sum} ${word}` : sum), '').trim();
}
