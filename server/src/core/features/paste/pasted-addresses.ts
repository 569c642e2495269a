import { splitAddresses } from '../../addresses/split-addresses';
import { readUrl } from '../../addresses/url';

const address = /^(?:https?:\/\/|www\.)\S+$/i;
/** What numbers or marks the lines of a list. */
const listMark = /^\s*(?:[-•*–▪]|\(?[0-9๐-๙]{1,3}[.)])\s+/;
const begins = /^(?:https?:\/\/|www\.)/i;
const shortened = /(?:\.{3,9}|…)$/;

/**
 * Gives the addresses of lines that hold nothing else but numbers and marks of a list, commas between them, and the rest of an address
 * that was wrapped; Thai digits that lead nowhere are mended. null: there is something else in the lines.
 */
export function readAddresses(lines: readonly string[]): readonly string[] | null {
  const joined = joinWrapped(lines.map((line) => line.replace(listMark, '').trim()).filter((line) => line !== ''));
  const words = joined.flatMap((line) => line.split(/\s+|,(?=https?:|www\.)/i)).map((word) => word.replace(/^["'<(]|[,;"'>)]+$/g, ''));
  const meant = words.filter((word) => word !== '');
  return meant.length > 0 && meant.every((word) => address.test(word)) ? meant.flatMap(mend) : null;
}

/** A line of address signs below an address that breaks off is its rest. */
function joinWrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const above = joined.at(-1) ?? '';
    const isRest = !begins.test(line) && /^[\w%/?&=.~#-]+$/.test(line) && address.test(above) && /[/=&?%_-]$/.test(above);
    if (isRest) joined[joined.length - 1] = above + line;
    else joined.push(line);
  }
  return joined;
}

function mend(word: string): readonly string[] {
  if (shortened.test(word)) return [word];
  const reading = readUrl(word);
  if (reading.kind === 'thai-digits') return [reading.fixed];
  return reading.kind === 'several' && reading.parts.every(({ note }) => note === null)
    ? splitAddresses(word).map((part) => part.address)
    : [word];
}

/** Writes an address as an entry of a list. */
export function writeAddress(text: string): string {
  return /^[@&*!|>%`]|:$/.test(text) ? JSON.stringify(text) : text;
}
