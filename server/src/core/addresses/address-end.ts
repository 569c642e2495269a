import { trimEndOf } from '../ground/trim';

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const closing = Object.values(closers).join('');
const anyBracket = /[()[\]{}]/;
const sentenceEnd = '.,;:!?ฯ';
const encodedBlanks = /(?:%20){1,99}$/;

/** Thai words written on behind a host or a file without a blank: `https://www.info.go.thได้`. Thai digits may be misread ones of the host. */
const hostBeforeWords = /^(?:https?:\/\/)?[a-z0-9๐-๙.:-]*[a-z0-9๐-๙](?=[ก-๎])/i;
const fileBeforeWords = /^[^?#]*?\.(?:pdf|docx?|xlsx?|pptx?|html?|php|aspx?|jpe?g|png)(?=[ก-๎])/i;

/**
 * Gives the address at the beginning of a text without blanks: it ends before a bracket that is not closed, or closes none
 * (`(2)` inside it stays), before Thai words behind its host or its file, and before sentence marks.
 */
export function trimAddress(text: string): string {
  const before = hostBeforeWords.exec(text)?.[0] ?? fileBeforeWords.exec(text)?.[0] ?? text;
  const balanced = before.slice(0, findOddBracket(before) ?? before.length);
  return trimEndOf(balanced, sentenceEnd).replace(encodedBlanks, '');
}

/** Gives where the first bracket stands that closes none or is not closed; null where every one has its other. */
export function findOddBracket(text: string): number | null {
  if (!anyBracket.test(text)) return null;
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (Object.hasOwn(closers, sign)) open.push(at);
    else if (closing.includes(sign) && closers[text.charAt(open.pop() ?? text.length)] !== sign) return open[0] ?? at;
  }
  return open[0] ?? null;
}
