import type { Span } from '../ground/span';
import type { Finding, Fix } from './finding';

/** Gives a finding so many characters further on. `lineEnd`: what the lines end with there; the fix puts in no other. */
export function moveFinding<F extends Finding>(finding: F, by: number, lineEnd: string): F {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const moveFix = (fix: Fix): Fix => ({
    ...fix,
    edits: fix.edits.map(({ span, newText }) => ({ span: move(span), newText: withLineEnd(newText, lineEnd) })),
  });
  return {
    ...finding,
    span: move(finding.span),
    related: finding.related.map(({ note, span }) => ({ note, span: move(span) })),
    fix: finding.fix && moveFix(finding.fix),
  };
}

function withLineEnd(text: string, lineEnd: string): string {
  return lineEnd === '\n' || !text.includes('\n') ? text : text.replace(/\r?\n/g, lineEnd);
}
