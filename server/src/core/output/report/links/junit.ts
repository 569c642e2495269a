import type { Language } from '../../../ground/language';
import { formatEvidence } from '../../../links/texts/evidence';
import { formatVerdict } from '../../../links/texts/verdict-names';
import { weigh } from '../../../links/weight';
import type { LinksOfFile, ReportedLink } from './link-report';

/** The links as a JUnit report: a suite a file, a case a link. Dead ones fail; what could not be verified is skipped. */
export function createLinksJunit(files: readonly LinksOfFile[], language: Language): string {
  const all = files.flatMap(({ links }) => links);
  const suites = files.flatMap(({ path, links }) => [
    `  <testsuite name="${escapeXml(path)}" ${formatCounts(links)}>`,
    ...links.map((link) => formatCase(path, link, language)),
    '  </testsuite>',
  ]);
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="oit links" ${formatCounts(all)}>`, ...suites, '</testsuites>'].join('\n')}\n`;
}

function formatCounts(links: readonly ReportedLink[]): string {
  const count = (wanted: string) => links.filter(({ verdict }) => weigh(verdict.kind) === wanted).length;
  return `tests="${links.length}" failures="${count('dead')}" skipped="${count('unverified')}"`;
}

function formatCase(path: string, { entry, item, verdict, outcome }: ReportedLink, language: Language): string {
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
