import submissionSchema from '../../../../../schemas/submission.schema.json';
import { readItemId } from '../../thai/item-id';

/** Every key that a part of the schema knows, with the types that its value may have. */
const types = new Map<string, ReadonlySet<string>>();

function collect(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [name, part] of Object.entries(schema)) {
    if (name === 'properties') for (const [key, value] of Object.entries(part as object)) note(key, value as { type?: string | string[] });
    collect(part);
  }
}

function note(key: string, { type = 'object' }: { type?: string | string[] }): void {
  types.set(key, new Set([...(types.get(key) ?? []), ...[type].flat()]));
}

collect(submissionSchema);

/** Gives whether a word is the key of an item. */
export function isItemKey(word: string): boolean {
  return /^[Oo0○ข๐]/.test(word) && readItemId(word) !== null;
}

/** Gives whether a word is a key of the top level. */
export function isTopKey(word: string): boolean {
  return Object.hasOwn(submissionSchema.properties, word);
}

/** Gives whether a word is a key of a submission: one that the format knows, or an item's. */
export function isKnownKey(word: string): boolean {
  return types.has(word) || isItemKey(word);
}

/** Gives whether nothing but a list stands under a key. */
export function isListKey(key: string): boolean {
  const known = types.get(key);
  return known?.size === 1 && known.has('array');
}

/** Gives whether nothing but keys stand under a key. */
export function isMapKey(key: string): boolean {
  const known = types.get(key);
  return known ? known.size === 1 && known.has('object') : isItemKey(key);
}
