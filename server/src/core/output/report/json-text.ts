/** Signs that JSON may hold as they are, but that move the cursor, turn the direction of reading or end a line where the text is shown. */
const unshown = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Writes a value as JSON that can be shown in any terminal and read by any program. */
export function toJsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(unshown, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
