const byteOrderMark = '\ufeff';

/** What a spreadsheet would take for a formula (the full-width signs too, where the input language is East Asian). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Signs that no cell can hold; tabs and line ends stay. */
const controls = /[^\P{Cc}\t\r\n]/gu;

/**
 * Writes a table as CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, no cell a formula. Every cell is quoted (RFC 4180):
 * some spreadsheets part cells at semicolons and tabs too.
 */
export function encodeCsv(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const lines = rows.map((row) => `${row.map(encodeCell).join(',')}\r\n`);
  return new TextEncoder().encode(byteOrderMark + lines.join(''));
}

function encodeCell(text: string): string {
  return `"${guardCell(text).replaceAll('"', '""')}"`;
}

/** Gives a text as a cell holds it: no formula, no sign that none can hold. */
export function guardCell(text: string): string {
  const cleaned = text.replace(controls, '\ufffd');
  return formulaStart.test(cleaned) ? `'${cleaned}` : cleaned;
}

/** One quoted cell and what ends it. */
const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;

/** Reads a table that {@link encodeCsv} wrote: cells as they were guarded; null where it is no such table. */
export function decodeCsv(bytes: Uint8Array): string[][] | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const pattern = new RegExp(cell);
  const rows: string[][] = [];
  let row: string[] = [];
  pattern.lastIndex = byteOrderMark.length;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) return null;
    row.push((match[1] ?? '').replaceAll('""', '"'));
    if (match[2] === ',') continue;
    rows.push(row);
    row = [];
  }
  return text.startsWith(byteOrderMark) && row.length === 0 ? rows : null;
}
