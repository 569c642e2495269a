import { URI, Utils } from 'vscode-uri';
import { countDays, daysSinceClosing, formatDay, readRounds, reviewSubmission, roundsFileOf, roundTexts, selectRounds } from '../../core';
import { methods, type ReviewDueParams, type ReviewDueResult } from '../../protocol';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

const notDue: ReviewDueResult = { message: null };

/** Answers whether the next review round of an open submission is due: only where there are rounds, and answers are still taken. */
export function handleReviewDue(session: Session): void {
  const { connection } = session;
  connection.onRequest(methods.reviewDue, ({ uri }: ReviewDueParams, token) =>
    runHandler('review due', connection.console, notDue, token, async (): Promise<ReviewDueResult> => {
      const { settings } = await session.options.get(uri);
      const address = URI.parse(uri);
      if (settings.reviewDays === 0 || address.scheme !== 'file') return notDue;
      const bytes = await session.host.roundFiles.read(roundsFileOf(address.fsPath));
      const checked = bytes && (await checkOpenDocument(session, uri, token));
      const review = checked && reviewSubmission(checked.result, settings.language);
      if (!bytes || !review?.today || daysSinceClosing(review.deadlines) !== null) return notDue;
      const last = selectRounds(readRounds(bytes), review).rounds.at(-1);
      const days = last ? countDays(last.day, review.today) : 0;
      if (!last || days < settings.reviewDays) return notDue;
      return { message: roundTexts[settings.language].reminder(Utils.basename(address), formatDay(last.day, settings.language), days) };
    }),
  );
}
