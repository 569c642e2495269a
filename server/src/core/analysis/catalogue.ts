import type { CodeDefinition, CodeFamily } from '../findings/define-code';
import type { Finding } from '../findings/finding';
import { profileFamily } from '../profile/codes';
import { ruleFamilies } from '../rules';
import { textFamily } from '../rules/text';
import { schemaFamily } from '../schema/codes';
import { textCutByComment } from '../schema/codes/text-cut-by-comment';
import { yamlNumberShouldBeText } from '../schema/codes/yaml-number-should-be-text';
import { yamlFamily } from '../yaml/codes';
import { findingsFamily, formatFamily, suppressFamily } from './codes';

/** Every code by the first word of its name, in the order of the manual. */
export const families: readonly CodeFamily[] = [
  { ...yamlFamily, codes: [...yamlFamily.codes, yamlNumberShouldBeText] },
  schemaFamily,
  formatFamily,
  profileFamily,
  ...ruleFamilies.map((family) => (family === textFamily ? { ...family, codes: [textCutByComment, ...family.codes] } : family)),
  suppressFamily,
  findingsFamily,
];

/** What every code is. */
export const definitions: ReadonlyMap<string, CodeDefinition> = new Map(
  families.flatMap(({ codes }) => codes.map((definition) => [definition.code, definition])),
);

/** Gives what the code of a finding is. The finding was made by that definition: its arguments are the code's. */
export function definitionOf({ code }: Finding): CodeDefinition<object> | undefined {
  return definitions.get(code) as CodeDefinition<object> | undefined;
}

/** Gives whether settings may set a code's severity. */
export function isConfigurable(code: string): boolean {
  const definition = definitions.get(code);
  return definition !== undefined && !definition.isFixed;
}

/** Gives whether a comment may suppress a code. */
export function isSuppressible(code: string): boolean {
  return isConfigurable(code) && !definitions.get(code)?.isUnsuppressible;
}

/** Gives whether a finding is known only from opening a link. */
export function restsOnLinks(finding: Finding): boolean {
  const { restsOnLinks } = definitionOf(finding) ?? {};
  return typeof restsOnLinks === 'function' ? restsOnLinks(finding.args) : restsOnLinks === true;
}

/** Gives whether all findings of a code are known only from opening links. */
export function isOfLinks(code: string): boolean {
  return definitions.get(code)?.restsOnLinks === true;
}

/** Gives the link that a finding speaks of, as it stands in the file; null where it speaks of none. */
export function linkOf(finding: Finding): string | null {
  return definitionOf(finding)?.linkOf?.(finding.args) ?? null;
}
