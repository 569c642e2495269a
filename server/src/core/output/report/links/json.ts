import type { Language } from '../../../ground/language';
import { createLineIndex, type LineIndex } from '../../../ground/line-index';
import { formatEvidence } from '../../../links/texts/evidence';
import { placeOf } from '../../../submission/urls';
import { toFindingValue } from '../json';
import { toJsonText } from '../json-text';
import { countVerdicts, type LinksOfFile, type ReportedLink } from './link-report';

/** The links for programs: `{ links, summary }`, and `notShown` where contents were read. Lines and characters are zero-based, characters UTF-16, times in milliseconds or ISO 8601. */
export function createLinksJson(files: readonly LinksOfFile[], language: Language): string {
  const indexed = files.map((file) => ({ ...file, lines: createLineIndex(file.text) }));
  const links = indexed.flatMap(({ path, links, lines }) => links.map((link) => toLinkValue(path, link, lines, language)));
  const summary = countVerdicts(files.flatMap(({ links }) => links));
  const notShown = indexed.flatMap(({ path, notShown, lines }) =>
    (notShown ?? []).map((finding) => ({ file: path, ...toFindingValue(finding, lines, language) })),
  );
  const isRead = files.some(({ notShown }) => notShown !== null);
  return toJsonText({ links, summary, ...(isRead && { notShown }) });
}

function toLinkValue(path: string, { entry, item, verdict, outcome, isVerified }: ReportedLink, lines: LineIndex, language: Language) {
  const { answer = null, hops = [], finalUrl = null, elapsed = null, attempts = 0, checkedAt } = outcome ?? {};
  return {
    url: entry.value,
    item,
    file: path,
    place: entry.place,
    range: lines.rangeOf(placeOf(entry)),
    verdict: verdict.kind,
    status: answer?.status ?? null,
    chain: hops,
    finalUrl,
    contentType: answer?.headers['content-type'] ?? null,
    title: answer?.page.title ?? null,
    ms: elapsed,
    attempts,
    checkedAt: checkedAt === undefined ? null : new Date(checkedAt).toISOString(),
    evidence: formatEvidence(verdict.evidence, language),
    verified: isVerified,
  };
}
