import { readAddresses } from '../../features/paste/pasted-addresses';
import { limits } from '../../ground/limits';
import type { Profile } from '../../profile/profile';
import { compact } from '../../thai/compact';
import { type ColumnMeaning, readHeading } from './column-meanings';
import { readItemCell } from './read-item-cell';
import { cellAt, nameColumn, type Table, type TableRow } from './table';

/** A column of a table, and what it is taken to be for. */
export interface TableColumn {
  /** From 0. */
  readonly index: number;
  /** `C`. */
  readonly letter: string;
  /** Of two rows both, on one line. */
  readonly heading: string;
  readonly meaning: ColumnMeaning | null;
  /** By what it is known: said by a person, by its heading, or by what its cells hold. */
  readonly basis: 'chosen' | 'heading' | 'content' | null;
}

/** The columns of a table, and the rows below its headings. */
export interface TableColumns {
  readonly columns: readonly TableColumn[];
  /** Rows of headings; none where they were not found. */
  readonly head: readonly TableRow[];
  /** Above the headings: what the table is called. */
  readonly above: readonly TableRow[];
  readonly body: readonly TableRow[];
}

/** What a person says of columns, by their letters (`C`) or headings. */
export type ColumnChoice = ReadonlyMap<string, ColumnMeaning>;

/** Finds the headings of a table in one row or two, and what each column is for: as it is chosen, by its heading, by what it holds. */
export function findColumns(table: Table, profile: Profile, choice: ColumnChoice = new Map()): TableColumns {
  const headAt = findHead(table.rows);
  const head = headAt === null ? [] : takeHead(table.rows, headAt);
  const above = table.rows.slice(0, headAt ?? 0);
  const texts = head.map(({ cells }) => cells.map(({ text }) => compact(text)));
  const isHead = (row: TableRow) => texts.some((text) => text.every((each, index) => each === compact(cellAt(row, index).text)));
  // A table that goes on over pages has its headings on each of them.
  const body = table.rows.slice((headAt ?? 0) + head.length).filter((row) => !isHead(row));
  const width = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, index) => readColumn(index, head, choice));
  return { columns: settleItems(addByContent(columns, body), body, profile), head, above, body };
}

