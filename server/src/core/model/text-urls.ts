import { findMatches } from '../text/matches';
import type { Span } from '../text/span';
import { trimEndOf } from '../text/trim';

/** An address in running text ends at a blank, a quotation mark, a bracket or Thai punctuation. */
const address = /https?:\/\/[^\s<>"'“”‘’()[\]{}|\\^`]+/gi;
const sentenceEnd = '.,;:!?ฯ';
/** Thai words written on behind a host without a blank: `https://www.info.go.thได้`. Thai digits may be misread ones of the host. */
const hostBeforeWords = /^https?:\/\/[a-z0-9๐-๙.:-]+(?=[ก-๎])/i;

/** Gives the web addresses inside a text, with their places. Linear in the text. */
export function findTextUrls(text: string): { text: string; span: Span }[] {
  return findMatches(text, address).map((match) => {
    const found = trimEndOf(hostBeforeWords.exec(match[0])?.[0] ?? match[0], sentenceEnd);
    return { text: found, span: { start: match.index, end: match.index + found.length } };
  });
}

/** No letter, digit or blank, so that no word is found or joined where an address stood. */
const blank = '\ufffc';

/** Gives a text with the web addresses in it blanked out; every offset stays what it was. */
export function blankUrls(text: string): string {
  if (!text.includes('://')) return text;
  return text.replace(address, (found) => {
    const end = trimEndOf(found, sentenceEnd).length;
    return blank.repeat(end) + found.slice(end);
  });
}
