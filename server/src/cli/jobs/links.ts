import {
  type AssessedLink,
  addLinks,
  analyse,
  type CheckedFinding,
  type CivilDate,
  createLinksGithubForm,
  createLinksJsonForm,
  createLinksJunitForm,
  createLinksTextForm,
  decodeText,
  emptyLinksSummary,
  isFindingOf,
  type Judged,
  type JudgedLink,
  type Language,
  type LinkChoice,
  type LinksOfFile,
  type LinksReportForm,
  linkElementNotFound,
  type ProfileCatalog,
  settle,
  type Verdict,
} from '../../core';
import { systemClock } from '../../platform/system-clock';
import { type LinkRunContext, openLinks } from '../check-links';
import type { CommandContext } from '../command';
import { CommandFailure } from '../failure';
import { findFiles } from '../find-files';
import { type LinkReportFormat, linkFormats } from '../formats';
import { readLinkOptions } from '../link-options';
import { type ExitCode, exitCodes } from '../output';
import { readChoice } from '../read-choice';
import { readBytes, readCatalog, readToday } from '../shared-options';
import { cliTexts } from '../texts';
import { writeReport } from '../write-report';

/** `oit links`: opens the links of files and folders, and says which are dead, moved, blocked or alive. */
export async function links({ parsed, language, output, listenForEnd }: CommandContext): Promise<ExitCode> {
  const texts = cliTexts[language];
  if (parsed.positionals.length === 0) throw new CommandFailure(texts.missingPaths);
  const format = readChoice(parsed, 'format', linkFormats, language);
  const options = readLinkOptions(parsed, language);
  const today = readToday(parsed, language);
  const catalog = await readCatalog(parsed, language);
  const signal = listenForEnd();
  const found = await findFiles(parsed.positionals, language);

  const form = createForm(format, language, output.colour && !parsed.has('no-color'));
  let summary = emptyLinksSummary;
  let hasFailed = false;
  const fail = (failure: string) => {
    hasFailed = true;
    output.message(failure);
  };
  found.failures.forEach(fail);
  const context: LinkRunContext = { options, output, language, signal, fail };
  async function* formatFiles() {
    const sources = readSubmissions(found.files, { catalog, today }, context);
    for await (const { source, judged, links: opened } of openLinks(sources, found.files.length, context)) {
      const links = findReported(opened, options.isOffline);
      const notShown = options.readsContent ? findNotShown(judged) : null;
      summary = addLinks(summary, links);
      yield form.formatFile({ path: source.path, text: source.analysis.file.text, links, notShown } satisfies LinksOfFile);
    }
  }
  // Of files that could not be read it is not to be said that they have no links.
  const isUnsaid = () => summary.files === 0 && format === 'text';
  await writeReport(form, formatFiles(), () => (isUnsaid() ? null : { ...summary, isInterrupted: signal.aborted }), output);
  if (hasFailed) return exitCodes.failed;
  return summary.verdicts.dead === undefined ? exitCodes.noErrors : exitCodes.errorsFound;
}

function createForm(format: LinkReportFormat, language: Language, colour: boolean): LinksReportForm {
  switch (format) {
    case 'text':
      return createLinksTextForm({ language, colour, now: systemClock.now() });
    case 'json':
      return createLinksJsonForm(language);
    case 'junit':
      return createLinksJunitForm(language);
    case 'github':
      return createLinksGithubForm(language);
  }
}

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