/** Gives the meaning of a column by its heading: in two rows the lower one says more. */
function readColumn(index: number, head: readonly TableRow[], choice: ColumnChoice): TableColumn {
  const parts = head.map((row) => cellAt(row, index).text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  const heading = [...new Set(parts)].join(' ');
  const letter = nameColumn(index);
  const chosen = choice.get(letter) ?? choice.get(compact(heading)) ?? null;
  if (chosen) return { index, letter, heading, meaning: chosen, basis: 'chosen' };
  const meaning = readHeading(parts.at(-1) ?? '') ?? readHeading(heading);
  return { index, letter, heading, meaning, basis: meaning && 'heading' };
}

/** Gives the place of the row with the most headings: two at least, no address, no item. */
function findHead(rows: readonly TableRow[]): number | null {
  let [best, most] = [-1, 1];
  for (const [index, row] of rows.slice(0, limits.tableHeadRows).entries()) {
    const count = countHeadings(row);
    if (count > most) [best, most] = [index, count];
  }
  return best < 0 ? null : best;
}

function countHeadings({ cells }: TableRow): number {
  const own = cells.filter(({ text, isRepeated }) => !isRepeated && text !== '' && text.length <= limits.headingLength);
  if (own.some(({ text }) => readItemCell(text)?.isCertain || readAddresses(text.split('\n')))) return 0;
  return new Set(own.flatMap(({ text }) => readHeading(text) ?? [])).size;
}

/** The row of the headings, and the next one where it parts some of them: cells of the first go on into it or over several columns. */
function takeHead(rows: readonly TableRow[], at: number): readonly TableRow[] {
  const [first, second] = rows.slice(at, at + 2);
  const before = at > 0 ? rows[at - 1] : undefined;
  if (!first) return [];
  if (second && isParted(first, second)) return [first, second];
  // The lower of two rows may have more headings than the upper one.
  return before && countHeadings(before) > 0 && isParted(before, first) ? [before, first] : [first];
}

function isParted(upper: TableRow, lower: TableRow): boolean {
  const isJoined = upper.cells.some(({ isRepeated }) => isRepeated) || lower.cells.some(({ isRepeated }) => isRepeated);
  return isJoined && countHeadings(lower) > 0;
}

function addByContent(columns: readonly TableColumn[], body: readonly TableRow[]): readonly TableColumn[] {
  const has = (meaning: ColumnMeaning) => columns.some((column) => column.meaning === meaning);
  if (has('url')) return columns;
  return columns.map((column) => {
    const share = shareOf(body, column.index, (text) => readAddresses(text.split('\n')) !== null);
    return column.meaning === null && share > 0.5 ? { ...column, meaning: 'url', basis: 'content' } : column;
  });
}

/** Gives the share of the cells of a column, those with something in them, that are of a kind. */
function shareOf(body: readonly TableRow[], column: number, is: (text: string) => boolean): number {
  const texts = body.slice(0, limits.tableSamples).flatMap((row) => cellAt(row, column).text || []);
  return texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
}

/** Which column names the items: by its cells, then by its heading; a column of bare numbers beside another one counts rows. */
function settleItems(columns: readonly TableColumn[], body: readonly TableRow[], profile: Profile): readonly TableColumn[] {
  if (columns.some(({ meaning, basis }) => meaning === 'item' && basis === 'chosen')) return columns;
  const free = columns.filter(({ meaning, basis }) => basis !== 'chosen' && [null, 'item', 'title', 'order'].includes(meaning));
  const certain = (index: number) => shareOf(body, index, (text) => readItemCell(text)?.isCertain === true);
  const numbered = (index: number) => shareOf(body, index, (text) => readItemCell(text) !== null);
  const named = titlesOf(profile);
  const titled = (index: number) => shareOf(body, index, (text) => named.has(compact(text)));
  const item =
    mostOf(free, certain, 0.3) ??
    mostOf(
      free.filter(({ meaning }) => meaning === 'item'),
      numbered,
      0.3,
    ) ??
    (mostOf(free, titled, 0.3) ? undefined : mostOf(free, numbered, 0.5));
  const title = mostOf(
    free.filter((column) => column !== item),
    titled,
    0.3,
  );
  return columns.map((column) => {
    if (column === item) return { ...column, meaning: 'item', basis: column.meaning === 'item' ? column.basis : 'content' };
    if (column === title) return { ...column, meaning: 'title', basis: column.meaning === 'title' ? column.basis : 'content' };
    return free.includes(column) && column.meaning === 'item' ? { ...column, meaning: item ? 'order' : 'title' } : column;
  });
}

function mostOf(columns: readonly TableColumn[], share: (index: number) => number, least: number): TableColumn | undefined {
  let [best, most]: [TableColumn | undefined, number] = [undefined, least];
  for (const column of columns) {
    const found = share(column.index);
    if (found > most) [best, most] = [column, found];
  }
  return best;
}

const knownTitles = new WeakMap<Profile, ReadonlyMap<string, string | null>>();

/** Gives the items of a list by their titles and former titles, compared without blanks; null where several have one. */
export function titlesOf(profile: Profile): ReadonlyMap<string, string | null> {
  const known = knownTitles.get(profile);
  if (known) return known;
  const titles = new Map<string, string | null>();
  for (const { id, title, titleEn, titleAliases = [] } of profile.items)
    for (const name of new Set([title, ...(titleEn ? [titleEn] : []), ...titleAliases].map(compact)))
      titles.set(name, titles.has(name) ? null : id);
  knownTitles.set(profile, titles);
  return titles;
}
