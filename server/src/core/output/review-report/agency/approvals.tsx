import type { Review } from '../../../review/review';
import { stepNames } from '../../../submission/step-names';
import { ItemLink, Section, Table } from '../parts';
import type { View } from '../view';

/** Items that wait for a step of their approval, and for whom. */
export function Approvals({ review: { approvals, items }, view }: { readonly review: Review; readonly view: View }) {
  const { texts, language } = view;
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return (
    <Section view={view} id="approvals" title={texts.approvals}>
      {approvals.length === 0 ? (
        <p>{texts.noApprovals}</p>
      ) : (
        <Table
          caption={texts.approvals}
          rows={approvals}
          columns={[
            { head: texts.columns.item, isHead: true, show: ({ item }) => <ItemLink id={item} view={view} /> },
            { head: texts.columns.title, isProse: true, show: ({ item }) => titles.get(item) },
            { head: texts.waitingFor, show: ({ step }) => stepNames[language][step] },
            { head: texts.named, show: ({ by }) => by ?? '–' },
          ]}
        />
      )}
    </Section>
  );
}
