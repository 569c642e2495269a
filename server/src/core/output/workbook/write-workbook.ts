import type { CellObject, Feature, Sheet as LibrarySheet } from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { displayWidth } from '../report/display-width';
import { fixZipDates } from './fix-zip-dates';
import { inputColour, protectSheets } from './protect-sheets';
import { type Cell, fitCell, type InputCell, type LinkCell, type PointsCell, type Sheet } from './workbook';

/** Has the letters of Thai on Windows, and is replaced by one that has them elsewhere. */
const font = { fontFamily: 'Tahoma', fontSize: 10 };
const sheetFile = 'xl/worksheets/sheet{id}.xml';
/** Signs of an address that a link of a sheet may have. */
const longestLink = 2_000;
/** Links of one sheet that the form takes. */
const mostLinks = 65_000;

/** Writes sheets as an Excel workbook. `heading` stands on top of each printed page. The same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly Sheet[], heading: string): Promise<Uint8Array> {
  const features = [
    describePages(sheets, heading),
    linkCells(sheets),
    renumberFormats,
    ...(sheets.some(({ isProtected }) => isProtected) ? [protectSheets(sheets)] : []),
  ];
  const blob = await writeExcelFile(toLibrarySheets(sheets), { ...font, features }).toBlob();
  return fixZipDates(new Uint8Array(await blob.arrayBuffer()));
}

/** Gives the sheets as the library takes them: cells with their looks. */
export function toLibrarySheets(sheets: readonly Sheet[]): LibrarySheet<Blob>[] {
  return sheets.map((sheet) => ({
    data: [
      sheet.columns.map(({ head }) => ({ ...headStyle, value: fitCell(head), height: headHeight })),
      ...sheet.rows.map((row) => toRow(row, sheet)),
    ],
    sheet: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: 1,
  }));
}

/** Two lines. */
const headHeight = 32;
const edge = { borderColor: '#C9D1D9', borderStyle: 'thin' } as const;
const headStyle: CellObject = { ...edge, fontWeight: 'bold', wrap: true, alignVertical: 'center', backgroundColor: '#E7EEF3' };
const textStyle: CellObject = { ...edge, wrap: true, alignVertical: 'top' };
/** A text whatever is typed: `1/2568` is no day. */
const inputStyle: CellObject = { ...textStyle, backgroundColor: inputColour, format: '@' };
const linkStyle: CellObject = { ...textStyle, textColor: '#0B5394', textDecoration: { underline: true } };

function toRow(row: readonly Cell[], { columns }: Sheet): CellObject[] {
  const height = estimateHeight(row.map((cell, index) => countLines(cell, columns[index]?.width ?? 1)));
  return row.map((cell, index): CellObject => {
    const place = { height, ...(columns[index]?.isCentred && { align: 'center' as const }) };
    if (typeof cell === 'number') return { ...textStyle, ...place, value: cell, type: Number };
    if (isPoints(cell)) return { ...textStyle, ...place, value: cell.points / 100, type: Number, format: '0.00' };
    const text = fitCell(textOf(cell));
    if (isInput(cell)) return { ...inputStyle, ...place, value: text, type: String };
    return { ...(isLink(cell) ? linkStyle : textStyle), ...place, value: text, type: String, ...(isText(text) && { format: '@' }) };
  });
}

const isPoints = (cell: Cell): cell is PointsCell => typeof cell === 'object' && 'points' in cell;
const isLink = (cell: Cell): cell is LinkCell => typeof cell === 'object' && 'href' in cell;
const isInput = (cell: Cell): cell is InputCell => typeof cell === 'object' && 'input' in cell;
const textOf = (cell: string | LinkCell | InputCell) => (typeof cell === 'string' ? cell : isInput(cell) ? cell.input : cell.text);

/** Points of height of one line, and the most that a row may have. */
const lineHeight = 14;
const tallestRow = 409;

/** Not every program fits rows to wrapped text by itself. */
function estimateHeight(lines: readonly number[]): number {
  return Math.min(tallestRow, Math.max(1, ...lines) * lineHeight + 4);
}

/** Words are not broken: of a line a part stays empty. */
const usedShare = 0.9;

function countLines(cell: Cell, width: number): number {
  if (typeof cell === 'number' || isPoints(cell)) return 1;
  const room = width * usedShare;
  // Most lines are shorter than the cell, whatever marks stand above their letters.
  const rowsOf = (line: string) => (line.length <= room ? 1 : Math.ceil(displayWidth(line) / room));
  return textOf(cell)
    .split('\n')
    .reduce((sum, line) => sum + rowsOf(line), 0);
}

