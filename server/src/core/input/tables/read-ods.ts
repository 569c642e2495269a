import { limits } from '../../ground/limits';
import { createTableCollector, type MergedCells, spreadMergedCells } from './collect-tables';
import { readIsoDay } from './read-xlsx';
import { readXmlPart } from './read-xml';
import type { TableCell, TableFile } from './table';
import { TableRefusal } from './table-problems';
import { tableRemarks } from './table-remarks';
import type { ZipParts } from './zip-parts';

/** Reads the tables of a sheet or a text of OpenDocument: texts as they are shown, addresses behind them. Throws a {@link TableRefusal}. */
export function readOds(parts: ZipParts): TableFile {
  refuseEncrypted(parts);
  const collector = createTableCollector();
  const hiddenStyles = new Set<string>();
  let merged: MergedCells[] = [];
  let [depth, style, formulas] = [0, '', 0];
  let row = { number: 1, repeated: 1, isHidden: false, cells: [] as (TableCell | undefined)[] };
  let cell = { text: '', link: '', repeated: 1, isDay: false, day: '', lines: 0 };
  /** Below a note of a cell, or the marks of a tracked change: no part of the text. */
  let aside = 0;
  let inParagraph = 0;
  readXmlPart(parts, 'content.xml', {
    open: (name, attribute) => {
      if (isAside(name)) aside++;
      if (aside > 0) return;
      if (name === 'style') style = attribute('name') ?? '';
      else if (name === 'table-properties' && attribute('display') === 'false') hiddenStyles.add(style);
      else if (name === 'table' && ++depth === 1) {
        collector.begin(attribute('name'), hiddenStyles.has(attribute('style-name') ?? ''));
        merged = [];
        row = { number: 1, repeated: 1, isHidden: false, cells: [] };
      } else if (depth !== 1) {
        // A table inside a cell is text of that cell.
        if (depth > 1) addText(cell, name, attribute);
        if (depth > 1 && (name === 'p' || name === 'h')) inParagraph++;
      } else if (name === 'table-row') {
        const repeated = countOf(attribute('number-rows-repeated'));
        row = { number: row.number, repeated, isHidden: (attribute('visibility') ?? 'visible') !== 'visible', cells: [] };
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        const column = row.cells.length;
        const [rows, columns] = [countOf(attribute('number-rows-spanned')), countOf(attribute('number-columns-spanned'))];
        if (rows > 1 || columns > 1) merged.push({ rows: [row.number, row.number + rows - 1], columns: [column, column + columns - 1] });
        if (merged.length > limits.tableCells) throw new TableRefusal('tooManyCells');
        if (attribute('formula') !== null) formulas++;
        cell = {
          ...{ text: '', link: '', repeated: countOf(attribute('number-columns-repeated')), lines: 0 },
          ...{ isDay: attribute('value-type') === 'date', day: attribute('date-value') ?? '' },
        };
      } else if (name === 'p' || name === 'h') {
        inParagraph++;
        if (cell.lines++ > 0) cell.text += '\n';
      } else addText(cell, name, attribute);
    },
    text: (text) => {
      if (inParagraph > 0 && aside === 0) cell.text += text.replace(/[\t\r\n ]+/g, ' ');
    },
    close: (name) => {
      if (isAside(name)) aside--;
      if (aside > 0 || isAside(name)) return;
      if (name === 'p' || name === 'h') inParagraph = Math.max(0, inParagraph - 1);
      if (name === 'table' && depth-- === 1) collector.mendTable((rows) => spreadMergedCells(rows, merged));
      else if (depth === 1 && (name === 'table-cell' || name === 'covered-table-cell')) {
        const text = (cell.isDay ? readIsoDay(cell.day) : cell.text).trim();
        const room = limits.tableColumns - row.cells.length;
        const found = { text, link: cell.link === '' ? null : cell.link, isRepeated: false };
        for (let count = Math.min(cell.repeated, room); count > 0; count--) row.cells.push(found);
      } else if (depth === 1 && name === 'table-row') {
        const isEmpty = row.cells.every((each) => !each?.text);
        for (let index = 0; index < (isEmpty ? 0 : row.repeated); index++) collector.addRow({ ...row, number: row.number + index });
        row.number += row.repeated;
      }
    },
  });
  return { tables: collector.finish(), remarks: formulas > 0 ? [tableRemarks.formulas(formulas)] : [] };
}

const isAside = (name: string) => name === 'annotation' || name === 'tracked-changes' || name === 'note';

function addText(cell: { text: string; link: string }, name: string, attribute: (name: string) => string | null): void {
  if (name === 's') cell.text += ' '.repeat(Math.min(limits.headingLength, countOf(attribute('c'))));
  else if (name === 'tab') cell.text += '\t';
  else if (name === 'line-break') cell.text += '\n';
  else if (name === 'a' && cell.link === '') cell.link = attribute('href') ?? '';
  else if ((name === 'p' || name === 'h') && cell.text !== '') cell.text += '\n';
}

function countOf(text: string | null): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

/** The parts of an encrypted document are named in its manifest. */
function refuseEncrypted(parts: ZipParts): void {
  readXmlPart(parts, 'META-INF/manifest.xml', {
    open: (name) => {
      if (name === 'encryption-data') throw new TableRefusal('password');
    },
  });
}
