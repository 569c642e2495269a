import { parsePeriod } from '../../thai/period';

/** Several periods stand one a line, or behind each other where each is one by itself. */
export function readPeriods(text: string): readonly string[] {
  const lines = partsOf(text, /\n|;/);
  const parts = lines.flatMap((line) => partsOf(line, /,/));
  return parts.every((part) => parsePeriod(part) !== null) ? parts : lines;
}

/** Gives the parts of a text without blanks around them; a dash stands for nothing. */
export function partsOf(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^[-–—]+$/.test(part));
}
