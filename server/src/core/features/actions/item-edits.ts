import type { TextEdit } from '../../findings/finding';
import { keysBefore } from '../../schema/key-order';
import type { Item } from '../../submission/submission';
import { addEntries } from '../../yaml/list-edits';
import { setPair } from '../../yaml/pair-edits';
import { mapOfItem, type Scene } from './scene';

/** Gives the edits that make a key of an item have a value, YAML of one line; null where the layout leaves no room. */
export function setItemKey(scene: Scene, item: Item, key: string, value: string): readonly TextEdit[] | null {
  const map = mapOfItem(scene, item);
  return map && setPair(scene.text, map, key, value, keysBefore(['items', item.id], key));
}

/** Gives the edits that put one more address, or the place for one, behind those of an item; null where the layout leaves no room. */
export function addUrl(scene: Scene, item: Item, address: string): readonly TextEdit[] | null {
  const map = mapOfItem(scene, item);
  return map && addEntries(scene.text, map, 'urls', [address], keysBefore(['items', item.id], 'urls'));
}
