import type { EncodingProblem } from '../../text/decode';

/** Types of values, as messages name them. */
export type ValueType = 'text' | 'number' | 'true-false' | 'list' | 'map';

export interface StructureArguments {
  'yaml.syntax': { reason: string };
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
