/** Buddhist era = Christian era + 543. */
export const eraOffset = 543;

/** Years below this are of the Christian era (`design/format`: years from 2400 are B.E.). */
export const firstBuddhistYear = 2400;

export interface YearReading {
  /** Buddhist era. */
  readonly year: number;
  readonly christianEra: boolean;
  readonly twoDigit: boolean;
}

/** Reads two digits as B.E. 25xx, four digits as B.E. or C.E. by their size; null for anything else. */
export function readYear(digits: string): YearReading | null {
  const value = Number(digits);
  if (/^[0-9]{2}$/.test(digits)) return { year: 2500 + value, christianEra: false, twoDigit: true };
  if (!/^[0-9]{4}$/.test(digits) || value < 1900 || value > 2999) return null;
  const christianEra = value < firstBuddhistYear;
  return { year: christianEra ? value + eraOffset : value, christianEra, twoDigit: false };
}

/** Gives the number of days of a month in a B.E. year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const christian = year - eraOffset;
    return (christian % 4 === 0 && christian % 100 !== 0) || christian % 400 === 0 ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
