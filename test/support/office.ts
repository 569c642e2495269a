import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** All sheets, UTF-8, comma, texts quoted, numbers as they are. */
const csvOfAllSheets = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';

/** Reads a workbook with LibreOffice: rows of cells by the name of the sheet. `folder`: an empty one to work in. */
export function readWithOffice(workbook: string, folder: string): ReadonlyMap<string, string[][]> {
  const out = path.join(folder, 'sheets');
  convert(workbook, csvOfAllSheets, out, folder);
  const base = path.basename(workbook, '.xlsx');
  const nameOf = (file: string) => file.slice(base.length + 1, -'.csv'.length);
  return new Map(readdirSync(out).map((file) => [nameOf(file), readCells(readFileSync(path.join(out, file), 'utf8'))]));
}

/** Reads a Word document with LibreOffice: its text. `folder`: one to work in. */
export function readDocumentWithOffice(document: string, folder: string): string {
  const out = path.join(folder, 'text');
  convert(document, 'txt:Text (encoded):UTF8', out, folder);
  return readFileSync(path.join(out, `${path.basename(document, '.docx')}.txt`), 'utf8');
}

function convert(file: string, form: string, out: string, folder: string): void {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', form, '--outdir', out, file];
  const { status, error, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 240_000 });
  if (error) throw error;
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
}

/** Texts are quoted, numbers are not; rows end by a line feed. */
function readCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
