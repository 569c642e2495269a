import type { EncodingProblem } from '../../ground/decode';

/** Types of values, as messages name them. */
export type ValueType = 'text' | 'number' | 'true-false' | 'list' | 'map';

/** What the parser says where no known mistake stands on a line. */
export const parserReasons = [
  'BAD_INDENT',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'NON_STRING_KEY',
  'UNEXPECTED_TOKEN',
  'OTHER',
] as const;

export type ParserReason = (typeof parserReasons)[number];

/** Known mistakes of people, and what the parser says of the rest. */
export type SyntaxReason =
  | ParserReason
  | 'BULLET'
  | 'COLON_IN_TEXT'
  | 'CUT_BY_COMMENT'
  | 'FOREIGN_BLANK'
  | 'LIST_BESIDE_KEY'
  | 'LOST_INDENTATION'
  | 'NO_BLANK_BEHIND'
  | 'NO_COLON'
  | 'OTHER_COLON'
  | 'TEXT_AFTER_QUOTE'
  | 'TEXT_SIGN'
  | 'TWO_KEYS'
  | 'UNCLOSED_BRACKET'
  | 'UNCLOSED_QUOTE';

export interface StructureArguments {
  /** `sign`: the sign or key that is at fault, where one is; `stops`: nothing of the file can be read. */
  'yaml.syntax': { reason: SyntaxReason; sign: string; stops: boolean };
  'yaml.too-deep': { limit: number };
  'yaml.too-large': { what: 'file' | 'line' | 'parts'; limit: number };
  'yaml.merge-conflict': Record<never, never>;
  'yaml.empty': Record<never, never>;
  'yaml.encoding': { problem: EncodingProblem };
  'yaml.multiple-documents': Record<never, never>;
  'yaml.duplicate-key': { key: string };
  'yaml.alias': { kind: 'anchor' | 'alias' | 'tag' | 'merge' };
  'yaml.tab': Record<never, never>;
  'yaml.number-should-be-text': { key: string; value: string };
  'schema.unknown-key': { key: string; nearest: string | null };
  /** `items`: those in which nothing is filled in yet, where one finding speaks for them all. */
  'schema.missing-key': { key: string; description: { th: string; en: string }; items: readonly string[] };
  'schema.type': { key: string; expected: readonly ValueType[]; value: string | null };
  'schema.value': {
    key: string;
    value: string;
    allowed: readonly string[];
    nearest: string | null;
    minimum: number | null;
    maximum: number | null;
  };
  'format.newer-version': { version: number; supported: number };
  /** `copy`: the list that is nearest to it, to be copied and changed. */
  'profile.unknown': { profile: string; fiscalYear: string; known: readonly string[]; nearest: string | null; copy: string | null };
  'profile.invalid': { profile: string; file: string };
  'window.closed': { closes: string };
  /** Of a code. */
  'findings.more': { code: string; count: number };
}
