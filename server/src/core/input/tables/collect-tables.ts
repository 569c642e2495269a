import { limits } from '../../ground/limits';
import { emptyCell, type Table, type TableCell, type TableRow } from './table';
import { TableRefusal } from './table-problems';

/** Cells that one cell stands for: rows as they are numbered, columns from 0; both ends belong to it. */
export interface MergedCells {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** Takes in what tables of one file hold, as long as it is no more than one of answers can have. */
export interface TableCollector {
  begin(name: string | null, isHidden: boolean): void;
  /** Rows come from the top. A row without text or link is left out. Throws a {@link TableRefusal}. */
  addRow(row: { readonly number: number; readonly cells: readonly (TableCell | undefined)[]; readonly isHidden: boolean }): void;
  /** Gives the cells of the table that has begun another form: their links, those that are merged. */
  mendTable(mend: (rows: readonly TableRow[]) => readonly TableRow[]): void;
  finish(): readonly Table[];
}

/** Makes a collector for the tables of one file. */
export function createTableCollector(): TableCollector {
  const tables: { name: string | null; isHidden: boolean; rows: readonly TableRow[] }[] = [];
  let rows: TableRow[] = [];
  let [rowCount, cellCount, length] = [0, 0, 0];
  const settle = () => {
    const last = tables.at(-1);
    if (last) last.rows = rows;
  };
  return {
    begin(name, isHidden) {
      settle();
      rows = [];
      tables.push({ name, isHidden, rows });
    },
    addRow({ number, cells, isHidden }) {
      const taken = takeCells(cells);
      if (taken.length === 0) return;
      if (++rowCount > limits.tableRows) throw new TableRefusal('tooManyRows');
      cellCount += taken.filter(({ text }) => text !== '').length;
      length += taken.reduce((sum, { text, link }) => sum + text.length + (link?.length ?? 0), 0);
      if (cellCount > limits.tableCells || length > limits.tableLength) throw new TableRefusal('tooManyCells');
      rows.push({ number, cells: taken, isHidden });
    },
    mendTable(mend) {
      rows = [...mend(rows)];
    },
    finish() {
      settle();
      return tables;
    },
  };
}

/** Gives the cells up to the last one with something in it. */
function takeCells(cells: readonly (TableCell | undefined)[]): readonly TableCell[] {
  const filled = Array.from(cells.slice(0, limits.tableColumns), (cell) => cell ?? emptyCell);
  const last = filled.findLastIndex(({ text, link, isRepeated }) => (text.trim() !== '' || link !== null) && !isRepeated);
  return filled.slice(0, last + 1);
}

/** Gives the rows with the text of each merged cell in all cells that it stands for, of the rows that there are. Throws a {@link TableRefusal}. */
export function spreadMergedCells(rows: readonly TableRow[], merged: readonly MergedCells[]): readonly TableRow[] {
  const numbered = new Map(rows.map((row) => [row.number, row]));
  const cells = new Map<number, TableCell[]>();
  let spread = 0;
  for (const {
    rows: [top, bottom],
    columns: [left, right],
  } of merged) {
    const origin = numbered.get(top)?.cells[left];
    if (!origin || origin.text === '') continue;
    const covered = { ...origin, isRepeated: true };
    const lastColumn = Math.min(right, limits.tableColumns - 1);
    const lastRow = Math.min(bottom, rows.at(-1)?.number ?? top);
    spread += (lastRow - top + 1) * (lastColumn - left + 1);
    if (spread > limits.tableCells) throw new TableRefusal('tooManyCells');
    for (let number = top; number <= lastRow; number++) {
      const row = numbered.get(number);
      if (!row) continue;
      const own = cells.get(number) ?? [...row.cells];
      for (let column = left; column <= lastColumn; column++) {
        while (own.length <= column) own.push(emptyCell);
        if (number !== top || column !== left) own[column] = covered;
      }
      cells.set(number, own);
    }
  }
  return rows.map((row) => ({ ...row, cells: cells.get(row.number) ?? row.cells }));
}
