import {
  addFile,
  countFile,
  emptySummary,
  type OwnProfileReading,
  type ProfileCatalog,
  type ReportedFile,
  type ReportSummary,
  settle,
} from '../../core';
import { type CheckSetup, createCheckForm, type FileReport, reportFile } from '../check-file';
import { checkFiles } from '../check-files';
import { type LinkRunContext, openLinks } from '../check-links';
import type { CheckedPath } from '../check-paths';
import type { CommandContext } from '../command';
import { toReportedFile } from '../create-report';
import { CommandFailure } from '../failure';
import { findFiles } from '../find-files';
import { reportFormats } from '../formats';
import { readLinkOptions, refuseLinkFlags } from '../link-options';
import { type ExitCode, exitCodes } from '../output';
import { readChoice } from '../read-choice';
import { readWithLinks } from '../read-with-links';
import { writeAsPage } from '../review-page';
import { readCatalog, readSeverities, readToday } from '../shared-options';
import { cliTexts } from '../texts';
import { writeReport } from '../write-report';

/** `oit check`: findings, completeness and projected score of files and folders. */
export async function check({ parsed, language, output, listenForEnd }: CommandContext): Promise<ExitCode> {
  if (parsed.positionals.length === 0) throw new CommandFailure(cliTexts[language].missingPaths);
  const format = readChoice(parsed, 'format', reportFormats, language);
  const today = readToday(parsed, language);
  refuseLinkFlags(parsed, language);
  const options = readLinkOptions(parsed, language);
  const severities = readSeverities(parsed, language);
  const catalog = await readCatalog(parsed, language);
  const own = catalog.own.map(({ file, text }) => ({ file, text }));
  const withLinks = parsed.has('links');
  const signal = listenForEnd();
  const found = await findFiles(parsed.positionals, language);

  const faultyProfiles = catalog.own.flatMap(reportProfile);
  let summary: ReportSummary = emptySummary;
  const failures: string[] = [];
  const fail = (failure: string) => {
    failures.push(failure);
    output.message(failure);
  };
  found.failures.forEach(fail);
  const context: LinkRunContext = { options, output, language, signal, fail };
  const findExitCode = () => {
    if (failures.length > 0) return exitCodes.failed;
    return summary.counts.errors > 0 ? exitCodes.errorsFound : exitCodes.noErrors;
  };
  if (format === 'html') {
    const checks = { today, severities, catalog, withLinks };
    for (const profile of faultyProfiles) summary = addFile(summary, countFile(profile));
    const onChecked = ({ result }: CheckedPath) => {
      summary = addFile(summary, countFile(result));
    };
    const unread = [...found.failures, ...faultyProfiles.map(({ path }) => cliTexts[language].badProfile(path))];
    await writeAsPage({ files: found.files, failures: unread }, { checks, context, onChecked });
    return findExitCode();
  }
  const setup: CheckSetup = { own, severities, today, format, language, colour: output.colour && !parsed.has('no-color'), withLinks };
  const form = createCheckForm(setup);
  async function* reportFiles(): AsyncGenerator<FileReport> {
    for (const profile of faultyProfiles) yield reportFile(profile, form);
    yield* withLinks ? checkWithLinks(found.files, catalog, setup, context) : checkFiles(found.files, setup);
  }
  async function* takeReports() {
    for await (const report of reportFiles()) {
      if ('failure' in report) fail(report.failure);
      else {
        summary = addFile(summary, report);
        yield report.formatted;
      }
      // Of links the run itself ends, with what it has.
      if (signal.aborted && !withLinks)
        return fail(cliTexts[language].interrupted(summary.files, faultyProfiles.length + found.files.length));
    }
  }
  await writeReport(form, takeReports(), () => ({ ...summary, failures, isInterrupted: signal.aborted }), output);
  return findExitCode();
}

async function* checkWithLinks(
  paths: readonly string[],
  catalog: ProfileCatalog,
  setup: CheckSetup,
  context: LinkRunContext,
): AsyncGenerator<FileReport> {
  const form = createCheckForm(setup);
  const sources = readWithLinks(paths, { catalog, today: setup.today }, context);
  for await (const { source, judged } of openLinks(sources, paths.length, context))
    yield reportFile(toReportedFile(source.path, settle(judged, setup.severities)), form);
}

/** An own profile with faults stands in the report as a file of its own. */
function reportProfile({ file, text, findings }: OwnProfileReading): ReportedFile[] {
  if (findings.length === 0) return [];
  const settled = findings.map((finding) => ({ ...finding, severity: finding.severity ?? ('error' as const) }));
  return [toReportedFile(file, { text, findings: settled, silenced: [], profile: null, completeness: null, score: null })];
}
