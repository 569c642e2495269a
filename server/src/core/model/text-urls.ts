import type { Span } from '../text/span';
import { trimEndOf } from '../text/trim';

/** An address in running text ends at a blank, a quotation mark, a bracket or Thai punctuation. */
const address = /https?:\/\/[^\s<>"'“”‘’()[\]{}|\\^`]+/gi;
const sentenceEnd = '.,;:!?ฯ';

/** Gives the web addresses inside a text, with their places. Linear in the text. */
export function findTextUrls(text: string): { text: string; span: Span }[] {
  return [...text.matchAll(address)].map((match) => {
    const found = trimEndOf(match[0], sentenceEnd);
    return { text: found, span: { start: match.index, end: match.index + found.length } };
  });
}
