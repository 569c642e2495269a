import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import {
  type CheckResult,
  describeHistory,
  formatFinding,
  interfaceTexts,
  type Language,
  markAgency,
  type Review,
  type ReviewHistory,
  readRounds,
  reviewSubmission,
  roundsFileOf,
  showSafely,
} from '../../core';
import { isFolder, isSameFile } from '../../platform/files';
import { roundFiles } from '../../platform/round-files';
import { sha256 } from '../../platform/sha256';
import type { LinkRunContext } from '../check-links';
import { checkPaths, type PathChecks } from '../check-paths';
import type { CommandContext } from '../command';
import { describeError } from '../describe-error';
import { CommandFailure } from '../failure';
import { findFiles } from '../find-files';
import { readLinkOptions, refuseLinkFlags } from '../link-options';
import { type ExitCode, exitCodes } from '../output';
import { reviewReportTexts } from '../review-report-texts';
import { readCatalog, readSeverities, readToday } from '../shared-options';
import { cliTexts } from '../texts';
import { agreeToOverwrite, type WriteOptions, writeOutput } from '../write-output';

/** `oit report`: the review of submissions as pages; 0: written, whatever was found. */
export async function writeReviewReport(context: CommandContext): Promise<ExitCode> {
  const { parsed, language, output, listenForEnd } = context;
  if (parsed.positionals.length === 0) throw new CommandFailure(cliTexts[language].missingPaths);
  const target = parsed.value('output');
  if (target === null) throw new CommandFailure(cliTexts[language].missingFlag('-o', 'FILE.html'));
  refuseLinkFlags(parsed, language);
  const run: ReviewRun = {
    context,
    checks: {
      today: readToday(parsed, language),
      severities: readSeverities(parsed, language),
      catalog: await readCatalog(parsed, language),
      withLinks: parsed.has('links'),
    },
    signal: listenForEnd(),
  };
  const faulty = run.checks.catalog.own.find(({ findings }) => findings.length > 0);
  if (faulty) throw new CommandFailure(cliTexts[language].badProfile(faulty.file));
  const { files, failures } = await findFiles(parsed.positionals, language);
  if (files.length === 0) throw new CommandFailure(failures.join('\n'));
  for (const failure of failures) output.message(failure);
  const writing = { language, canForce: true, ask: output.ask, overwrite: parsed.has('force') };
  const isIntoFolder = /[\\/]$/.test(target) || (await isFolder(target));
  await (isIntoFolder ? writeFolder : writePage)(target, { files, failures }, run, writing);
  return exitCodes.noErrors;
}

interface ReviewRun {
  readonly context: CommandContext;
  readonly checks: PathChecks;
  readonly signal: AbortSignal;
}

interface Sources {
  readonly files: readonly string[];
  /** Why other paths could not be read. */
  readonly failures: readonly string[];
}

/** One page: of one submission, or of several behind their overview. */
async function writePage(target: string, { files, failures }: Sources, run: ReviewRun, writing: WriteOptions): Promise<void> {
  const { language, output } = run.context;
  for (const file of files)
    if (path.resolve(file) === path.resolve(target) || (await isSameFile(file, target)))
      throw new CommandFailure(cliTexts[language].outputIsSource);
  const overwrite = await agreeToOverwrite([target], writing);
  const { createBook, renderAgencyPage } = await loadReport();
  const book = createBook({ language, sha256, today: run.checks.today });
  const isAlone = files.length === 1 && failures.length === 0;
  let page: string | null = null;
  let unread = failures.length;
  failures.forEach(book.addUnread);
  for await (const reviewed of reviewFiles(files, run)) {
    if ('failure' in reviewed) {
      unread++;
      book.addUnread(reviewed.failure);
    } else if (isAlone) page = renderAgencyPage(reviewed.review, { language, sha256, history: reviewed.history });
    else book.add(reviewed.review, reviewed.path, { history: reviewed.history });
  }
  const parts = page === null ? book.write() : [page];
  await writeOutput(target, Buffer.concat([...parts].map((part) => Buffer.from(part))), { ...writing, overwrite });
  const count = files.length + failures.length - unread;
  output.result(`${reviewReportTexts[language].written(showSafely(target), count, unread).join('\n')}\n`);
}

