/** Marks above and below a letter, and signs without a shape: they take no column. */
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/** Gives the columns that a text takes in a terminal. Thai vowels and tone marks above and below take none. */
export function displayWidth(text: string): number {
  return Array.from(text.replace(zeroWidth, '')).length;
}

/** Fills up with blanks on the right. */
export function padRight(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Fills up with blanks on the left. */
export function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** Gives a text that can't move the cursor, colour the terminal or turn the direction of reading, and that can be encoded: no half of a sign. */
export function showSafely(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
