import { comment, indent } from '../yaml/lines';
import { toScalar } from '../yaml/to-scalar';
import type { Doubt, FoundEntry, FoundScalar, FoundValue } from './found-answers';
import type { InputWriting } from './input-texts';

/** A value as YAML. */
export interface PrintedValue {
  /** What stands behind the `:` of its key; empty where the value stands below. */
  readonly head: string;
  /** The lines below the key, indented against nothing. */
  readonly below: readonly string[];
  /** All of it on one line, without comments. */
  readonly inOne: string;
}

/** From so many signs on a text stands below its key, where it is read more easily. */
const longText = 60;
/** Signs that a text below its key cannot hold as they are. */
const unfit = /[^\P{Cc}\t\n]|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

/** Writes a value that was found as YAML; what is doubtful in a list has its comment above. */
export function printValue(value: FoundValue['value'], writing: InputWriting): PrintedValue {
  if (isList(value)) return printList(value, writing);
  if (typeof value === 'string') return printText(value);
  const inOne = printScalar(value);
  return { head: inOne, below: [], inOne };
}

/** Gives doubts as comments, a line each. */
export function printDoubts(doubts: readonly Doubt[], { texts, language }: InputWriting): string[] {
  return doubts.map((doubt) => comment(texts.lookAt(doubt[language])));
}

/** Gives whether a value is a list of entries. */
export function isList(value: FoundValue['value']): value is readonly FoundEntry[] {
  return Array.isArray(value);
}

function printScalar(value: FoundScalar): string {
  if (typeof value === 'string') return toScalar(tidyText(value));
  if (typeof value !== 'object') return String(value);
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${toScalar(key)}: ${printScalar(each)}`)
    .join(', ')} }`;
}

function printText(value: string): PrintedValue {
  const text = tidyText(value);
  const inOne = toScalar(text);
  const isShort = inOne === text || (text.length < longText && !text.includes('\n'));
  if (isShort || unfit.test(text)) return { head: inOne, below: [], inOne };
  return { head: '|', below: text.split('\n'), inOne };
}

/** One entry without a doubt stays on the line of its key where the key may hold a text too. */
function printList(entries: readonly FoundEntry[], writing: InputWriting): PrintedValue {
  const below = entries.flatMap(({ value, doubts }) => [...printDoubts(doubts, writing), `- ${printScalar(value)}`]);
  return { head: '', below, inOne: `[${entries.map(({ value }) => printScalar(value)).join(', ')}]` };
}

/** A text as a submission holds it: line ends of one kind, no blanks at the ends of lines and before the first sign. */
function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+$/gm, '')
    .trim();
}

/** Gives the lines of a pair: comments, its key with what stands behind it, and what stands below. */
export function printPair(key: string, { head, below }: PrintedValue, comments: readonly string[] = []): string[] {
  return [...comments, head === '' ? `${key}:` : `${key}: ${head}`, ...indent(below)];
}
