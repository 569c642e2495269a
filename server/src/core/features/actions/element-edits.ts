import type { TextEdit } from '../../findings/finding';
import type { Span } from '../../ground/span';
import type { ProfileElement } from '../../profile/profile';
import { reasonPlaceholder } from '../../schema/element-reason';
import { keysBefore } from '../../schema/key-order';
import type { Item } from '../../submission/submission';
import { isBlockMap } from '../../yaml/layout';
import { beginPair, insertPair, setPair } from '../../yaml/pair-edits';
import { findPair, nodeAt } from '../../yaml/syntax-tree';
import { toScalar } from '../../yaml/to-scalar';
import { mapOfItem, type Offer, offer, offerToType, type Scene } from './scene';

/** A value of an element, YAML of one line, by the id of the element. */
export type ElementValue = readonly [id: string, value: string];

/**
 * Gives the edits that make elements of an item have values; ids that are not there are put behind those that stand before them in
 * the list. null: the layout leaves no room.
 */
export function setElements(scene: Scene, item: Item, values: readonly ElementValue[]): readonly TextEdit[] | null {
  const { text } = scene;
  const map = mapOfItem(scene, item);
  const pair = findPair(map, 'elements');
  if (!map || values.length === 0) return null;
  const lines = values.map(([id, value]) => `${toScalar(id)}: ${value}`);
  if (!pair?.value) {
    const written = { lines, inOne: `{ ${lines.join(', ')} }` };
    return beginPair(text, map, 'elements', written, keysBefore(['items', item.id], 'elements'));
  }
  const elements = pair.value;
  if (elements.kind !== 'map') return null;
  const [only, ...others] = values;
  if (only && others.length === 0) return setPair(text, elements, only[0], only[1]);
  const absent = values.flatMap(([id], index) => (findPair(elements, id) ? [] : [lines[index] ?? '']));
  const edit = insertPair(text, elements, isBlockMap(elements, text) ? absent : [absent.join(', ')], null);
  return absent.length > 0 && edit ? [edit] : null;
}

/** Gives the offers of what may be said of an element: shown, at an address of the item, not shown yet, not there at all. */
export function offerElement(scene: Scene, item: Item, { id, label }: Pick<ProfileElement, 'id' | 'label'>): readonly (Offer | null)[] {
  const now = item.elements.find((element) => element.id === id)?.shown ?? 'absent';
  const set = (value: string) => setElements(scene, item, [[id, value]]);
  const own = nodeAt(scene.root, ['items', item.key, 'elements', id]);
  // What else is said of it stays: only its address or reason is missing.
  if (own?.kind === 'map') {
    return [
      offerToType({ kind: 'type', what: 'url' }, setPair(scene.text, own, 'url', '')),
      offerReason({ kind: 'not-here', element: label }, setPair(scene.text, own, 'none', toScalar(reasonPlaceholder))),
    ];
  }
  const urls = [...new Set(item.urls.map(({ value }) => value))];
  return [
    now === 'yes' ? null : offer({ kind: 'shown', element: label }, set('true')),
    ...urls.map((url) => offer({ kind: 'shown-at', element: label, url }, now === 'url' ? null : set(toScalar(url)))),
    now === 'none' ? null : offerReason({ kind: 'not-here', element: label }, set(`{ none: ${toScalar(reasonPlaceholder)} }`)),
    now === 'no' ? null : offer({ kind: 'not-shown', element: label }, set('false')),
  ];
}

/** The reason is to be typed over. */
function offerReason(title: Extract<Offer['title'], { kind: 'not-here' }>, edits: readonly TextEdit[] | null): Offer | null {
  const start = edits?.[0]?.newText.indexOf(reasonPlaceholder) ?? -1;
  const typeOver: Span | null = start < 0 ? null : { start, end: start + reasonPlaceholder.length };
  return offer(title, edits, typeOver);
}
