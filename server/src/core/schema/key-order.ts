import type { Path } from '../yaml/syntax-tree';
import { type JsonSchema, schemaAt } from './json-schema';
import { schema } from './validate-blocks';

/** Gives the keys that stand before a key in the map at a path, in the order of the format. */
export function keysBefore(path: Path, key: string): readonly string[] {
  const keys = Object.keys((schemaAt(schema, path) as JsonSchema | undefined)?.properties ?? {});
  return keys.slice(0, Math.max(0, keys.indexOf(key)));
}
