import type { Language } from '../../../ground/language';
import { createLineIndex, type LineIndex } from '../../../ground/line-index';
import { formatEvidence } from '../../../links/texts/evidence';
import type { JudgedLink } from '../../../submission/links/judged-links';
import { placeOf } from '../../../submission/urls';
import { toFindingValue } from '../json';
import { toJsonBlock } from '../json-text';
import type { LinksReportForm } from './link-report';

/** The links for programs: `{ links, summary }`, and `notShown` where contents were read. Lines and characters are zero-based, characters UTF-16, times in milliseconds or ISO 8601. */
export function createLinksJsonForm(language: Language): LinksReportForm {
  // They stand behind the summary: few, and of checks that read contents only.
  const notShown: unknown[] = [];
  let isRead = false;
  return {
    start: '{\n  "links": [',
    formatFile: (file) => {
      const lines = createLineIndex(file.text);
      isRead ||= file.notShown !== null;
      notShown.push(...(file.notShown ?? []).map((finding) => ({ file: file.path, ...toFindingValue(finding, lines, language) })));
      return file.links.map((link) => `\n    ${toJsonBlock(toLinkValue(file.path, link, lines, language), 2)}`).join(',');
    },
    between: ',',
    formatEnd: ({ verdicts, isInterrupted }, isEmpty) => {
      const rest = { summary: { ...verdicts, ...(isInterrupted && { interrupted: true }) }, ...(isRead && { notShown }) };
      return `${isEmpty ? '' : '\n  '}],${toJsonBlock(rest, 0).slice(1)}\n`;
    },
  };
}

function toLinkValue(path: string, { entry, item, verdict, outcome, isVerified }: JudgedLink, lines: LineIndex, language: Language) {
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
