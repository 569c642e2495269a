import { createFinding, type Finding } from '../findings/finding';
import { limits } from '../ground/limits';
import type { Span } from '../ground/span';
import { yamlEncoding } from './codes/yaml-encoding';
import { yamlMergeConflict } from './codes/yaml-merge-conflict';
import { yamlTooLarge } from './codes/yaml-too-large';

const conflictMarker = /^(?:<{7}|>{7}|={7}|\|{7})(?=[ \r\n]|$)/m;
const replacementCharacters = /\ufffd/g;
const thaiLetters = /[ก-๛]/g;
/** As many letters may be lost in a text that was read right. */
const mostLost = 10;
const lineEnd = /\r\n|\r|\n/g;

/**
 * Looks for what no parser should be given: too much of it, bytes that are no text, conflict markers. One finding, or null.
 * `isUtf8`: the bytes are known to be UTF-8.
 */
export function guardText(text: string, isUtf8: boolean): Finding | null {
  if (exceedsBytes(text, limits.fileBytes))
    return createFinding(yamlTooLarge, { start: 0, end: 0 }, { what: 'file', limit: limits.fileBytes });
  const nul = text.indexOf('\0');
  const garbled = nul >= 0 ? nul : !isUtf8 && isGarbled(text) ? text.search(replacementCharacters) : -1;
  if (garbled >= 0) return createFinding(yamlEncoding, { start: garbled, end: garbled + 1 }, { problem: nul >= 0 ? 'nul' : 'not-utf-8' });
  const longLine = findLongLine(text);
  if (longLine) return createFinding(yamlTooLarge, longLine, { what: 'line', limit: limits.lineLength });
  const conflict = conflictMarker.exec(text);
  if (conflict) return createFinding(yamlMergeConflict, { start: conflict.index, end: conflict.index + conflict[0].length }, {});
  return null;
}

/** Most Thai letters became U+FFFD, as when a program opens another encoding as UTF-8. A few are letters that were lost before. */
function isGarbled(text: string): boolean {
  if (!text.includes('\ufffd')) return false;
  const lost = text.match(replacementCharacters)?.length ?? 0;
  return lost > mostLost && lost > (text.match(thaiLetters)?.length ?? 0);
}

/** Whether the UTF-8 form of a text is longer than `limit` bytes; counts only where the text's length leaves it open. */
function exceedsBytes(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes > limit;
}

function findLongLine(text: string): Span | null {
  if (text.length <= limits.lineLength) return null;
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    if (match.index - start > limits.lineLength) return { start, end: match.index };
    start = match.index + match[0].length;
  }
  return text.length - start > limits.lineLength ? { start, end: text.length } : null;
}
