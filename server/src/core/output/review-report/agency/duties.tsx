import type { Review } from '../../../review/review';
import { Section, Table } from '../parts';
import { showDay, type View } from '../view';

/** What is due in the next days: deadlines, and what returns. */
export function Duties({ review: { duties }, view }: { readonly review: Review; readonly view: View }) {
  const { texts } = view;
  return (
    <Section view={view} id="duties" title={texts.duties}>
      <Table
        caption={texts.duties}
        rows={duties}
        columns={[
          { head: texts.columns.day, isHead: true, show: ({ by }) => <span class="day">{showDay(by, view)}</span> },
          { head: texts.columns.title, isProse: true, show: ({ title }) => title },
          { head: texts.columns.who, show: ({ divisions }) => divisions.join(', ') || '–' },
          { head: texts.columns.left, show: ({ inDays }) => texts.daysLeft(inDays) },
        ]}
      />
    </Section>
  );
}
