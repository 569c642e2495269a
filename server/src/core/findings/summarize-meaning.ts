import { cut } from '../ground/quote';

/** Characters of a meaning that stand in a list. */
const summaryLength = 110;

/** Gives the first sentence of what a code means; Thai, which does not mark its end, is cut at a blank. */
export function summarizeMeaning(meaning: string): string {
  const [paragraph = ''] = meaning.split('\n');
  const [sentence = ''] = paragraph.split(/(?<=[.!?]) (?=[A-Z“])/);
  if (sentence.length <= summaryLength) return sentence;
  const start = cut(sentence, summaryLength);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), summaryLength / 2))}…`;
}
