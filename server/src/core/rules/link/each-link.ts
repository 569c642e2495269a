import { showAddress } from '../../addresses/address-text';
import { meantUrl } from '../../addresses/url';
import type { Fix, Risk } from '../../findings/finding';
import type { Severity } from '../../findings/severity';
import type { Evidence, VerdictKind } from '../../links/verdict';
import type { AssessedLink } from '../../submission/links/assess';
import { closedVerdicts, type JudgedLink, linksOf } from '../../submission/links/judged-links';
import { placeOf, severityOf } from '../../submission/urls';
import { type Check, type Found, found } from '../define-rule';
import type { LinkContext } from '../rule-context';
import { replaceAddress } from '../writing/change-address';

/** Gives the check that finds every link of a verdict. */
export function eachLinkOf<A extends object>(
  kind: VerdictKind,
  severity: Severity,
  argumentsOf: (link: JudgedLink) => A | null,
  fixOf: (link: JudgedLink) => Fix | null = () => null,
): Check<A, LinkContext> {
  return (context) =>
    linksOf(context, kind).flatMap((link) => {
      const args = argumentsOf(link);
      if (args === null) return [];
      const risk = closedVerdicts.includes(kind) ? context.evidence.riskOf(link.entry) : null;
      return [foundAtLink(link, severity, args, { fix: fixOf(link), risk })];
    });
}

/** Gives what is found at the address of a link. */
export function foundAtLink<A extends object>(
  { entry, item }: AssessedLink,
  severity: Severity,
  args: A,
  details: { readonly fix?: Fix | null; readonly risk?: Risk | null } = {},
): Found<A> {
  return found(placeOf(entry), args, { ...details, item, severity: severityOf(entry, severity) });
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
