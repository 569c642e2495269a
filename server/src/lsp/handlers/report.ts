import type { ResponseError } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import {
  type CheckResult,
  describeHistory,
  type Language,
  type LineIndex,
  markAgency,
  type Review,
  reviewSubmission,
  summarizeSubmission,
  summarizeUnread,
} from '../../core';
import { commands, methods, type ReportParams, type ReportResult, type SelectTextCommand } from '../../protocol';
import { createFailure, runHandler, stopIfCancelled } from '../run-handler';
import { checkShownDocument, type Session } from '../session';
import { checkStored } from '../workspace/check-stored';

/** Answers the review report of submissions, open or not, as the page that the command line makes of them. */
export function handleReport(session: Session): void {
  const { connection, host, options, rounds } = session;
  const failure = createFailure('The report could not be made; the log of the language server says why.');
  connection.onRequest(methods.report, ({ uris, isInEditor }: ReportParams, token) =>
    runHandler('report', connection.console, failure, token, async (): Promise<ReportResult | ResponseError<void>> => {
      const { language } = (await options.get(uris[0] ?? '')).settings;
      // Nothing else needs it: it is loaded when the first report is made.
      const { createBook, renderAgencyPage, titleOfBook, titleOfPage } = await import('../../core/output/review-report/render-report');
      const { sha256 } = host;
      const book = createBook({ language, sha256, today: host.findToday() });
      const names = nameFiles(uris);
      for (const [index, uri] of uris.entries()) {
        const name = names[index] ?? nameFile(uri);
        stopIfCancelled(token);
        const found = await findReview(session, uri, language);
        if ('reason' in found) {
          book.addUnread(`${name}: ${found.reason}`);
          continue;
        }
        const { review, lines } = found;
        const more = {
          history: describeHistory(review, await rounds.get(uri), markAgency(review.agency, sha256), language),
          openItem: isInEditor ? linkItems(uri, review, lines) : null,
        };
        if (uris.length > 1) book.add(review, name, more);
        else {
          const html = renderAgencyPage(review, { language, sha256, ...more });
          return { html, title: titleOfPage(review, language), fileName: `${name.replace(/(?:\.oit)?\.ya?ml$/i, '')}.html` };
        }
      }
      return { html: [...book.write()].join(''), title: titleOfBook(language), fileName: 'oit-report.html' };
    }),
  );
}

function nameFile(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** Gives the name of each file by where it stands below the folder that holds them all: districts often give theirs one name. */
function nameFiles(uris: readonly string[]): string[] {
  const paths = uris.map((uri) => URI.parse(uri).path.split('/'));
  const [first = []] = paths;
  const deepest = Math.min(...paths.map(({ length }) => length - 1));
  const differing = first.slice(0, deepest).findIndex((part, at) => paths.some((path) => path[at] !== part));
  return paths.map((path) => path.slice(differing < 0 ? deepest : differing).join('/'));
}

type FoundReview = { readonly review: Review; readonly lines: LineIndex } | { readonly reason: string };

async function findReview(session: Session, uri: string, language: Language): Promise<FoundReview> {
  const checked = (await checkShownDocument(session, uri, null)) ?? (await checkAny(session, uri));
  if ('reason' in checked) return checked;
  const { result, lines } = checked;
  const review = reviewSubmission(result, language);
  return review ? { review, lines } : { reason: summarizeSubmission(result, language).problem?.message ?? '' };
}

async function checkAny(
  session: Session,
  uri: string,
): Promise<{ readonly result: CheckResult; readonly lines: LineIndex } | { reason: string }> {
  const used = await session.options.get(uri);
  await session.links.load();
  const checked = await checkStored(session, uri, used);
  return 'result' in checked ? checked : { reason: summarizeUnread(checked, used.settings.language).problem?.message ?? '' };
}

/** Leads from an item to its place in the file. */
function linkItems(uri: string, { items }: Review, lines: LineIndex): (item: string) => string {
  const spans = new Map(items.map(({ id, span }) => [id, span]));
  return (id) => {
    const given: SelectTextCommand = [uri, lines.rangeOf(spans.get(id) ?? { start: 0, end: 0 })];
    return `command:${commands.selectText}?${encodeURIComponent(JSON.stringify(given))}`;
  };
}
