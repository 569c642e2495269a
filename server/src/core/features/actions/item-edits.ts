import type { TextEdit } from '../../findings/finding';
import { keysBefore } from '../../schema/key-order';
import type { Item } from '../../submission/submission';
import { findLineStart, insertLinesAfter } from '../../yaml/layout';
import { beginPair, setPair } from '../../yaml/pair-edits';
import { findPair, type SequenceNode } from '../../yaml/syntax-tree';
import { mapOfItem, type Scene } from './scene';

/** Gives the edits that make a key of an item have a value, YAML of one line; null where the layout leaves no room. */
export function setItemKey(scene: Scene, item: Item, key: string, value: string): readonly TextEdit[] | null {
  const map = mapOfItem(scene, item);
  return map && setPair(scene.text, map, key, value, keysBefore(['items', item.id], key));
}

const dash = /^ *- +$/;

/** Gives the edits that put one more address, or the place for one, behind those of an item; null where the layout leaves no room. */
export function addUrl(scene: Scene, item: Item, address: string): readonly TextEdit[] | null {
  const { text } = scene;
  const map = mapOfItem(scene, item);
  const value = findPair(map, 'urls')?.value;
  if (!map) return null;
  if (!value) {
    const written = { lines: [`- ${address}`], inOne: `[${address}]` };
    return beginPair(text, map, 'urls', written, keysBefore(['items', item.id], 'urls'));
  }
  const edit = value.kind === 'sequence' ? addEntry(text, value, address) : null;
  return edit && [edit];
}

function addEntry(text: string, { items, span }: SequenceNode, address: string): TextEdit | null {
  const last = items.at(-1);
  if (text.charAt(span.start) === '[') {
    const at = last ? last.span.end : span.start + 1;
    if (!/^[ \t\r\n]*\]/.test(text.slice(at))) return null;
    return { span: { start: at, end: at }, newText: `${last ? ',' : ''} ${address}` };
  }
  const lineStart = last ? findLineStart(text, last.span.start) : 0;
  const before = last ? text.slice(lineStart, last.span.start) : '';
  return last && dash.test(before) ? insertLinesAfter(text, last.span, [`${before}${address}`]) : null;
}
