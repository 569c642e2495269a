/** A month as one number, so that months compare and count: B.E. year x 12 + month - 1. */
export type MonthIndex = number;

const MONTHS_A_YEAR = 12;
const OCTOBER = 10;
const MONTHS_A_QUARTER = 3;

/** Gives the index of a month: B.E. year, month 1 to 12. */
export function monthIndex(year: number, month: number): MonthIndex {
  return year * MONTHS_A_YEAR + month - 1;
}

/** Gives the B.E. year and the month (1 to 12) of an index. */
export function fromMonthIndex(index: MonthIndex): { year: number; month: number } {
  return { year: Math.floor(index / MONTHS_A_YEAR), month: (index % MONTHS_A_YEAR) + 1 };
}

/** Gives the first and last month of a fiscal year: October of the year before to September. */
export function fiscalYearMonths(fiscalYear: number): { from: MonthIndex; to: MonthIndex } {
  const from = monthIndex(fiscalYear - 1, OCTOBER);
  return { from, to: from + MONTHS_A_YEAR - 1 };
}

/** Gives the fiscal year (B.E.) in which a month lies. */
export function fiscalYearOf(index: MonthIndex): number {
  const { year, month } = fromMonthIndex(index);
  return month >= OCTOBER ? year + 1 : year;
}

/** Gives the months of quarters (1 to 4) of a fiscal year. */
export function quarterMonths(fiscalYear: number, first: number, last: number): { from: MonthIndex; to: MonthIndex } {
  const { from } = fiscalYearMonths(fiscalYear);
  return { from: from + (first - 1) * MONTHS_A_QUARTER, to: from + last * MONTHS_A_QUARTER - 1 };
}
