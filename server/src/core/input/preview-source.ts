import type { Language } from '../ground/language';
import { readReportDocument, readReportText } from './result-report/report-source';
import { type SourceForm, sniffSource } from './sniff-source';
import type { Source, SourceContext, SourceReader } from './source';
import { type ColumnMeaning, columnMeanings, meaningNames } from './tables/column-meanings';
import type { PreviewedTable } from './tables/preview-tables';
import { previewTableSource } from './tables/table-source';
import { recordSheet } from './worksheet/layout';

/** A table of answers before it is taken in. */
export interface SourcePreview {
  readonly table: PreviewedTable;
  /** Every column that holds something is understood, and one of them says which item a row is of. */
  readonly isUnderstood: boolean;
}

/** What may be a table, and who reads those that are reports of results. */
const tableForms: Partial<Record<SourceForm, SourceReader | null>> = {
  ...{ xlsx: null, ods: null, docx: readReportDocument, odt: readReportDocument, text: readReportText },
};

/** Gives what the columns of a source are taken to be for; null: it is no table, or one that this program has made itself. */
export function previewSource(source: Source, context: SourceContext): SourcePreview | null {
  const readReport = tableForms[sniffSource(source.bytes)];
  if (readReport === undefined || readReport?.(source, context)) return null;
  const tables = previewTableSource(source, context.profile, context.table);
  if (!tables || 'problem' in tables || tables.some(({ name }) => name === recordSheet)) return null;
  const wanted = tables.filter(({ isHidden, name }) => (context.table?.sheet ? name === context.table.sheet : !isHidden));
  const [table] = [...wanted].sort((a, b) => rankOf(b) - rankOf(a));
  if (!table || table.columns.length < 2 || table.rows === 0) return null;
  const isUnderstood = findItemColumn(table) && table.columns.every(({ meaning, samples }) => meaning !== null || samples.length === 0);
  return { table, isUnderstood };
}

/** A table that says which items it is of goes before others; then the one that is understood best. */
function rankOf(table: PreviewedTable): number {
  return (findItemColumn(table) ? 1_000 : 0) + table.columns.filter(({ meaning }) => meaning !== null).length;
}

const findItemColumn = ({ columns }: PreviewedTable) => columns.some(({ meaning }) => meaning === 'item' || meaning === 'title');

/** Gives what a column can be for, with its name. */
export function listMeanings(language: Language): readonly { readonly id: ColumnMeaning; readonly name: string }[] {
  return columnMeanings.map((id) => ({ id, name: meaningNames[id][language] }));
}
