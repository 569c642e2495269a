import { interfaceTexts } from '../../../features/interface-texts';
import { isOpenState } from '../../../review/divisions';
import { Bar, Section, Table } from '../parts';
import { nameAgency, type View } from '../view';
import type { ReviewSummary } from './summary';

/** Agencies that a row names. */
const mostNamed = 8;

interface Props {
  readonly summaries: readonly ReviewSummary[];
  readonly view: View;
}

interface ItemAcross {
  readonly id: string;
  readonly title: string;
  readonly missing: number;
  /** Where it is open. */
  readonly open: number;
  readonly atRisk: number;
  /** Where it is answered that there is none, for which there are no points. */
  readonly none: number;
  /** Where it is open, or answered so. */
  readonly notReady: readonly ReviewSummary[];
}

/** In how many agencies each item is missing, incomplete or at risk; a table a list, for O14 of one is not that of another. */
export function ItemsAcross({ summaries, view }: Props) {
  const { texts } = view;
  const byList = new Map<string, ReviewSummary[]>();
  for (const summary of summaries) byList.set(summary.list.id, [...(byList.get(summary.list.id) ?? []), summary]);
  const lists = [...byList.values()];
  return (
    <Section view={view} id="across" title={texts.perItem} note={texts.perItemNote}>
      {lists.map((ofList) => (
        <ItemsOfList key={ofList[0]?.list.id} summaries={ofList} view={view} isAlone={lists.length === 1} />
      ))}
    </Section>
  );
}

function ItemsOfList({ summaries, view, isAlone }: Props & { readonly isAlone: boolean }) {
  const { texts } = view;
  const all = summaries.length;
  const rows = listItems(summaries);
  const most = [...rows].sort((a, b) => b.missing - a.missing)[0];
  return (
    <>
      {most && most.missing > 0 ? <p class="counts">{texts.missingIn(most.id, most.missing, all)}</p> : null}
      <Table
        caption={texts.perItemOf(summaries[0]?.list.title ?? '')}
        isNamedAbove={isAlone}
        canSort
        rows={rows}
        columns={[
          {
            head: texts.columns.item,
            isHead: true,
            show: ({ id, title }) => (
              <>
                <b>{id}</b> {title}
              </>
            ),
            sortBy: ({ id }) => id,
          },
          { head: texts.columns.bar, show: ({ open }) => <Bar low={open} whole={all} />, sortBy: ({ open }) => open },
          {
            head: texts.columns.stillOpen,
            isNumber: true,
            show: ({ open }) => texts.of(open, all),
            sortBy: ({ open }) => open,
          },
          { head: texts.missing, isNumber: true, show: ({ missing }) => missing, sortBy: ({ missing }) => missing },
          { head: texts.atRiskItems, isNumber: true, show: ({ atRisk }) => atRisk, sortBy: ({ atRisk }) => atRisk },
          {
            head: rows.some(({ none }) => none > 0) ? interfaceTexts(view.language).states.none : '',
            isNumber: true,
            show: ({ none }) => none,
            sortBy: ({ none }) => none,
          },
          { head: texts.which, show: ({ notReady }) => <Which agencies={notReady} view={view} /> },
        ]}
      />
    </>
  );
}

function listItems(summaries: readonly ReviewSummary[]): ItemAcross[] {
  const items = new Map<
    string,
    { title: string; missing: number; open: number; atRisk: number; none: number; notReady: ReviewSummary[] }
  >();
  for (const summary of summaries)
    for (const { id, title, state } of summary.states) {
      const item = items.get(id) ?? { title, missing: 0, open: 0, atRisk: 0, none: 0, notReady: [] };
      items.set(id, item);
      if (state === 'missing') item.missing++;
      if (state === 'at-risk') item.atRisk++;
      if (state === 'none') item.none++;
      if (isOpenState(state)) item.open++;
      if (isOpenState(state) || state === 'none') item.notReady.push(summary);
    }
  return [...items].map(([id, item]) => ({ id, ...item })).sort((a, b) => b.notReady.length - a.notReady.length);
}

function Which({ agencies, view }: { readonly agencies: readonly ReviewSummary[]; readonly view: View }) {
  if (agencies.length === 0) return <>–</>;
  const named = agencies.slice(0, mostNamed);
  return (
    <>
      {named.map(({ agency, href }, index) => (
        <span key={href}>
          {index > 0 ? ', ' : null}
          <a href={href}>{nameAgency(agency, view)}</a>
        </span>
      ))}
      {agencies.length > named.length ? ` ${view.texts.moreAgencies(agencies.length - named.length)}` : null}
    </>
  );
}
