import type { ComponentType } from 'preact';
import type { Review } from '../../../review/review';
import type { ReviewHistory } from '../history';
import { Heading, WebLink } from '../parts';
import type { ReviewReportTexts } from '../texts';
import { nameAgency, showDay, type View } from '../view';
import { Approvals } from './approvals';
import { Deadlines } from './deadlines';
import { Divisions, listShared, SharedItems, Worklist } from './divisions';
import { Duties } from './duties';
import { FirstSteps } from './first-steps';
import { describeBasis, Glance } from './glance';
import { Changes, Pressing, TrendOfRounds } from './history';
import { Indicators, LevelsAndTopics } from './indicators';
import { Items } from './items';
import { LiftOfScore } from './lift';
import { Links } from './links';
import { Risks } from './risks';
import { OtherFindings, Suppressions } from './suppressions';
import { Surveys } from './surveys';
import { hasToolScores, Tools } from './tools';

interface HeadProps {
  readonly review: Review;
  readonly view: View;
}

interface Props extends HeadProps {
  /** null: no round is recorded. */
  readonly history: ReviewHistory | null;
}

interface Part {
  readonly id: string;
  readonly title: (texts: ReviewReportTexts) => string;
  readonly Part: ComponentType<Props>;
  /** Stands in an agency's own page only: a page of many would grow too large. */
  readonly isOfOwnPage?: boolean;
  /** Without it the part is always there, and says so where there is nothing. */
  readonly isThere?: (review: Review, history: ReviewHistory | null) => boolean;
}

/** The parts of the report of an agency, in their order: what to do, how it stands, whose it is, what is behind it. */
const parts: readonly Part[] = [
  { id: 'changes', title: ({ changes }) => changes, Part: Changes, isThere: (_review, history) => history !== null },
  {
    id: 'pressing',
    title: ({ pressing }) => pressing,
    Part: Pressing,
    isThere: (_review, history) => history !== null && history.pressing.length > 0,
  },
  { id: 'first', title: ({ first }) => first, Part: FirstSteps },
  {
    id: 'lift',
    isOfOwnPage: true,
    title: ({ lift }) => lift,
    Part: LiftOfScore,
    isThere: ({ score }) => score !== null && score.lift.length > 0,
  },
  { id: 'indicators', title: ({ indicators }) => indicators, Part: Indicators },
  { id: 'divisions', title: ({ divisions }) => divisions, Part: Divisions },
  { id: 'worklist', title: ({ worklist }) => worklist, Part: Worklist, isThere: ({ divisions }) => divisions.length > 0 },
  { id: 'shared', title: ({ shared }) => shared, Part: SharedItems, isThere: (review) => listShared(review).length > 0 },
  { id: 'deadlines', title: ({ deadlines }) => deadlines, Part: Deadlines },
  { id: 'duties', isOfOwnPage: true, title: ({ duties }) => duties, Part: Duties, isThere: ({ duties }) => duties.length > 0 },
  { id: 'trend', title: ({ trend }) => trend, Part: TrendOfRounds, isThere: (_review, history) => history?.trend != null },
  { id: 'risks', title: ({ atRisk }) => atRisk, Part: Risks },
  { id: 'links', title: ({ links }) => links, Part: Links },
  { id: 'approvals', title: ({ approvals }) => approvals, Part: Approvals },
  { id: 'surveys', title: ({ surveys }) => surveys, Part: Surveys, isThere: ({ surveys }) => surveys.length > 0 },
  { id: 'tools', isOfOwnPage: true, title: ({ tools }) => tools, Part: Tools, isThere: hasToolScores },
  { id: 'levels', isOfOwnPage: true, title: ({ itemLevels }) => itemLevels, Part: LevelsAndTopics, isThere: hasLevels },
  {
    id: 'suppressions',
    title: ({ suppressions }) => suppressions,
    Part: Suppressions,
    isThere: (review) => review.suppressions.length > 0,
  },
  { id: 'others', title: ({ others }) => others, Part: OtherFindings, isThere: ({ others }) => others.length > 0 },
  { id: 'items', title: ({ all }) => all, Part: Items },
];

function hasLevels({ score }: Review): boolean {
  return score !== null && score.itemLevels.length > 0;
}

function partsOf({ review, history, view }: Props): Part[] {
  const isOwnPage = view.level === 2;
  return parts.filter(({ isThere, isOfOwnPage = false }) => (isOwnPage || !isOfOwnPage) && (isThere?.(review, history) ?? true));
}

/** The parts of an agency's report, below its head. */
export function AgencyParts({ review, view, history }: Props) {
  return (
    <>
      <Glance review={review} view={view} />
      {partsOf({ review, history, view }).map(({ id, Part }) => (
        <Part key={id} review={review} view={view} history={history} />
      ))}
    </>
  );
}

/** Where the parts of an agency's report stand in its page. */
export function AgencyContents({ review, view, history }: Props) {
  return (
    <nav class="contents" aria-label={view.texts.contents}>
      <ul>
        {partsOf({ review, history, view }).map(({ id, title }) => (
          <li key={id}>
            <a href={`#${view.prefix}${id}`}>{title(view.texts)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Whose report it is, of which list and day, and what it was made from. */
export function AgencyHead({ review, view, level, id }: HeadProps & { readonly level: 1 | 2; readonly id?: string }) {
  const { texts } = view;
  const { agency, website, fiscalYear, list, today } = review;
  return (
    <>
      {level === 1 ? <p class="kicker">{texts.report}</p> : null}
      <Heading level={level} {...(id === undefined ? {} : { id })}>
        {nameAgency(agency, view)}
      </Heading>
      <p class="lead">
        {texts.fiscalYear(fiscalYear)}
        {today && level === 1 ? ` · ${texts.made(showDay(today, view))}` : null}
      </p>
      <p class="source">
        {list.title} · {texts.origin(list.origin)}
        {website ? (
          <>
            {' · '}
            {texts.website} <WebLink url={website} />
          </>
        ) : null}
      </p>
      <p class="source">{describeBasis(review, view)}</p>
    </>
  );
}
