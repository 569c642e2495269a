/** What a text has to hold to be rows of a sheet: two cells beside each other. */
const cellsBeside = /[^\s][^\n]*\t[^\n]*[^\s]/;

/** Gives the rows of cells that a sheet or a table has put on the clipboard, empty cells left out; null where the text is none. Line ends are `\n`. */
export function readCells(pasted: string): readonly (readonly string[])[] | null {
  if (!cellsBeside.test(pasted)) return null;
  const rows: string[][] = [[]];
  for (let at = 0; at < pasted.length; ) {
    const quoted = readQuoted(pasted, at);
    const end = quoted?.end ?? at + (/^[^\t\n]*/.exec(pasted.slice(at))?.[0].length ?? 0);
    const cell = (quoted?.text ?? pasted.slice(at, end)).trim();
    if (cell !== '') rows.at(-1)?.push(cell);
    if (pasted.charAt(end) === '\n') rows.push([]);
    at = end + 1;
  }
  return rows.filter((row) => row.length > 0);
}

/** Gives a lone cell of several lines without the quotation marks that a sheet puts around it; any other text as it is. */
export function unquoteCell(pasted: string): string {
  const text = pasted.trimEnd();
  const quoted = text.includes('\n') ? readQuoted(text, 0) : null;
  return quoted && quoted.end === text.length ? quoted.text : pasted;
}

/** A cell with line ends or tabs in it stands in quotation marks, its own marks twice. */
function readQuoted(text: string, at: number): { readonly text: string; readonly end: number } | null {
  const found = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(at));
  return found ? { text: (found[1] ?? '').replaceAll('""', '"'), end: at + found[0].length } : null;
}
