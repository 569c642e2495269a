/** Gives a Markdown table. */
export function renderTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

/** Gives milliseconds as seconds. */
export function toSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
