import {
  type CheckResult,
  type CivilDate,
  compareFile,
  createRoundsJsonForm,
  createRoundsTextForm,
  type Language,
  type ProfileCatalog,
  type RecordResult,
  type Review,
  type ReviewedFile,
  type RoundsReportForm,
  recordRound,
  reviewSubmission,
  roundsFileOf,
  roundTexts,
  type Severity,
} from '../../core';
import { roundFiles } from '../../platform/round-files';
import { sha256 } from '../../platform/sha256';
import { systemClock } from '../../platform/system-clock';
import { checkPaths } from '../check-paths';
import type { CommandContext } from '../command';
import { describeError } from '../describe-error';
import { CommandFailure } from '../failure';
import { findFiles } from '../find-files';
import { type RoundFormat, roundFormats } from '../formats';
import { readLinkOptions, refuseLinkFlags } from '../link-options';
import { type ExitCode, exitCodes } from '../output';
import { readChoice } from '../read-choice';
import { readCatalog, readSeverities, readToday } from '../shared-options';
import { cliTexts } from '../texts';

/** `oit review`: records how submissions stand, and says what has changed since the last round. */
export async function review({ parsed, language, output, listenForEnd }: CommandContext): Promise<ExitCode> {
  if (parsed.positionals.length === 0) throw new CommandFailure(cliTexts[language].missingPaths);
  const format = readChoice(parsed, 'format', roundFormats, language);
  const setup: ReviewSetup = {
    today: readToday(parsed, language),
    severities: readSeverities(parsed, language),
    catalog: await readCatalog(parsed, language),
    language,
    isDry: parsed.has('dry-run'),
    startsNew: parsed.has('start-new'),
  };
  refuseLinkFlags(parsed, language);
  const options = readLinkOptions(parsed, language);
  const signal = listenForEnd();
  const found = await findFiles(parsed.positionals, language);
  let hasFailed = false;
  const fail = (failure: string) => {
    hasFailed = true;
    output.message(failure);
  };
  found.failures.forEach(fail);
  const checked = checkPaths(found.files, { ...setup, withLinks: parsed.has('links') }, { options, output, language, signal, fail });
  const form = createForm(format, language, output.colour && !parsed.has('no-color'));
  let written = form.start;
  for await (const { path, result } of checked) {
    // A round of links that were not all opened would tell of changes that are none.
    if (signal.aborted) break;
    try {
      const file = await reviewFile(path, result, setup);
      await output.result(written + form.formatFile(file));
      written = form.between;
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      fail(error.message);
    }
  }
  if (written !== form.start || format === 'json') await output.result(written === form.start ? `${form.start}${form.end}` : form.end);
  return hasFailed || signal.aborted ? exitCodes.failed : exitCodes.noErrors;
}

interface ReviewSetup {
  readonly today: CivilDate;
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly catalog: ProfileCatalog;
  readonly language: Language;
  readonly isDry: boolean;
  readonly startsNew: boolean;
}

function createForm(format: RoundFormat, language: Language, colour: boolean): RoundsReportForm {
  return format === 'json' ? createRoundsJsonForm() : createRoundsTextForm({ language, colour });
}

async function reviewFile(path: string, result: CheckResult, { today, language, isDry, startsNew }: ReviewSetup): Promise<ReviewedFile> {
  const texts = roundTexts[language];
  const reviewed = reviewSubmission(result, language);
  if (!reviewed) throw new CommandFailure(`${path}: ${texts.notReviewable} (oit check ${path})`);
  const recorded = await record(reviewed, path, { today, language, isDry, startsNew });
  if (recorded.kind === 'stray') throw new CommandFailure(`${path}: ${texts.stray(recorded.stray, recorded.file)} (--start-new)`);
  const { file, round, before, isRecorded } = recorded;
  return { path, roundsFile: file, isRecorded, ...compareFile(reviewed, round, before, language) };
}

async function record(
  reviewed: Review,
  path: string,
  { today, language, isDry, startsNew }: Pick<ReviewSetup, 'today' | 'language' | 'isDry' | 'startsNew'>,
): Promise<RecordResult> {
  try {
    const at = new Date(systemClock.now()).toISOString();
    return await recordRound(reviewed, { submission: path, files: roundFiles, sha256, day: today, at, isDry, startsNew });
  } catch (error) {
    throw new CommandFailure(roundTexts[language].cannotWrite(roundsFileOf(path), describeError(error, language)));
  }
}
