import type { Path } from '../yaml/syntax-tree';
import { type JsonSchema, schemaAt } from './json-schema';
import { schema } from './validate-blocks';

/** Gives the keys that the format has for the map at a path, in its order. */
export function keysOf(path: Path): readonly string[] {
  return Object.keys(schemaAt(schema as JsonSchema, path)?.properties ?? {});
}

/** Gives those that stand before a key. */
export function keysBefore(path: Path, key: string): readonly string[] {
  const keys = keysOf(path);
  return keys.slice(0, Math.max(0, keys.indexOf(key)));
}
