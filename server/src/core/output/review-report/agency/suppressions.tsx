import type { Review } from '../../../review/review';
import { ItemName, Section, Table } from '../parts';
import type { View } from '../view';

/** What comments silence, with their reasons. */
export function Suppressions({ review: { suppressions, items }, view }: { readonly review: Review; readonly view: View }) {
  const { texts } = view;
  if (suppressions.length === 0) return null;
  const known = new Set(items.map(({ id }) => id));
  return (
    <Section view={view} id="suppressions" title={texts.suppressions} note={texts.suppressionsNote}>
      <Table
        caption={texts.suppressions}
        rows={suppressions}
        columns={[
          {
            head: texts.columns.item,
            isHead: true,
            show: ({ item }) => (item === null ? '–' : <ItemName id={item} known={known} view={view} />),
          },
          {
            head: texts.columns.found,
            isProse: true,
            show: ({ severity, code, text }) => (
              <>
                <b>{texts.severities[severity]}</b> <code>{code}</code> <span class="why">{text}</span>
              </>
            ),
          },
          {
            head: texts.columns.reason,
            isProse: true,
            show: ({ reason, isReasoned }) => (isReasoned ? reason : `${reason} (${texts.noReason})`.trim()),
          },
        ]}
      />
    </Section>
  );
}

/** What was found that is of no item. */
export function OtherFindings({ review: { others }, view }: { readonly review: Review; readonly view: View }) {
  const { texts } = view;
  if (others.length === 0) return null;
  return (
    <Section view={view} id="others" title={texts.others}>
      <ul class="lines">
        {others.map(({ severity, text }) => (
          <li key={text}>
            <b>{texts.severities[severity]}</b> {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
