import { checkBytes, countFindings, decodeText, type Language, type OwnProfileReading, type ProfileCatalog } from '../../core';
import { findLinks } from '../../core/analysis/find-links';
import { type CheckedFile, toCheckedFile } from '../../core/output/report/checked-file';
import { createJsonReport } from '../../core/output/report/json';
import { createTextReport } from '../../core/output/report/text';
import type { ParsedArguments } from '../arguments';
import { type CheckedLinks, checkLinks, type LinkCheckContext } from '../check-links';
import type { Command } from '../command';
import { CommandFailure } from '../failure';
import { findFiles } from '../find-files';
import { linkFlags, readLinkOptions } from '../link-options';
import { type ExitCode, exitCodes } from '../output';
import { checkFlags, commonFlags, readBytes, readCatalog, readChoice, readSeverities, readToday } from '../shared-options';
import { cliTexts } from '../texts';

/** `oit check`: findings, completeness and projected score of files and folders. */
export const checkCommand: Command = {
  flags: { ...checkFlags, format: { argument: 'text|json' }, links: {}, ...linkFlags, 'no-color': {}, ...commonFlags },
  async run({ parsed, language, output, listenForEnd }) {
    if (parsed.positionals.length === 0) throw new CommandFailure(cliTexts[language].missingPaths);
    const format = readChoice(parsed, 'format', ['text', 'json'], language);
    const today = readToday(parsed, language);
    refuseLinkFlags(parsed, language);
    const linkOptions = readLinkOptions(parsed, language);
    const severities = readSeverities(parsed, language);
    const catalog = await readCatalog(parsed, language);
    const found = await findFiles(parsed.positionals, language);
    const read = await readFiles(found.files, language);
    const opened = parsed.has('links')
      ? await openLinks(read.files, catalog, { options: linkOptions, output, language, signal: listenForEnd() })
      : null;
    const links = opened && { knowledge: opened.knowledge, excluded: linkOptions.excluded };
    const options = { catalog, severities, today, ...(links && { links }) };
    const checked = read.files.map(({ path, bytes }) => toCheckedFile(path, checkBytes(bytes, options)));
    const failures = [...found.failures, ...read.failures, ...(opened?.failures ?? [])];
    for (const failure of failures) output.message(failure);
    const files = [...catalog.own.flatMap(toCheckedProfile), ...checked];
    const colour = output.colour && !parsed.has('no-color');
    output.result(
      format === 'json' ? createJsonReport(files, language) : createTextReport(files, { language, colour, withLinks: links !== null }),
    );
    return failures.length > 0 ? exitCodes.failed : exitCodeOf(files);
  },
};

interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function readFiles(paths: readonly string[], language: Language) {
  const files: ReadFile[] = [];
  const failures: string[] = [];
  for (const path of paths) {
    try {
      files.push({ path, bytes: await readBytes(path, language) });
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      failures.push(error.message);
    }
  }
  return { files, failures };
}

/** A file that cannot be read as a submission has no links; the check says why. */
async function openLinks(files: readonly ReadFile[], catalog: ProfileCatalog, context: LinkCheckContext): Promise<CheckedLinks> {
  const { excluded } = context.options;
  const submissions = files.flatMap(({ bytes }) => findLinks(decodeText(bytes).text, catalog, excluded) ?? []);
  return checkLinks(submissions, context);
}

/** Flags that say how links are opened mean nothing where none is. */
function refuseLinkFlags(parsed: ParsedArguments, language: Language): void {
  const flag = Object.keys(linkFlags).find((name) => parsed.has(name));
  if (flag !== undefined && !parsed.has('links')) throw new CommandFailure(cliTexts[language].needsLinks(`--${flag}`));
}

/** An own profile with faults stands in the report as a file of its own. */
function toCheckedProfile({ file, text, findings }: OwnProfileReading): CheckedFile[] {
  if (findings.length === 0) return [];
  const settled = findings.map((finding) => ({ ...finding, severity: finding.severity ?? ('error' as const) }));
  return [
    {
      path: file,
      result: { text, findings: settled, counts: countFindings(settled), silenced: [], profile: null, completeness: null, score: null },
    },
  ];
}

function exitCodeOf(files: readonly CheckedFile[]): ExitCode {
  const hasErrors = files.some(({ result }) => result.counts.errors > 0);
  return hasErrors ? exitCodes.errorsFound : exitCodes.noErrors;
}
