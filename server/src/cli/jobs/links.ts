import {
  type AssessedLink,
  addOpenedFile,
  analyse,
  type CheckedFinding,
  type CivilDate,
  createLineIndex,
  createLinksSubject,
  decodeText,
  emptySummary,
  isFindingOf,
  isJudged,
  type Judged,
  type JudgedLink,
  type LinkChoice,
  linkElementNotFound,
  type PlacedFinding,
  type ProfileCatalog,
  type ReportedFile,
  type ReportSummary,
  settle,
  type Verdict,
} from '../../core';
import { systemClock } from '../../platform/system-clock';
import { type LinkRunContext, openLinks } from '../check-links';
import type { CheckedPath } from '../check-paths';
import type { CommandContext } from '../command';
import { createReportForm, toReportedFile } from '../create-report';
import { CommandFailure } from '../failure';
import { findFiles } from '../find-files';
import { reportFormats } from '../formats';
import { readLinkOptions } from '../link-options';
import { type ExitCode, exitCodes } from '../output';
import { readChoice } from '../read-choice';
import { writeAsPage } from '../review-page';
import { readBytes, readCatalog, readToday } from '../shared-options';
import { cliTexts } from '../texts';
import { writeReport } from '../write-report';

/** `oit links`: opens the links of files and folders, and says which are dead, moved, blocked or alive. */
export async function links({ parsed, language, output, listenForEnd }: CommandContext): Promise<ExitCode> {
  const texts = cliTexts[language];
  if (parsed.positionals.length === 0) throw new CommandFailure(texts.missingPaths);
  const format = readChoice(parsed, 'format', reportFormats, language);
  const options = readLinkOptions(parsed, language);
  const today = readToday(parsed, language);
  const catalog = await readCatalog(parsed, language);
  const signal = listenForEnd();
  const found = await findFiles(parsed.positionals, language);

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
    return summary.links.verdicts.dead === undefined ? exitCodes.noErrors : exitCodes.errorsFound;
  };
  if (format === 'html') {
    const checks = { today, severities, catalog, withLinks: true };
    const onChecked = ({ path, result }: CheckedPath) => {
      if (result.submission) summary = addOpenedFile(summary, { links: result.links.filter(isJudged) }, null);
      else fail(texts.noLinksReadable(path));
    };
    await writeAsPage(found, { checks, context, onChecked });
    return findExitCode();
  }
  const colour = output.colour && !parsed.has('no-color');
  const subject = createLinksSubject({ language, now: systemClock.now() });
  const form = createReportForm(subject, { format, language, colour, severities });
  async function* formatFiles() {
    const sources = readSubmissions(found.files, { catalog, today }, context);
    for await (const { source, judged, links: opened } of openLinks(sources, found.files.length, context)) {
      const { text } = source.analysis.file;
      const links = findReported(opened, options.isOffline);
      const findings = options.readsContent ? findNotShown(judged) : [];
      const file = { ...toReportedFile(source.path, { text, findings, ...unasked }), links };
      summary = addOpenedFile(summary, file, options.readsContent ? placeFindings(file) : null);
      yield form.formatFile(file);
    }
  }
  await writeReport(form, formatFiles(), () => ({ ...summary, failures, isInterrupted: signal.aborted }), output);
  return findExitCode();
}

/** Severities are those of the codes: the command has no flag for them. */
const severities = new Map<string, never>();
/** What of a file the command does not work out. */
const unasked = { silenced: [], profile: null, completeness: null, score: null };

interface ReadSubmission extends LinkChoice {
  readonly path: string;
}

async function* readSubmissions(
  paths: readonly string[],
  { catalog, today }: { readonly catalog: ProfileCatalog; readonly today: CivilDate },
  { options: { excluded }, language, fail }: LinkRunContext,
): AsyncGenerator<ReadSubmission> {
  for (const path of paths) {
    try {
      const { text } = decodeText(await readBytes(path, language));
      const analysis = analyse(text, { catalog, today, isUtf8: false });
      if (analysis.submission) yield { path, analysis, excluded };
      else fail(cliTexts[language].noLinksReadable(path));
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      fail(error.message);
    }
  }
}

const notAsked: Verdict = { kind: 'offline', evidence: { reason: 'not-kept' } };

/** Offline, what is not known from before has no verdict of its own; of a run that was ended it is left out. */
function findReported(links: readonly AssessedLink[], isOffline: boolean): JudgedLink[] {
  return links.flatMap((link) => {
    const verdict = link.verdict ?? (isOffline ? notAsked : null);
    return verdict ? [{ ...link, verdict }] : [];
  });
}

function findNotShown(judged: Judged): CheckedFinding[] {
  return settle(judged, new Map()).findings.filter((finding) => isFindingOf(finding, linkElementNotFound));
}

/** They stand behind all files: few, and of checks that read contents only. */
function placeFindings({ path, text, findings }: ReportedFile): PlacedFinding[] {
  const lines = createLineIndex(text);
  return findings.map((finding) => ({ path, finding, range: lines.rangeOf(finding.span) }));
}
