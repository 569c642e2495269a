import Papa from 'papaparse';
import { limits } from '../../ground/limits';
import { createTableCollector } from './collect-tables';
import type { Table } from './table';

/** The first line that Excel writes for itself: `sep=;`. */
const separatorLine = /^sep=(.)\n/;
/** A sign that keeps a cell from being a formula stands before it: `'=1+1`. */
const guarded = /^'(?=[=+\-@\t\r\n＝＋－＠])/;

/** Reads rows of cells that commas, semicolons, tabs or bars part. Throws a `TableRefusal` where there are too many. */
export function readCsv(text: string): readonly Table[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const [line = '', separator] = separatorLine.exec(plain) ?? [];
  return readSeparated(plain.slice(line.length), separator ?? '');
}

/** The same of what a sheet or a table of a document has put on the clipboard. */
export function readPastedTable(text: string): readonly Table[] {
  return readSeparated(text.replace(/\r\n?/g, '\n'), '\t');
}

function readSeparated(text: string, delimiter: string): readonly Table[] {
  const collector = createTableCollector();
  collector.begin(null, false);
  const { data } = Papa.parse<readonly string[]>(text, {
    delimiter,
    delimitersToGuess: [',', '\t', ';', '|'],
    newline: '\n',
    preview: limits.tableRows + limits.tableHeadRows,
  });
  for (const [index, row] of data.entries()) {
    const cells = row.map((cell) => ({ text: cell.replace(guarded, '').trim(), link: null, isRepeated: false }));
    collector.addRow({ number: index + 1, cells, isHidden: false });
  }
  return collector.finish();
}
