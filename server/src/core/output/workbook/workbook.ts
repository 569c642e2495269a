/** What a cell holds: text is never read as a formula. */
export type Cell = string | number | LinkCell | PointsCell | InputCell;

/** Text that leads to an address of the web. */
export interface LinkCell {
  readonly text: string;
  readonly href: string;
}

/** Whole hundredths, shown with two decimals. */
export interface PointsCell {
  readonly points: number;
}

/** Text that whoever has the workbook may write over; of a protected sheet nothing else. */
export interface InputCell {
  readonly input: string;
}

export interface SheetColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly isCentred?: boolean;
  /** What may be chosen in its input cells: a list behind an arrow; nothing else is taken. No commas in it. */
  readonly choices?: readonly string[];
  /** Shown beside an input cell that is selected. */
  readonly hint?: string;
}

/** A table with a head that stays in sight, can be filtered, and stands on every printed page. */
export interface Sheet {
  /** As its tab says: at most 31 signs, without `[]/\:*?`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Only its input cells may be changed. */
  readonly isProtected?: boolean;
  /** For programs alone: no menu shows it. */
  readonly isHidden?: boolean;
}

/** Signs of text in one cell; Excel takes no more. */
const longestCell = 32_767;

/** Signs that no cell can hold; line ends and tabs stay. */
const unfit = /[^\P{Cc}\t\n]|\p{Cs}|\p{Cn}|\ufffd/gu;

/** Gives a text as a cell holds it: lines end by a line feed alone. */
export function fitCell(text: string): string {
  const fit = text.replace(/\r\n?/g, '\n').replace(unfit, '');
  return fit.length <= longestCell ? fit : `${fit.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
