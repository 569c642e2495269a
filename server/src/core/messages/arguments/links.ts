import type { Evidence } from '../../links/verdict';

/** `url`: as it stands in the file. */
export interface LinksArguments {
  'link.dead': { url: string; evidence: Evidence };
  'link.moved': { url: string; to: string };
  'link.insecure-redirect': { url: string; to: string };
  'link.redirected-home': { url: string; to: string };
  'link.login': { url: string; to: string };
  'link.soft-404': { url: string; evidence: Evidence };
  'link.empty': { url: string };
  'link.tls': { url: string; evidence: Evidence };
  'link.wrong-type': { url: string; evidence: Evidence };
  /** `elements`: labels of those that were looked for and not found; empty: the PDF has no text at all. */
  'link.element-not-found': { url: string; elements: readonly string[]; pages: number; documents: number };
  'link.unverified': { url: string; kind: 'blocked' | 'unreachable'; evidence: Evidence };
  'link.offline': Record<string, never>;
}
