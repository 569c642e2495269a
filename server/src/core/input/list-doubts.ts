import type { Language } from '../ground/language';
import { readItemId } from '../thai/item-id';
import { writeIn } from './input-texts';

/** A comment that asks a person to look. */
export interface WrittenDoubt {
  /** The item that it is of; null: of the whole. */
  readonly item: string | null;
  readonly text: string;
  /** From 0. */
  readonly line: number;
}

const itemKey = /^ {1,8}([^\s:#]{2,6}):(?:\s|$)/;

/** Gives the comments of a submission that ask a person to look, but for those that stood in it before already. */
export function listDoubts(text: string, before: string, language: Language): readonly WrittenDoubt[] {
  const mark = `# ${writeIn(language).texts.lookAt('')}`;
  const known = countLines(before, mark);
  const found: { item: string | null; text: string; line: number }[] = [];
  let item: string | null = null;
  let above: typeof found = [];
  for (const [line, typed] of text.split(/\r\n|\r|\n/).entries()) {
    const trimmed = typed.trim();
    if (trimmed.startsWith('#')) {
      if (!trimmed.startsWith(mark)) continue;
      const left = known.get(trimmed) ?? 0;
      known.set(trimmed, left - 1);
      if (left <= 0) above.push({ item, text: trimmed.slice(mark.length).trim(), line });
      continue;
    }
    const id = readItemId(itemKey.exec(typed)?.[1] ?? '');
    if (id !== null) {
      item = id;
      for (const doubt of above) doubt.item = id;
    }
    if (trimmed === '') continue;
    found.push(...above);
    above = [];
  }
  return [...found, ...above];
}

function countLines(text: string, mark: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const typed of text.split(/\r\n|\r|\n/)) {
    const line = typed.trim();
    if (line.startsWith(mark)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}
