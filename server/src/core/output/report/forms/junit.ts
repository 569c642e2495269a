import type { CreateReportForm } from '../report-form';
import type { CaseFailure, ReportCase, ReportSuite } from '../subject';
import { escapeXml } from './xml-text';

/**
 * The report as JUnit writes one: a suite a file, with what is to hold in it as its cases, and a suite of what could not be done.
 * Counts stand at each suite alone: those of all would have to stand before the first, and every suite to be kept for them.
 */
export const createJunitForm: CreateReportForm = ({ name, suiteOf }) => ({
  start: `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${name}">\n`,
  formatFile: (file) => formatSuite(file.path, suiteOf(file)),
  between: '',
  formatEnd: ({ failures }) => `${failures.length === 0 ? '' : formatFailures(name, failures)}</testsuites>\n`,
});

function formatSuite(name: string, { cases, output }: ReportSuite): string {
  const failures = cases.filter(({ failure }) => failure !== null).length;
  const skipped = cases.filter((each) => each.skipped !== null).length;
  return formatElement(
    1,
    `testsuite name="${escapeXml(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`,
    [...cases.map(formatCase), formatOutput(2, output)],
  );
}

function formatCase({ group, name, elapsed, failure, skipped, output }: ReportCase): string {
  const time = elapsed === null ? '' : ` time="${(elapsed / 1000).toFixed(3)}"`;
  return formatElement(2, `testcase classname="${escapeXml(group)}" name="${escapeXml(name)}"${time}`, [
    failure === null ? '' : formatFailure(failure),
    skipped === null ? '' : formatElement(3, `skipped message="${escapeXml(skipped)}"`),
    formatOutput(3, output),
  ]);
}

/** Readers take the first failure of a case alone: there is one, which says all. */
function formatFailure({ type, message, lines }: CaseFailure): string {
  const start = `failure type="${escapeXml(type)}" message="${escapeXml(message)}"`;
  return lines.length === 0 ? formatElement(3, start) : `${indent(3)}<${start}>${formatLines(lines)}</failure>\n`;
}

function formatOutput(depth: number, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${indent(depth)}<system-out>${formatLines(lines)}</system-out>\n`;
}

/** What could not be done is an error: nothing is known of what was asked for. */
function formatFailures(name: string, failures: readonly string[]): string {
  const cases = failures.map((failure) =>
    formatElement(2, `testcase classname="${name}" name="${escapeXml(failure)}"`, [
      formatElement(3, `error type="failed" message="${escapeXml(failure)}"`),
    ]),
  );
  return formatElement(1, `testsuite name="${name}" tests="${cases.length}" failures="0" errors="${cases.length}" skipped="0"`, cases);
}

function formatElement(depth: number, start: string, children: readonly string[] = []): string {
  const content = children.join('');
  const [name] = start.split(' ');
  return content === '' ? `${indent(depth)}<${start}/>\n` : `${indent(depth)}<${start}>\n${content}${indent(depth)}</${name}>\n`;
}

function formatLines(lines: readonly string[]): string {
  return lines.map(escapeXml).join('\n');
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}
