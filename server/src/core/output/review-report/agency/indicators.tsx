import { formatRange } from '../../../analysis/score/score';
import type { PointRange, Review, ReviewedGroup, ReviewedTopic } from '../../../review/review';
import { Bar, type Column, Section, Table } from '../parts';
import type { View } from '../view';
import { showLost } from './first-steps';

/** A score of 100 in hundredths. */
const whole = 10_000;

type Row = Omit<ReviewedGroup, 'items'> & { readonly name: string; readonly isPart: boolean };

/** The scores of indicators and their parts, as a table with a bar in each row. */
export function Indicators({ review, view }: { readonly review: Review; readonly view: View }) {
  const { texts } = view;
  const rows = review.indicators.flatMap(({ subIndicators, ...indicator }): Row[] => [
    { ...indicator, name: `${texts.indicator(indicator.id)} ${indicator.title}`, isPart: false },
    ...subIndicators.map((sub) => ({ ...sub, name: `${sub.id} ${sub.title}`, isPart: true })),
  ]);
  const isRange = rows.some(({ points }) => points && points.low !== points.high);
  return (
    <Section view={view} id="indicators" title={texts.indicators} note={isRange ? texts.indicatorsNote : null}>
      <Table caption={texts.indicators} rows={rows} columns={columnsOf(review, view)} />
    </Section>
  );
}

function columnsOf({ score }: Review, { texts }: View): Column<Row>[] {
  const { columns } = texts;
  return [
    { head: columns.part, isHead: true, show: ({ name, isPart }) => <span class={isPart ? 'inner' : 'outer'}>{name}</span> },
    { head: columns.ready, isNumber: true, show: ({ ready, total }) => texts.of(ready, total) },
    {
      head: columns.bar,
      show: ({ points, ready, atRisk, total }) =>
        points ? <Bar low={points.low} high={points.high} whole={whole} /> : <Bar low={ready} high={ready + atRisk} whole={total} />,
    },
    {
      head: score ? (score.estimate ? texts.estimated(columns.score) : columns.score) : '',
      isNumber: true,
      show: ({ points }) => showPoints(points),
    },
    { head: score ? columns.lost : '', isNumber: true, show: ({ lost }) => showLost(lost) },
  ];
}

/** How many items lie in each level, and the scores of topics: as published results show them. */
export function LevelsAndTopics({ review: { score, indicators }, view }: { readonly review: Review; readonly view: View }) {
  const { texts } = view;
  const topics = indicators.flatMap(({ subIndicators }) => subIndicators.flatMap((sub) => sub.topics));
  if (!score || score.itemLevels.length === 0) return null;
  const mark = (title: string) => (score.estimate ? texts.estimated(title) : title);
  return (
    <Section view={view} id="levels" title={mark(texts.itemLevels)}>
      <Table
        caption={texts.itemLevels}
        rows={score.itemLevels}
        columns={[
          { head: texts.columns.level, isHead: true, show: ({ label }) => label },
          { head: texts.columns.count, isNumber: true, show: ({ low, high }) => (low === high ? String(low) : spread(low, high)) },
        ]}
      />
      {topics.length > 0 ? <Topics topics={topics} title={mark(texts.topics)} view={view} /> : null}
    </Section>
  );
}

/** The higher end of a score may have fewer items in a low level. */
function spread(low: number, high: number): string {
  return `${Math.min(low, high)}–${Math.max(low, high)}`;
}

function Topics({ topics, title, view }: { readonly topics: readonly ReviewedTopic[]; readonly title: string; readonly view: View }) {
  const { texts } = view;
  return (
    <Table
      caption={title}
      isNamedAbove={false}
      rows={topics}
      columns={[
        { head: texts.topic, isHead: true, show: ({ id, title: name }) => `${id} ${name}` },
        { head: texts.columns.bar, show: ({ points }) => (points ? <Bar low={points.low} high={points.high} whole={whole} /> : '–') },
        { head: texts.columns.score, isNumber: true, show: ({ points }) => showPoints(points) },
      ]}
    />
  );
}

function showPoints(points: PointRange | null): string {
  return points ? formatRange(points.low, points.high).replace('-', '–') : '–';
}
