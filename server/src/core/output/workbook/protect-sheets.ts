import type { Feature } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Sheet } from './workbook';

/** What may be written over has this colour, and nothing else has it. */
export const inputColour = '#FFFBE6';

const sheetFile = 'xl/worksheets/sheet{id}.xml';
/** Signs of a hint, and of a list of choices, that the form takes. */
const longest = { hint: 255, choices: 255 } as const;

/** Protects sheets, without a password, but for their input cells; gives these their choices and hints; hides what is for programs. */
export function protectSheets(sheets: readonly Sheet[]): Feature<Blob> {
  const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? [];
  const known = getOrderOfSiblings('xl/workbook.xml', 'workbook') ?? [];
  // The library does not know it; it stands before the views.
  const bookOrder = known.flatMap((name) => (name === 'bookViews' ? ['workbookProtection', name] : [name]));
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet?.isProtected) return xml;
            const put = (text: string, markup: string) => insertElementMarkupAccordingToOrderOfSiblings(text, markup, order, 'worksheet');
            const validations = describeChoices(sheet);
            return put(validations === '' ? xml : put(xml, validations), protection);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            insertElementMarkupAccordingToOrderOfSiblings(xml, '<workbookProtection lockStructure="1"/>', bookOrder, 'workbook'),
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' && sheets[index ?? -1]?.isHidden ? { ...attributes, state: 'veryHidden' } : attributes,
        },
        'xl/styles.xml': { transform: unlockInputCells },
      },
    },
  };
}

/** `0`: not taken away. Rows may be made higher, columns wider, and rows filtered. */
const protection = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>';

/** Styles of the colour of input cells are not locked. */
function unlockInputCells(xml: string): string {
  const fills = Array.from(xml.matchAll(/<fill>.*?<\/fill>/gs), ([fill]) => fill);
  const colour = `"FF${inputColour.slice(1)}"`;
  const inputFills = new Set(fills.flatMap((fill, index) => (fill.includes(colour) ? [`fillId="${index}"`] : [])));
  return xml.replace(/<xf ([^>]*)>(.*?)<\/xf>/gs, (whole, attributes: string, content: string) => {
    const fill = /fillId="\d+"/.exec(attributes)?.[0];
    return fill !== undefined && inputFills.has(fill)
      ? `<xf ${attributes} applyProtection="1">${content}<protection locked="0"/></xf>`
      : whole;
  });
}

function describeChoices({ columns, rows }: Sheet): string {
  const validations = columns.flatMap(({ head, choices, hint }, index) => {
    const cells = rows.flatMap((row, at) => (isInputAt(row, index) ? [getCellAddress(at + 1, index)] : []));
    return cells.length === 0 || (!choices && !hint) ? [] : [describeColumn(cells, head, choices, hint)];
  });
  return validations.length === 0 ? '' : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}

function isInputAt(row: Sheet['rows'][number], index: number): boolean {
  const cell = row[index];
  return typeof cell === 'object' && 'input' in cell;
}

function describeColumn(cells: readonly string[], head: string, choices: readonly string[] | undefined, hint: string | undefined): string {
  const prompt = hint === undefined ? '' : ` showInputMessage="1" prompt="${sanitizeAttributeValue(hint.slice(0, longest.hint))}"`;
  const range = ` sqref="${joinCells(cells)}"`;
  if (!choices) return `<dataValidation allowBlank="1"${prompt}${range}/>`;
  const error = sanitizeAttributeValue(`${head}: ${choices.join(' / ')}`.slice(0, longest.hint));
  const list = sanitizeTextContent(`"${choices.join(',').slice(0, longest.choices)}"`);
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${error}"${prompt}${range}><formula1>${list}</formula1></dataValidation>`;
}

/** Cells of one column, from the top, as ranges: `C2:C9 C11`. */
function joinCells(cells: readonly string[]): string {
  const runs: [string, string][] = [];
  const rowOf = (cell: string) => Number(/\d+$/.exec(cell)?.[0]);
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last && rowOf(last[1]) + 1 === rowOf(cell)) last[1] = cell;
    else runs.push([cell, cell]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}:${to}`)).join(' ');
}
