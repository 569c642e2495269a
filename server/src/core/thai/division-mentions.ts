import { findMatches } from '../ground/matches';
import type { Span } from '../ground/span';
import type { DivisionNames } from './division';

/** A division that a text names. */
export interface DivisionMention {
  /** In full, as the list has it. */
  readonly name: string;
  readonly span: Span;
}

const known = new WeakMap<readonly DivisionNames[], readonly [RegExp, ReadonlyMap<string, string>]>();

/**
 * Gives the divisions that a text names in full, or shortened with the word ฝ่าย. A name that goes on with other letters may be that of
 * another one, and is none of them: `ฝ่ายการศึกษานอกโรงเรียน`.
 */
export function findDivisionMentions(text: string, divisions: readonly DivisionNames[]): readonly DivisionMention[] {
  const [pattern, nameOf] = known.get(divisions) ?? createPattern(divisions);
  return findMatches(text, pattern).flatMap(({ 0: typed, index }) => {
    const name = nameOf.get(typed);
    return name === undefined ? [] : [{ name, span: { start: index, end: index + typed.length } }];
  });
}

const behind = '(?![\\u0e00-\\u0e7f])|(?=(?:และ|กับ|หรือ)\\s?(?:ฝ่าย|โรงเรียน)|สำนักงาน)';
/** Matches nothing. */
const never = /(?!)/g;

function createPattern(divisions: readonly DivisionNames[]): readonly [RegExp, ReadonlyMap<string, string>] {
  const forms = divisions.flatMap(({ name, shortForms = [] }) =>
    [name, ...shortForms.filter((form) => form.startsWith('ฝ่าย'))].map((form) => [form, name] as const),
  );
  const longestFirst = forms.filter(([form]) => form !== '').sort(([a], [b]) => b.length - a.length);
  const words = longestFirst.map(([form]) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const made = [words.length === 0 ? never : new RegExp(`(?:${words.join('|')})(?:${behind})`, 'g'), new Map(longestFirst)] as const;
  known.set(divisions, made);
  return made;
}
