import { limits } from '../../ground/limits';
import { findFileKind } from '../../links/file-kind';
import type { Unreadable } from '../found-answers';
import { sniffSource } from '../sniff-source';
import { decodeTable } from './decode-table';
import { readCsv, readPastedTable } from './read-csv';
import { readDocx } from './read-docx';
import { readOds } from './read-ods';
import { readXlsx } from './read-xlsx';
import type { TableFile } from './table';
import { type TableProblem, TableRefusal, tableProblems } from './table-problems';
import { tableRemarks } from './table-remarks';
import { openZip } from './zip-parts';

/** Endings of names whose files are read as tables. */
export const tableEndings = ['xlsx', 'xlsm', 'xltx', 'ods', 'docx', 'docm', 'odt', 'csv', 'tsv', 'xls', 'xlsb', 'doc'] as const;

/**
 * Reads the tables of a file by what it holds, whatever its name says: XLSX, ODS, DOCX, ODT, or rows of text in UTF-8, UTF-16 or
 * Windows-874. `fileName` is for what is said of it. Any bytes in, no throw out.
 */
export function readTableFile(bytes: Uint8Array, fileName: string): TableFile | Unreadable {
  return tryReading(() => {
    const { kind, file } = readByContent(bytes);
    const named = /\.([a-z0-9]{2,5})$/i.exec(fileName)?.[1]?.toLowerCase();
    const isNamed = named === undefined || kind.endings.includes(named);
    return isNamed ? file : { ...file, remarks: [tableRemarks.otherKind(named, kind.name), ...file.remarks] };
  });
}

/** Reads what a sheet or a table of a document has put on the clipboard as text. */
export function readClipboardTable(text: string): TableFile | Unreadable {
  return tryReading(() => ({ tables: readPastedTable(text), remarks: [] }));
}

function tryReading(read: () => TableFile): TableFile | Unreadable {
  try {
    const file = read();
    return file.tables.some(({ rows }) => rows.length > 0) ? file : { problem: tableProblems.emptySheets };
  } catch (error) {
    if (error instanceof TableRefusal) return { problem: tableProblems[error.problem] };
    throw error;
  }
}

interface TableKind {
  readonly name: string;
  readonly endings: readonly string[];
}

const kinds = {
  xlsx: { name: 'XLSX (Excel)', endings: ['xlsx', 'xlsm', 'xltx'] },
  ods: { name: 'ODS (OpenDocument)', endings: ['ods', 'odt', 'ots'] },
  docx: { name: 'DOCX (Word)', endings: ['docx', 'docm'] },
  text: { name: 'CSV', endings: ['csv', 'tsv', 'txt'] },
} as const satisfies Readonly<Record<string, TableKind>>;

/** What is told apart by its first bytes and is no table. */
const others: Partial<Record<ReturnType<typeof findFileKind>, TableProblem>> = {
  ...{ empty: 'empty', html: 'web', pdf: 'pdf', image: 'other', rar: 'other', 'seven-zip': 'other' },
};

function readByContent(bytes: Uint8Array): { readonly kind: TableKind; readonly file: TableFile } {
  if (bytes.length > limits.tableBytes) throw new TableRefusal('tooLarge');
  const form = findFileKind(bytes);
  if (form === 'ole') throw new TableRefusal(problemOfOle(bytes));
  // A tag somewhere in the first cells makes no page.
  const problem = form === 'html' && sniffSource(bytes) !== 'html' ? undefined : others[form];
  if (problem) throw new TableRefusal(problem);
  if (form === 'zip') return readZipped(bytes);
  const text = decodeTable(bytes);
  if (text === null) throw new TableRefusal('other');
  return { kind: kinds.text, file: { tables: readCsv(text), remarks: [] } };
}

function readZipped(bytes: Uint8Array): { readonly kind: TableKind; readonly file: TableFile } {
  const parts = openZip(bytes);
  if (parts.names.has('xl/workbook.xml') || parts.names.has('xl/workbook.bin')) return { kind: kinds.xlsx, file: readXlsx(parts) };
  if (parts.names.has('word/document.xml')) return { kind: kinds.docx, file: needTables(readDocx(parts)) };
  if (parts.names.has('content.xml')) return { kind: kinds.ods, file: needTables(readOds(parts)) };
  throw new TableRefusal('other');
}

function needTables(file: TableFile): TableFile {
  if (file.tables.length === 0) throw new TableRefusal('noTables');
  return file;
}

/** Old documents, and new ones with a password, lie in one container, whose directory names what is in it in UTF-16. */
function problemOfOle(bytes: Uint8Array): TableProblem {
  const holds = (name: string) => indexOfBytes(bytes, Uint8Array.from([...name].flatMap((sign) => [sign.charCodeAt(0), 0]))) >= 0;
  if (holds('EncryptedPackage')) return 'password';
  if (holds('Workbook') || holds('Book')) return 'oldExcel';
  return holds('WordDocument') ? 'oldWord' : 'oldOffice';
}

function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}
