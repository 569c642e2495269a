/** Gives lines one step deeper; empty ones stay empty. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** Gives a text as a comment of one line. */
export function comment(text: string): string {
  return `# ${toComment(text)}`;
}

/** A comment ends with its line. */
function toComment(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\ufeff]+/gu, ' ').trim();
}
