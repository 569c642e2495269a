import { readWord } from '../thai/read-word';
import { toScalar } from '../yaml/to-scalar';
import { reasonPlaceholder } from './element-reason';

const words: Readonly<Record<string, string>> = {
  มี: 'true',
  มีแล้ว: 'true',
  ใช่: 'true',
  แสดงแล้ว: 'true',
  yes: 'true',
  ไม่ใช่: 'false',
  ยัง: 'false',
  ยังไม่มี: 'false',
  no: 'false',
};

/** Gives the value that a word typed for an element means: `true`, `false`, or `{ none: … }` with the reason that is given; null where it is not clear. */
export function elementValue(typed: string): string | null {
  const word = readWord(typed).replace(/\s+/g, ' ');
  if (word === 'ไม่มี') return `{ none: ${toScalar(reasonPlaceholder)} }`;
  if (word.startsWith('ไม่มี')) return `{ none: ${toScalar(word)} }`;
  return words[word.toLowerCase()] ?? null;
}
