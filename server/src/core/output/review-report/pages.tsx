import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../ground/language';
import type { Sha256 } from '../../links/ports';
import type { Review } from '../../review/review';
import type { CivilDate } from '../../thai/date';
import { AgencyContents, AgencyHead, AgencyParts } from './agency/agency';
import { writeDocument } from './document';
import type { ReviewHistory } from './history';
import { Overview, OverviewContents } from './overview/overview';
import { type ReviewSummary, summarizeReview } from './overview/summary';
import { makeShowable } from './showable';
import { reviewReportTexts } from './texts';
import { createView, nameAgency, showDay, type View } from './view';

export interface PageOptions {
  readonly language: Language;
  readonly sha256: Sha256;
}

export interface AgencyPageOptions extends PageOptions {
  /** Gives where the id of an item leads in the editor. */
  readonly openItem?: View['openItem'];
  /** What its recorded rounds say. */
  readonly history?: ReviewHistory | null;
  /** The page with the overview of all agencies. */
  readonly overview?: string;
}

/** Gives the page of one submission. */
export function renderAgencyPage(given: Review, { language, sha256, openItem, overview, ...options }: AgencyPageOptions): string {
  const review = makeShowable(given);
  const history = makeShowable(options.history ?? null);
  const view = createView(language, { openItem: openItem ?? null });
  const document = writeDocument({
    ...{ view, sha256, sorts: false, title: titleOfPage(review, language) },
    head: (
      <>
        {overview === undefined ? null : (
          <p class="back">
            <a href={overview}>{view.texts.backToOverview}</a>
          </p>
        )}
        <AgencyHead review={review} view={view} level={1} />
      </>
    ),
    contents: <AgencyContents review={review} view={view} history={history} />,
    parts: [renderToString(<AgencyParts review={review} view={view} history={history} />)],
  });
  return [...document].join('');
}

/** Gives the title of the page of one submission. */
export function titleOfPage({ agency, fiscalYear }: Pick<Review, 'agency' | 'fiscalYear'>, language: Language): string {
  return makeShowable(`${nameAgency(agency, { language })} ${fiscalYear} – ${reviewReportTexts[language].report}`);
}

/** Gives the title of the page of several. */
export function titleOfBook(language: Language): string {
  return reviewReportTexts[language].book;
}

export interface BookOptions extends PageOptions {
  /** The day on which it is made. */
  readonly today: CivilDate;
}

/** Several submissions, of which no more is kept than their pages show. */
export interface ReviewBook {
  /** Adds a submission whose part stands in the same page. */
  add(review: Review, file: string, more?: Pick<AgencyPageOptions, 'history' | 'openItem'>): void;
  /** Adds a submission whose report is a page of its own. */
  addPage(review: Review, file: string, page: string): void;
  /** Adds why there is no review of a file. */
  addUnread(reason: string): void;
}

interface Contents {
  readonly summaries: ReviewSummary[];
  readonly unread: string[];
  /** The parts of submissions in the same page, as they are written. */
  readonly sections: string[];
}

/** Begins a report of several submissions. `write` gives its page, piece by piece. */
export function createBook(options: BookOptions): ReviewBook & { write(): Iterable<string> } {
  const contents: Contents = { summaries: [], unread: [], sections: [] };
  const keep = (review: Review, href: string, file: string) =>
    // Through JSON, so that no text holds on to the file that it was cut from.
    contents.summaries.push(JSON.parse(JSON.stringify(summarizeReview(review, href, makeShowable(file)))) as ReviewSummary);
  return {
    add: (given, file, { history = null, openItem = null } = {}) => {
      const review = makeShowable(given);
      const prefix = `a${contents.sections.length + 1}-`;
      contents.sections.push(renderSection(review, makeShowable(history), createView(options.language, { level: 3, prefix, openItem })));
      keep(review, `#${prefix}agency`, file);
    },
    addPage: (review, file, page) => keep(makeShowable(review), page, file),
    addUnread: (reason) => contents.unread.push(makeShowable(reason)),
    write: () => writeBook(contents, options),
  };
}

function renderSection(review: Review, history: ReviewHistory | null, view: View): string {
  const id = `${view.prefix}agency`;
  const name = `${view.prefix}name`;
  return renderToString(
    <section class="agency" id={id} aria-labelledby={name}>
      <AgencyHead review={review} view={view} level={2} id={name} />
      <p class="back">
        <a href="#main">{view.texts.backToOverview}</a>
      </p>
      <AgencyParts review={review} view={view} history={history} />
      <p class="note">{view.texts.moreInOwnPage}</p>
    </section>,
  );
}

function writeBook({ summaries, unread, sections }: Contents, { language, sha256, today }: BookOptions): Iterable<string> {
  const view = createView(language);
  const { texts } = view;
  const props = { summaries, unread, view };
  return writeDocument({
    ...{ view, sha256, sorts: true, title: titleOfBook(language) },
    head: (
      <>
        <p class="kicker">{texts.report}</p>
        <h1>{texts.book}</h1>
        <p class="lead">
          {texts.filesOf(summaries.length + unread.length)} · {texts.made(showDay(today, view))}
        </p>
      </>
    ),
    contents: <OverviewContents {...props} />,
    parts: [renderToString(<Overview {...props} />), ...sections],
  });
}
