import { findTextUrls, isGlued } from '../../addresses/text-urls';
import type { CheckResult } from '../../analysis/check-result';
import type { Span } from '../../ground/span';
import { moveSpan } from '../../submission/place-item';
import type { TextValue } from '../../submission/submission';
import { findRead, findUnread } from './occurrences';

/** What can be opened from a file: a page, by its address as typed, or a file, by its path from the submission's folder. */
export interface DocumentLink {
  readonly span: Span;
  readonly target: { readonly kind: 'page'; readonly url: string } | { readonly kind: 'file'; readonly path: readonly string[] };
}

/** Gives the links of a file: addresses wherever they stand in its texts, and what stands as evidence beside it. */
export function findDocumentLinks({ judged: { analysis } }: CheckResult): readonly DocumentLink[] {
  const read = findRead(analysis).flatMap(({ start, reading }) =>
    reading.context.submission.texts.flatMap(linksOf).map(({ span, target }) => ({ span: moveSpan(span, start), target })),
  );
  const unread = findUnread(analysis).flatMap(({ start, block }) =>
    findTextUrls(block.text).flatMap(({ text, span }) => toPage(text, moveSpan(span, start))),
  );
  return [...read, ...unread];
}

function linksOf(text: TextValue): readonly DocumentLink[] {
  const { key, value, role, item, locate } = text;
  if (key === 'evidence' && item !== null) {
    const path = readPath(value);
    return path ? [{ span: text.span, target: { kind: 'file', path } }] : [];
  }
  const address = value.trim();
  const start = value.indexOf(address);
  if (role === 'url' && wholeAddress.test(address) && !isGlued(address))
    return toPage(address, locate({ start, end: start + address.length }));
  return findTextUrls(value).flatMap((each) => toPage(each.text, locate(each.span)));
}

const wholeAddress = /^https?:\/\/\S+$/i;
const withHost = /^https?:\/\/[^/\s?#\\]/i;

function toPage(url: string, span: Span): readonly DocumentLink[] {
  return withHost.test(url) && staysAsTyped(url) ? [{ span, target: { kind: 'page', url } }] : [];
}

/** Editors decode an address and encode it again: one that would be another then is no link of ours. */
function staysAsTyped(url: string): boolean {
  try {
    return encodeURI(decodeURIComponent(url)) === encodeURI(decodeURI(url));
  } catch {
    return false;
  }
}

/** The names on the way to a file inside the submission's folder; null where a path leads elsewhere. */
function readPath(typed: string): readonly string[] | null {
  const path = typed.trim().replaceAll('\\', '/');
  const names = path.split('/').filter((name) => name !== '.');
  const leadsElsewhere = /^[a-z]+:/i.test(path) || names.some((name) => name === '' || name === '..');
  return leadsElsewhere || names.length === 0 ? null : names;
}
