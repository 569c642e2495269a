import type { ByLanguage } from '../../ground/language';
import { limits } from '../../ground/limits';
import { addDays, formatDate } from '../../thai/date';
import { createTableCollector, type MergedCells, spreadMergedCells, type TableCollector } from './collect-tables';
import { readXmlPart } from './read-xml';
import { readColumnName, type TableCell, type TableFile, type TableRow } from './table';
import { TableRefusal } from './table-problems';
import { tableRemarks } from './table-remarks';
import type { ZipParts } from './zip-parts';

const bookPart = 'xl/workbook.xml';

/** Reads the sheets of a workbook (Office Open XML): values as they were last calculated, addresses behind cells. Throws a {@link TableRefusal}. */
export function readXlsx(parts: ZipParts): TableFile {
  if (parts.names.has('xl/workbook.bin')) throw new TableRefusal('binaryExcel');
  const book = readBook(parts);
  const strings = readSharedStrings(parts);
  const isDate = readDateStyles(parts);
  const collector = createTableCollector();
  const formulas = { count: 0, uncalculated: 0, errors: 0 };
  for (const { name, part, isHidden } of book.sheets) {
    collector.begin(name, isHidden);
    readSheet(parts, part, { strings, isDate, epoch: book.epoch, collector, formulas });
  }
  const remarks: readonly ByLanguage<string>[] = [
    ...([...parts.names].some((name) => /vbaProject|\/macrosheets\//.test(name)) ? [tableRemarks.macros] : []),
    ...(formulas.count > 0 ? [tableRemarks.formulas(formulas.count)] : []),
    ...(formulas.uncalculated > 0 ? [tableRemarks.uncalculated(formulas.uncalculated)] : []),
    ...(formulas.errors > 0 ? [tableRemarks.errors(formulas.errors)] : []),
  ];
  return { tables: collector.finish(), remarks };
}

interface Book {
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly isHidden: boolean }[];
  /** The day from which days are counted. */
  readonly epoch: '1900' | '1904';
}

function readBook(parts: ZipParts): Book {
  const relations = readRelations(parts, bookPart);
  const sheets: Book['sheets'][number][] = [];
  let epoch: Book['epoch'] = '1900';
  readXmlPart(parts, bookPart, {
    open: (name, attribute) => {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attribute('date1904') ?? '')) epoch = '1904';
      const part = name === 'sheet' ? relations.get(attribute('id') ?? '') : undefined;
      if (part !== undefined && /worksheets\//.test(part))
        sheets.push({ name: attribute('name') ?? '', part, isHidden: (attribute('state') ?? 'visible') !== 'visible' });
    },
  });
  return { sheets, epoch };
}

/** Gives what the relations of a part lead to, by their ids: parts by their names, addresses as they are. */
export function readRelations(parts: ZipParts, part: string): ReadonlyMap<string, string> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash);
  const relations = new Map<string, string>();
  readXmlPart(parts, `${folder}/_rels/${part.slice(slash + 1)}.rels`, {
    open: (name, attribute) => {
      const [id, target] = [attribute('Id'), attribute('Target')];
      if (name === 'Relationship' && id !== null && target !== null)
        relations.set(id, attribute('TargetMode') === 'External' ? target : resolvePart(folder, target));
    },
  });
  return relations;
}

