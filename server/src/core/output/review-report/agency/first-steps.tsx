import { formatRange } from '../../../analysis/score/score';
import { findMissed } from '../../../review/deadlines';
import { isOpenState } from '../../../review/divisions';
import type { Review, ReviewedItem } from '../../../review/review';
import { compareDates } from '../../../thai/date';
import { type Column, ItemLink, Section, State, Table } from '../parts';
import { shorten } from '../showable';
import { showDay, type View } from '../view';

/** Items that are named as the first to do. */
const mostFirst = 5;

/** What is to be done first, and what that brings. */
export function FirstSteps({ review, view }: { readonly review: Review; readonly view: View }) {
  const { texts } = view;
  const open = listFirst(review);
  return (
    <Section view={view} id="first" title={texts.first} note={open.length > 0 ? texts.firstNote : null}>
      {open.length === 0 ? (
        <p>{texts.nothingOpen}</p>
      ) : (
        <Table caption={texts.first} columns={columnsOf(review, view)} rows={open.slice(0, mostFirst)} />
      )}
    </Section>
  );
}

/** Gives the open items: late ones first, then by the day on which they are due, then the dearest. */
export function listFirst({ items }: Pick<Review, 'items'>): ReviewedItem[] {
  const rank = ({ isLate, daysLeft }: ReviewedItem) => (isLate ? -1 : (daysLeft ?? Number.MAX_SAFE_INTEGER));
  return items.filter(({ state }) => isOpenState(state)).sort((a, b) => rank(a) - rank(b) || (b.lost?.high ?? 0) - (a.lost?.high ?? 0));
}

function columnsOf(review: Review, view: View): Column<ReviewedItem>[] {
  const { columns } = view.texts;
  return [
    { head: columns.item, isHead: true, show: ({ id }) => <ItemLink id={id} view={view} /> },
    {
      head: columns.what,
      isProse: true,
      show: ({ title, state, findings }) => (
        <>
          <span class="title">{title}</span> <State state={state} view={view} />
          {findings[0] ? <span class="why">{shorten(findings[0].text, view)}</span> : null}
        </>
      ),
    },
    { head: columns.who, show: ({ divisions }) => divisions.join(', ') || '–' },
    { head: columns.due, show: (item) => <Due item={item} review={review} view={view} /> },
    { head: review.score ? columns.lost : '', isNumber: true, show: ({ lost }) => showLost(lost) },
  ];
}

/** The day on which an item is due, how far that is, and the day that it has missed. */
export function Due({ item, review, view }: { readonly item: ReviewedItem; readonly review: Review; readonly view: View }) {
  const { due, daysLeft, dueOrder } = item;
  if (!due) return <>–</>;
  const missed = findMissed(item.id, review.deadlines);
  const isSame = missed !== null && compareDates(missed.date, due) === 0;
  return (
    <span class="due">
      {missed ? <strong class="late">{view.texts.missed(showDay(missed.date, view))}</strong> : null}
      {missed?.order ? <span class="order">({missed.order})</span> : null}
      {isSame ? null : <span>{showDay(due, view)}</span>}
      {!isSame && dueOrder ? <span class="order">({dueOrder})</span> : null}
      {daysLeft === null ? null : <span class="left">{view.texts.daysLeft(daysLeft)}</span>}
    </span>
  );
}

/** Gives the points that are open; a line where none are known. */
export function showLost(lost: ReviewedItem['lost']): string {
  return lost ? formatRange(lost.low, lost.high).replace('-', '–') : '–';
}
