import { URI, Utils } from 'vscode-uri';
import {
  type CheckResult,
  checkBytes,
  compareFile,
  formatDay,
  formatFileError,
  formatRoundsMarkdown,
  type Language,
  recordRound,
  reviewSubmission,
  roundsFileOf,
  roundTexts,
  summarizeChanges,
} from '../../core';
import { methods, type RecordReviewParams, type RecordReviewResult } from '../../protocol';
import { createFailure, runHandler } from '../run-handler';
import { checkShownDocument, type Session } from '../session';

/** Records a review round beside a submission as the command line does, and tells what has changed since the last one. */
export function handleRecordReview(session: Session): void {
  const { connection } = session;
  const failure = createFailure('The round could not be recorded; the log of the language server says why.');
  connection.onRequest(methods.recordReview, (params: RecordReviewParams, token) =>
    // What is written stays written: the answer tells of it, whether or not it is still waited for.
    runHandler<RecordReviewResult | typeof failure>('record review', connection.console, failure, null, async () => {
      if (token.isCancellationRequested) return failure;
      const { language } = (await session.options.get(params.uri)).settings;
      try {
        return await recordReview(session, params, language);
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        const file = roundsFileOf(URI.parse(params.uri).fsPath);
        return refuse(roundTexts[language].cannotWrite(file, formatFileError(code, language) ?? String(error)));
      }
    }),
  );
}

function refuse(message: string, kind: 'stray' | 'refused' = 'refused'): RecordReviewResult {
  return { kind, message, report: null };
}

async function recordReview(session: Session, { uri, startsNew }: RecordReviewParams, language: Language): Promise<RecordReviewResult> {
  const { host } = session;
  const texts = roundTexts[language];
  const address = URI.parse(uri);
  if (address.scheme !== 'file') return refuse(texts.notStored);
  const review = reviewSubmission(await checkAny(session, uri), language);
  if (!review) return refuse(texts.notReviewable);
  const result = await recordRound(review, {
    ...{ submission: address.fsPath, files: host.roundFiles, sha256: host.sha256, day: host.findToday(), startsNew },
    ...{ at: new Date(host.clock.now()).toISOString(), isDry: false },
  });
  session.rounds.clear();
  if (result.kind === 'stray') return refuse(texts.stray(result.stray, result.file), 'stray');
  const compared = compareFile(review, result.round, result.before, language);
  const { changes } = compared;
  const name = Utils.basename(URI.file(result.file));
  const recorded = texts.recorded(formatDay(result.round.day, language), name);
  const told = changes
    ? `${texts.since(formatDay(changes.since, language), changes.days)}: ${summarizeChanges(changes, language)}`
    : texts.first;
  return { kind: 'recorded', message: `${recorded} · ${told}`, report: formatRoundsMarkdown(compared, language) };
}

/** Checks a document that is shown as it is, and of any other the stored file. */
async function checkAny(session: Session, uri: string): Promise<CheckResult> {
  const { host, options, links } = session;
  const checked = await checkShownDocument(session, uri, null);
  if (checked) return checked.result;
  const { settings, catalog } = await options.get(uri);
  await links.load();
  return checkBytes(await host.readFile(URI.parse(uri).fsPath), {
    ...{ catalog, severities: settings.severities, today: host.findToday() },
    links: { knowledge: links.knowledge, excluded: settings.links.excluded },
  });
}
