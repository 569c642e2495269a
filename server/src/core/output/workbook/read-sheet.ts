import { unzipSync } from 'fflate/browser';
import { limits } from '../../ground/limits';
import { decodeEntities } from './decode-entities';

const parts = { sheet: 'xl/worksheets/sheet1.xml', strings: 'xl/sharedStrings.xml' } as const;

/** Reads the texts of the first sheet of a workbook that `writeWorkbook` wrote, the head too; null where it is no such workbook. */
export function readFirstSheet(workbook: Uint8Array): string[][] | null {
  const wanted: readonly string[] = Object.values(parts);
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(workbook, { filter: ({ name, originalSize }) => wanted.includes(name) && originalSize <= limits.unpackedBytes });
  } catch {
    return null;
  }
  const [sheet, strings] = [files[parts.sheet], files[parts.strings]].map((bytes) => bytes && new TextDecoder().decode(bytes));
  if (sheet === undefined || strings === undefined) return null;
  const texts = Array.from(strings.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g), ([, text = '']) => decodeEntities(text));
  return Array.from(sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs), ([, row = '']) => readRow(row, texts));
}

function readRow(row: string, texts: readonly string[]): string[] {
  const cells: string[] = [];
  for (const [, attributes = '', content = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const column = /(?:^| )r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A';
    const value = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '';
    while (cells.length < indexOfColumn(column)) cells.push('');
    cells.push(/(?:^| )t="s"/.test(attributes) ? (texts[Number(value)] ?? '') : value);
  }
  return cells;
}

function indexOfColumn(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
