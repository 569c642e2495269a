import { limits } from '../../ground/limits';
import { readXmlPart, type XmlHandler } from './read-xml';
import { TableRefusal } from './table-problems';
import { openZip, type ZipParts } from './zip-parts';

/**
 * Gives the text of a document of Word or OpenDocument, of any bytes: a paragraph and a row of a table end a line, a cell ends by a tab. null: it is no such
 * document, or cannot be read.
 */
export function readDocumentText(bytes: Uint8Array): string | null {
  try {
    const parts = openZip(bytes);
    if (parts.names.has('word/document.xml')) return readText(parts, 'word/document.xml', wordMarks);
    return parts.names.has('content.xml') ? readText(parts, 'content.xml', openDocumentMarks) : null;
  } catch (error) {
    if (error instanceof TableRefusal) return null;
    throw error;
  }
}

/** What the elements of a format are for. */
interface Marks {
  /** Their text is no part of the document: what is deleted, noted beside it, or there a second time. */
  readonly aside: ReadonlySet<string>;
  readonly paragraph: ReadonlySet<string>;
  readonly row: string;
  readonly cell: ReadonlySet<string>;
  /** Only their text is text; null: that of every paragraph. */
  readonly run: string | null;
  /** What stands for signs. */
  readonly signs: Readonly<Record<string, string>>;
}

const wordMarks: Marks = {
  aside: new Set(['Fallback', 'del', 'moveFrom', 'pPr']),
  paragraph: new Set(['p']),
  row: 'tr',
  cell: new Set(['tc']),
  run: 't',
  signs: { br: '\n', cr: '\n', tab: '\t', noBreakHyphen: '-' },
};

const openDocumentMarks: Marks = {
  aside: new Set(['annotation', 'tracked-changes', 'note']),
  paragraph: new Set(['p', 'h']),
  row: 'table-row',
  cell: new Set(['table-cell', 'covered-table-cell']),
  run: null,
  signs: { 'line-break': '\n', tab: '\t', s: ' ' },
};

function readText(parts: ZipParts, name: string, marks: Marks): string {
  const pieces: string[] = [];
  let length = 0;
  let [aside, paragraphs, runs] = [0, 0, 0];
  /** Ends of lines and cells are written before what follows them: empty paragraphs at the edges of a cell are none of its lines. */
  let [pending, isCellEmpty] = ['', false];
  const add = (text: string) => {
    length += pending.length + text.length;
    if (length > limits.sourceBytes) throw new TableRefusal('tooLargeInside');
    pieces.push(pending, text);
    [pending, isCellEmpty] = ['', false];
  };
  /** However many empty ones follow each other, what is pending stays short. */
  const end = (sign: string) => {
    if (pending.length < limits.tableColumns) pending += sign;
  };
  const handler: XmlHandler = {
    open: (tag) => {
      if (marks.aside.has(tag)) aside++;
      if (aside > 0) return;
      if (marks.paragraph.has(tag)) paragraphs++;
      else if (marks.cell.has(tag)) isCellEmpty = true;
      else if (tag === marks.run) runs++;
      const sign = marks.signs[tag];
      if (sign !== undefined && paragraphs > 0) add(sign);
    },
    text: (text) => {
      if (aside > 0 || paragraphs === 0 || (marks.run !== null && runs === 0)) return;
      add(marks.run === null ? text.replace(/[\t\r\n ]+/g, ' ') : text);
    },
    close: (tag) => {
      if (marks.aside.has(tag)) aside--;
      else if (aside > 0) return;
      else if (marks.paragraph.has(tag)) {
        paragraphs--;
        if (!isCellEmpty) end('\n');
      } else if (tag === marks.run) runs--;
      else if (marks.cell.has(tag)) {
        pending = pending.replace(/\n+$/, '');
        end('\t');
      } else if (tag === marks.row) {
        [pending, isCellEmpty] = [pending.replace(/\t+$/, ''), false];
        end('\n');
      }
    },
  };
  readXmlPart(parts, name, handler);
  return pieces.join('');
}
