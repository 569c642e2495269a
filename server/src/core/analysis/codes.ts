import type { Severity } from '../findings/finding';
import type { Code } from '../messages/arguments';
import { rules } from '../rules/registry.generated';

interface Layer {
  readonly severity: Severity;
  readonly source: string;
}

const yaml = 'the format: one YAML 1.2 document in UTF-8, without anchors, aliases, tags and merge keys';
const schema = 'the format: schemas/submission.schema.json';
const limit = 'limits of the checker';
const suppression = 'the format: comments that suppress a finding';

/** Codes of the layers before the rules, with their severities and sources. */
const layers: Readonly<Partial<Record<Code, Layer>>> = {
  'yaml.syntax': { severity: 'error', source: yaml },
  'yaml.too-deep': { severity: 'error', source: limit },
  'yaml.too-large': { severity: 'error', source: limit },
  'yaml.merge-conflict': { severity: 'error', source: yaml },
  'yaml.empty': { severity: 'error', source: yaml },
  'yaml.encoding': { severity: 'error', source: yaml },
  'yaml.multiple-documents': { severity: 'error', source: yaml },
  'yaml.duplicate-key': { severity: 'error', source: yaml },
  'yaml.alias': { severity: 'error', source: yaml },
  'yaml.tab': { severity: 'error', source: yaml },
  'yaml.number-should-be-text': { severity: 'warning', source: 'the format: any plain scalar is read as it was typed' },
  'text.cut-by-comment': { severity: 'warning', source: 'the format: # behind a blank begins a comment in YAML' },
  'schema.unknown-key': { severity: 'error', source: schema },
  'schema.missing-key': { severity: 'error', source: schema },
  'schema.type': { severity: 'error', source: schema },
  'schema.value': { severity: 'error', source: schema },
  'format.newer-version': { severity: 'error', source: 'the format: its version stands in the key oit' },
  'profile.unknown': { severity: 'error', source: 'the format: fiscalYear and profile name the list of items' },
  'profile.invalid': { severity: 'error', source: 'the format of lists: schemas/profile.schema.json' },
  'suppress.unused': { severity: 'warning', source: suppression },
  'suppress.no-reason': { severity: 'warning', source: suppression },
  'findings.more': { severity: 'info', source: limit },
};

const origins: readonly (readonly [Code, Layer])[] = [
  ...(Object.entries(layers) as [Code, Layer][]),
  ...rules.map((rule) => [rule.code, rule] as const),
];

/** The default severity of every code. */
export const defaultSeverities: ReadonlyMap<Code, Severity> = new Map(origins.map(([code, { severity }]) => [code, severity]));

/** Where every code comes from. */
export const sources: ReadonlyMap<Code, string> = new Map(origins.map(([code, { source }]) => [code, source]));

/** Gives whether the settings may set a code's severity: what makes a file unreadable stays an error. */
export function isConfigurable(code: Code): boolean {
  return !code.startsWith('yaml.') && !code.startsWith('schema.') && code !== 'findings.more';
}
