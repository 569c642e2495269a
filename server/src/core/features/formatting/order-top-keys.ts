import type { PlacedBlock } from '../../yaml/block';
import { inOrder, keyOrder } from './key-order';
import { speaksOfNextLine } from './print-map';

/** A key of the top level with all that stands below it, and what stands above it. */
interface Unit {
  readonly key: string;
  readonly lead: string;
  readonly body: string;
}

/**
 * Gives the text of a file with its top keys in their canonical order, the comments above each with it; null where they are in order, or
 * cannot be moved with certainty. `written`: the text of each block. A comment at the top of the file stays there.
 */
export function orderTopKeys(blocks: readonly PlacedBlock[], written: readonly string[]): string | null {
  const top = blocks[0]?.block.kind === 'preamble' ? (written[0] ?? '') : '';
  if (top.split('\n').some((line) => speaksOfNextLine({ text: line.trim(), column: 0, isAlone: true }))) return null;
  const units: Unit[] = [];
  for (const [index, { block }] of blocks.entries()) {
    const text = written[index] ?? '';
    const last = units.at(-1);
    if (block.kind === 'preamble') continue;
    if (block.kind === 'item' && last) units[units.length - 1] = { ...last, body: last.body + text };
    else units.push({ key: block.key ?? '', lead: '', body: text });
  }
  const ordered = inOrder(units, ({ key }) => key, keyOrder([], null));
  if (ordered === units) return null;
  const parted = units.map((unit, index) => {
    const lead = index === 0 ? '' : splitLead(units[index - 1]?.body ?? '').lead;
    return { ...unit, lead, body: index === units.length - 1 ? unit.body : splitLead(unit.body).body };
  });
  const text = inOrder(parted, ({ key }) => key, keyOrder([], null))
    .map(({ lead, body }) => lead + (body.endsWith('\n') ? body : `${body}\n`))
    .join('');
  return top + text;
}

/** Takes the comments and empty lines from the end of a text: they stand above what comes next. */
function splitLead(text: string): { readonly body: string; readonly lead: string } {
  const lines = text.split(/(?<=\n)/);
  const last = lines.findLastIndex((line) => !/^(?:#.*|[ \t]*)\n$/.test(line));
  return { body: lines.slice(0, last + 1).join(''), lead: lines.slice(last + 1).join('') };
}