function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}/${target}`.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}

function readSharedStrings(parts: ZipParts): readonly string[] {
  const strings: string[] = [];
  let [text, length, inText, inReading] = ['', 0, false, false];
  readXmlPart(parts, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inReading = true;
      inText = name === 't' && !inReading;
    },
    close: (name) => {
      if (name === 'rPh') inReading = false;
      if (name === 't') inText = false;
      if (name === 'si') strings.push(text);
    },
    text: (found) => {
      if (!inText) return;
      text += found;
      length += found.length;
      if (length > limits.tableLength) throw new TableRefusal('tooManyCells');
    },
  });
  return strings;
}

/** Formats of days that every program has, by their numbers. */
const isDateFormat = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
/** Of a format of one's own: what stands between quotation marks or brackets, or behind a backslash, is no part of the day. */
const saysNoDay = /"[^"]*"|\[[^\]]*\]|\\./g;

/** Gives which styles of cells show a number as a day. */
function readDateStyles(parts: ZipParts): (style: number) => boolean {
  const ownFormats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  readXmlPart(parts, 'xl/styles.xml', {
    open: (name, attribute) => {
      const id = Number(attribute('numFmtId') ?? 0);
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt') ownFormats.set(id, /[dy]/i.test((attribute('formatCode') ?? '').replace(saysNoDay, '')));
      if (name === 'xf' && inCells) styles.push(ownFormats.get(id) ?? isDateFormat(id));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return (style) => styles[style] ?? false;
}

interface SheetContext {
  readonly strings: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly epoch: Book['epoch'];
  readonly collector: TableCollector;
  readonly formulas: { count: number; uncalculated: number; errors: number };
}

interface LinkedRange extends MergedCells {
  readonly link: string;
}

function readSheet(parts: ZipParts, part: string, { strings, isDate, epoch, collector, formulas }: SheetContext): void {
  const relations = readRelations(parts, part);
  const merged: MergedCells[] = [];
  const links: LinkedRange[] = [];
  let row = { number: 0, isHidden: false, cells: [] as (TableCell | undefined)[] };
  let cell = { column: -1, type: 'n', style: 0, value: '', formula: '', hasFormula: false };
  let inside: 'value' | 'formula' | null = null;
  readXmlPart(parts, part, {
    open: (name, attribute) => {
      if (name === 'row') {
        row = { number: Number(attribute('r') ?? row.number + 1), isHidden: isTrue(attribute('hidden')), cells: [] };
        cell.column = -1;
      } else if (name === 'c') {
        const column = readColumnName(/^[A-Z]+/.exec(attribute('r') ?? '')?.[0] ?? '');
        cell = {
          ...{ column: column < 0 ? cell.column + 1 : column, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0) },
          ...{ value: '', formula: '', hasFormula: false },
        };
      } else if (name === 'v' || name === 't') inside = 'value';
      else if (name === 'f') {
        inside = 'formula';
        cell.hasFormula = true;
      } else if (name === 'rPh') inside = null;
      else if (name === 'mergeCell') merged.push(...readRange(attribute('ref')));
      else if (name === 'hyperlink') {
        const link = relations.get(attribute('id') ?? '');
        if (link !== undefined) links.push(...readRange(attribute('ref')).map((range) => ({ ...range, link })));
      }
      if (merged.length > limits.tableCells || links.length > limits.tableRows) throw new TableRefusal('tooManyCells');
    },
    text: (text) => {
      if (inside === 'value') cell.value += text;
      else if (inside === 'formula') cell.formula += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') inside = null;
      else if (name === 'c') {
        if (cell.hasFormula) formulas.count++;
        if (cell.hasFormula && cell.value === '' && cell.type !== 'str') formulas.uncalculated++;
        if (cell.type === 'e') formulas.errors++;
        if (cell.column < limits.tableColumns)
          row.cells[cell.column] = {
            text: fitText(readValue(cell, strings, isDate, epoch)),
            link: linkOfFormula(cell.formula),
            isRepeated: false,
          };
      } else if (name === 'row') collector.addRow(row);
    },
  });
  collector.mendTable((rows) => spreadMergedCells(linkCells(rows, links), merged));
}

const isTrue = (text: string | null) => text === '1' || text === 'true';

/** Line ends of a cell; a carriage return may be written `_x000D_`. */
function fitText(text: string): string {
  return text
    .replace(/_x000D_/g, '\r')
    .replace(/\r\n?/g, '\n')
    .trim();
}

function readValue(
  { type, style, value }: { readonly type: string; readonly style: number; readonly value: string },
  strings: readonly string[],
  isDate: (style: number) => boolean,
  epoch: Book['epoch'],
): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : '';
  if (type === 'e') return '';
  if (type === 'd') return readIsoDay(value);
  if (type !== 'n' || value === '') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  // Programs hold 1.1 as 1.1000000000000001.
  return isDate(style) && number >= 1 && number < mostDays ? readDay(Math.floor(number), epoch) : String(Number(number.toPrecision(15)));
}

/** 31 December 9999. */
const mostDays = 2_958_466;

/** Gives a day that is counted from an epoch, Buddhist era: `2568-03-31`. The year 1900 has a 29 February there that it did not have. */
function readDay(days: number, epoch: Book['epoch']): string {
  if (epoch === '1904') return formatDate(addDays({ year: 1904 + 543, month: 1, day: 1 }, days));
  return formatDate(addDays({ year: 1899 + 543, month: 12, day: days < 60 ? 31 : 30 }, days));
}

/** Gives a day in the form of ISO 8601, Christian era, as one of the Buddhist era; any other text as it is. */
export function readIsoDay(text: string): string {
  const [, year, rest] = /^(\d{4})(-\d{2}-\d{2})(?:T|$)/.exec(text) ?? [];
  return year === undefined ? text : `${Number(year) + 543}${rest}`;
}

/** `HYPERLINK("https://…","คลิก")`. */
function linkOfFormula(formula: string): string | null {
  return /^\s*HYPERLINK\s*\(\s*"([^"]+)"/i.exec(formula)?.[1] ?? null;
}

/** `A2:B5`, or one cell. */
function readRange(ref: string | null): MergedCells[] {
  const [, fromColumn, fromRow, toColumn = fromColumn, toRow = fromRow] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(ref ?? '') ?? [];
  if (fromColumn === undefined || toColumn === undefined) return [];
  return [{ rows: [Number(fromRow), Number(toRow)], columns: [readColumnName(fromColumn), readColumnName(toColumn)] }];
}

function linkCells(rows: readonly TableRow[], links: readonly LinkedRange[]): readonly TableRow[] {
  const byRow = new Map<number, LinkedRange[]>();
  for (const each of links) {
    const last = Math.min(each.rows[1], each.rows[0] + limits.tableHeadRows);
    for (let number = each.rows[0]; number <= last; number++) {
      const own = byRow.get(number);
      if (own) own.push(each);
      else byRow.set(number, [each]);
    }
  }
  return rows.map((row) => {
    const own = byRow.get(row.number);
    if (!own) return row;
    const linkAt = (column: number) => own.find(({ columns: [from, to] }) => from <= column && column <= to)?.link;
    return { ...row, cells: row.cells.map((cell, column) => ({ ...cell, link: cell.text === '' ? null : (linkAt(column) ?? cell.link) })) };
  });
}
