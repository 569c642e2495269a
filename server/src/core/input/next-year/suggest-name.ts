import { toArabicDigits, toThaiDigits } from '../../thai/digits';

/** Gives the name of the file of another year (B.E.): with the new year where the former one stands in the name, else behind it. */
export function suggestNextYearName(fileName: string, from: number, to: number): string {
  const at = toArabicDigits(fileName).search(new RegExp(`(?<![0-9])${from}(?![0-9])`));
  if (at >= 0) {
    const typed = fileName.slice(at, at + String(from).length);
    return fileName.slice(0, at) + (typed === String(from) ? to : toThaiDigits(String(to))) + fileName.slice(at + typed.length);
  }
  const [, stem, suffix] = /^(.*?)((?:\.oit)?\.ya?ml)?$/is.exec(fileName) ?? [];
  return `${stem}-${to}${suffix ?? '.oit.yaml'}`;
}
