import type { Language } from '../../../ground/language';
import { formatEvidence } from '../../../links/texts/evidence';
import { formatVerdict } from '../../../links/texts/verdict-names';
import { verdictKinds } from '../../../links/verdict';
import { type LinkWeight, weigh } from '../../../links/weight';
import type { JudgedLink } from '../../../submission/links/judged-links';
import { addLinks, emptyLinksSummary, type LinksSummary } from '../../../submission/links/link-summary';
import type { LinksReportForm } from './link-report';

/** The links as a JUnit report: a suite a file, a case a link. Dead ones fail; what could not be verified is skipped. */
export function createLinksJunitForm(language: Language): LinksReportForm {
  // The form wants the counts of all suites before the first: the text of every suite has to be kept.
  const suites: string[] = [];
  return {
    start: '<?xml version="1.0" encoding="UTF-8"?>\n',
    formatFile: ({ path, links }) => {
      const cases = links.map((link) => formatCase(path, link, language));
      const counts = formatCounts(addLinks(emptyLinksSummary, links));
      suites.push([`  <testsuite name="${escapeXml(path)}" ${counts}>`, ...cases, '  </testsuite>\n'].join('\n'));
      return '';
    },
    between: '',
    formatEnd: (summary) => `<testsuites name="oit links" ${formatCounts(summary)}>\n${suites.join('')}</testsuites>\n`,
  };
}

function formatCounts({ links, verdicts }: Pick<LinksSummary, 'links' | 'verdicts'>): string {
  const count = (wanted: LinkWeight) => verdictKinds.reduce((sum, kind) => sum + (weigh(kind) === wanted ? (verdicts[kind] ?? 0) : 0), 0);
  return `tests="${links}" failures="${count('dead')}" skipped="${count('unverified')}"`;
}

function formatCase(path: string, { entry, item, verdict, outcome }: JudgedLink, language: Language): string {
  const start = `    <testcase classname="${escapeXml(`${path}.${item}`)}" name="${escapeXml(entry.value)}" time="${((outcome?.elapsed ?? 0) / 1000).toFixed(3)}"`;
  const message = escapeXml(`${formatVerdict(verdict.kind, language)}: ${formatEvidence(verdict.evidence, language)}`);
  switch (weigh(verdict.kind)) {
    case 'fine':
      return `${start}/>`;
    case 'dead':
      return `${start}><failure type="${verdict.kind}" message="${message}"/></testcase>`;
    case 'unverified':
      return `${start}><skipped message="${message}"/></testcase>`;
    case 'doubtful':
      return `${start}><system-out>${message}</system-out></testcase>`;
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML 1.0 forbids.
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function escapeXml(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
