import { formatRange } from '../../../analysis/score/score';
import { groupBy } from '../../../ground/group-by';
import { Bar, type Column, Section, Table } from '../parts';
import { nameAgency, showDay, type View } from '../view';
import { ItemsAcross } from './items-across';
import { type ReviewSummary, readyPercent } from './summary';

interface Props {
  readonly summaries: readonly ReviewSummary[];
  /** Why there is no review of other files. */
  readonly unread: readonly string[];
  readonly view: View;
}

/** How several submissions stand beside each other. */
export function Overview({ summaries, unread, view }: Props) {
  const { texts } = view;
  const ordered = [...summaries].sort((a, b) => readyPercent(a) - readyPercent(b));
  return (
    <>
      <OverviewGlance summaries={summaries} unread={unread} view={view} />
      {summaries.length > 0 ? (
        <>
          <Section view={view} id="distribution" title={texts.distribution}>
            <Distribution summaries={summaries} view={view} />
          </Section>
          <Section view={view} id="agencies" title={texts.agencies} note={texts.overviewNote}>
            <p class="note sort-note" hidden>
              {texts.sortNote}
            </p>
            <Table caption={texts.agencies} rows={ordered} columns={columnsOf(ordered, view)} canSort />
          </Section>
          <ItemsAcross summaries={ordered} view={view} />
        </>
      ) : null}
      {unread.length > 0 ? (
        <Section view={view} id="unread" title={texts.unread}>
          <ul class="lines">
            {unread.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

/** Where the parts of the overview stand in its page. */
export function OverviewContents({ summaries, unread, view }: Props) {
  const { texts } = view;
  const parts = [
    ...(summaries.length > 0
      ? [['distribution', texts.distribution] as const, ['agencies', texts.agencies] as const, ['across', texts.perItem] as const]
      : []),
    ...(unread.length > 0 ? [['unread', texts.unread] as const] : []),
  ];
  return (
    <nav class="contents" aria-label={texts.contents}>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${view.prefix}${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OverviewGlance({ summaries, unread, view }: Props) {
  const { texts } = view;
  const count = (holds: (summary: ReviewSummary) => boolean) => summaries.filter(holds).length;
  const mean = summaries.length === 0 ? 0 : Math.floor(summaries.reduce((sum, each) => sum + readyPercent(each), 0) / summaries.length);
  const areLinksKnown = summaries.some(({ dead }) => dead !== null);
  const cards: readonly (readonly [string, string, boolean])[] = [
    [
      texts.allReady,
      texts.of(
        count((each) => readyPercent(each) === 100),
        summaries.length,
      ),
      false,
    ],
    [texts.meanReady, `${mean}%`, false],
    [texts.withLate, String(count(({ late }) => late > 0)), count(({ late }) => late > 0) > 0],
    [texts.withDead, areLinksKnown ? String(count(({ dead }) => (dead ?? 0) > 0)) : '–', count(({ dead }) => (dead ?? 0) > 0) > 0],
  ];
  return (
    <div class="glance">
      <ul class="cards">
        {cards.map(([label, big, isAlarming]) => (
          <li key={label} class={isAlarming ? 'card alarm' : 'card'}>
            <p class="label">{label}</p>
            <p class="big">{big}</p>
          </li>
        ))}
      </ul>
      {areLinksKnown ? null : <p class="note">{texts.linksUnopened}</p>}
      {listRepeated(summaries).map((files) => (
        <p class="note" key={files[0]?.file}>
          <strong class="late">
            {texts.severalFiles(
              `${nameAgency(files[0]?.agency ?? null, view)} ${files[0]?.fiscalYear}`,
              files.map(({ file }) => file),
            )}
          </strong>
        </p>
      ))}
      {unread.length > 0 ? (
        <p class="note">
          <strong class="late">{texts.unreadCount(unread.length)}</strong>
        </p>
      ) : null}
    </div>
  );
}

/** Gives the files of each agency that has several of one year: every one of them is counted. */
function listRepeated(summaries: readonly ReviewSummary[]): (readonly ReviewSummary[])[] {
  const named = summaries.filter(({ agency }) => agency?.trim());
  return [...groupBy(named, ({ agency, fiscalYear }) => `${fiscalYear} ${agency?.trim()}`).values()].filter(({ length }) => length > 1);
}

/** Bands of readiness, in percent, both ends in it. */
const bands: readonly (readonly [number, number])[] = [
  [0, 24],
  [25, 49],
  [50, 74],
  [75, 99],
  [100, 100],
];

function Distribution({ summaries, view }: Pick<Props, 'summaries' | 'view'>) {
  const { texts } = view;
  const rows = bands.map(([from, to]) => ({
    name: texts.shares(from, to),
    count: summaries.filter((summary) => readyPercent(summary) >= from && readyPercent(summary) <= to).length,
  }));
  return (
    <Table
      caption={texts.distribution}
      rows={rows}
      columns={[
        { head: texts.share, isHead: true, show: ({ name }) => name },
        { head: texts.columns.bar, show: ({ count }) => <Bar low={count} whole={summaries.length} /> },
        { head: texts.agencyCount, isNumber: true, show: ({ count }) => count },
      ]}
    />
  );
}

function columnsOf(summaries: readonly ReviewSummary[], view: View): Column<ReviewSummary>[] {
  const { texts } = view;
  const { columns } = texts;
  const scored = summaries.filter(({ oit }) => oit !== null);
  const hasLevel = scored.some(({ levels }) => levels !== null);
  // Said once for all that it is true of; where published results stand beside them, of each.
  const areAllEstimates = scored.every(({ isEstimate }) => isEstimate);
  const headOf = (head: string) => (areAllEstimates ? texts.estimated(head) : head);
  const mark = (text: string, isEstimate: boolean) => (isEstimate && !areAllEstimates && text !== '–' ? texts.estimated(text) : text);
  return [
    {
      head: texts.agency,
      isHead: true,
      show: ({ agency, href, file, fiscalYear }) => (
        <>
          <a href={href}>{nameAgency(agency, view)}</a>
          <span class="why">
            {fiscalYear} · {file}
          </span>
        </>
      ),
      sortBy: ({ agency }) => nameAgency(agency, view),
    },
    { head: columns.bar, show: ({ ready, total }) => <Bar low={ready} whole={total} />, sortBy: readyPercent },
    { head: columns.ready, isNumber: true, show: ({ ready, total }) => `${ready}/${total}`, sortBy: readyPercent },
    {
      head: scored.length > 0 ? headOf(texts.oitScore) : '',
      isNumber: true,
      show: ({ oit, isEstimate }) => mark(oit ? formatRange(oit.low, oit.high).replace('-', '–') : '–', isEstimate),
      sortBy: ({ oit }) => oit?.low ?? -1,
    },
    {
      head: hasLevel ? headOf(columns.level) : '',
      show: ({ levels, isEstimate }) => mark(showLevels(levels), isEstimate),
      sortBy: ({ levels }) => levels?.[0] ?? '',
    },
    { head: texts.worst, show: ({ worst }) => worst.join(', ') || '–' },
    {
      head: texts.lateItems,
      isNumber: true,
      show: ({ late }) => (late > 0 ? <strong class="late">{late}</strong> : 0),
      sortBy: ({ late }) => late,
    },
    { head: texts.atRiskItems, isNumber: true, show: ({ atRisk }) => atRisk, sortBy: ({ atRisk }) => atRisk },
    { head: texts.deadLinks, isNumber: true, show: ({ dead }) => dead ?? '–', sortBy: ({ dead }) => dead ?? -1 },
    {
      head: texts.nextDeadline,
      show: (summary) => showNext(summary, view),
      sortBy: ({ next }) => next?.daysLeft ?? Number.MAX_SAFE_INTEGER,
    },
  ];
}

function showLevels(levels: ReviewSummary['levels']): string {
  if (!levels) return '–';
  const [low, high] = levels;
  return low === high ? (low ?? '–') : `${low ?? '?'} – ${high ?? '?'}`;
}

function showNext({ next, closedSince }: ReviewSummary, view: View): string {
  const { texts } = view;
  if (next) return next.daysLeft === null ? showDay(next.date, view) : `${texts.daysLeft(next.daysLeft)} · ${showDay(next.date, view)}`;
  return closedSince === null ? '–' : texts.closedSince(closedSince);
}
