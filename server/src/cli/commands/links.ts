import { type CheckedFinding, type CheckOptions, checkSubmission, decodeText, type Language, type ProfileCatalog } from '../../core';
import { findLinks, type SubmissionLinks } from '../../core/analysis/find-links';
import { isFindingOf } from '../../core/findings/finding';
import type { Verdict } from '../../core/links/verdict';
import { createLinksGithub } from '../../core/output/report/links/github';
import { createLinksJson } from '../../core/output/report/links/json';
import { createLinksJunit } from '../../core/output/report/links/junit';
import type { LinksOfFile, ReportedLink } from '../../core/output/report/links/link-report';
import { createLinksText } from '../../core/output/report/links/text';
import { linkElementNotFound } from '../../core/rules/link/element-not-found';
import { assessLinks, type LinkKnowledge } from '../../core/submission/links/assess';
import type { ExcludedAddress } from '../../core/submission/links/exclusion';
import type { CivilDate } from '../../core/thai/date';
import { systemClock } from '../../platform/system-clock';
import { checkLinks } from '../check-links';
import type { Command } from '../command';
import { CommandFailure } from '../failure';
import { findFiles } from '../find-files';
import { linkFlags, readLinkOptions } from '../link-options';
import { exitCodes } from '../output';
import { commonFlags, profileFlags, readBytes, readCatalog, readChoice, readToday } from '../shared-options';
import { cliTexts } from '../texts';

const formats = ['text', 'json', 'junit', 'github'] as const;

/** `oit links`: opens the links of files and folders, and says which are dead, moved, blocked or alive. */
export const linksCommand: Command = {
  flags: {
    format: { argument: formats.join('|') },
    ...linkFlags,
    ...profileFlags,
    today: { argument: 'DATE' },
    'no-color': {},
    ...commonFlags,
  },
  async run({ parsed, language, output, listenForEnd }) {
    const texts = cliTexts[language];
    if (parsed.positionals.length === 0) throw new CommandFailure(texts.missingPaths);
    const format = readChoice(parsed, 'format', formats, language);
    const options = readLinkOptions(parsed, language);
    const today = readToday(parsed, language);
    const catalog = await readCatalog(parsed, language);
    const found = await findFiles(parsed.positionals, language);
    const read = await readSubmissions(found.files, catalog, options.excluded, language);
    const signal = listenForEnd();
    const { knowledge, failures: linkFailures } = await checkLinks(
      read.files.map(({ source }) => source),
      { options, output, language, signal },
    );
    const failures = [...found.failures, ...read.failures, ...linkFailures];
    for (const failure of failures) output.message(failure);
    const { excluded, isOffline, readsContent } = options;
    const files = read.files.map((file): LinksOfFile => {
      const links = findReported(file.source, knowledge, today, isOffline);
      const checkOptions = { catalog, today, links: { knowledge, excluded } };
      return { ...file, links, notShown: readsContent ? findNotShown(file.text, checkOptions) : null };
    });
    const colour = output.colour && !parsed.has('no-color');
    // Of files that could not be read it is not to be said that they have no links.
    if (files.length === 0 && format === 'text') return exitCodes.failed;
    output.result(
      {
        text: () => createLinksText(files, { language, colour, now: systemClock.now() }),
        json: () => createLinksJson(files, language),
        junit: () => createLinksJunit(files, language),
        github: () => createLinksGithub(files, language),
      }[format](),
    );
    if (failures.length > 0) return exitCodes.failed;
    const hasDead = files.some(({ links }) => links.some(({ verdict }) => verdict.kind === 'dead'));
    return hasDead ? exitCodes.errorsFound : exitCodes.noErrors;
  },
};

interface ReadSubmission {
  readonly path: string;
  readonly text: string;
  readonly source: SubmissionLinks;
}

async function readSubmissions(
  paths: readonly string[],
  catalog: ProfileCatalog,
  excluded: readonly ExcludedAddress[],
  language: Language,
) {
  const files: ReadSubmission[] = [];
  const failures: string[] = [];
  for (const path of paths) {
    try {
      const { text } = decodeText(await readBytes(path, language));
      const source = findLinks(text, catalog, excluded);
      if (source) files.push({ path, text, source });
      else failures.push(cliTexts[language].noLinksReadable(path));
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      failures.push(error.message);
    }
  }
  return { files, failures };
}

const notAsked: Verdict = { kind: 'offline', evidence: { reason: 'not-kept' } };

/** Offline, what is not known from before has no verdict of its own; of a run that was ended it is left out. */
function findReported(source: SubmissionLinks, knowledge: LinkKnowledge, today: CivilDate, isOffline: boolean): ReportedLink[] {
  return assessLinks(source.links, { ...source, knowledge, today }).flatMap((link) => {
    const verdict = link.verdict ?? (isOffline ? notAsked : null);
    return verdict ? [{ ...link, verdict }] : [];
  });
}

function findNotShown(text: string, options: CheckOptions): CheckedFinding[] {
  return checkSubmission(text, options).findings.filter((finding) => isFindingOf(finding, linkElementNotFound));
}
