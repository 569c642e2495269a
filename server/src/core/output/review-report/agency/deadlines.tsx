import type { Review } from '../../../review/review';
import { Section, Table } from '../parts';
import { showDay, type View } from '../view';

/** Every day by which something is due, and what is open of it. */
export function Deadlines({ review: { deadlines }, view }: { readonly review: Review; readonly view: View }) {
  const { texts } = view;
  const hasOrders = deadlines.some(({ kind }) => kind === 'order');
  return (
    <Section view={view} id="deadlines" title={texts.deadlines} note={hasOrders ? texts.deadlinesNote : null}>
      {deadlines.length === 0 ? (
        <p>{texts.noDeadlines}</p>
      ) : (
        <Table
          caption={texts.deadlines}
          rows={deadlines}
          columns={[
            { head: texts.columns.day, isHead: true, show: ({ date }) => <span class="day">{showDay(date, view)}</span> },
            { head: texts.columns.title, isProse: true, show: ({ what, kind }) => `${what} (${texts.deadlineKinds[kind]})` },
            { head: texts.columns.left, show: ({ daysLeft }) => (daysLeft === null ? '–' : texts.daysLeft(daysLeft)) },
            { head: texts.columns.stillOpen, show: ({ open, openSurveys }) => describeOpen(open, openSurveys, view) },
          ]}
        />
      )}
    </Section>
  );
}

function describeOpen(open: readonly string[], surveys: readonly string[], { texts }: View): string {
  const parts = [
    ...(open.length > 0 ? [`${texts.items(open.length)}: ${open.join(', ')}`] : []),
    ...(surveys.length > 0 ? [texts.openSurveys(surveys)] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : texts.none;
}
