import { formatHundredths } from '../../../ground/fraction';
import type { DivisionPart, Review, ReviewedDivision, ReviewedItem } from '../../../review/review';
import { Bar, type Column, Heading, ItemLink, Section, Table } from '../parts';
import { shorten } from '../showable';
import type { View } from '../view';
import { Due, showLost } from './first-steps';

interface Props {
  readonly review: Review;
  readonly view: View;
}

/** How far each division is, as a table with a bar in each row. */
export function Divisions({ review: { divisions, score }, view }: Props) {
  const { texts } = view;
  const { columns } = texts;
  if (divisions.length === 0)
    return (
      <Section view={view} id="divisions" title={texts.divisions}>
        <p>{texts.noOwners}</p>
      </Section>
    );
  return (
    <Section view={view} id="divisions" title={texts.divisions} note={texts.divisionsNote}>
      <Table
        caption={texts.divisions}
        rows={divisions}
        columns={[
          { head: columns.division, isHead: true, show: ({ name }) => name },
          { head: columns.bar, show: ({ delivered, parts }) => <Bar low={delivered} whole={parts.length} /> },
          { head: texts.delivered, isNumber: true, show: ({ delivered, parts }) => texts.of(delivered, parts.length) },
          {
            head: score ? columns.lost : '',
            isNumber: true,
            show: ({ lost }) => (lost === null ? '–' : formatHundredths(lost)),
          },
        ]}
      />
    </Section>
  );
}

/** What each division owes: items or elements, when, and at what cost. */
export function Worklist({ review, view }: Props) {
  const { texts } = view;
  const owing = review.divisions.filter(({ parts }) => parts.some(({ state }) => state !== 'delivered'));
  if (review.divisions.length === 0) return null;
  return (
    <Section view={view} id="worklist" title={texts.worklist}>
      {owing.length === 0 ? <p>{texts.allDelivered}</p> : null}
      {owing.map((division) => (
        <WorkOfDivision key={division.name} division={division} review={review} view={view} />
      ))}
    </Section>
  );
}

function WorkOfDivision({ division, review, view }: Props & { readonly division: ReviewedDivision }) {
  const { texts } = view;
  const { name, parts } = division;
  const items = new Map(review.items.map((item) => [item.id, item]));
  const listPartsIn = (state: DivisionPart['state']) =>
    parts.flatMap((part): Work[] => {
      const item = items.get(part.item);
      return item && part.state === state ? [{ part, item }] : [];
    });
  const open = listPartsIn('open');
  const none = listPartsIn('none').map(({ item }) =>
    texts.withPoints(item.id, item.lost && item.lost.high > 0 ? showLost(item.lost) : null),
  );
  const delivered = listPartsIn('delivered').map(({ item }) => item.id);
  return (
    <div class="division">
      <Heading level={view.level + 1}>{name}</Heading>
      {open.length > 0 ? <Table caption={texts.worklistOf(name)} rows={open} columns={columnsOf(review, view)} /> : null}
      {none.length > 0 ? <p class="note">{texts.noneItems(none)}</p> : null}
      {delivered.length > 0 ? <p class="note">{texts.deliveredItems(delivered)}</p> : null}
    </div>
  );
}

interface Work {
  readonly part: DivisionPart;
  readonly item: ReviewedItem;
}

function columnsOf(review: Review, view: View): Column<Work>[] {
  const { texts } = view;
  const { columns } = texts;
  return [
    { head: columns.item, isHead: true, show: ({ item }) => <ItemLink id={item.id} view={view} /> },
    {
      head: columns.open,
      isProse: true,
      show: ({ part, item }) => (
        <>
          <span class="title">{item.title}</span>
          <span class="why">{describeOpen(part, item, view)}</span>
        </>
      ),
    },
    { head: columns.due, show: ({ item }) => <Due item={item} review={review} view={view} /> },
    { head: review.score ? columns.lost : '', isNumber: true, show: ({ item }) => showLost(item.lost) },
  ];
}

/** Gives the elements that are open, or what is to be mended of the item. */
function describeOpen({ open }: DivisionPart, { state, elements, findings }: ReviewedItem, view: View): string {
  const { texts } = view;
  if (state === 'missing') return texts.wholeItem;
  const labels = elements.filter(({ id }) => open.includes(id)).map(({ label }) => label);
  return shorten(labels.length > 0 ? labels.join(' · ') : (findings[0]?.text ?? texts.wholeItem), view);
}

/** Of open items that several divisions answer for: who has delivered. */
export function SharedItems({ review, view }: Props) {
  const { texts } = view;
  return (
    <Section view={view} id="shared" title={texts.shared} note={texts.sharedNote}>
      <Table
        caption={texts.shared}
        rows={listShared(review)}
        columns={[
          { head: texts.columns.item, isHead: true, show: ({ item }) => <ItemLink id={item.id} view={view} /> },
          { head: texts.columns.title, isProse: true, show: ({ item }) => item.title },
          { head: texts.delivered, show: ({ delivered }) => delivered.join(', ') || '–' },
          { head: texts.owing, show: ({ owing }) => owing.join(', ') },
        ]}
      />
    </Section>
  );
}

interface SharedItem {
  readonly item: ReviewedItem;
  readonly delivered: readonly string[];
  readonly owing: readonly string[];
}

/** Gives the open items that several divisions answer for. */
export function listShared({ items, divisions }: Pick<Review, 'items' | 'divisions'>): SharedItem[] {
  return items.flatMap((item) => {
    const parts = divisions.flatMap(({ name, parts: all }) => all.filter((part) => part.item === item.id).map((part) => ({ name, part })));
    const named = (state: DivisionPart['state']) => parts.filter(({ part }) => part.state === state).map(({ name }) => name);
    return parts.length > 1 && named('open').length > 0 ? [{ item, delivered: named('delivered'), owing: named('open') }] : [];
  });
}
