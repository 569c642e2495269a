import type { Completion } from './completion';

/** An editor looks no further into a filter text (VS Code). */
const readLength = 128;

/** Gives what an editor compares what is typed with: as many of the entry's words as it looks at. */
export function filterTextOf({ label, filterWords }: Completion): string {
  const words = filterWords.length > 0 ? filterWords : [label];
  const text = [...new Set(words)].reduce((sum, word) => (sum.length + word.length < readLength ? `${sum} ${word}` : sum), '').trim();
  return text === '' ? label.slice(0, readLength) : text;
}
