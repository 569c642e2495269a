import { itemIdOf } from '../../../thai/item-id';
import type { PlacedBlock } from '../../../yaml/block';
import { offer, type Scene } from '../scene';
import type { FileRefactoring } from './refactoring';

/** An item with the comments directly above it, and the blank lines and comments of other parts that follow it. */
interface Segment {
  readonly id: string;
  readonly content: string;
  readonly tail: string;
}

/** A text that keeps the empty lines at its end would lose or gain some. */
const keepsLineEnds = /[|>]\d?\+/;

/** Puts the items in the order of the list, with the comments that belong to them; those of no list last. */
export const sortItems: FileRefactoring = {
  name: 'sortItems',
  find(scene) {
    const { text, profile, file } = scene;
    const items = file.blocks.filter(({ block }) => block.kind === 'item');
    const [first] = items;
    const last = items.at(-1);
    if (!profile || !first || !last || items.some(isNotSortable) || !isInOneRow(scene, items)) return null;
    const end = last.start + last.block.text.length;
    const segments = readSegments(text, items, end);
    const start = end - segments.reduce((sum, { content, tail }) => sum + content.length + tail.length, 0);
    const placeOf = ({ id }: Segment) =>
      profile.itemById.has(id) ? profile.items.findIndex((item) => item.id === id) : profile.items.length;
    const sorted = [...segments].sort((a, b) => placeOf(a) - placeOf(b));
    if (sorted.every((segment, index) => segment === segments[index])) return null;
    const newText = sorted.map(({ content }, index) => content + (segments[index]?.tail ?? '')).join('');
    return offer({ kind: 'sort-items' }, { span: { start, end }, newText });
  },
};

function isNotSortable({ block }: PlacedBlock): boolean {
  return block.failure !== null || keepsLineEnds.test(block.text);
}

function isInOneRow({ file: { blocks } }: Scene, items: readonly PlacedBlock[]): boolean {
  const [first] = items;
  const from = first ? blocks.indexOf(first) : -1;
  return from > 0 && blocks[from - 1]?.block.failure === null && items.every((item, index) => blocks[from + index] === item);
}

function readSegments(text: string, items: readonly PlacedBlock[], end: number): readonly Segment[] {
  const starts = items.map(({ start }) => startOfComments(text, start));
  return items.map(({ block: { key } }, index) => {
    const written = text.slice(starts[index], starts[index + 1] ?? end);
    const length = contentLength(written, columnOfKey(text, items[index]?.start ?? 0));
    return { id: itemIdOf(key ?? ''), content: written.slice(0, length), tail: written.slice(length) };
  });
}

function columnOfKey(text: string, start: number): number {
  return /^ */.exec(text.slice(start))?.[0].length ?? 0;
}

/** Comments that stand directly above a key, as deep as it, belong to it. */
function startOfComments(text: string, start: number): number {
  const column = columnOfKey(text, start);
  for (let at = start; at > 0; ) {
    const lineStart = text.lastIndexOf('\n', at - 2) + 1;
    if (/^ *(?=#)/.exec(text.slice(lineStart, at))?.[0].length !== column) return at;
    at = lineStart;
  }
  return 0;
}

/** Without the blank lines at the end, and the comments there that are less deep than a key. */
function contentLength(written: string, column: number): number {
  let length = written.length;
  for (;;) {
    const last = /(?:\r\n|\n|\r|^)([ \t]*)(#[^\r\n]*)?$/.exec(written.slice(0, length));
    if (!last || last.index === 0 || (last[2] !== undefined && (last[1] ?? '').length >= column)) return length;
    length = last.index;
  }
}
