import type { ByLanguage } from '../ground/language';
import type { Path } from '../yaml/syntax-tree';

/** The part of JSON Schema 2020-12 that the project's schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly description?: string;
  readonly descriptionEn?: string;
}

const definitions = '#/$defs/';

/** Gives the schema that a `$ref` means. */
export function resolveReference(schema: JsonSchema | undefined, root: JsonSchema): JsonSchema | undefined {
  return schema?.$ref ? root.$defs?.[schema.$ref.slice(definitions.length)] : schema;
}

/** Gives the schema of a child: of a key of a map or an entry of a list; undefined where the schema knows none. */
export function childSchema(schema: JsonSchema | undefined, step: string | number, root: JsonSchema): JsonSchema | undefined {
  return resolveReference(ownChildSchema(schema, step), root);
}

/** The same as it is written: of a `$ref` what stands beside it. */
function ownChildSchema(schema: JsonSchema | undefined, step: string | number): JsonSchema | undefined {
  if (typeof step === 'number') return schema?.items;
  const known = schema?.properties && Object.hasOwn(schema.properties, step) ? schema.properties[step] : undefined;
  return known ?? (typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined);
}

/** Gives the schema at a path from the root. */
export function schemaAt(root: JsonSchema, path: Path): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((schema, step) => childSchema(schema, step, root), root);
}

/** Gives what a schema says of the value at a path, in both languages; null where it says nothing. */
export function describeAt(root: JsonSchema, path: Path): ByLanguage<string> | null {
  const step = path.at(-1);
  const own = step === undefined ? root : ownChildSchema(schemaAt(root, path.slice(0, -1)), step);
  const { description, descriptionEn } = own?.description === undefined ? (resolveReference(own, root) ?? {}) : own;
  return description === undefined ? null : { th: description, en: descriptionEn ?? description };
}

/** Gives the types that a value may have. */
export function typesOf(schema: JsonSchema | undefined): readonly string[] {
  if (schema?.type === undefined) return schema?.enum ? ['string'] : [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}
