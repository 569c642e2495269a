import type { Review } from '../../../review/review';
import { ItemLink, Section, Table } from '../parts';
import type { View } from '../view';

/** Items that are complete, yet such items scored 0, and why. */
export function Risks({ review: { items }, view }: { readonly review: Review; readonly view: View }) {
  const { texts } = view;
  const rows = items.filter(({ state }) => state === 'at-risk');
  return (
    <Section view={view} id="risks" title={texts.atRisk}>
      {rows.length === 0 ? (
        <p>{texts.noRisk}</p>
      ) : (
        <Table
          caption={texts.atRisk}
          rows={rows}
          columns={[
            { head: texts.columns.item, isHead: true, show: ({ id }) => <ItemLink id={id} view={view} /> },
            { head: texts.columns.title, isProse: true, show: ({ title }) => title },
            {
              head: texts.columns.reason,
              isProse: true,
              show: ({ findings }) => (
                <ul class="lines">
                  {findings
                    .filter(({ isRisk }) => isRisk)
                    .map(({ text }) => (
                      <li key={text}>{text}</li>
                    ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
