import * as vscode from 'vscode';
import {
  type ImportedFile,
  type ImportTarget,
  methods,
  type PreviewedColumn,
  type PreviewedTable,
  type PreviewTableParams,
  type PreviewTableResult,
} from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { currentTexts } from '../ui-language';

/** Characters of a sample that are shown. */
const SAMPLE_LENGTH = 40;

/** Gives a table with what its columns are for, which the user is asked where not all of it is understood; undefined: the user says no. */
export async function askColumns(server: LanguageServer, source: ImportedFile, target: ImportTarget): Promise<ImportedFile | undefined> {
  if (source.columns !== undefined) return source;
  const params: PreviewTableParams = { source, target };
  const table = await server.request<PreviewTableResult>(methods.previewTable, params);
  if (!table || table.isUnderstood) return source;
  const chosen = new Map<string, string>();
  for (;;) {
    const column = await pickColumn(table, chosen);
    if (column === undefined) return undefined;
    if (column === null) break;
    const meaning = await pickMeaning(table, column);
    if (meaning !== undefined) chosen.set(column.letter, meaning);
  }
  return { ...source, columns: [...chosen].map(([letter, meaning]) => `${meaning}=${letter}`).join(',') };
}

/** null: all is as it should be. */
async function pickColumn(table: PreviewedTable, chosen: ReadonlyMap<string, string>): Promise<PreviewedColumn | null | undefined> {
  const texts = currentTexts();
  const nameOf = (meaning: string | null) => table.meanings.find(({ id }) => id === meaning)?.name ?? texts.columnUnknown;
  const picks = [
    { label: `$(check) ${texts.importThis}`, description: texts.columnsAsShown(table.rows), column: null },
    ...table.columns.map((column) => {
      const meaning = chosen.get(column.letter) ?? column.meaning;
      return {
        label: `$(${meaning === null ? 'question' : 'symbol-field'}) ${column.letter}  ${column.heading}`.trimEnd(),
        description: `→ ${nameOf(meaning)}`,
        detail: column.samples.map(shorten).join('  ·  '),
        column,
      };
    }),
  ];
  const title = texts.columnsOf(table.name);
  const choice = await vscode.window.showQuickPick(picks, { title, placeHolder: texts.pickColumn, ignoreFocusOut: true });
  return choice?.column;
}

async function pickMeaning(table: PreviewedTable, { letter, heading, meaning, samples }: PreviewedColumn): Promise<string | undefined> {
  const texts = currentTexts();
  const picks = table.meanings.map(({ id, name }) => ({ label: name, description: id === meaning ? texts.columnNow : '', id }));
  const choice = await vscode.window.showQuickPick(picks, {
    title: texts.columnIs(`${letter} ${heading}`.trim()),
    placeHolder: samples.map(shorten).join('  ·  '),
    ignoreFocusOut: true,
  });
  return choice?.id;
}

function shorten(sample: string): string {
  const line = sample.replace(/\s+/g, ' ');
  return line.length <= SAMPLE_LENGTH ? line : `${line.slice(0, SAMPLE_LENGTH - 1)}…`;
}
