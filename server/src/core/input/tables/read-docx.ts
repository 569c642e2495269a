import { limits } from '../../ground/limits';
import { createTableCollector, type MergedCells, spreadMergedCells } from './collect-tables';
import { readRelations } from './read-xlsx';
import { readXmlPart } from './read-xml';
import type { TableCell, TableFile } from './table';
import { TableRefusal } from './table-problems';
import type { ZipParts } from './zip-parts';

const textPart = 'word/document.xml';

interface OpenCell {
  text: string;
  link: string;
  width: number;
  /** It goes on in the rows below. */
  merge: 'begins' | 'goes-on' | null;
}

/** Reads the tables of a text of Word (Office Open XML), one inside another as text of its cell. Throws a {@link TableRefusal}. */
export function readDocx(parts: ZipParts): TableFile {
  const relations = readRelations(parts, textPart);
  const collector = createTableCollector();
  let merged: MergedCells[] = [];
  /** By column: the row in which a cell that goes on below begins, and how many columns it has. */
  let open = new Map<number, { readonly top: number; readonly width: number }>();
  let [depth, rowNumber, fallback, inText] = [0, 0, 0, false];
  let cells: (TableCell | undefined)[] = [];
  let cell: OpenCell = { text: '', link: '', width: 1, merge: null };
  /** What a field does; its shown text is text like any other. */
  let [instruction, isInstruction] = ['', false];
  const closeMerges = (last: number, column: number) => {
    const begun = open.get(column);
    if (begun && last > begun.top) merged.push({ rows: [begun.top, last], columns: [column, column + begun.width - 1] });
    open.delete(column);
  };
  const addCell = () => {
    const column = cells.length;
    if (cell.merge !== 'goes-on') closeMerges(rowNumber - 1, column);
    if (cell.merge === 'begins') open.set(column, { top: rowNumber, width: cell.width });
    if (cell.merge === null && cell.width > 1) merged.push({ rows: [rowNumber, rowNumber], columns: [column, column + cell.width - 1] });
    const found = { text: cell.text.trim(), link: cell.link === '' ? null : cell.link, isRepeated: false };
    cells.push(cell.merge === 'goes-on' ? undefined : found);
    for (let count = 1; count < cell.width && cells.length < limits.tableColumns; count++) cells.push(undefined);
  };
  readXmlPart(parts, textPart, {
    open: (name, attribute) => {
      // What older programs show in place of a drawing says the same once more.
      if (name === 'Fallback') fallback++;
      if (fallback > 0) return;
      if (name === 'tbl' && ++depth === 1) {
        collector.begin(null, false);
        [merged, open, rowNumber] = [[], new Map(), 0];
      } else if (depth === 0) return;
      else if (name === 'tr' && depth === 1) {
        rowNumber++;
        cells = [];
      } else if (name === 'tc' && depth === 1) cell = { text: '', link: '', width: 1, merge: null };
      else if (name === 'gridSpan' && depth === 1)
        cell.width = Math.min(limits.tableColumns, Math.max(1, Number(attribute('val') ?? 1) || 1));
      else if (name === 'gridBefore' && depth === 1)
        for (let count = Math.min(limits.tableColumns, Number(attribute('val') ?? 0)); count > 0; count--) cells.push(undefined);
      else if (name === 'vMerge' && depth === 1) cell.merge = attribute('val') === 'restart' ? 'begins' : 'goes-on';
      else if (name === 'p' && cell.text !== '') cell.text += '\n';
      else if (name === 'br' || name === 'cr') cell.text += '\n';
      else if (name === 'tab' && attribute('val') === null) cell.text += '\t';
      else if (name === 't') inText = true;
      else if (name === 'hyperlink') takeLink(cell, relations.get(attribute('id') ?? '') ?? '');
      else if (name === 'fldSimple') takeLink(cell, linkOfField(attribute('instr') ?? ''));
      else if (name === 'fldChar' && attribute('fldCharType') === 'begin') instruction = '';
      else if (name === 'fldChar' && attribute('fldCharType') === 'separate') takeLink(cell, linkOfField(instruction));
      isInstruction = name === 'instrText';
    },
    text: (text) => {
      if (fallback > 0 || depth === 0) return;
      if (isInstruction) instruction = (instruction + text).slice(0, limits.urlLength);
      else if (inText) cell.text += text;
    },
    close: (name) => {
      if (name === 'Fallback') fallback--;
      if (fallback > 0 || depth === 0) return;
      if (name === 't') inText = false;
      else if (name === 'instrText') isInstruction = false;
      else if (name === 'tc' && depth === 1) addCell();
      else if (name === 'tr' && depth === 1) {
        if (merged.length > limits.tableCells) throw new TableRefusal('tooManyCells');
        collector.addRow({ number: rowNumber, cells, isHidden: false });
      } else if (name === 'tbl' && depth-- === 1) {
        for (const column of [...open.keys()]) closeMerges(rowNumber, column);
        collector.mendTable((rows) => spreadMergedCells(rows, merged));
      }
    },
  });
  return { tables: collector.finish(), remarks: [] };
}

function takeLink(cell: { link: string }, link: string): void {
  if (cell.link === '') cell.link = link;
}

/** ` HYPERLINK "https://…" `. */
function linkOfField(instruction: string): string {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1] ?? '';
}
