import type { Completion, CompletionPlace } from './completion';

/** How well an entry fits what is typed, the best first. */
const ranks = ['begins', 'holds', 'abbreviated', 'other'] as const;
type Rank = (typeof ranks)[number];

interface Match {
  readonly rank: Rank;
  /** The words of the entry, first what continues what is typed. */
  readonly words: readonly string[];
}

/**
 * Gives the entries that what is typed may be the beginning or a part of, the best first and each with that word first: letters
 * scattered over long Thai titles are no match. A whole value, and a key before its colon, may become any other.
 */
export function matchTyped(entries: readonly Completion[], { result, offset, hasColon }: CompletionPlace): readonly Completion[] {
  const typedFor = ({ span }: Completion) => result.text.slice(span.start, Math.min(offset, span.end)).trim();
  const isWhole = (entry: Completion) => entry.kind !== 'key' && entry.kind !== 'item' && isSame(entry.label, typedFor(entry));
  const mayChange = hasColon || entries.some(isWhole);
  const matches = entries.map((entry): Match | null => {
    const typed = typedFor(entry);
    return findMatch(entry, typed.toLowerCase()) ?? (mayChange ? { rank: 'other', words: [typed, ...wordsOf(entry)] } : null);
  });
  return ranks.flatMap((rank) =>
    entries.flatMap((entry, index) => {
      const match = matches[index];
      return match?.rank === rank ? [{ ...entry, filterWords: match.words }] : [];
    }),
  );
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function wordsOf({ label, filterWords }: Completion): readonly string[] {
  return filterWords.length > 0 ? filterWords : [label];
}

function findMatch(entry: Completion, sought: string): Match | null {
  const words = wordsOf(entry);
  if (sought === '') return { rank: 'begins', words };
  const begins = words.find((word) => word.toLowerCase().startsWith(sought));
  if (begins !== undefined) return { rank: 'begins', words: putFirst(begins, words) };
  for (const word of words) {
    const at = word.toLowerCase().indexOf(sought);
    if (at >= 0) return { rank: 'holds', words: putFirst(word.slice(at), words) };
  }
  const short = words.find((word) => abbreviates(sought, word.toLowerCase()));
  return short === undefined ? null : { rank: 'abbreviated', words: putFirst(short, words) };
}

function putFirst(first: string, words: readonly string[]): readonly string[] {
  return [first, ...words.filter((word) => word !== first)];
}

/** Some letters of a key or id of Latin letters, the first among them: `fy` of `fiscalYear`. */
function abbreviates(letters: string, word: string): boolean {
  if (!/^[a-z-]+$/.test(letters) || !/^[\w-]+$/.test(word) || letters.charAt(0) !== word.charAt(0)) return false;
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at++;
  return at === letters.length;
}
