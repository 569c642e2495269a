import { type Cause, type Source, signAt } from './cause';
import { isListKey } from './known-keys';
import { followBrackets, isNothing, type SourceLine } from './source-lines';
import { quoteText } from './written-text';

/** Signs that no text without quotation marks begins with. */
const reserved = /^(?:[@`%,\]}]|[*&!](?=.*\S)|\? )/;
const blockSign = /^[|>](?![-+\d]*[ \t]*(?:$|\s#))/;
const alias = /^[*&]\S+\s*(?:\s#.*)?$/;

/** A text that begins with a sign that means something to YAML. */
export function findTextSign(line: SourceLine, source: Source): Cause | null {
  if (line.kind !== 'structure' || line.valueAt >= line.end) return null;
  const value = source.text.slice(line.valueAt, line.end);
  const isGuess = blockSign.test(value);
  const isDash = line.key !== null && value.startsWith('- ');
  if (isDash && isListKey(line.key ?? '')) return listBesideKey(line, source);
  if (!isGuess && !isDash && !(reserved.test(value) && !alias.test(value)) && !isBracketed(value)) return null;
  return {
    reason: 'TEXT_SIGN',
    sign: value.charAt(0),
    span: signAt(source.text, line.valueAt),
    isCertain: false,
    // Of `> text` and `- text` the sign may have been meant as YAML means it.
    remedies: [{ title: { kind: 'quote' }, edits: [quoteText(source, line)], isSafe: !isGuess && !isDash }],
  };
}

/** `[menu] > page`: closed on the line, and then the text goes on. */
function isBracketed(value: string): boolean {
  if (!/^[[{]/.test(value)) return false;
  const { depth, end } = followBrackets(value, 0, 0);
  return depth === 0 && !isNothing(value.slice(end));
}

/** `urls: - https://…` */
function listBesideKey(line: SourceLine, { text }: Source): Cause {
  const start = text.slice(0, line.valueAt).trimEnd().length;
  const newText = `\n${' '.repeat(line.contentAt - line.start + 2)}`;
  return {
    reason: 'LIST_BESIDE_KEY',
    sign: '-',
    span: signAt(text, line.valueAt),
    isCertain: true,
    remedies: [{ title: { kind: 'break' }, edits: [{ span: { start, end: line.valueAt }, newText }], isSafe: true }],
  };
}
