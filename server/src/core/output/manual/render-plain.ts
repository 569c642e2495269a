import { displayWidth, padRight } from '../report/display-width';

const indentation = '  ';

/** Gives a page of the manual as plain text for the terminal. Reads the Markdown that the manual is written in, not all of Markdown. */
export function renderPlain(markdown: string): string {
  const lines: string[] = [];
  let table: string[][] = [];
  let isCode = false;
  const endTable = () => {
    lines.push(...alignColumns(table).map((row) => indentation + row));
    table = [];
  };
  for (const line of markdown.split(/\r?\n/)) {
    if (line.startsWith('|')) {
      if (!line.startsWith('|---')) table.push(readRow(line));
      continue;
    }
    endTable();
    if (line.startsWith('```')) isCode = !isCode;
    else if (isCode) lines.push(indentation.repeat(2) + line);
    else if (line.startsWith('#')) lines.push(line.replace(/^#+ /, ''));
    else if (!line.startsWith('<!--')) lines.push(line === '' ? '' : indentation + stripMarkup(line.replace(/^> /, '')));
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function readRow(line: string): string[] {
  return line
    .slice(1)
    .split(/(?<!\\)\|/)
    .slice(0, -1)
    .map((cell) => stripMarkup(cell.trim()));
}

/** Emphasis, code and links as their text; signs that were escaped as they are. */
function stripMarkup(text: string): string {
  return text.replace(/\\([\\`*_<>[\]|])|\*\*|`|\[([^\]]*)\]\([^)]*\)/g, (_match, escaped, label) => escaped ?? label ?? '');
}

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? '')))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => padRight(cell, widths[column] ?? 0))
      .join(indentation)
      .trimEnd(),
  );
}
