import type { Verdict, VerdictKind } from '../../links/verdict';
import type { AssessedLink } from './assess';

/** A link whose verdict is known. */
export interface JudgedLink extends AssessedLink {
  readonly verdict: Verdict;
}

const none: readonly JudgedLink[] = [];

/** Gives the links of some verdicts. */
export function linksOf({ links }: { readonly links: readonly AssessedLink[] }, ...kinds: readonly VerdictKind[]): readonly JudgedLink[] {
  return links.length === 0 ? none : links.filter(isJudged).filter(({ verdict }) => kinds.includes(verdict.kind));
}

/** Gives whether anything is known of a link. */
export function isJudged(link: AssessedLink): link is JudgedLink {
  return link.verdict !== null;
}

/** Verdicts on pages in which no assessor finds the information. 003 l.41-56: every link is opened before it is published. */
export const closedVerdicts: readonly VerdictKind[] = ['dead', 'login', 'redirected-home', 'soft-404', 'empty'];
