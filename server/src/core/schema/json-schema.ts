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
  if (typeof step === 'number') return resolveReference(schema?.items, root);
  const known = schema?.properties && Object.hasOwn(schema.properties, step) ? schema.properties[step] : undefined;
  const other = typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  return resolveReference(known ?? other, root);
}

/** Gives the schema at a path from the root. */
export function schemaAt(root: JsonSchema, path: Path): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((schema, step) => childSchema(schema, step, root), root);
}

/** Gives the types that a value may have. */
export function typesOf(schema: JsonSchema | undefined): readonly string[] {
  if (schema?.type === undefined) return schema?.enum ? ['string'] : [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}
