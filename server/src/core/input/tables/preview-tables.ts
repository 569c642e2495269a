import { limits } from '../../ground/limits';
import type { Profile } from '../../profile/profile';
import { type ColumnChoice, findColumns, type TableColumn } from './find-columns';
import { cellAt, type TableFile } from './table';

/** A column as a person chooses what it is for. */
export interface PreviewedColumn extends TableColumn {
  /** The first cells with something in them. */
  readonly samples: readonly string[];
}

/** A table as a person looks at it before it is taken in. */
export interface PreviewedTable {
  readonly name: string | null;
  readonly isHidden: boolean;
  /** Rows below the headings. */
  readonly rows: number;
  readonly columns: readonly PreviewedColumn[];
}

/** Gives the tables of a file with what each column is taken to be for, and samples of it. */
export function previewTables({ tables }: TableFile, profile: Profile, choice?: ColumnChoice): readonly PreviewedTable[] {
  return tables.map((table) => {
    const { columns, body } = findColumns(table, profile, choice);
    const samplesOf = (index: number) =>
      body
        .map((row) => cellAt(row, index).text)
        .filter((text) => text !== '')
        .slice(0, limits.tablePreviewRows);
    return {
      ...{ name: table.name, isHidden: table.isHidden, rows: body.length },
      columns: columns.map((column) => ({ ...column, samples: samplesOf(column.index) })),
    };
  });
}
