import type { ByLanguage } from '../../ground/language';
import type { Profile } from '../../profile/profile';
import { compact } from '../../thai/compact';
import type { FoundAnswers, Unreadable } from '../found-answers';
import type { Source, SourceReader, TableWishes } from '../source';
import { readWorksheet } from '../worksheet/read-worksheet';
import { type ColumnMeaning, readMeaningName } from './column-meanings';
import { decodeTable } from './decode-table';
import { type PreviewedTable, previewTables } from './preview-tables';
import { readTable } from './read-table';
import { readTableFile } from './read-table-file';
import { tableProblems } from './table-problems';
import { tableTexts } from './table-texts';

/** Reads a spreadsheet or a document: a work sheet of a division, or a table of answers. null: it is neither, and no table either. */
export const readTableSource: SourceReader = ({ name, bytes }, { profile, table = {} }) => {
  const file = readTableFile(bytes, name);
  if ('problem' in file) return file.problem === tableProblems.other ? null : file;
  const choice = readColumnChoice(table.columns ?? '');
  if ('problem' in choice) return choice;
  const isPlain = !table.columns && !table.sheet;
  const worksheet = isPlain ? readWorksheet(file, profile) : null;
  return worksheet?.found ?? readTable(file, profile, { columns: choice, sheet: table.sheet ?? null });
};

/** Gives the tables of a source for a person to look at, with what each column is taken to be for. null: it is no table. */
export function previewTableSource(
  { name, bytes }: Source,
  profile: Profile,
  { columns }: TableWishes = {},
): readonly PreviewedTable[] | Unreadable | null {
  const file = readTableFile(bytes, name);
  if ('problem' in file) return file.problem === tableProblems.other ? null : file;
  const choice = readColumnChoice(columns ?? '');
  return 'problem' in choice ? choice : previewTables(file, profile, choice);
}

/** Gives what a person has chosen in a preview as `--columns` says it, and a source is read by. */
export function writeColumnChoice(columns: readonly { readonly letter: string; readonly meaning: ColumnMeaning | null }[]): string {
  return columns.flatMap(({ letter, meaning }) => (meaning ? [`${meaning}=${letter}`] : [])).join(', ');
}

/** What a report of a result has below its items, and no table: text with it is a report. */
const reportLabel = /^[ \t]*(?:URL ที่ส่ง|คำอธิบายของหน่วยงาน|ข้อเสนอแนะ)[ \t]*:/m;

/** The same of text, which may be no table at all: it is one where its name or `--columns` says so, or where it has headings and items. */
export const readTextTableSource: SourceReader = (source, context) => {
  const isMeant = /\.(?:csv|tsv)$/i.test(source.name) || Boolean(context.table?.columns);
  if (!isMeant && reportLabel.test(decodeTable(source.bytes) ?? '')) return null;
  const found = readTableSource(source, context);
  return found && (isMeant || !isUnreadable(found)) ? found : null;
};

function isUnreadable(found: FoundAnswers | Unreadable): found is Unreadable {
  return 'problem' in found;
}

/** Reads `ข้อ=A, URL=C` as what columns are for, by letter or heading. */
export function readColumnChoice(typed: string): ReadonlyMap<string, ColumnMeaning> | { readonly problem: ByLanguage<string> } {
  const choice = new Map<string, ColumnMeaning>();
  for (const part of typed.split(',').filter((each) => each.trim() !== '')) {
    const [name = '', column = '', ...rest] = part.split('=').map((each) => each.trim());
    const meaning = readMeaningName(name);
    if (!meaning || column === '' || rest.length > 0) return { problem: tableTexts.badColumns(part.trim()) };
    choice.set(/^[a-z]{1,2}$/i.test(column) ? column.toUpperCase() : compact(column), meaning);
  }
  return choice;
}
