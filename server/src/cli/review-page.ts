import { sha256 } from '../platform/sha256';
import { type ReviewRun, reviewFiles } from './review-files';

/** Paths that were given to a command. */
export interface Sources {
  readonly files: readonly string[];
  /** Why other paths could not be read. */
  readonly failures: readonly string[];
}

/** The page of a review. */
export interface ReviewPage {
  /** What it consists of, in its order. */
  readonly parts: Iterable<string>;
  /** How many of the paths are named in it with a reason only. */
  readonly unread: number;
}

/** Makes the page of one submission, or of several behind their overview. */
export async function renderPage({ files, failures }: Sources, run: ReviewRun): Promise<ReviewPage> {
  const { language } = run.context;
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
  return { parts: page === null ? book.write() : [page], unread };
}

/** Writes the page of paths as the result of a command. */
export async function writeAsPage(sources: Sources, run: ReviewRun): Promise<void> {
  const { parts } = await renderPage(sources, run);
  for (const part of parts) if (!(await run.context.output.result(part))) return;
}

/** Nothing else needs it: it is loaded when the first report is written. */
export function loadReport() {
  return import('../core/output/review-report/render-report');
}
