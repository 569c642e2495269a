import { type Cause, type Source, signAt } from './cause';
import { isKnownKey } from './known-keys';
import type { SourceLine } from './source-lines';

const gluedColon = /^((?:- +)*)([A-Za-z0-9๐-๙]+)( *):(?=[^\s:])(?!\/\/)/;
const gluedDash = /^-(?=[^\s-])/;
const otherColon = /^((?:- +)*)([A-Za-z0-9๐-๙]+)[ \t]*([：﹕︓∶꞉;=])[ \t]*/;
const noColon = /^((?:- +)*)([A-Za-z0-9๐-๙]+)(?=[ \t]*$|[ \t]+[^:\s])/;

const insert = (at: number, newText: string) => [{ span: { start: at, end: at }, newText }];

function contentOf({ text, indentation, start }: SourceLine): { content: string; at: number } {
  return { content: text.slice(indentation), at: start + indentation };
}

/** `answer:มี`, `-https://…`: the blank behind the sign is missing. */
export function findGluedSign(line: SourceLine, source: Source): Cause | null {
  return line.kind === 'structure' ? (findGluedColon(line, source, isKnownKey) ?? findGluedDash(line, source)) : null;
}

/** The same of a colon alone, behind what is a key. */
export function findGluedColon(line: SourceLine, { text }: Source, isKey: (word: string) => boolean): Cause | null {
  const { content, at } = contentOf(line);
  const [found = '', , key = ''] = gluedColon.exec(content) ?? [];
  return found !== '' && isKey(key) ? missingBlank(text, ':', at + found.length - 1) : null;
}

/** And of a dash. */
export function findGluedDash(line: SourceLine, { text }: Source): Cause | null {
  const { content, at } = contentOf(line);
  return gluedDash.test(content) ? missingBlank(text, '-', at) : null;
}

function missingBlank(text: string, sign: string, at: number): Cause {
  const remedies = [{ title: { kind: 'blank-behind' as const, sign }, edits: insert(at + 1, ' '), isSafe: true }];
  return { reason: 'NO_BLANK_BEHIND', sign, span: signAt(text, at), isCertain: false, remedies };
}

/** `answer：มี`, `answer = มี`: another sign stands for the colon. */
export function findOtherColon(line: SourceLine, source: Source): Cause | null {
  if (line.kind !== 'structure') return null;
  const { content, at } = contentOf(line);
  const [found = '', dashes = '', key = '', sign = ''] = otherColon.exec(content) ?? [];
  if (found === '' || !isKnownKey(key)) return null;
  const start = at + content.indexOf(sign, dashes.length + key.length);
  const edits = [{ span: { start: at + dashes.length + key.length, end: at + found.length }, newText: ': ' }];
  return {
    reason: 'OTHER_COLON',
    sign,
    span: signAt(source.text, start),
    isCertain: false,
    remedies: [{ title: { kind: 'replace', with: ':' }, edits, isSafe: true }],
  };
}

/** `answer มี`: the colon behind a key is missing. */
export function findMissingColon(line: SourceLine): Cause | null {
  if (line.kind !== 'structure' || line.key !== null) return null;
  const { content, at } = contentOf(line);
  const [, dashes = '', key = ''] = noColon.exec(content) ?? [];
  if (key === '' || !isKnownKey(key)) return null;
  const span = { start: at + dashes.length, end: at + dashes.length + key.length };
  return {
    reason: 'NO_COLON',
    sign: key,
    span,
    isCertain: false,
    remedies: [{ title: { kind: 'insert', what: ':' }, edits: insert(span.end, ':'), isSafe: true }],
  };
}
