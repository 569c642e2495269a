import { formatHundredths } from '../../../ground/fraction';
import type { Review } from '../../../review/review';
import { ItemLink, Section, Table } from '../parts';
import type { View } from '../view';

/** Items that are named. */
const mostNamed = 6;

/** What would lift the score, and to which level. */
export function LiftOfScore({ review: { score, items }, view }: { readonly review: Review; readonly view: View }) {
  const { texts } = view;
  if (!score || score.lift.length === 0) return null;
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return (
    <Section view={view} id="lift" title={texts.lift} note={texts.liftNote}>
      {score.nextLevels.length > 0 ? (
        <ul class="lines">
          {score.nextLevels.map(({ level, items: ids }) => (
            <li key={level}>{texts.nextLevel(level, ids)}</li>
          ))}
        </ul>
      ) : null}
      <Table
        caption={texts.lift}
        rows={score.lift.slice(0, mostNamed)}
        columns={[
          { head: texts.columns.item, isHead: true, show: ({ item }) => <ItemLink id={item} view={view} /> },
          { head: texts.columns.title, isProse: true, show: ({ item }) => titles.get(item) },
          { head: texts.liftOit, isNumber: true, show: ({ oit }) => `+${formatHundredths(oit)}` },
          { head: texts.liftTotal, isNumber: true, show: ({ total }) => `+${formatHundredths(total)}` },
        ]}
      />
    </Section>
  );
}
