import type { ByLanguage } from '../../ground/language';

/** A cell as its program shows it; lines end by `\n`. */
export interface TableCell {
  readonly text: string;
  /** The address that lies behind the text; null: none. */
  readonly link: string | null;
  /** It is covered by a merged cell, whose text this is. */
  readonly isRepeated: boolean;
}

export interface TableRow {
  /** As its program numbers it, from 1. */
  readonly number: number;
  /** By column; empty cells behind the last one are left out. */
  readonly cells: readonly TableCell[];
  readonly isHidden: boolean;
}

/** A sheet, or a table of a document. */
export interface Table {
  /** The name of the sheet; null: it has none. */
  readonly name: string | null;
  readonly isHidden: boolean;
  /** Rows with something in them, from the top. */
  readonly rows: readonly TableRow[];
}

/** What a file of tables holds. */
export interface TableFile {
  readonly tables: readonly Table[];
  /** What is said of the file as a whole: formulas, macros, another kind than its name says. */
  readonly remarks: readonly ByLanguage<string>[];
}

export const emptyCell: TableCell = { text: '', link: null, isRepeated: false };

/** Gives the cell of a column; an empty one where there is none. */
export function cellAt({ cells }: TableRow, column: number): TableCell {
  return cells[column] ?? emptyCell;
}

/** Gives the letters by which programs name a column, counted from 0: `A`, `AA`. */
export function nameColumn(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : nameColumn(Math.floor(index / 26) - 1) + last;
}

/** Gives the column that letters name, counted from 0; -1 where they name none. */
export function readColumnName(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
