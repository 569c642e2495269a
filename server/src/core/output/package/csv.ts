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
  const cleaned = text.replace(controls, '\ufffd');
  const guarded = formulaStart.test(cleaned) ? `'${cleaned}` : cleaned;
  return `"${guarded.replaceAll('"', '""')}"`;
}
