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
} from '../core';
import { roundFiles } from '../platform/round-files';
import { sha256 } from '../platform/sha256';
import type { LinkRunContext } from './check-links';
import { type CheckedPath, checkPaths, type PathChecks } from './check-paths';
import { describeError } from './describe-error';
import { CommandFailure } from './failure';
import { reviewReportTexts } from './review-report-texts';
import { cliTexts } from './texts';

/** What the review of files depends on. */
export interface ReviewRun {
  readonly checks: PathChecks;
  /** Its `fail` is told of what could not be read; of a file that was read, and of which there is no review, only the user is. */
  readonly context: LinkRunContext;
  /** Called for each file that was checked, whether there is a review of it or not. */
  readonly onChecked?: (file: CheckedPath) => void;
}

/** The review of a file, or why there is none. */
export type ReviewedFile =
  | { readonly path: string; readonly review: Review; readonly history: ReviewHistory | null }
  | { readonly failure: string };

/** Gives the review of each file, or why there is none, which is said too. Ended before the last, it fails: half a report would mislead. */
export async function* reviewFiles(files: readonly string[], { checks, context, onChecked }: ReviewRun): AsyncGenerator<ReviewedFile> {
  const { language, output, signal } = context;
  const texts = reviewReportTexts[language];
  const failures: string[] = [];
  const failFile = (failure: string) => {
    failures.push(failure);
    context.fail(failure);
  };
  const takeFailures = () => failures.splice(0).map((failure) => ({ failure }));
  let done = 0;
  for await (const checked of checkPaths(files, checks, context, failFile)) {
    if (signal.aborted) break;
    done++;
    onChecked?.(checked);
    const { path, result } = checked;
    const review = reviewSubmission(result, language);
    yield* takeFailures();
    if (review) {
      yield { path, review, history: await readHistory(path, review, context) };
      continue;
    }
    const failure = texts.cannotReview(path, describeObstacle(result, language));
    output.message(failure);
    yield { failure };
  }
  if (signal.aborted) throw new CommandFailure(texts.interrupted(done, files.length));
  yield* takeFailures();
}

/** Gives what the rounds beside a submission say. A report without them is whole: why they cannot be read is said. */
async function readHistory(file: string, review: Review, { language, output }: LinkRunContext): Promise<ReviewHistory | null> {
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