/** Text that a spreadsheet would take for a formula or a number once it is edited is marked as text. */
const isText = (text: string) => /^[=+\-@0-9＝＋－＠]/.test(text);

/** Filter, head on every page, one page wide, heading and page numbers. */
function describePages(sheets: readonly Sheet[], heading: string): Feature<Blob> {
  const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? [];
  const bookOrder = getOrderOfSiblings('xl/workbook.xml', 'workbook') ?? [];
  const put = (xml: string, markup: string) => insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
  const top = sanitizeTextContent(`&L&8${heading.replaceAll('&', '&&')}&R&8&A  &P/&N`);
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) return xml;
            const filter = getSelfClosingTagMarkup('autoFilter', { ref: rangeOf(sheet, '') });
            const markups = [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              filter,
              `<headerFooter><oddHeader>${top}</oddHeader></headerFooter>`,
            ];
            return withoutRows(xml, (frame) => markups.reduce(put, frame));
          },
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = sheets.map((sheet, index) => nameRanges(sheet, index)).join('');
            return insertElementMarkupAccordingToOrderOfSiblings(xml, `<definedNames>${names}</definedNames>`, bookOrder, 'workbook');
          },
        },
      },
    },
  };
}

function nameRanges(sheet: Sheet, index: number): string {
  const name = `'${sheet.name.replaceAll("'", "''")}'!`;
  const define = (what: string, range: string, hidden = '') =>
    `<definedName name="${what}" localSheetId="${index}"${hidden}>${sanitizeTextContent(name + range)}</definedName>`;
  return define('_xlnm._FilterDatabase', rangeOf(sheet, '$'), ' hidden="1"') + define('_xlnm.Print_Titles', '$1:$1');
}

/** All cells of a sheet: `A1:D9`, or `$A$1:$D$9`. */
function rangeOf({ columns, rows }: Sheet, mark: '' | '$'): string {
  const last = getCellAddress(rows.length, Math.max(0, columns.length - 1));
  return ['A1', last].map((cell) => cell.replace(/^([A-Z]+)([0-9]+)$/, `${mark}$1${mark}$2`)).join(':');
}

/** Changes what stands around the rows of a sheet, without looking through these. */
function withoutRows(xml: string, change: (frame: string) => string): string {
  const [start, end] = [xml.indexOf('<sheetData>'), xml.lastIndexOf('</sheetData>')];
  if (start < 0 || end < start) return change(xml);
  const [before, after] = change(`${xml.slice(0, start)}<sheetData/>${xml.slice(end + '</sheetData>'.length)}`).split('<sheetData/>');
  return `${before}${xml.slice(start, end)}</sheetData>${after}`;
}

/** Formats of one's own have numbers from 164 on; LibreOffice reads lower ones as formats that every program has. */
const renumberFormats: Feature<Blob> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) => xml.replace(/numFmtId="(1[0-5][0-9])"/g, (_, id: string) => `numFmtId="${Number(id) + 100}"`),
      },
    },
  },
};

/** Links are parts of the sheet, never formulas, and lead to web addresses only. */
function linkCells(sheets: readonly Sheet[]): Feature<Blob> {
  const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? [];
  const linksOf = (index: number) => findLinks(sheets[index]);
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, _options, { sheetIndex }) => {
            const links = linksOf(sheetIndex).map(({ cell }, index) =>
              getSelfClosingTagMarkup('hyperlink', { ref: cell, 'r:id': `rId-link-${index}` }),
            );
            if (links.length === 0) return xml;
            const markup = `<hyperlinks>${links.join('')}</hyperlinks>`;
            return withoutRows(xml, (frame) => insertElementMarkupAccordingToOrderOfSiblings(frame, markup, order, 'worksheet'));
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) =>
            linksOf(sheetIndex)
              .map(({ href }, index) =>
                getSelfClosingTagMarkup('Relationship', {
                  Id: `rId-link-${index}`,
                  Type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
                  Target: sanitizeAttributeValue(href),
                  TargetMode: 'External',
                }),
              )
              .join(''),
        },
      },
    },
  };
}

function findLinks(sheet: Sheet | undefined): { readonly cell: string; readonly href: string }[] {
  const links = (sheet?.rows ?? []).flatMap((row, rowIndex) =>
    row.flatMap((cell, index) =>
      isLink(cell) && isWebAddress(cell.href) ? [{ cell: getCellAddress(rowIndex + 1, index), href: cell.href }] : [],
    ),
  );
  return links.slice(0, mostLinks);
}

const isWebAddress = (href: string) => /^https?:\/\//i.test(href) && href.length <= longestLink;
