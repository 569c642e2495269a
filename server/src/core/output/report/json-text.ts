/** Signs that JSON may hold as they are, but that move the cursor, turn the direction of reading or end a line where the text is shown. */
const unshown = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

function escapeUnshown(text: string): string {
  return text.replace(unshown, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Writes a value as one line of JSON that can be shown in any terminal and read by any program. */
export function toJsonLine(value: unknown): string {
  return escapeUnshown(JSON.stringify(value));
}

/** The same on lines of its own, as it stands so deep inside another value. */
export function toJsonBlock(value: unknown, depth: number): string {
  // No text of JSON holds a line end: every one is between two values.
  return escapeUnshown(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

/** The same as a text of its own. */
export function toJsonText(value: unknown): string {
  return `${toJsonBlock(value, 0)}\n`;
}
