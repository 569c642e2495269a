import { type CheckOptions, checkBytes, type Language, type OwnProfileReading } from '../../core';
import type { CheckedFile } from '../../core/report/checked-file';
import { createJsonReport } from '../../core/report/json';
import { createTextReport } from '../../core/report/text';
import type { Command } from '../command';
import { CommandFailure } from '../failure';
import { findFiles } from '../find-files';
import { type ExitCode, exitCodes } from '../output';
import { checkFlags, checkToday, commonFlags, readBytes, readCatalog, readChoice, readSeverities } from '../shared-options';
import { cliTexts } from '../texts';

/** `oit check`: findings, completeness and projected score of files and folders. */
export const checkCommand: Command = {
  flags: { ...checkFlags, format: { argument: 'text|json' }, 'no-color': {}, ...commonFlags },
  async run({ parsed, language, output }) {
    if (parsed.positionals.length === 0) throw new CommandFailure(cliTexts[language].missingPaths);
    const format = readChoice(parsed, 'format', ['text', 'json'], language);
    checkToday(parsed, language);
    const severities = readSeverities(parsed, language);
    const catalog = await readCatalog(parsed, language);
    const found = await findFiles(parsed.positionals, language);
    const checked = await checkFiles(found.files, { catalog, severities }, language);
    const failures = [...found.failures, ...checked.failures];
    for (const failure of failures) output.message(failure);
    const files = [...catalog.own.flatMap(toCheckedProfile), ...checked.files];
    const colour = output.colour && !parsed.has('no-color');
    output.result(format === 'json' ? createJsonReport(files, language) : createTextReport(files, { language, colour }));
    return failures.length > 0 ? exitCodes.failed : exitCodeOf(files);
  },
};

async function checkFiles(paths: readonly string[], options: CheckOptions, language: Language) {
  const files: CheckedFile[] = [];
  const failures: string[] = [];
  for (const file of paths) {
    try {
      files.push({ path: file, result: checkBytes(await readBytes(file, language), options) });
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      failures.push(error.message);
    }
  }
  return { files, failures };
}

/** An own profile with faults stands in the report as a file of its own. */
function toCheckedProfile({ file, text, findings }: OwnProfileReading): CheckedFile[] {
  if (findings.length === 0) return [];
  const settled = findings.map((finding) => ({ ...finding, severity: finding.severity ?? ('error' as const) }));
  return [{ path: file, result: { text, findings: settled, profile: null, completeness: null, score: null } }];
}

function exitCodeOf(files: readonly CheckedFile[]): ExitCode {
  const hasErrors = files.some(({ result }) => result.findings.some(({ severity }) => severity === 'error'));
  return hasErrors ? exitCodes.errorsFound : exitCodes.noErrors;
}
