import { formatHundredths } from '../../../ground/fraction';
import type { Review, ReviewedTool, ReviewedToolIndicator } from '../../../review/review';
import { Bar, Section, Table } from '../parts';
import type { View } from '../view';

/** A score of 100 in hundredths. */
const whole = 10_000;

/** The scores of the surveys and of their indicators, as the file gives them. */
export function Tools({ review: { tools }, view }: { readonly review: Review; readonly view: View }) {
  const { texts } = view;
  const isEstimate = tools.some((tool) => tool.isEstimate);
  return (
    <Section view={view} id="tools" title={texts.tools} note={isEstimate ? texts.toolsEstimated : texts.toolsNote}>
      <Table<Row>
        caption={texts.tools}
        rows={tools.flatMap(toRows)}
        columns={[
          {
            head: texts.columns.part,
            isHead: true,
            show: (row) => (
              <span class={row.isPart ? 'inner' : 'outer'}>
                {row.isPart ? `${texts.indicator(row.id)} ${row.title}` : row.isEstimate ? texts.estimated(row.title) : row.title}
              </span>
            ),
          },
          { head: texts.columns.bar, show: ({ points }) => (points === null ? '–' : <Bar low={points} whole={whole} />) },
          {
            head: texts.columns.score,
            isNumber: true,
            show: ({ points }) => (points === null ? texts.notGiven : formatHundredths(points)),
          },
        ]}
      />
    </Section>
  );
}

interface Row extends Pick<ReviewedToolIndicator, 'id' | 'title' | 'points'> {
  readonly isPart: boolean;
  readonly isEstimate: boolean;
}

function toRows({ tool, points, isEstimate, indicators }: ReviewedTool): Row[] {
  return [
    { id: tool, title: tool, points, isPart: false, isEstimate },
    ...indicators.map(({ id, title, points: own }) => ({ id, title, points: own, isPart: true, isEstimate: false })),
  ];
}

/** Gives whether a file gives a score of a survey. */
export function hasToolScores({ tools }: Review): boolean {
  return tools.some(({ points, indicators }) => points !== null || indicators.some((each) => each.points !== null));
}