/** A page a submission, and one with the overview of all; of each review no more is kept than the overview shows. */
async function writeFolder(target: string, { files, failures }: Sources, run: ReviewRun, writing: WriteOptions): Promise<void> {
  const { language, output } = run.context;
  const { createBook, namePage, renderAgencyPage } = await loadReport();
  const index = path.join(target, 'index.html');
  const nameOf = (file: string) => namePage(path.relative(path.resolve(target), path.resolve(file)).split(path.sep).join('/'), sha256);
  const overwrite = await agreeToOverwrite([index, ...files.map((file) => path.join(target, nameOf(file)))], writing);
  await makeFolder(target, language);
  const book = createBook({ language, sha256, today: run.checks.today });
  let unread = failures.length;
  failures.forEach(book.addUnread);
  for await (const reviewed of reviewFiles(files, run)) {
    if ('failure' in reviewed) {
      unread++;
      book.addUnread(reviewed.failure);
      continue;
    }
    const name = nameOf(reviewed.path);
    const page = renderAgencyPage(reviewed.review, { language, sha256, overview: 'index.html', history: reviewed.history });
    await writeOutput(path.join(target, name), Buffer.from(page), { ...writing, overwrite });
    book.addPage(reviewed.review, reviewed.path, encodeURIComponent(name));
  }
  await writeOutput(index, Buffer.from([...book.write()].join('')), { ...writing, overwrite });
  const count = files.length + failures.length - unread;
  output.result(`${reviewReportTexts[language].folderWritten(showSafely(index), count, unread).join('\n')}\n`);
}

/** Nothing else needs it: it is loaded when the first report is written. */
function loadReport() {
  return import('../../core/output/review-report/render-report');
}

async function makeFolder(folder: string, language: Language): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CommandFailure(cliTexts[language].cannotWrite(folder, describeError(error, language)));
  }
}

type ReviewedFile =
  | { readonly path: string; readonly review: Review; readonly history: ReviewHistory | null }
  | { readonly failure: string };

/** Gives the review of each file, or why there is none, which is said too. Ended before the last, it fails: half a report would mislead. */
async function* reviewFiles(files: readonly string[], run: ReviewRun): AsyncGenerator<ReviewedFile> {
  const { checks, signal, context } = run;
  const { parsed, language, output } = context;
  const texts = reviewReportTexts[language];
  const links: LinkRunContext = { options: readLinkOptions(parsed, language), output, language, signal, fail: output.message };
  const failures: string[] = [];
  const fail = (failure: string) => {
    failures.push(failure);
    output.message(failure);
  };
  const takeFailures = () => failures.splice(0).map((failure) => ({ failure }));
  let done = 0;
  for await (const { path: file, result } of checkPaths(files, checks, links, fail)) {
    if (signal.aborted) break;
    done++;
    const review = reviewSubmission(result, language);
    if (!review) fail(texts.cannotReview(file, describeObstacle(result, language)));
    yield* takeFailures();
    if (review) yield { path: file, review, history: await readHistory(file, review, context) };
  }
  if (signal.aborted) throw new CommandFailure(texts.interrupted(done, files.length));
  yield* takeFailures();
}

/** Gives what the rounds beside a submission say. A report without them is whole: why they cannot be read is said. */
async function readHistory(file: string, review: Review, { language, output }: CommandContext): Promise<ReviewHistory | null> {
  const roundsFile = roundsFileOf(file);
  try {
    const bytes = await roundFiles.read(roundsFile);
    return bytes && describeHistory(review, readRounds(bytes), markAgency(review.agency, sha256), language);
  } catch (error) {
    output.message(cliTexts[language].cannotRead(roundsFile, describeError(error, language)));
    return null;
  }
}

/** Gives what stands in the way of a review. */
function describeObstacle({ findings }: CheckResult, language: Language): string {
  const error = findings.find(({ severity }) => severity === 'error');
  return error ? formatFinding(error, language) : interfaceTexts(language).cannotBeRead;
}
