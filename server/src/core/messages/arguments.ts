import type { PeriodNeed } from '../profile/profile';
import type { EncodingProblem } from '../text/decode';

/** What each code's texts are made from. Its keys are the diagnostic codes. */
export interface MessageArguments {
  'yaml.syntax': { reason: string };
  'yaml.too-deep': { limit: number };
  'yaml.too-large': { what: 'file' | 'line'; limit: number };
  'yaml.merge-conflict': Record<never, never>;
  'yaml.empty': Record<never, never>;
  'yaml.encoding': { problem: EncodingProblem };
  'yaml.multiple-documents': Record<never, never>;
  'yaml.duplicate-key': { key: string };
  'yaml.alias': { kind: 'anchor' | 'alias' | 'tag' | 'merge' };
  'yaml.tab': Record<never, never>;
  'schema.unknown-key': { key: string; nearest: string | null };
  'schema.missing-key': { key: string; description: { th: string; en: string } };
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
  'profile.unknown': { profile: string; fiscalYear: string; known: readonly string[]; nearest: string | null };
  'profile.invalid': { profile: string; file: string };
  'item.missing': { item: string; title: string; divisions: readonly string[]; cost: string | null };
  'item.unknown': {
    key: string;
    profile: string;
    elsewhere: readonly { fiscalYear: number; profile: string; title: string }[];
    last: string;
  };
  'item.id-spelling': { key: string; item: string };
  'item.duplicate': { key: string; item: string };
  'item.answer-none': { item: string; cost: string | null };
  'answer.without-url': { item: string };
  'answer.none-with-url': { item: string };
  'url.invalid': { value: string };
  'url.no-scheme': { value: string };
  'url.whitespace': { value: string };
  'url.split': { value: string };
  'url.thai-digits': { typed: string; fixed: string | null };
  'url.off-site': { item: string; website: string };
  'description.missing': { item: string };
  'period.missing': { item: string; need: PeriodNeed };
  'period.unreadable': { value: string; example: string };
  'period.too-short': { value: string; need: PeriodNeed };
  'period.wrong-year': { value: string; need: PeriodNeed };
  'division.unknown': { value: string; nearest: string | null; known: readonly string[] };
  'division.misspelt': { value: string; nearest: string };
  'division.not-responsible': { item: string; value: string; responsible: readonly string[] };
  'element.unknown': { item: string; element: string; nearest: string | null; known: readonly string[] };
  'element.missing': { item: string; elements: readonly { id: string; label: string }[] };
  'findings.more': { count: number };
}

export type Code = keyof MessageArguments;

export type ValueType = 'text' | 'number' | 'true-false' | 'list' | 'map';
