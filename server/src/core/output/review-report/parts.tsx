import type { ComponentChildren } from 'preact';
import type { ItemState } from '../../analysis/score/completeness';
import { interfaceTexts } from '../../features/interface-texts';
import type { View } from './view';
import { webAddressOf } from './web-address';

interface SectionProps {
  readonly view: View;
  /** Its id in the page, without the prefix. */
  readonly id: string;
  readonly title: string;
  readonly note?: string | null;
  readonly children: ComponentChildren;
}

/** A part with a heading of the view's level. */
export function Section({ view, id, title, note = null, children }: SectionProps) {
  return (
    <section class="part" id={view.prefix + id}>
      <Heading level={view.level}>{title}</Heading>
      {note === null ? null : <p class="note">{note}</p>}
      {children}
    </section>
  );
}

/** A heading of a level. */
export function Heading({ level, id, children }: { readonly level: number; readonly id?: string; readonly children: ComponentChildren }) {
  const Tag = `h${level}` as 'h2';
  return <Tag id={id}>{children}</Tag>;
}

export interface Column<Row> {
  readonly head: string;
  readonly show: (row: Row, index: number) => ComponentChildren;
  /** Names its row. */
  readonly isHead?: boolean;
  readonly isNumber?: boolean;
  /** Says by itself what it is: on a narrow screen its cells take the whole width. */
  readonly isProse?: boolean;
  /** What the row is sorted by where the script of the page sorts. */
  readonly sortBy?: (row: Row) => string | number;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Its caption repeats the heading above it, and is for those who hear the page. */
  readonly isNamedAbove?: boolean;
  readonly canSort?: boolean;
}

/** A table; on a narrow screen each row is a card, whose cells say their column's head. */
export function Table<Row>({ caption, columns, rows, isNamedAbove = true, canSort = false }: TableProps<Row>) {
  const shown = columns.filter(({ head }) => head !== '');
  return (
    <table class={canSort ? 'sortable' : undefined}>
      <caption class={isNamedAbove ? 'hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {shown.map(({ head, isNumber }) => (
            <th key={head} scope="col" class={isNumber ? 'number' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {shown.map((column) => (
              <Cell key={column.head} column={column} row={row} index={index} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row, index }: { readonly column: Column<Row>; readonly row: Row; readonly index: number }) {
  const { head, isHead, isNumber, isProse = false, sortBy, show } = column;
  const content = show(row, index);
  const sort = sortBy?.(row);
  if (isHead)
    return (
      <th scope="row" data-sort={sort}>
        {content}
      </th>
    );
  return (
    <td class={isNumber ? 'number' : undefined} data-label={isProse ? undefined : head} data-sort={sort}>
      {isProse || isText(content) ? content : <div>{content}</div>}
    </td>
  );
}

/** What is one text needs nothing around it to stand beside its label. */
function isText(content: ComponentChildren): boolean {
  return typeof content === 'string' || typeof content === 'number';
}

/** A bar of so many hundredths of the whole: filled to `low`, outlined from there to `high`. The numbers stand beside it in words. */
export function Bar({ low, high = low, whole }: { readonly low: number; readonly high?: number; readonly whole: number }) {
  const scale = (value: number) => (whole <= 0 ? 0 : Math.round((Math.max(0, value) / whole) * 1000) / 10);
  const [from, to] = [scale(low), scale(high)];
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {from > 0 ? <rect class="sure" width={from} height="10" /> : null}
      {to > from ? <rect class="unsure" x={from} y="1.5" width={to - from} height="7" /> : null}
    </svg>
  );
}

/** The state of an item in a word, with a mark whose shape differs by state. */
export function State({ state, view }: { readonly state: ItemState; readonly view: View }) {
  return (
    <span class={`state ${state}`}>
      <StateMark state={state} />
      {interfaceTexts(view.language).states[state]}
    </span>
  );
}

function StateMark({ state }: { readonly state: ItemState }) {
  return (
    <svg class="mark" aria-hidden="true">
      <use href={`#mark-${state}`} />
    </svg>
  );
}

/** The marks of states, drawn once a page. A filled circle: ready; with a ring: approved; half: incomplete; empty: missing; a triangle: at risk; a line: answered ไม่มี. */
export function StateMarks() {
  const ring = <circle cx="6" cy="6" r="4.5" class="outline" />;
  return (
    <svg class="hidden" aria-hidden="true">
      <symbol id="mark-ready" viewBox="0 0 12 12">
        {ring}
        <circle cx="6" cy="6" r="4.5" class="fill" />
      </symbol>
      <symbol id="mark-approved" viewBox="0 0 12 12">
        {ring}
        <circle cx="6" cy="6" r="2.75" class="fill" />
      </symbol>
      <symbol id="mark-draft" viewBox="0 0 12 12">
        {ring}
        <path d="M6 1.5A4.5 4.5 0 0 0 6 10.5Z" class="fill" />
      </symbol>
      <symbol id="mark-missing" viewBox="0 0 12 12">
        {ring}
      </symbol>
      <symbol id="mark-at-risk" viewBox="0 0 12 12">
        <path d="M6 1.5 11 10.5H1Z" class="outline" />
      </symbol>
      <symbol id="mark-none" viewBox="0 0 12 12">
        <path d="M2 6H10" class="outline" />
      </symbol>
    </svg>
  );
}

/** The id of an item, which leads to it: in the editor to the file, else down the page. */
export function ItemLink({ id, view }: { readonly id: string; readonly view: View }) {
  return (
    <a class="item" href={view.openItem?.(id) ?? `#${anchorOf(id, view)}`}>
      {id}
    </a>
  );
}

interface ItemNameProps {
  readonly id: string;
  /** The ids of the list. */
  readonly known: ReadonlySet<string>;
  readonly view: View;
}

/** The id of an item that a file names: it leads to the item where the list has it. */
export function ItemName({ id, known, view }: ItemNameProps) {
  return known.has(id) ? <ItemLink id={id} view={view} /> : <code>{id}</code>;
}

/** Gives the id of an item's place in the page. Ids of own lists may hold signs that an address takes apart. */
export function anchorOf(id: string, { prefix }: View): string {
  return `${prefix}item-${[...id].map((sign) => (/[A-Za-z0-9.-]/.test(sign) ? sign : `_${sign.codePointAt(0)?.toString(16)}`)).join('')}`;
}

/** An address as it is typed; a link only where it leads to the web. */
export function WebLink({ url }: { readonly url: string }) {
  const href = webAddressOf(url);
  return href === null ? (
    <span class="address">{url}</span>
  ) : (
    <a class="address" href={href} rel="noreferrer noopener">
      {url}
    </a>
  );
}
