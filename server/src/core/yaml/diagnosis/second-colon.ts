import type { Cause, Remedy, Source } from './cause';
import { isKnownKey } from './known-keys';
import type { SourceLine } from './source-lines';
import { quoteText } from './written-text';

const colon = /:(?=\s|$)/;
const lastWord = /(?:^|\s)([A-Za-z]+)[ \t]*$/;
const quotedOrNested = /^["'[{|>&*!]/;

/** A text with `: ` in it or at its end; where a key stands before that colon, two keys share the line. */
export function findSecondColon(line: SourceLine, source: Source): Cause | null {
  if (line.kind !== 'structure' || line.key === null || line.valueAt >= line.end) return null;
  const value = source.text.slice(line.valueAt, line.end);
  const at = quotedOrNested.test(value) ? -1 : (value.split(/\s#/, 1)[0]?.search(colon) ?? -1);
  if (at < 0) return null;
  const before = value.slice(0, at);
  const word = lastWord.exec(before)?.[1] ?? '';
  const isKey = isKnownKey(word) && before.trim() !== word;
  if (!isKey) {
    const start = line.valueAt + at;
    return {
      reason: 'COLON_IN_TEXT',
      sign: ':',
      span: { start, end: start + 1 },
      isCertain: false,
      remedies: [{ title: { kind: 'quote' }, edits: [quoteText(source, line)], isSafe: true }],
    };
  }
  const keyAt = line.valueAt + before.lastIndexOf(word);
  const blankFrom = source.text.slice(0, keyAt).trimEnd().length;
  const newText = `\n${' '.repeat(line.contentAt - line.start)}`;
  const remedies: readonly Remedy[] = [
    { title: { kind: 'break' }, edits: [{ span: { start: blankFrom, end: keyAt }, newText }], isSafe: false },
  ];
  return { reason: 'TWO_KEYS', sign: word, span: { start: keyAt, end: keyAt + word.length }, isCertain: false, remedies };
}
