import type { Severity } from './finding';
import type { Code } from './messages/arguments';
import { rules } from './rules/registry';

/** Codes of the layers before the rules, with their severities. */
const layerSeverities: Readonly<Partial<Record<Code, Severity>>> = {
  'yaml.syntax': 'error',
  'yaml.too-deep': 'error',
  'yaml.too-large': 'error',
  'yaml.merge-conflict': 'error',
  'yaml.empty': 'error',
  'yaml.encoding': 'error',
  'yaml.multiple-documents': 'error',
  'yaml.duplicate-key': 'error',
  'yaml.alias': 'error',
  'yaml.tab': 'error',
  'schema.unknown-key': 'error',
  'schema.missing-key': 'error',
  'schema.type': 'error',
  'schema.value': 'error',
  'format.newer-version': 'error',
  'profile.unknown': 'error',
  'profile.invalid': 'error',
  'findings.more': 'info',
};

/** The default severity of every code. */
export const defaultSeverities: ReadonlyMap<Code, Severity> = new Map([
  ...(Object.entries(layerSeverities) as [Code, Severity][]),
  ...rules.map((rule) => [rule.code, rule.severity] as const),
]);

/** Gives whether the settings may set a code's severity: what makes a file unreadable stays an error. */
export function isConfigurable(code: Code): boolean {
  return !code.startsWith('yaml.') && !code.startsWith('schema.') && code !== 'findings.more';
}
