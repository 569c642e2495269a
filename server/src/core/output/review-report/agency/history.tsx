import { formatRange } from '../../../analysis/score/score';
import type { ChangedGroup } from '../../../features/rounds/describe-changes';
import { roundTexts } from '../../../features/rounds/round-texts';
import type { Review } from '../../../review/review';
import type { Trend } from '../../../review/rounds/trend';
import type { ReviewHistory } from '../history';
import { Heading, ItemLink, ItemName, Section, Table } from '../parts';
import { showDay, type View } from '../view';

interface Props {
  readonly review: Review;
  readonly view: View;
  readonly history: ReviewHistory | null;
}

/** What has changed since the last review round. */
export function Changes({ review, view, history }: Props) {
  const texts = roundTexts[view.language];
  const changes = history?.changes;
  return (
    <Section view={view} id="changes" title={view.texts.changes} note={changes?.since ?? texts.first}>
      <List lines={history?.oddities ?? []} />
      <List lines={changes?.numbers ?? []} />
      {changes?.groups.length === 0 ? <p>{texts.nothing}</p> : null}
      {changes?.groups.map((group) => (
        <Group key={group.kind} group={group} review={review} view={view} />
      ))}
    </Section>
  );
}

function List({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

function Group({ group: { title, lines }, review, view }: { readonly group: ChangedGroup; readonly review: Review; readonly view: View }) {
  const items = new Set(review.items.map(({ id }) => id));
  return (
    <>
      <Heading level={view.level + 1}>{title}</Heading>
      <ul>
        {lines.map(({ id, title: name, text }) => (
          <li key={id}>
            <ItemName id={id} known={items} view={view} />
            {name === '' ? null : ` ${name}`}
            {text === '' ? null : `: ${text}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Open items that a meeting looks at first, and why, by division. */
export function Pressing({ view, history }: Props) {
  const { texts } = view;
  return (
    <Section view={view} id="pressing" title={texts.pressing}>
      <Table
        caption={texts.pressing}
        rows={history?.pressing ?? []}
        columns={[
          { head: texts.columns.division, show: ({ division }) => division },
          { head: texts.columns.item, isHead: true, show: ({ id }) => <ItemLink id={id} view={view} /> },
          { head: texts.columns.title, isProse: true, show: ({ title }) => title },
          { head: texts.columns.reason, isProse: true, show: ({ flags }) => flags.join(' · ') },
        ]}
      />
    </Section>
  );
}

/** How many items were ready from round to round, drawn against the deadlines; a table says the same numbers. */
export function TrendOfRounds({ view, history }: Props) {
  const { texts } = view;
  const trend = history?.trend;
  if (!trend) return null;
  return (
    <Section view={view} id="trend" title={texts.trend} note={texts.trendNote}>
      <Chart trend={trend} />
      <Table
        caption={texts.trend}
        rows={trend.points}
        columns={[
          {
            head: texts.columns.day,
            isHead: true,
            show: ({ day, isNow }) => (isNow ? `${showDay(day, view)} (${texts.thisReport})` : showDay(day, view)),
          },
          { head: texts.columns.ready, isNumber: true, show: ({ ready, total }) => texts.of(ready, total) },
          {
            head: texts.estimated(texts.oitScore),
            isNumber: true,
            show: ({ oit }) => (oit ? formatRange(oit.low, oit.high).replace('-', '–') : '–'),
          },
        ]}
      />
      {trend.deadlines.length === 0 ? null : (
        <Table
          caption={texts.trendDeadlines}
          isNamedAbove={false}
          rows={trend.deadlines}
          columns={[
            { head: texts.columns.day, isHead: true, show: ({ date }) => showDay(date, view) },
            { head: texts.columns.title, isProse: true, show: ({ what }) => what },
          ]}
        />
      )}
    </Section>
  );
}

/** Of the drawing, in its own units. */
const size = { width: 600, height: 140, margin: 6 };

function Chart({ trend: { points, deadlines, length } }: { readonly trend: Trend }) {
  const { width, height, margin } = size;
  // After a clock that was set back a round may be dated before the first one.
  const first = Math.min(0, ...points.map(({ at }) => at));
  const place = (at: number) => round(margin + ((at - first) / Math.max(1, length - first)) * (width - 2 * margin));
  const level = (ready: number, total: number) => round(height - margin - (total === 0 ? 0 : ready / total) * (height - 2 * margin));
  const dots = points.map(({ at, ready, total }) => ({ x: place(at), y: level(ready, total) }));
  return (
    <svg class="trend" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="frame" d={`M${margin} ${margin}H${width - margin}M${margin} ${height - margin}H${width - margin}`} />
      {deadlines.map(({ at, isOpen }, index) => (
        <path key={index} class={isOpen ? 'deadline open' : 'deadline'} d={`M${place(at)} ${margin}V${height - margin}`} />
      ))}
      <path class="line" d={dots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
      {dots.map(({ x, y }, index) => (
        <circle key={index} class="dot" cx={String(x)} cy={String(y)} r="4" />
      ))}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
