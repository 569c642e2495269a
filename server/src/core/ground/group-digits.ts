/** Writes a whole number with its digits in threes. `toLocaleString` does the same and first loads the tables of a language. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
