import { showAddress } from '../../addresses/address-text';
import { meantUrl } from '../../addresses/url';
import { createFinding, type Finding, type Fix, type Risk } from '../../findings/finding';
import type { Evidence, VerdictKind } from '../../links/verdict';
import type { Code, MessageArguments } from '../../messages/arguments';
import type { AssessedLink } from '../../submission/links/assess';
import { closedVerdicts, type JudgedLink, linksOf } from '../../submission/links/judged-links';
import { placeOf, severityOf } from '../../submission/urls';
import type { Rule } from '../rule';
import { replaceAddress } from '../writing/change-address';

/** Gives the check that finds a code in every link of a verdict. */
export function eachLinkOf<C extends Code>(
  code: C,
  kind: VerdictKind,
  severity: Rule['severity'],
  argumentsOf: (link: JudgedLink) => MessageArguments[C] | null,
  fixOf: (link: JudgedLink) => Fix | null = () => null,
): Rule<C>['check'] {
  return (context) =>
    linksOf(context, kind).flatMap((link) => {
      const args = argumentsOf(link);
      if (args === null) return [];
      const risk = closedVerdicts.includes(kind) ? context.evidence.riskOf(link.entry) : null;
      return [createLinkFinding(code, link, severity, args, { fix: fixOf(link), risk })];
    });
}

/** Makes a finding at the address of a link. */
export function createLinkFinding<C extends Code>(
  code: C,
  { entry, item }: AssessedLink,
  severity: Rule['severity'],
  args: MessageArguments[C],
  more: { readonly fix?: Fix | null; readonly risk?: Risk | null } = {},
): Finding<C> {
  return createFinding(code, placeOf(entry), args, { ...more, item, severity: severityOf(entry, severity) });
}

/** Gives the URL and the evidence of a link, as most texts need them. */
export function evidenceOfLink({ entry, verdict }: JudgedLink): { url: string; evidence: Evidence } {
  return { url: entry.value, evidence: verdict.evidence };
}

/** Gives the fix that puts the address that a site names in the place of the old one, as people read it. */
export function takeAddressFix({ entry }: JudgedLink, to: string): Fix | null {
  // Of the place on the page a redirect says nothing: it stays.
  return replaceAddress(entry, `${showAddress(to)}${meantUrl(entry.reading)?.hash ?? ''}`);
}
